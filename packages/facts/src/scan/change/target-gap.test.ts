import { describe, expect, it } from 'vitest'
import { findMisfit } from '../../misfit.js'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'
import { readFigures } from '../quantity/figure.js'
import { scanQuantities } from '../quantity/index.js'
import { scanPercentages } from '../share/percentage.js'
import { scanTargetGaps } from './target-gap.js'

const misfits = (text: string) =>
  scan(text).changes.flatMap(change => findMisfit(change)?.step.figure.value ?? [])

describe('how far from a goal', () => {
  it.each([
    ['专业人员占比68.3%，距75%的目标还差7.7个百分点。', 7.7],
    ['专业人员占比68.3%，与75%的目标相比还有7.7个百分点的差距。', 7.7],
    ['持证率91.2%，比省定目标（95%）低4.8个百分点。', 4.8],
    ['出庭率92.1%，比全省平均水平（90.5%）高1.9个百分点。', 1.9],
    ['办结28件，距年度任务30件还差3件。', 3],
    ['出庭率92.1%，比全省水平（90.5%）高1.9个百分点。', 1.9],
    ['出庭率92.1%，比全省均值（90.5%）高 1.9个百分点。', 1.9],
    ['持证率91.2%的人员，比省定目标 95%低4.8个百分点。', 4.8],
    ['专业人员占比68.3%距75%的目标还差7.7个百分点。', 7.7],
    ['专业人员占比68.3%，与75%的目标相比还有7.7个百分点差距。', 7.7],
    ['办理3件，专业人员占比68.3%，距75%的目标还差7.7个百分点。', 7.7],
    ['失业率为2.86%，低于3.5%的控制目标0.74个百分点。', 0.74],
    ['出庭率92.1%，高于全省平均水平（90.5%）1.9个百分点。', 1.9],
    ['完成投资26.4亿元，距30亿元的年度目标还差4.6亿元。', 4.6e8],
  ])('%s', (text, value) => {
    expect(misfits(text)).toEqual([value])
  })

  it.each([
    '专业人员占比68.3%，距75%的目标还差6.7个百分点。',
    '出庭率92.14%，比全省平均水平（90.5%）高1.7个百分点。',
    '办结28件，距年度任务30件还差2件。',
    '失业率为2.86%，低于3.5%的控制目标0.64个百分点。',
    '失业率为2.86%，低于3.5%的控制目标，比上年下降0.4个百分点。',
    '失业率为2.86%，低于邻市3.5%的失业率0.74个百分点。',
    '失业率为2.86%，低于3.5%的控制目标约0.7个百分点。',
    '完成目标任务。出庭率92.14%，比全省平均水平（90.5%）高1.7个百分点。',
    '出庭率92.1%，比邻县（90.5%）高1.9个百分点。',
    '持证率91.2%，比省定目标（95%）低，较上年提高7.7个百分点。',
    '专业人员占比68.3%（不含临聘），距75%的目标还差7.7个百分点。',
    '专业人员占比68.3%，比目标低，离满分75%还差7.7个百分点。',
    // Another figure between, an approximate one, no goal, another time, no gap.
    '专业人员占比68.3%、35岁以下占31%，距75%的目标还差6.7个百分点。',
    '专业人员占比约68%，距75%的目标还差7.7个百分点。',
    '专业人员占比68.3%，距75%还差7.7个百分点。',
    '完成28件，其中本月办结5件，距年度任务30件还差2件。',
    '完成投资26.4亿元，新开工项目3个，距30亿元的年度目标还差4.6亿元。',
    '占比68.3%，距75%的目标还有一定差距，同比提高7.7个百分点。',
    '占比68.3%，与75%的目标相比有提升空间，有7.7个百分点来自新招人员。',
  ])('none in %s', text => {
    expect(misfits(text)).toEqual([])
  })

  const gaps = (text: string) =>
    scanTargetGaps(text, readFigures(text, scanQuantities(text), scanPercentages(text)))

  it('are changes from the goal', () => {
    const text = '占比60%。66%为女性、办理3件，党员占68.3%，距75%的目标还差6.7个百分点。'
    const [change] = gaps(text)
    expect(change).toMatchObject({
      subject: '',
      cumulative: false,
      kind: 'rate',
      from: { value: 75, precision: 0 },
      to: { value: 68.3 },
      steps: [{ by: 'points', direction: 'down' }],
    })
    // What else of the sentence may be held to the goal.
    expect(change!.candidates.map(({ value }) => value)).toEqual([66])
    expect(gaps('办结28件，距年度任务30件还差2件。')).toMatchObject([
      { kind: 'count', candidates: [], steps: [{ by: 'difference', direction: 'down' }] },
    ])
    const many = gaps(`${'女性占66%，'.repeat(15)}党员占68.3%，距75%的目标还差6.7个百分点。`)
    expect(many[0]!.candidates).toHaveLength(12)
  })

  it.each([
    '占比约68%，距75%的目标还差7个百分点。',
    '占比68%，距75%左右的目标还差7个百分点。',
    '占比68%，距75%的目标还差约7个百分点。',
    '办结28件，距75%的目标还差7个百分点。',
    '占比68%，距30件的目标还差7个百分点。',
    '占比68%，距75%的目标还差7%。',
    '办结28件，距30件的目标还差2人。',
    '办结28件，距30人的目标还差2件。',
  ])('are of exact figures of one kind, not %s', text => {
    expect(gaps(text)).toEqual([])
  })

  it.each(['占比1%，距2%的目标还差3个百分点，', '距1%', '1件距2件'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).changes)).toBeLessThan(linear)
    },
  )
})
