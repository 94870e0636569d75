import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).matterCounts.map(
    ({ matter, role, quantity, span }) =>
      `${matter} ${role} ${quantity.value}: ${text.slice(span.start, span.end)}`,
  )

describe('what a report counts once for the year', () => {
  it.each([
    ['全年党组会议研究法治工作4次。', '党组研究法治 all 4: 党组会议研究法治工作4次'],
    [
      '年内召开局党委会专题研究法治建设工作4次。',
      '党委专题研究法治建设 all 4: 党委会专题研究法治建设工作4次',
    ],
    ['主持召开党组会议研究法治工作6次。', '党组研究法治 again 6: 党组会议研究法治工作6次'],
    [
      '局长全年主持党组会议听取法治工作汇报6次。',
      '党组听取法治 again 6: 党组会议听取法治工作汇报6次',
    ],
    ['全年开展理论学习中心组集体学法4次。', '中心组学法 all 4: 中心组集体学法4次'],
    ['主持中心组学法6次。', '中心组学法 again 6: 中心组学法6次'],
    ['全年中心组专题学法4次。', '中心组专题学法 all 4: 中心组专题学法4次'],
    ['大队有执法人员11人。', '执法人员 all 11: 有执法人员11人'],
    ['现有在编执法人员14名、协管员22名。', '执法人员 all 14: 有在编执法人员14名'],
    ['实有39人，其中持有有效行政执法证36人。', '持证人员 all 36: 持有有效行政执法证36人'],
    ['12名执法人员中有2人无证。', '执法人员 again 12: 12名执法人员中'],
    ['38名持证人员中能独立办案的19人。', '持证人员 again 38: 38名持证人员中'],
    ['培训执法人员60名。', '执法人员 other 60: 60名'],
    ['组织60名一线执法人员参加培训。', '执法人员 other 60: 60名'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })

  it.each([
    '各部门党组会议研究法治工作26次。',
    '全年党组会议、局务会议研究法治工作6次。',
    '全系统各级党组会议研究法治工作46次。',
    '全年党组会议研究经济工作4次。',
    '全年党组会议研究法治议题4个。',
    '召开党组会议4次。',
    '有执法车辆11台。',
    '出动执法人员1526人次。',
  ])('not %s', text => {
    expect(read(text)).toEqual([])
  })

  it('takes linear time', () => {
    const piece = '全年党组会议研究法治工作4次，有执法人员11人，'
    expect(growth(piece, text => scan(text).matterCounts)).toBeLessThan(linear)
  })
})
