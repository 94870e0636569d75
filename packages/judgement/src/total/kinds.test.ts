import type { Catalogue } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import {
  areActs,
  areAddedUp,
  areDecisions,
  areGrades,
  areLevels,
  areOfOneDivision,
  arePlacesApart,
  areStages,
  areVerdicts,
  cross,
  excludeEachOther,
  exhaust,
  haveOneHead,
  mayBeTaken,
  nameTheirWhole,
} from './kinds.js'

const catalogue = {
  wholes: [
    ['学科类', '非学科类'],
    ['公办', '民办'],
  ],
  dimensions: [['党员'], ['女性']],
  outcomes: ['合格', '维持'],
  handedDown: ['下放'],
  honours: ['示范'],
  attributes: ['重大', '省级', '市级'],
  terms: ['重大决策'],
  stages: ['立案', '办结', '发布'],
  families: [
    ['许可', '处罚', '确认'],
    ['维持', '撤销', '驳回', '终止', '调解'],
  ],
  nearWholes: [['当场整改', '限期整改']],
  exclusives: [['局机关', '支队', '乡镇']],
} as unknown as Catalogue

it.each([
  [['优', '良', '轻度污染'], true],
  [['优天数', '良的'], true],
  [['优', '优良'], false],
  [['优', '优'], false],
  [['优质', '良种'], false],
  [['优'], false],
])('%j are grades: %s', (labels, expected) => {
  expect(areGrades(labels, { grades: [['优', '良', '轻度污染']] })).toBe(expected)
})

describe('kinds', () => {
  it.each([
    [['公办学校', '民办学校'], true],
    [['学科类', '非学科类'], true],
    [['非学科类', '艺术类'], false],
    [['公办学校', '民办学校', '其他'], false],
    [['采纳', '未采纳'], true],
    [['未履行', '已履行'], true],
    [['涉企案件', '非涉企案件'], true],
    [['部分采纳', '未采纳'], false],
    [['采纳', '不予采纳'], false],
    [['获采纳', '未采纳'], true],
    [['获得批准', '未批准'], true],
    [['已采纳', '尚未采纳'], true],
    [['被采纳', '未采纳'], true],
    [['采纳', '暂未采纳'], false],
    [['采纳', '其他'], false],
    [['', '其他'], false],
    [['采纳', '未采纳', '部分采纳'], false],
    [['机动车', '非机动车道'], false],
    [['采纳'], false],
    [[], false],
  ])('%s exhaust their whole: %s', (labels, all) => {
    expect(exhaust(labels, catalogue)).toBe(all)
  })

  it.each([
    [['党员', '女性'], true],
    [['重大案件', '一般案件'], true],
    [['重大案件', '公办', '民办'], false],
    [['党员', '团员'], false],
    [['重大决策论证', '合同审查'], false],
  ])('%s cross: %s', (labels, crossing) => {
    expect(cross(labels, catalogue)).toBe(crossing)
  })

  it.each([
    [['立案', '办结'], true],
    [['立案办结', '其他'], true],
    [['立案登记表', '其他'], false],
    [['立案', '合格'], false],
    // Words of one row of acts, three and more.
    [['许可', '处罚', '确认'], false],
    [['行政许可', '行政处罚', '确认'], false],
    [['许可', '立案', '处罚'], true],
    [['许可', '处罚'], false],
    [['立案', '立案', '立案'], true],
    [['', '处罚'], false],
  ])('%s are stages: %s', (labels, stages) => {
    expect(areStages(labels, catalogue)).toBe(stages)
  })

  it.each([
    [['总体预案', '专项预案', '部门预案'], true],
    [['原有人员', '调入人员', '退休人员'], false],
    [['总体预案', '调整预案'], false],
    [['总体预案', '新增预案'], false],
    [['总体预案', '调解预案'], true],
    [['采购合同', '案卷'], false],
  ])('%s are added up: %s', (labels, added) => {
    expect(areAddedUp(labels, catalogue)).toBe(added)
  })

  it.each([
    [['采购合同', '工程合同'], true],
    [['采购合同', '采购合同'], false],
    [['同', '异同'], false],
    [['同', '大同'], false],
    [['采购合同书', '采购合同'], false],
    [['法律服务合同', '工程合同'], true],
    [['合', '合'], false],
    [['甲'], false],
    [['采购合同', '案卷'], false],
  ])('%s have one head: %s', (labels, one) => {
    expect(haveOneHead(labels)).toBe(one)
  })

  it.each([
    [['认定通过', '不予认定'], true],
    [['不予登记', '准予登记'], true],
    [['批准', '不予批准'], true],
    [['同意', '不同意'], true],
    [['通过登记', '决定不予许可'], true],
    [['许可', '作出不准许可'], true],
    [['登记备案', '不予登记发证'], true],
    [['办结', '暂不同意'], false],
    [['已不通过', '不予许可'], false],
    [['未通过', '不予通过'], false],
    [['已准予', '不予许可'], false],
    [['准予'], false],
    [[], false],
    [['合格', '不合格'], false],
    [['罚款', '不予处罚'], false],
    [['不予受理', '不予许可'], false],
    [['准予', '不予', '撤回'], false],
  ])('%s are a decision and its refusal: %s', (labels, decisions) => {
    expect(areDecisions(labels)).toBe(decisions)
  })

  it.each([
    ['受理投诉举报', ['投诉', '举报'], true],
    ['抽查学校和校外培训机构', ['学校', '校外培训机构'], true],
    ['县（市、区）队伍和市支队共有人员', ['市支队', '县（市、区）'], true],
    ['乡镇（街道）', ['乡镇', '街道'], true],
    ['许可、处罚和检查事项', ['许可', '处罚', '检查'], true],
    ['学校组织家长开展活动', ['学校', '家长'], false],
    ['受理投诉举报', ['投诉', '食品'], false],
    ['受理投诉举报', ['投诉'], false],
    ['偿还本息', ['本金', '利息'], true],
    ['偿还本息', ['本金', '罚息'], false],
    ['偿还贷款', ['本金', '利息'], false],
    ['受理诉求', ['诉', '求'], false],
    ['受理举报投诉举报', ['举报', '投诉举报'], true],
    ['受理投诉举报', ['举报', '投诉举报'], false],
    ['受理举报和投诉', ['投诉', '举报'], true],
    ['全县和全市', ['县', '市'], false],
  ])('the words %s name %s: %s', (subject, labels, named) => {
    expect(nameTheirWhole(subject, labels)).toBe(named)
  })

  it.each([
    [['行政许可', '行政处罚'], true],
    [['采购合同', '工程合同'], true],
    [['局机关', '乡镇（街道）'], true],
    [['乡镇许可', '乡镇处罚'], true],
    [['甲乡镇', '乙乡镇机关'], false],
    [['网站发布', '公众号发布'], false],
    [['网站发布', '微信发布'], false],
    [['许可立案', '处罚立案', '确认备案'], true],
    [['采购立案', '工程备案'], false],
    [['网站发布', '公众号转发布'], false],
    [['党员', '女性'], false],
  ])('%s exclude each other: %s', (labels, apart) => {
    expect(excludeEachOther(labels, catalogue)).toBe(apart)
  })

  it.each([
    [['行政许可', '行政处罚', '其他'], true],
    [['食品类', '药品类'], true],
    [['局机关', '支队', '乡镇'], false],
    [['许可', '罚款'], false],
    [['许可', '许可'], false],
    [['类别', '类型'], false],
    [['行政许可事项', '行政备案表册'], true],
    [['行政许可', '行政备案'], true],
    [['行政法', '行政案'], false],
    [['行政许可', '行政案'], false],
    [['许可', '处罚其他'], true],
    [['许可', '其他'], true],
    [['许可', '备案其他'], false],
  ])('%s are of one division: %s', (labels, one) => {
    expect(areOfOneDivision(labels, catalogue)).toBe(one)
  })

  it.each([
    [['省级', '市级事项'], true],
    [['国家级', '县级', '乡级'], true],
    [['省级', '省级重点'], false],
    [['省级', '甲县'], false],
    [['省级', '甲县级'], false],
    [['省级'], false],
  ])('%s are levels: %s', (labels, levels) => {
    expect(areLevels(labels)).toBe(levels)
  })

  it.each([
    [['维持', '撤销', '驳回'], true],
    [['决定维持', '决定撤销', '驳回请求'], true],
    [['维持', '撤销', '终止'], true],
    [['维持', '终止', '调解'], false],
    [['撤销', '驳回', '终止'], false],
    [['维持', '维持原判', '撤销'], false],
    [['维持', '撤销', '一审驳回'], false],
    [['维持', '撤销', '一审决定驳回'], false],
    [['维持', '撤销'], false],
    [['许可', '处罚', '确认'], false],
  ])('%s are verdicts: %s', (labels, verdicts) => {
    expect(areVerdicts(labels, catalogue)).toBe(verdicts)
  })

  it.each([
    [['许可', '处罚', '确认'], true],
    [['行政许可', '行政处罚', '行政确认'], true],
    [['许可', '处罚'], false],
    [['许可', '处罚', '处罚'], false],
    [['许可', '处罚', '维持'], false],
    [['许可', '处罚', '内部行政确认'], false],
  ])('%s are acts: %s', (labels, acts) => {
    expect(areActs(labels, catalogue)).toBe(acts)
  })

  it.each([
    [['柳堰镇', '北关街道', '南桥乡'], true],
    [['砚溪县', '望岫区', '澜安市'], true],
    [['柳堰镇', '砚溪县'], false],
    [['柳堰镇', '柳堰镇'], false],
    [['柳堰镇'], false],
    [['柳堰镇', '柳堰镇机关'], false],
    [['砚溪县', '望岫区机关'], false],
    [['柳堰镇', '大柳堰河谷镇'], false],
    [['砚溪县', '大砚溪河谷县'], false],
    [['砚溪县', '望岫社区'], false],
    [['砚溪县', '城区'], false],
    [['砚溪县', '跨市'], false],
    [['柳堰镇', '集镇'], false],
    [['柳堰镇', '各乡'], false],
    [['柳堰镇', '其他镇'], false],
    [['柳堰镇', '其余镇'], false],
    [['柳堰镇', '2个镇'], false],
  ])('%s are places apart: %s', (labels, apart) => {
    expect(arePlacesApart(labels)).toBe(apart)
  })

  it.each([
    ['废止', true],
    ['宣布失效', true],
    ['制定', false],
  ])('%s may be taken from the rest: %s', (label, taken) => {
    expect(mayBeTaken(label)).toBe(taken)
  })
})
