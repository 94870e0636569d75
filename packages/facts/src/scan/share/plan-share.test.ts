import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).planShares.map(
    ({ span, figure, part, plan, candidates }) =>
      `${part.value} of ${plan.value} is ${figure.value}, ${candidates.map(one => one.value)} ${text.slice(span.start, span.end)}`,
  )

describe('how much of a plan was done', () => {
  it.each([
    [
      '治理365件，为年度任务350件的104.3%。',
      '365 of 350 is 104.3,  365件，为年度任务350件的104.3%',
    ],
    ['治理365件为目标350件的 104.3%。', '365 of 350 is 104.3,  365件为目标350件的 104.3%'],
    [
      '治理365件案件，完成计划数（ 350件）的104.3%',
      '365 of 350 is 104.3,  365件案件，完成计划数（ 350件）的104.3%',
    ],
    [
      '治理365件，占年度计划(350件 )任务的104.3%',
      '365 of 350 is 104.3,  365件，占年度计划(350件 )任务的104.3%',
    ],
    [
      '会议9次。清理12件，治理365件，为任务350件的104.3%',
      '365 of 350 is 104.3, 12 365件，为任务350件的104.3%',
    ],
    [
      '上年清理11件。清理12件，治理365件，为任务350件的104.3%',
      '365 of 350 is 104.3, 12 365件，为任务350件的104.3%',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    ['another clause between', '治理365件，新建一批，为年度任务350件的104.3%。'],
    ['what is not in the plan', '治理365件，为年度任务外350件的104.3%。'],
    ['what goes beyond it', '治理365件，为年度任务350件，超出任务的104.3%。'],
    ['another time', '治理365件，为年度任务350件的年内104.3%。'],
    ['a share like any other', '治理350件，占年度计划350件的100%。'],
    [
      'too far away',
      '治理365件矛盾纠纷等事项，相当于省市县三级下达给全县的年度任务指标总量350件的104.3%。',
    ],
    ['about so much', '治理360余件，为年度任务350件的104.3%。'],
    ['about such a share', '治理365件，为年度任务350件的104%左右。'],
    ['no figure', ''],
  ])('none with %s: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
