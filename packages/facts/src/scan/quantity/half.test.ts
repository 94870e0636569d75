import { describe, expect, it } from 'vitest'
import { scanHalves } from './half.js'

/** As `两年半 2.5年`, with the approximation, and 字 for a Chinese numeral. */
const read = (text: string) =>
  scanHalves(text).map(({ span, value, unit, chinese, approximation }) =>
    [
      text.slice(span.start, span.end),
      `${value}${unit}`,
      ...(chinese ? ['字'] : []),
      ...(approximation ? [approximation] : []),
    ].join(' '),
  )

describe('a half behind the unit', () => {
  it.each([
    ['历时两年半，', '两年半 2.5年 字'],
    ['历时3天半。', '3天半 3.5天'],
    ['历时１２天半。', '１２天半 12.5天'],
    ['工期120天半', '120天半 120.5天'],
    ['连续十二小时半', '十二小时半 12.5小时 字'],
    ['试行一学期半', '一学期半 1.5学期 字'],
    ['第三次培训用了3天半', '3天半 3.5天'],
    ['已近两年半', '两年半 2.5年 字 less'],
    ['2023年启动的老旧小区改造工程至今已经超过两年半', '两年半 2.5年 字 more'],
    ['用了两年半左右', '两年半 2.5年 字 about'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    '坚持三年半途而废',
    '两年半径不变',
    '三天半数到场',
    '3天半价优惠',
    '两年半成品率',
    '一年半载',
    '1.5天半',
    '1．5天半',
    '1234天半',
    '第3天半',
    'A3天半',
    '三周半',
    '百千年半',
  ])('none in %s', text => expect(read(text)).toEqual([]))
})

describe('a half between number and unit', () => {
  it.each([
    ['约一个半小时', '一个半小时 1.5小时 字 about'],
    ['两个半月', '两个半月 2.5个月 字'],
    ['12个半月', '12个半月 12.5个月'],
    ['１２个半学期', '１２个半学期 12.5学期'],
    ['十二个半学年', '十二个半学年 12.5学年 字'],
    ['共三个半，', '三个半 3.5个 字'],
    ['共三个半', '三个半 3.5个 字'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each(['一个半成品', '三个半岛', '第3个半月'])('none in %s', text =>
    expect(read(text)).toEqual([]),
  )
})

describe('half of one', () => {
  it.each([
    ['试行半年。', '半年 0.5年 字'],
    ['试行半年', '半年 0.5年 字'],
    ['半年以上', '半年 0.5年 字 more'],
    ['近半个月', '半个月 0.5个月 字 less'],
    ['培训半天', '半天 0.5天 字'],
    ['压缩至半小时', '半小时 0.5小时 字'],
    ['压缩至半个小时', '半个小时 0.5小时 字'],
    ['不足半个学期', '半个学期 0.5学期 字 less'],
    ['培训半学期', '半学期 0.5学期 字'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    '上半年。',
    '半年度报告',
    '半年报',
    '下半年以来',
    '大半天',
    '两个半个月',
    '半小时生活圈',
    '半小时经济圈',
    '半数以上',
    '过半',
    '',
  ])('none in %s', text => expect(read(text)).toEqual([]))
})

it('reads several in one text', () => {
  expect(read('先两年半，后两年半；一个半小时，又一个半小时；半天，又半天')).toHaveLength(6)
})
