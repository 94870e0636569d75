import { describe, expect, it } from 'vitest'
import { isDistrict, isOwnLevel, isWholeArea, planArea } from './area.js'
import { readLabel } from './label.js'

describe('areas', () => {
  it.each([
    ['全市', true],
    ['全局', true],
    ['全系统', true],
    ['全部', false],
    ['全市合计', false],
    ['健全市', false],
    ['全系统内', false],
  ])('%s is the whole area: %s', (name, expected) => {
    expect(isWholeArea(name)).toBe(expected)
  })

  it.each([
    ['望江区', true],
    ['青石街道', true],
    ['市本级', true],
    ['市直', true],
    ['局机关', true],
    ['全市', false],
    ['区划办', false],
    ['街道办', false],
    ['教育局', false],
  ])('%s is a district or stands beside them: %s', (name, expected) => {
    expect(isDistrict(name)).toBe(expected)
  })

  it.each([
    ['市本级', true],
    ['区直部门', true],
    ['局机关', true],
    ['机关党委', false],
    ['本级支出', false],
    ['垂直管理', false],
    ['望江区', false],
  ])('%s is of the own level: %s', (name, expected) => {
    expect(isOwnLevel(name)).toBe(expected)
  })
})

describe('planArea', () => {
  const plans = (...names: string[]) =>
    planArea(
      names.map(readLabel),
      names.map((_, line) => line),
    ).map(({ total, readings }) =>
      [names[total], ...readings.map(lines => lines.map(line => names[line]).join('+'))].join('='),
    )

  it.each<[string[], string[]]>([
    [['全市', '市本级', '各县区'], ['全市=市本级+各县区']],
    [['县（市、区）', '市直部门', '全市'], ['全市=县（市、区）+市直部门']],
    [['全区', '区本级', '镇街小计', '东湖街道'], ['全区=区本级+镇街小计=区本级+镇街小计+东湖街道']],
    [['全市', '市本级', '公安局', '各县区'], ['全市=市本级+各县区=市本级+各县区+公安局']],
    [['全市', '市本级', '望江区'], []],
    [['全市', '市本级', '各县区', '县区小计'], []],
    [['全市', '其他市直', '各县区'], []],
    [['全市', '市本级', '各县区', '合计'], []],
    [['市本级', '各县区'], []],
  ])('%j', (names, expected) => expect(plans(...names)).toEqual(expected))
})
