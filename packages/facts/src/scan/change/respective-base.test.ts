import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const found = (text: string) =>
  scan(text).changes.flatMap(({ from, to, steps }) =>
    from && to && steps.length > 0
      ? [`${from.value} → ${to.value}: ${steps.map(({ figure }) => figure.value).join(' ')}`]
      : [],
  )

describe('changes in the order of 分别', () => {
  it.each([
    [
      '客运量318人次，货运量112吨，同比分别下降7.1%、增长7.4%（2024年分别为342人次、104吨）。',
      ['342 → 318: 7.1', '104 → 112: 7.4'],
    ],
    [
      '拆除违法建设47处6830平方米，同比分别下降24.2%和下降25.1%（2024年为62处、9120平方米）。',
      ['62 → 47: 24.2', '9120 → 6830: 25.1'],
    ],
    [
      '共处罚128件，罚款104元，其中一般83件、简易45件。与2024年的156件、128元相比，件数和罚款分别下降17.9%、18.8%。',
      ['156 → 128: 17.9', '128 → 104: 18.8'],
    ],
    // Each earlier value with its name.
    [
      '发生事故6起、死亡5人，同比分别下降25.0%和28.6%（2024年事故8起、死亡7人）。',
      ['8 → 6: 25', '7 → 5: 28.6'],
    ],
    [
      '办结案件128件，其中娱乐类18件；罚没款89元，同比分别增长14.3%和10.3%（2021年办结112件、罚没款81元）。',
      ['112 → 128: 14.3', '81 → 89: 10.3'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['in one unit', '许可128件、处罚104件，与2024年的156件、128件相比，分别下降17.9%、18.8%。'],
    ['with one rate', '处罚128件、罚款104元，与2024年的156件、128元相比，分别下降17.9%。'],
    ['with one base', '处罚128件、罚款104元，与2024年的156件相比，分别下降17.9%、18.8%。'],
    [
      'of two rows',
      '市级处罚128件、罚款104元，县级处罚28件、罚款14元，与2024年的156件、128元相比，分别下降17.9%、18.8%。',
    ],
    [
      'of about so much',
      '处罚128件、罚款约104元，与2024年的156件、128元相比，分别下降17.9%、18.8%。',
    ],
    [
      'of two that are called so',
      '市级办结28件，全市办结128件，罚没款89元，同比分别增长14.3%和10.3%（2021年办结112件、罚没款81元）。',
    ],
    [
      'in another order',
      '罚没款89元，办结128件，同比分别增长10.3%和14.3%（2021年办结112件、罚没款81元）。',
    ],
    [
      'of another name',
      '立案128件，罚没款89元，同比分别增长14.3%和10.3%（2021年办结112件、罚没款81元）。',
    ],
    ['of no values', '与2024年的156件、128元相比，件数和罚款分别下降17.9%、18.8%。'],
  ])('is none %s: %s', (_, text) => expect(found(text)).toEqual([]))

  it('takes linear time', () => {
    const piece = '处罚128件、罚款104元，与2024年的156件、128元相比，分别下降17.9%、18.8%，'
    expect(growth(piece, text => scan(text).changes)).toBeLessThan(linear)
  })
})
