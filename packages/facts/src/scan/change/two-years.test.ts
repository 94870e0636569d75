import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'
import { scanTwoYears } from './two-years.js'

const changes = (text: string) =>
  scan(text).changes.map(
    ({ from, to, steps: [step] }) =>
      `${from?.value}→${to?.value} ${step?.direction} ${step?.figure.value}${step?.figure.unit}`,
  )

describe('changes whose two values a bracket gives with their years', () => {
  it.each([
    ['检查频次较上年下降40%（2024年1642次，2025年985次）。', '1642→985 down 40%'],
    ['检查频次同比下降40%（2025年985次，2024年为1642次）。', '1642→985 down 40%'],
    ['受理量比2024年增长12.5%（2024年度800件、2025年度900件）。', '800→900 up 12.5%'],
    ['罚款较上年大幅下降40.0%（2024年16.42万元，2025年9.85万元）。', '164200→98500 down 40%'],
  ])('%s: %s', (text, expected) => {
    expect(changes(text)).toEqual([expected])
  })

  it('know their places', () => {
    const text = '检查频次较上年下降40%（2024年985次，2025年985次）。'
    const [change] = scanTwoYears(text)
    const { from, to, steps } = change!
    const at = [from!, to!, steps[0]!.figure].map(({ span: { start, end } }) => [start, end])
    expect(at).toEqual([
      [18, 22],
      [28, 32],
      [9, 12],
    ])
    expect(text.slice(steps[0]!.span.start, steps[0]!.span.end)).toBe('下降40%')
    expect(change!.subject).toBe('检查频次')
  })

  it.each([
    // Other years, other units, more than two, about so many, a mean of several years.
    '较上年下降40%（2023年1642次，2025年985次）。',
    '比2019年下降40%（2024年1642次，2025年985次）。',
    '较上年下降40%（2024年1642次，2025年985家）。',
    '较上年下降40%（2023年1700次，2024年1642次，2025年985次）。',
    '较上年下降约40%（2024年1642次，2025年985次）。',
    '年均下降40%（2024年1642次，2025年985次）。',
    '较上年下降40%（2024年1642余次，2025年985次）。',
  ])('none in %s', text => {
    expect(scanTwoYears(text)).toEqual([])
  })

  it('read a hostile text in a time that grows with it', () => {
    expect(growth('较上年下降40%（2024年1642次，', scanTwoYears)).toBeLessThan(linear)
  })
})
