import { describe, expect, it } from 'vitest'
import { readLabel } from './label.js'
import { planSums } from './plan.js'

/** Each plan as 合计=甲+乙, its readings parted by |, with ? where it is weak and > where the total may exceed. */
const plans = (...names: string[]) =>
  planSums(
    names.map(readLabel),
    names.map((_, line) => line),
  ).map(({ total, readings, weak, mayExceed }) => {
    const sums = readings.map(lines => lines.map(line => names[line]).join('+')).join('|')
    return `${names[total]}=${sums}${weak ? '?' : ''}${mayExceed ? '>' : ''}`
  })

describe('planSums', () => {
  it.each<[string[], string[]]>([
    [['甲', '乙', '合计'], ['合计=甲+乙']],
    [['合计', '甲', '乙'], ['合计=甲+乙']],
    [
      ['甲', '乙', '合计', '丙', '丁'],
      ['合计=甲+乙?', '合计=丙+丁?'],
    ],
    [['甲', '合计', '丙', '丁'], ['合计=丙+丁?']],
    [['甲', '乙'], []],
    [['甲', '合计'], []],
    [['甲', '合计', '乙', '合计'], []],
    [['甲', '乙', '合计', '丙', '丁', '合计'], []],
  ])('of one total: %j', (names, expected) => {
    expect(plans(...names)).toEqual(expected)
  })

  it.each<[string[], string[]]>([
    [['甲', '乙', '总数'], ['总数=甲+乙']],
    [['总数', '甲', '乙'], ['总数=甲+乙?']],
    // Beside 合计 it may be one more part.
    [['总数', '甲', '合计'], ['合计=总数+甲?']],
    [['总数', '甲', '乙', '合计'], ['合计=甲+乙|总数+甲+乙?']],
  ])('of 总数: %j', (names, expected) => {
    expect(plans(...names)).toEqual(expected)
  })

  it.each<[string[], string[]]>([
    [
      ['甲', '乙', '小计', '丙', '丁', '小计', '合计'],
      ['小计=甲+乙', '小计=丙+丁', '合计=小计+小计|甲+乙+丙+丁'],
    ],
    [
      ['小计', '甲', '乙', '小计', '丙', '丁', '合计'],
      ['小计=甲+乙', '小计=丙+丁', '合计=小计+小计|甲+乙+丙+丁'],
    ],
    // A line by itself may stand before its group.
    [
      ['丙', '甲', '乙', '小计', '合计'],
      ['小计=丙+甲+乙|甲+乙', '合计=丙+甲+乙'],
    ],
    [
      ['小计', '甲', '乙', '丙', '合计'],
      ['小计=甲+乙+丙|甲+乙', '合计=甲+乙+丙'],
    ],
    // Alone it may be that of the last lines.
    [['甲', '乙', '小计'], ['小计=甲+乙?']],
    [['小计', '甲', '乙'], ['小计=甲+乙?']],
    [['甲', '乙', '小计', '丙'], []],
    // Which way they stand is not told.
    [['小计', '甲', '乙', '小计', '合计'], ['合计=小计+小计|甲+乙?']],
    [['甲', '小计', '乙', '合计'], ['合计=甲+乙?']],
    [
      ['合计', '甲', '乙', '合计', '丙', '丁', '总计'],
      ['合计=甲+乙', '合计=丙+丁', '总计=合计+合计|甲+乙+丙+丁'],
    ],
  ])('of subtotals: %j', (names, expected) => {
    expect(plans(...names)).toEqual(expected)
  })

  it.each<[string[], string[]]>([
    [['甲', '乙', '其中：丙', '合计'], ['合计=甲+乙|甲+乙+其中：丙?']],
    // What follows 其中 may be meant as well, up to the next total.
    [
      ['甲', '乙', '其中：丙', '丁', '合计'],
      ['合计=甲+乙|甲+乙+其中：丙|甲+乙+丁|甲+乙+其中：丙+丁?'],
    ],
    [
      ['甲', '乙', '其中：丙', '小计', '丁', '戊', '小计', '合计'],
      [
        '小计=甲+乙',
        '小计=丁+戊',
        '合计=小计+小计|其中：丙+小计+小计|甲+乙+丁+戊|甲+乙+其中：丙+丁+戊?',
      ],
    ],
    [['其中：甲', '合计', '乙', '丙'], ['合计=乙+丙|其中：甲+乙+丙?']],
  ])('with 其中: %j', (names, expected) => {
    expect(plans(...names)).toEqual(expected)
  })

  it('leaves a table with many doubtful lines to its author', () => {
    const doubtful = (count: number) =>
      plans('甲', '乙', ...Array<string>(count).fill('上年结转'), '合计')
    expect(doubtful(6)).toHaveLength(1)
    expect(doubtful(7)).toEqual([])
  })

  it.each<[string[], string[]]>([
    [['全市', '望江区', '青溪县'], ['全市=望江区+青溪县?>']],
    [['望江区', '青溪县', '全市'], ['全市=望江区+青溪县?>']],
    [['全市', '市本级', '望江区', '青溪县'], ['全市=市本级+望江区+青溪县?']],
    // In the middle, beside one district or another whole, or where a total is, it is a line of its own.
    [['望江区', '全市', '青溪县'], []],
    [['全市', '望江区', '教育局'], []],
    [['全市', '全县', '望江区', '青溪县'], []],
    [['全市', '望江区', '青溪县', '合计'], ['合计=全市+望江区+青溪县']],
  ])('of areas: %j', (names, expected) => {
    expect(plans(...names)).toEqual(expected)
  })

  it('takes the lines with figures alone', () => {
    const labels = ['甲', '乙', '丙', '合计'].map(readLabel)
    expect(planSums(labels, [0, 2, 3]).map(({ readings }) => readings)).toEqual([[[0, 2]]])
    expect(planSums(labels, [0, 1, 2])).toEqual([])
  })

  it('knows what stands below 其中, whether that has figures or not', () => {
    const labels = ['甲', '乙', '其中：', '丙', '合计'].map(readLabel)
    expect(planSums(labels, [0, 1, 3, 4]).map(({ readings }) => readings)).toEqual([
      [
        [0, 1],
        [0, 1, 3],
      ],
    ])
    // Nothing is above it that it could be a part of.
    const first = ['其中：', '甲', '乙', '合计'].map(readLabel)
    expect(planSums(first, [1, 2, 3]).map(({ readings }) => readings)).toEqual([[[1, 2]]])
  })
})
