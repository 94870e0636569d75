import { describe, expect, it } from 'vitest'
import { findMisfit } from '../misfit.js'
import { growth, linear } from '../testing/growth.js'
import { scan } from './index.js'

const misfits = (text: string) =>
  scan(text).changes.flatMap(change => findMisfit(change)?.step.figure.value ?? [])

describe('how far from a goal', () => {
  it.each([
    ['专业人员占比68.3%，距75%的目标还差7.7个百分点。', 7.7],
    ['专业人员占比68.3%，与75%的目标相比还有7.7个百分点的差距。', 7.7],
    ['持证率91.2%，比省定目标（95%）低4.8个百分点。', 4.8],
    ['出庭率92.1%，比全省平均水平（90.5%）高1.9个百分点。', 1.9],
    ['办结28件，距年度任务30件还差3件。', 3],
    ['完成投资26.4亿元，距30亿元的年度目标还差4.6亿元。', 4.6e8],
  ])('%s', (text, value) => {
    expect(misfits(text)).toEqual([value])
  })

  it.each([
    '专业人员占比68.3%，距75%的目标还差6.7个百分点。',
    '出庭率92.14%，比全省平均水平（90.5%）高1.7个百分点。',
    '办结28件，距年度任务30件还差2件。',
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

  it.each(['占比1%，距2%的目标还差3个百分点，', '距1%', '1件距2件'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).changes)).toBeLessThan(linear)
    },
  )
})
