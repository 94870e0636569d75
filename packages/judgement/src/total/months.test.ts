import { describe, expect, it } from 'vitest'
import { areMonthsApart, areMonthsOf } from './months.js'

describe('months', () => {
  it.each([
    ['第三季度新增企业', ['7月', '8月', '9月'], true],
    ['三季度新增企业', ['7月份', '8月份', '9月份'], true],
    ['2024年上半年立案', ['1月', '2月', '3月', '4月', '5月', '6月'], true],
    ['前三季度立案', ['7月', '8月', '9月'], false],
    ['第三季度新增企业', ['7月', '8月'], false],
    ['第三季度新增企业', ['7月', '9月', '8月'], false],
    ['全年新增企业', ['7月', '8月', '9月'], false],
    ['新增企业', ['7月', '8月', '9月'], false],
    ['第三季度新增企业', ['柳堰镇', '北关镇', '南桥镇'], false],
  ])('of %s are %j: %s', (subject, labels, expected) => {
    expect(areMonthsOf(subject, labels)).toBe(expected)
  })

  it.each([
    [['1月', '3月'], true],
    [['9月', '10月'], true],
    [['2024年1月', '2025年1月'], true],
    [['1月', '1月'], false],
    [['1月', '春节'], false],
    [['1月新增', '2月新增'], false],
    [['1月'], false],
  ])('%j are apart: %s', (labels, expected) => {
    expect(areMonthsApart(labels)).toBe(expected)
  })
})
