import { expect, test } from 'vitest'
import { dateStyle } from './date-style.js'

test.each([
  ['2026年1月5日', 'standard'],
  ['２０２６年 11月 30日', 'standard'],
  ['2026年01月5日', 'padded'],
  ['2026年1月05日', 'padded'],
  ['2026年10月05日', 'padded'],
  ['2026年1月', 'no-day'],
  ['2026年11月', 'no-day'],
  ['2026-01-05', 'digits'],
  ['2026.1.5', 'digits'],
  ['2026/1/5', 'digits'],
  ['二〇二六年一月五日', 'chinese'],
  ['二○二五年十二月三十一日', 'chinese'],
  ['二O二六年一月五日', 'other'],
  ['2026年 月 日', 'other'],
  ['2026.1-5', 'other'],
  ['2026-1-5', 'digits'],
  ['2026-11-25', 'digits'],
  ['二〇二六年一月', 'chinese'],
  ['〇二六年一月五日', 'other'],
  ['26年1月5日', 'other'],
  ['2026-01', 'other'],
  ['2026年00月05日', 'other'],
  // A date with something before or behind it is none.
  ['于2026年1月5日', 'other'],
  ['2026年1月5日前', 'other'],
  ['于2026年01月5日', 'other'],
  ['2026年01月5日前', 'other'],
  ['至2026年1月', 'other'],
  ['2026年1月份', 'other'],
  ['于2026-01-05', 'other'],
  ['2026-01-055', 'other'],
  ['于二〇二六年一月五日', 'other'],
  ['二〇二六年一月五日前', 'other'],
])('%s is written in the style %s', (text, style) => {
  expect(dateStyle(text)).toBe(style)
})
