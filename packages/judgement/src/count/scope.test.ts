import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { underTwoScopes } from './scope.js'

const title = '砚溪县水利局2024年法治政府建设年度报告'
const scopes = (body: string, of = title) =>
  underTwoScopes(readReport(body, { title: of })).map(
    ({ own, other }) => `${other.scope!.text}≠${own.scope!.text}`,
  )

describe('one number of two areas', () => {
  it.each([
    '全市现有17个乡镇。全县17个乡镇均聘请监督员。',
    '全县17个乡镇均聘请监督员。全市现有17个乡镇。',
    '全市现有10个乡镇。\n\n全县10个乡镇均聘请监督员。',
    '全市共有执法人员148名。全县148名执法人员中，法律专业的21名。',
  ])('%s', body => {
    expect(scopes(body)).toEqual(['全县≠全市'])
  })

  it.each([
    ['two numbers', '全市现有136个乡镇。全县17个乡镇均聘请监督员。'],
    ['few of a thing', '全市现有9个乡镇。全县9个乡镇均聘请监督员。'],
    ['another thing', '全市现有水库17座。全县现有水闸17座。'],
    ['another unit', '全市聘请监督员17人。全县聘请监督员17名。'],
    ['about so many', '全市现有水管员300余名。全县现有水管员300名。'],
    ['an aim', '全县现有水管站16个。力争全市建成水管站16个。'],
    ['a part', '全县现有水管站16个。全市现有水管站30个，其中现有水管站16个。'],
    ['one area', '全县现有17个乡镇。全县17个乡镇均聘请监督员。'],
    ['the own area in other words', '我县现有17个乡镇。全县17个乡镇均聘请监督员。'],
    ['no area', '现有17个乡镇。全县17个乡镇均聘请监督员。'],
    ['a longer word', '全县现有17个乡镇。全县域17个乡镇均聘请监督员。'],
    ['a body', '全县现有执法人员148名。机关现有执法人员148名。'],
  ])('is no conflict with %s', (_, body) => {
    expect(scopes(body)).toEqual([])
  })

  it('is none where nobody knows whose draft it is', () => {
    expect(scopes('全市现有17个乡镇。全县17个乡镇均聘请监督员。', '工作情况')).toEqual([])
  })
})
