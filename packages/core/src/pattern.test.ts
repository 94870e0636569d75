import { describe, expect, it } from 'vitest'
import { matchesAny } from './pattern.js'
import type { Words } from './profile.js'

const matches = (all: readonly Words[], text: string, none?: Words, year?: number) =>
  matchesAny([{ all, ...(none ? { none } : {}) }], text, year)

describe('matchesAny', () => {
  it('wants every group to hit, with any of its words', () => {
    const groups = [
      ['存在', '面临'],
      ['问题', '不足'],
    ]
    expect(matches(groups, '存在的不足和原因')).toBe(true)
    expect(matches(groups, '面临问题')).toBe(true)
    expect(matches(groups, '存在的短板')).toBe(false)
    expect(matches(groups, '问题')).toBe(false)
  })

  it('is refused by any word of none', () => {
    expect(matches([['问题']], '存在的问题', ['整改', '化解'])).toBe(true)
    expect(matches([['问题']], '问题整改情况', ['整改', '化解'])).toBe(false)
  })

  it('needs one pattern of several', () => {
    const patterns = [{ all: [['问题']], none: ['整改'] }, { all: [['整改'], ['措施']] }]
    expect(matchesAny(patterns, '问题整改措施')).toBe(true)
    expect(matchesAny(patterns, '问题整改情况')).toBe(false)
    expect(matchesAny([], '问题')).toBe(false)
  })

  it('leaves white space and quotation marks aside, in the text and in the words', () => {
    expect(matches([['第一责任人']], '第 一　责任\n人职责')).toBe(true)
    expect(matches([['“五个一”行动']], '五个一行动')).toBe(true)
    expect(matches([['五个一行动']], '“五个一”行动')).toBe(true)
    expect(matches([['^“五个一”']], '“五个一”行动')).toBe(true)
    expect(matches([['行动“一”$']], '五个行动一')).toBe(true)
  })

  it('takes digits of full width and years in Chinese for what they are', () => {
    const next = [['$nextYear'], ['打算']]
    expect(matches(next, '四、２０２５年打算', undefined, 2024)).toBe(true)
    expect(matches(next, '四、二〇二五年打算', undefined, 2024)).toBe(true)
    expect(matches(next, '四、二〇二四年打算', undefined, 2024)).toBe(false)
  })

  it('reads ^ as the start and $ as the end, the stop of a heading left aside', () => {
    expect(matches([['^问题']], '问题和原因')).toBe(true)
    expect(matches([['^问题']], '存在的问题')).toBe(false)
    expect(matches([['问题$']], '存在的问题')).toBe(true)
    expect(matches([['问题$']], '存在的问题。')).toBe(true)
    expect(matches([['问题$']], '问题和原因')).toBe(false)
  })

  it('knows the years', () => {
    expect(matches([['$year']], '2024年工作情况', undefined, 2024)).toBe(true)
    expect(matches([['$year']], '2025年工作情况', undefined, 2024)).toBe(false)
    expect(matches([['$nextYear']], '2025年工作安排', undefined, 2024)).toBe(true)
    expect(matches([['$nextYear']], '2024年工作安排', undefined, 2024)).toBe(false)
    expect(matches([['$anyYear']], '2031年工作安排', undefined, 2024)).toBe(true)
    expect(matches([['$anyYear']], '下一年度工作安排', undefined, 2024)).toBe(false)
    expect(matches([['下一步', '$nextYear'], ['安排']], '2025年安排', undefined, 2024)).toBe(true)
  })

  it('takes neither a title nor the last year of a range for the next year', () => {
    const next = (text: string) => matches([['$nextYear']], text, undefined, 2024)
    expect(next('落实《法治政府建设实施纲要（2021—2025年）》')).toBe(false)
    expect(next('贯彻《2025年普法要点》')).toBe(false)
    expect(next('“十四五”规划（2021-2025年）')).toBe(false)
    expect(next('落实《纲要（2021—2025年）》，2025年继续推进')).toBe(true)
  })

  it('finds no year of a draft that has none', () => {
    expect(matches([['$year']], '2024年undefined年')).toBe(false)
    expect(matches([['$nextYear']], '2025年NaN年')).toBe(false)
    expect(matches([['$anyYear']], '2025年')).toBe(true)
    expect(matches([['安排']], '2025年安排', ['$nextYear'])).toBe(true)
  })
})
