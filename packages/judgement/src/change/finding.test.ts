import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { judgeChange } from './finding.js'

const catalogue = { realGrowth: [], nominalGrowth: [], contrary: [], belowZero: [] }
const findings = (text: string) =>
  scan(text).changes.flatMap(change => {
    const found = judgeChange(change, 2024, catalogue, ({ span }) =>
      text.slice(span.start, span.end),
    )
    return found ? [found] : []
  })

describe('what is wrong with a change', () => {
  it.each([
    ['平均办理时限由20件提升到5件。', 'direction'],
    ['办理案件200件，同比增加20件，下降9.1%。', 'contrary'],
    ['办理案件200件，同比增加20件，增长30%。', 'mismatch'],
    ['投诉由200件减少到180件，下降20%。', 'mismatch'],
  ])('%s: %s', (text, messageId) => {
    expect(findings(text).map(found => found.messageId)).toEqual([messageId])
  })

  it.each(['天', '小时', '分钟'])('takes fewer %s for a rise where time is saved', unit => {
    expect(findings(`办理效率由20${unit}提升到5${unit}。`)).toEqual([])
  })

  it('writes the verb of a change once, whether the figure has it or not', () => {
    const text = '办理案件200件，同比增加20件，下降9.1%。'
    expect(findings(text)[0]!.values).toEqual({ step: '下降9.1%', other: '增加20件' })
  })
})
