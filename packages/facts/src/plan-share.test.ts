import { describe, expect, it } from 'vitest'
import { planFault } from './plan-share.js'
import { scan } from './scan/index.js'
import { growth, linear } from './testing/growth.js'

const faults = (text: string) => scan(text).planShares.map(share => planFault(share) ?? 'right')

describe('how much of a plan was done', () => {
  it.each([
    ['治理面积36.5平方公里，为年度任务35平方公里的104.3%。', 'right'],
    ['治理面积36.5平方公里，为年度任务35平方米的104.3%。', 'unit'],
    ['治理面积3650公顷，为年度任务35平方公里的104.3%。', 'right'],
    ['治理面积36.5平方公里，为年度任务35.0平方公里的124.3%。', 'plan'],
    ['完成投资38.46亿元，占年度计划36亿元的126.8%。', 'plan'],
    ['新增就业3.42人，完成年度目标任务3.2万人的106.9%。', 'unit'],
    ['新增就业3.42万人，完成年度目标任务3.2万人的106.9%。', 'right'],
    ['完成投资38460万元，占年度计划3.6亿元的106.8%。', 'right'],
    ['完成投资38.46亿元，占年度计划（36亿元）的106.8%。', 'right'],
    ['累计完成36.5公里，其中今年12公里，为规划任务35公里的104.2%。', 'right'],
  ])('%s is %s', (text, expected) => {
    expect(faults(text)).toEqual([expected])
  })

  it.each([
    ['no plan', '治理面积36.5平方公里，为全县面积350平方公里的10.4%。'],
    ['another measure', '治理面积36.5平方公里，为年度任务35公里的104.3%。'],
    ['an approximate figure', '治理面积36平方公里，为年度任务约30平方公里的104.3%。'],
    ['another figure between', '治理36.5平方公里，投入12万元，为年度任务35平方公里的124.3%。'],
    ['a share like any other', '完成30件，占年度计划36件的93.3%。'],
    ['another sentence', '治理面积36.5平方公里。为年度任务35平方公里的124.3%。'],
  ])('%s: %s', (_, text) => {
    expect(faults(text)).toEqual([])
  })

  it.each(['3公里，为任务3公里的100%，', '为年度任务', '3件，占计划'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).planShares)).toBeLessThan(linear)
    },
  )
})
