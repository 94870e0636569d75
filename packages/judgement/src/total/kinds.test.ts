import type { Catalogue } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import {
  areAddedUp,
  areDecisions,
  areGrades,
  areLevels,
  areOfOneDivision,
  areStages,
  areVerdicts,
  cross,
  excludeEachOther,
  exhaust,
  haveOneHead,
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
  ])('%s are stages: %s', (labels, stages) => {
    expect(areStages(labels, catalogue)).toBe(stages)
  })

  it.each([
    [['总体预案', '专项预案', '部门预案'], true],
    [['原有人员', '调入人员', '退休人员'], false],
    [['采购合同', '案卷'], false],
  ])('%s are added up: %s', (labels, added) => {
    expect(areAddedUp(labels, catalogue)).toBe(added)
  })

  it.each([
    [['采购合同', '工程合同'], true],
    [['采购合同', '采购合同'], false],
    [['采购合同', '案卷'], false],
  ])('%s have one head: %s', (labels, one) => {
    expect(haveOneHead(labels)).toBe(one)
  })

  it.each([
    [['认定通过', '不予认定'], true],
    [['不予登记', '准予登记'], true],
    [['批准', '不予批准'], true],
    [['同意', '不同意'], true],
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
    [['党员', '女性'], false],
  ])('%s exclude each other: %s', (labels, apart) => {
    expect(excludeEachOther(labels, catalogue)).toBe(apart)
  })

  it.each([
    [['行政许可', '行政处罚', '其他'], true],
    [['食品类', '药品类'], true],
    [['局机关', '支队', '乡镇'], false],
    [['许可', '罚款'], false],
  ])('%s are of one division: %s', (labels, one) => {
    expect(areOfOneDivision(labels, catalogue)).toBe(one)
  })

  it.each([
    [['省级', '市级事项'], true],
    [['国家级', '县级', '乡级'], true],
    [['省级', '省级重点'], false],
    [['省级', '甲县'], false],
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
    [['维持', '撤销'], false],
    [['许可', '处罚', '确认'], false],
  ])('%s are verdicts: %s', (labels, verdicts) => {
    expect(areVerdicts(labels, catalogue)).toBe(verdicts)
  })
})
