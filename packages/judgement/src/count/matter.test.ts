import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { moreThanAll } from './matter.js'

const found = (body: string) =>
  moreThanAll(readReport(body)).map(
    ({ own, other }) => `${own.quantity.value}>${other.quantity.value}`,
  )

describe('more than all there is', () => {
  it.each([
    ['全年党组会议研究法治工作4次。\n\n主持召开党组会议研究法治工作6次。', '6>4'],
    ['年内召开党组会议专题研究法治工作4次。\n\n召开党组会议专题研究法治工作6次。', '6>4'],
    ['全年开展中心组集体学法4次。\n\n主持中心组学法5次。', '5>4'],
    ['大队有执法人员11人，其中持证9人。\n\n12名执法人员中有2人无证。', '12>11'],
    ['2024年3月，大队成立，持有行政执法证36人。\n\n38名持证人员中能独立办案的19人。', '38>36'],
  ])('%s', (body, expected) => {
    expect(found(body)).toEqual([expected])
  })

  it.each([
    ['no more than that', '全年党组会议研究法治工作4次。\n\n主持召开党组会议研究法治工作4次。'],
    ['some of them', '全年党组会议研究法治工作6次。\n\n主持召开党组会议研究法治工作4次。'],
    ['another matter', '全年党组会议专题研究法治工作4次。\n\n主持召开党组会议研究法治工作6次。'],
    ['another body', '全年党组会议研究法治工作4次。\n\n主持召开党委会议研究法治工作6次。'],
    ['no word of the year', '党组会议研究法治工作4次。\n\n主持召开党组会议研究法治工作6次。'],
    ['another year', '全年党组会议研究法治工作4次。\n\n2023年党组会议研究法治工作6次。'],
    ['a part of the year', '上半年党组会议研究法治工作4次。\n\n主持召开党组会议研究法治工作6次。'],
    ['a plan', '全年党组会议研究法治工作4次。\n\n## 下一步打算\n\n党组会议研究法治工作6次。'],
    ['an aim', '全年党组会议研究法治工作4次。\n\n力争党组会议研究法治工作6次。'],
    ['about so many', '全年党组会议研究法治工作4余次。\n\n主持召开党组会议研究法治工作6次。'],
    ['one paragraph', '大队有执法人员11人。培训后12名执法人员中有2人无证。'],
    ['another lot', '大队有执法人员11人。培训执法人员60名。\n\n12名执法人员中有2人无证。'],
    ['two lots', '大队有执法人员11人，中队有执法人员9人。\n\n12名执法人员中有2人无证。'],
    ['another area', '大队有执法人员11人。\n\n全县12名执法人员中有2人无证。'],
    ['many more', '大队有执法人员11人。\n\n26名执法人员中有2人无证。'],
    ['fewer', '大队有执法人员11人。\n\n9名执法人员中有2人无证。'],
    ['what comes first', '12名执法人员中有2人无证。\n\n大队有执法人员11人。'],
  ])('is not told of %s', (_, body) => {
    expect(found(body)).toEqual([])
  })
})
