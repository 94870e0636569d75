import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from './index.js'
import { scanYears } from './years.js'

const found = (text: string) =>
  scanYears(text, scanQuantities(text)).map(({ total, parts }) =>
    [total.value, ...parts.map(({ label, quantity }) => `${label}${quantity.value}`)].join(' '),
  )

describe('a total of some years and a figure for each', () => {
  it.each([
    ['两年累计判定隐患512项，2024年287项、2025年225项，已全部销号。', '512 2024年287 2025年225'],
    ['三年来共办理案件28件，其中2022年9件、2023年9件和2024年10件。', '28 2022年9 2023年9 2024年10'],
    ['2023—2024年累计办理案件28件：2023年18件，2024年10件。', '28 2023年18 2024年10'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['of fewer years', '三年累计判定隐患512项，2024年287项、2025年225项。'],
    ['of other years', '2022—2023年累计办理案件28件：2023年18件，2024年10件。'],
    ['of years apart', '两年累计判定隐患512项，2022年287项、2025年225项。'],
    ['of a part of a year', '两年累计判定隐患512项，2024年287项、2025年前三季度225项。'],
    ['of a kind', '两年累计判定隐患512项，2024年整改287项、2025年整改225项。'],
    ['of people', '两年累计培训干部512人，2024年287人、2025年325人。'],
    ['that goes on', '两年累计判定隐患512项，2024年287项、2025年225项，2026年1月30项。'],
    ['of one year', '全年累计判定隐患512项，2024年287项、2025年225项。'],
    ['of another unit', '两年累计判定隐患512项，2024年287处、2025年225处。'],
    ['with more besides', '两年累计判定隐患512项，2024年287项、2025年225项等。'],
  ])('none %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('is read once', () => {
    const text = '三年来共办理案件28件，其中2022年9件、2023年9件和2024年10件。'
    expect(scanTotals(text, scanQuantities(text))).toHaveLength(1)
  })

  it('takes linear time', () => {
    const piece = '两年累计判定隐患512项，2024年287项、2025年225项，'
    expect(growth(piece, text => scanYears(text, scanQuantities(text)))).toBeLessThan(linear)
  })
})
