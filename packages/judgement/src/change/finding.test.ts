import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { judgeChange } from './finding.js'

const catalogue = {
  realGrowth: ['生产总值'],
  nominalGrowth: ['罚没收入'],
  contrary: ['时限'],
  belowZero: ['赤字'],
}
const findings = (text: string, year: number | undefined = 2024) => {
  const write = ({ span }: { span: { start: number; end: number } }) =>
    text.slice(span.start, span.end)
  return scan(text).changes.flatMap(change => {
    const found = judgeChange(change, year, catalogue, write)
    return found ? [found] : []
  })
}

describe('what is wrong with a change', () => {
  it.each([
    ['受理案件由20件提升到5件。', 'direction', { actual: '减少' }],
    ['受理案件由5件减少到20件。', 'direction', { actual: '增加' }],
    ['办结率由95%提高到90%。', 'direction', { actual: '下降' }],
    ['办结率由90%下降到95%。', 'direction', { actual: '上升' }],
    ['办理时限由5件减少到20件。', 'direction', { actual: '增加' }],
    [
      '办理案件200件，同比增加20件，下降9.1%。',
      'contrary',
      { step: '下降9.1%', other: '增加20件' },
    ],
    [
      '案件由104件变为112件，减少8件。',
      'opposite',
      { step: '减少8件', actual: '增加', arithmetic: '112件－104件＝8件' },
    ],
    [
      '案件由112件变为104件，增加8件。',
      'opposite',
      { step: '增加8件', actual: '减少', arithmetic: '112件－104件＝8件' },
    ],
    ['办结率由91.3%提高到96.8%，提高5.5%。', 'points', { points: '5.5' }],
    ['案件由100件增加到300件，增长3倍。', 'multiple', { times: '3', more: '2' }],
    [
      '办理案件200件，同比增加20件，增长30%。',
      'mismatch',
      { arithmetic: '20件÷（200件－20件）≈11.11%' },
    ],
    [
      '投诉由200件减少到180件，下降20%。',
      'mismatch',
      { arithmetic: '（200件－180件）÷200件＝10%' },
    ],
    ['罚没收入由100万元增加到120万元，增长30%。', 'mismatch', {}],
    ['投诉由600件变为200件，翻了一番。', 'mismatch', {}],
    ['生产总值由100件增加到120件，增长30%。', 'mismatch', {}],
    ['地区生产总值由100亿元增加到120亿元，增加30亿元。', 'mismatch', {}],
    ['地区生产总值罚没收入由100亿元增加到120亿元，增长30%。', 'mismatch', {}],
  ])('%s %s', (text, messageId, values) => {
    const found = findings(text)
    expect(found.map(one => one.messageId)).toEqual([messageId])
    expect(found[0]!.values).toMatchObject(values)
  })

  it.each([
    '办理时限由20件提升到25件。',
    '平均办理时限由5件提升到2件。',
    '财政赤字由5件减少到20件。',
    '地区生产总值由100亿元增加到120亿元，增长30%。',
    '投诉由200件减少到180件，下降10%。',
    '满意度排名由第9位上升到第5位。',
  ])('nothing in %s', text => {
    expect(findings(text)).toEqual([])
  })

  it.each(['天', '小时', '分钟', '次', '步'])('takes fewer %s for a rise that saves', unit => {
    expect(findings(`办理效率由20${unit}提升到5${unit}。`)).toEqual([])
  })

  it('says which other figure goes against it', () => {
    expect(findings('办理案件200件，同比增加20件，下降9.1%。')[0]!.beside).toBeDefined()
    expect(findings('办理案件200件，同比增加20件，增长30%。')[0]!.beside).toBeDefined()
    expect(findings('投诉由200件减少到180件，下降20%。')[0]!.beside).toBeUndefined()
  })

  it.each([
    [2024, 1],
    [2025, 0],
  ])('in the report for %s 同比 is of the year before it', (year, count) => {
    expect(findings('投诉由2023年的200件减少到180件，同比下降20%。', year)).toHaveLength(count)
  })

  it('writes the verb of a change once, whether the figure has it or not', () => {
    const text = '办理案件200件，同比增加20件，下降9.1%。'
    expect(findings(text)[0]!.values).toEqual({ step: '下降9.1%', other: '增加20件' })
  })
})
