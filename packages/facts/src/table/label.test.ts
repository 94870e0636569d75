import { describe, expect, it } from 'vitest'
import {
  isAmong,
  isGrand,
  isRounded,
  isRoundedCell,
  isSerial,
  readLabel,
  withoutLongerTimes,
} from './label.js'

describe('readLabel', () => {
  it.each([
    ['合计', 'total'],
    ['合　计：', 'total'],
    ['全县合计（件）', 'total'],
    ['合计金额', 'total'],
    ['总计', 'total'],
    ['合计以外', 'part'],
    ['执法小计', 'subtotal'],
    ['小计算机类', 'part'],
    ['案件总数', 'count'],
    ['计', 'count'],
    ['总', 'count'],
    ['总数核对', 'part'],
    ['会计', 'part'],
    ['总工会', 'part'],
    ['计生部门', 'part'],
    ['甲', 'part'],
    ['其中：罚款', 'doubtful'],
    ['含移送', 'doubtful'],
    ['云含镇', 'part'],
    ['#罚款', 'doubtful'],
    ['3#楼', 'part'],
    ['上年结转', 'doubtful'],
    ['办结率', 'doubtful'],
    ['合计（剔重）', 'doubtful'],
    ['总数（已扣除重复）', 'doubtful'],
    ['合计（含重复）', 'total'],
    ['序号', 'never'],
    ['备注', 'never'],
    ['注', 'never'],
    ['关注对象', 'part'],
    ['年度', 'never'],
    ['本年度', 'part'],
    ['2023年度', 'part'],
    ['上一年度', 'doubtful'],
    ['２０２３年度', 'part'],
    ['年度评议', 'part'],
    ['含山县', 'part'],
    ['行政处罚（件）', 'part'],
    ['会计师事务所', 'part'],
  ])('%s is %s', (text, role) => {
    expect(readLabel(text).role).toBe(role)
  })

  it.each([
    ['行政处罚（件）', '行政处罚', '件'],
    ['金额(万元)', '金额', '万元'],
    ['罚款（单位：万元）', '罚款', '万元'],
    ['罚款（单位:万元）', '罚款', '万元'],
    ['参训人次', '参训人次', '人次'],
    ['人次构成', '人次构成', undefined],
    ['2.行政许可', '行政许可', undefined],
    ['12.行政许可', '行政许可', undefined],
    ['２．行政许可', '行政许可', undefined],
    ['（二）行政许可', '行政许可', undefined],
    ['三、行政许可', '行政许可', undefined],
    ['0.5万元以下', '0.5万元以下', undefined],
    ['许可2.处罚', '许可2.处罚', undefined],
    ['（部门）许可', '（部门）许可', undefined],
    ['许可（含变更）', '许可', undefined],
    ['', '', undefined],
  ])('of %s the name is %s', (text, name, unit) => {
    const label = readLabel(text)
    expect([label.name, label.unit]).toEqual([name, unit])
  })

  it('keeps the words without spaces and without the colon at their end', () => {
    expect(readLabel(' 上 年　案件： ').words).toBe('上年案件')
    expect(readLabel('其中：罚 款').words).toBe('其中：罚款')
  })

  it.each([
    ['行政处罚', true],
    ['均衡发展', true],
    ['最低生活保障', true],
    ['最近三年', true],
    ['人均面积', false],
    ['户均', false],
    ['最高工资', false],
    ['办结（%）', false],
    ['自然增长（‰）', false],
    ['备注', false],
    ['合计（剔除重复）', false],
  ])('the figures of %s add up: %s', (text, addable) => {
    expect(readLabel(text).addable).toBe(addable)
  })

  it.each([
    ['一、执法类', true],
    ['（一）执法类', true],
    ['(十二)执法类', true],
    ['十一．执法类', true],
    ['第二类', true],
    ['第十二章', true],
    ['其中：', true],
    ['其中:', true],
    ['其中：罚款', false],
    ['一类', false],
    ['第三方', false],
    ['甲、乙', false],
    ['第甲类', false],
    ['许可一、二类', false],
    ['附第二类', false],
  ])('%s stands over others: %s', (text, isGroup) => {
    expect(readLabel(` ${text} `).isGroup).toBe(isGroup)
  })
})

describe('what a name is', () => {
  const label = (text: string) => readLabel(text)
  it('a grand total is 总计', () => {
    expect(['全市总计', '合计'].map(text => isGrand(label(text)))).toEqual([true, false])
  })

  it('序号, 编号 and 代码 number the rows', () => {
    expect(['序号', '案件编号', '代码', '案件'].map(text => isSerial(label(text)))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it.each([
    ['其中：罚款', true],
    ['含罚款', true],
    ['#罚款', true],
    ['含山县', false],
    ['云含镇', false],
    ['3#楼', false],
    ['罚款', false],
  ])('%s opens the parts of the line before it: %s', (text, expected) => {
    expect(isAmong(label(text))).toBe(expected)
  })

  it('figures are rounded by the words of their heads or their unit', () => {
    expect(['罚没款', '万元', '面积', '件', '案件'].map(isRounded)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    const cell = (rowLabel: string, columnLabel: string, unit?: string) =>
      isRoundedCell({ rowLabel, columnLabel, ...(unit === undefined ? {} : { unit }) })
    expect([
      cell('经费', '2024年'),
      cell('东坪镇', '面积'),
      cell('东坪镇', '2024年', '万元'),
      cell('东坪镇', '案件'),
      cell('东坪镇', '案件', '件'),
    ]).toEqual([true, true, true, false, false])
  })
})

describe('withoutLongerTimes', () => {
  const doubtful = (...names: string[]) =>
    withoutLongerTimes(names.map(readLabel)).flatMap(({ name, role }) =>
      role === 'doubtful' ? [name] : [],
    )
  it.each([
    [['1月', '2月', '3月', '一季度'], ['一季度']],
    [['12月份', '四季度'], ['四季度']],
    [['一月', '一季度'], ['一季度']],
    [['三月份', '一季度'], ['一季度']],
    [['2024年1月份', '一季度'], ['一季度']],
    [['１月发放', '一季度'], ['一季度']],
    [['一季度', '二季度', '上半年'], ['上半年']],
    [
      ['1月', '一季度', '上半年'],
      ['一季度', '上半年'],
    ],
    [['一季度', '二季度'], []],
    [['上半年', '下半年'], []],
    [['明月村', '月湖镇'], []],
    [['明月村', '月湖镇', '一季度'], []],
    [['1月', '明月村'], []],
  ])('of %j %j may count twice', (names, expected) => {
    expect(doubtful(...names)).toEqual(expected)
  })

  it('leaves totals as they are', () => {
    expect(
      withoutLongerTimes(['1月', '一季度合计'].map(readLabel)).map(({ role }) => role),
    ).toEqual(['part', 'total'])
  })
})
