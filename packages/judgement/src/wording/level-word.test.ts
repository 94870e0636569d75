import { describe, expect, it } from 'vitest'
import { catalogueOf, readReport } from '../testing/report.js'
import { misuseOf } from './level-word.js'

const catalogue = catalogueOf({
  names: catalogueOf({
    exampleWords: ['试点', '县委'],
    superiorActs: ['部署', '按照'],
    dealings: ['开展', '进行'],
    ownDeeds: ['设立', '安装'],
    ownActs: ['完善', '推进', '组织'],
    superiorGoals: ['任务', '指标'],
    ownCourses: ['举办', '承办'],
  }),
})
const titleOf = (body: string) => `${body}2024年法治政府建设年度报告`

/** Each word of the body that is wrong, as what. */
const misused = (of: string, body: string) => {
  const { draft, facts } = readReport(body, { title: titleOf(of) })
  return facts.names.levelWords.flatMap(level => {
    const { paragraph, span } = level
    const use = misuseOf(level, facts.names, catalogue)
    return use ? [`${use} ${draft.paragraphs[paragraph]!.text.slice(span.start, span.end)}`] : []
  })
}

describe('the area of a superior', () => {
  it.each([
    '完善全市公共法律服务网络。',
    '全面推进全市依法治校。',
    '对全市38家企业开展检查。',
    '在全市186个行政村设立宣传栏。',
    '在全市186个行政村设立宣传栏。',
    '对全市38家企业开展或者进行检查。',
    '已在全市186个行政村设立宣传栏。',
    '完善全市执法人员名录，落实县级责任。',
  ])('%s', body => {
    expect(misused('临澜县司法局', body)).toEqual(['whole 全市'])
  })

  it.each([
    '提升对全市教育的引领力。',
    '针对性强，在会上指导全市38家企业开展检查。',
    '对照清单，邀请全市38家企业进行检查。',
    '我市全面推进全市依法治校。',
    '完善全市12个县（市）服务网络。',
    '完善全市12个县（市、区）服务网络。',
    '完善全市12个市县服务网络。',
    '全市38家企业开展检查。',
    '在全市行政村设立宣传栏。',
    '在全市186个行政村开展宣传。',
    '在全市做好宣传，设立宣传栏。',
    '受邀参加全市培训。',
    '完成全市培训。',
    '完善全市下达的任务。',
    '按照部署，完善全市公共法律服务网络。',
    '完善全市公共法律服务网络，抓好部署。',
    '市司法局完善全市公共法律服务网络。',
    '落实市级要求，完善全市公共法律服务网络。',
    '我市完善全市公共法律服务网络。',
    '推广“完善全市网络”做法。',
    '印发《完善全市网络方案》。',
    '完善全市（区、县）公共法律服务网络。',
    '完善全市、全县公共法律服务网络。',
    '完善全市县公共法律服务网络。',
    '完善全市38个区县服务网络。',
    '完善全市12个县（市、区）服务网络。',
    '完善全市12个县服务网络。',
    '组织我市人员。',
  ])('is right in %s', body => {
    expect(misused('临澜县司法局', body)).toEqual([])
  })

  it.each([
    '完善全市市场监管。',
    '完善全市12个县级平台。',
    '完善全市12个区域网络。',
    '完善全市1200个县服务站点。',
  ])('is wrong all the same in %s', body => {
    expect(misused('临澜县司法局', body)).toEqual(['whole 全市'])
  })

  it('is told twice of one sentence', () => {
    const body = '完善全市服务网络，组织全市执法人员培训。'
    expect(misused('临澜县司法局', body)).toEqual(['whole 全市', 'whole 全市'])
  })

  it('is excused by its own sentence alone', () => {
    const body = '市司法局来县指导。完善全市服务网络。'
    expect(misused('临澜县司法局', body)).toEqual(['whole 全市'])
  })
})

describe('an area of no superior', () => {
  it.each([
    ['望岫区司法局', '完善全县公共法律服务网络。', ['whole 全县']],
    ['望岫区司法局', '一年来，我县法治建设稳步推进。', ['self 我县']],
    ['栗津镇人民政府', '健全全乡矛盾纠纷排查机制。', ['whole 全乡']],
    ['望岫区司法局', '市司法局完善全县公共法律服务网络。', []],
    ['望岫区司法局', '市司法局来我县指导。', []],
    ['望岫区司法局', '青岭县建成全县服务网络。', []],
    ['望岫区司法局', '完善全县服务网络，推广到各镇。', ['whole 全县']],
    ['望岫区司法局', '青岭旗建成全县服务网络。', ['whole 全县']],
    ['望岫区司法局', '县级机关完善全县服务网络。', ['whole 全县']],
    ['望岫区司法局', '我区完善全县服务网络。', ['whole 全县']],
    ['望岫区司法局', '我区代我县完善服务网络。', ['self 我县']],
    ['石林州司法局', '完善全市服务网络。', []],
    ['望岫区司法局', '全县公共法律服务网络试点。', []],
    ['望岫区司法局', '试点县建成全县公共法律服务网络。', []],
    ['望岫区司法局', '我县试点公共法律服务。', ['self 我县']],
    ['望岫区司法局', '支援青岭县，全县12所学校受益。', []],
    ['望岫区司法局', '推广“全县通办”做法。', []],
    ['望岫区司法局', '组织全县（市、区）执法骨干观摩。', []],
    ['望岫区司法局', '县级执法骨干观摩。', []],
    ['砚溪县经济开发区管委会', '全区企业参加培训。', []],
    ['栗津镇人民政府', '组织全区企业参加培训。', ['whole 全区']],
    ['栗津镇人民政府', '园区组织全区企业参加培训。', []],
    ['栗津镇人民政府', '组织全区企业到园区参加培训。', []],
    ['临澜县司法局', '省委指导检查。\n\n组织全区企业参加培训。', ['whole 全区']],
    ['临澜县司法局', '省委指导检查。\n\n园区组织全区企业参加培训。', []],
  ])('%s: %s %j', (of, body, expected) => {
    expect(misused(of, body)).toEqual(expected)
  })
})

describe('an area below', () => {
  const own = '全市公共图书馆免费开放。\n\n全市书店纳入监管。\n\n'
  const stray = (body: string, said = own) => misused('云汀市文化和旅游局', said + body)

  it.each([
    '全县现有旅行社96家。',
    '9月举办为期三天的全县执法培训班。',
    '9月主办并举办为期三天的全县执法培训班。',
    '青岭市设立窗口，全县现有旅行社96家。',
    '全县现有旅行社96家。\n\n全县现有网吧38家。',
    '青岭县设立窗口。\n\n全县现有旅行社96家。',
  ])('%s', body => {
    expect(new Set(stray(body))).toEqual(new Set(['whole 全县']))
  })

  it.each([
    '全县现有旅行社96家。全县网吧38家。全县书店21家。',
    '完善全县服务网络。',
    '举办全市领导干部和业务骨干以及全县执法培训班。',
    '青岭县建成窗口。全县旅行社96家。',
    '全县旅行社96家试点。',
    '县委部署，全县旅行社96家。',
    '全乡旅行社96家。',
    '我县旅行社96家。',
    '“全县旅行社96家”',
  ])('is right in %s', body => {
    expect(stray(body)).toEqual([])
  })

  it('is right where the draft says 全市 no more than once', () => {
    expect(
      stray('全县现有旅行社96家。', '全市公共图书馆免费开放。\n\n我市书店纳入监管。\n\n'),
    ).toEqual([])
  })
})

it('is not known where nobody knows whose draft it is', () => {
  const { facts } = readReport('完善全市网络。完善全县网络。', { title: '工作情况' })
  for (const level of facts.names.levelWords)
    expect(misuseOf(level, facts.names, catalogue)).toBeUndefined()
})
