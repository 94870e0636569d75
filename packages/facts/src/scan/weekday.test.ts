import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdayOf } from '../calendar.js'
import { scanDates } from './date.js'
import { scanWeekdays } from './weekday.js'

const read = (text: string) => {
  const { dates, periods } = scanDates(text)
  return scanWeekdays(text, dates, periods).map(({ span, value, date }) => [
    text.slice(span.start, span.end),
    value,
    date ? text.slice(date.span.start, date.span.end) : '',
  ])
}

describe('days of the week', () => {
  it.each([
    ['3月5日（星期二）', '星期二', 2, '3月5日'],
    ['3月5日(星期二)', '星期二', 2, '3月5日'],
    ['3月5日，星期二，', '星期二', 2, '3月5日'],
    ['3月5日 周二', '周二', 2, '3月5日'],
    ['星期天（3月5日）', '星期天', 7, '3月5日'],
    ['2024-03-05（周日）', '周日', 7, '2024-03-05'],
    ['周三为学习日', '周三', 3, ''],
    ['3月5日召开会议，周三', '周三', 3, ''],
    ['3月（星期二）', '星期二', 2, ''],
  ])('%s', (text, words, value, date) => {
    expect(read(text)).toEqual([[words, value, date]])
  })

  it('takes the month of the period for its second day', () => {
    const text = '2024年10月16日（星期三）至17日（星期四）'
    const { dates, periods } = scanDates(text)
    expect(scanWeekdays(text, dates, periods)).toMatchObject([
      { value: 3, date: { month: 10, day: 16 } },
      { value: 4, date: { month: 10, day: 17, year: { value: 2024 } } },
    ])
  })

  it('takes the month of the day listed before', () => {
    expect(read('9月13日（星期六）、14日（星期日）和20日（周六），')).toEqual([
      ['星期六', 6, '9月13日'],
      ['星期日', 7, '14日'],
      ['周六', 6, '20日'],
    ])
    expect(read('2025年9月13日、14日（星期日）')).toEqual([['星期日', 7, '14日']])
  })

  it.each([
    '9月30日（星期二）、1日（星期三）',
    '9月13日（星期六），14日（星期日）',
    '9月、14日（星期日）',
  ])('takes it from nothing else: %s', text => {
    expect(read(text).at(-1)![2]).toBe('')
  })

  it('ties a range of weekdays to no day', () => {
    expect(read('3月5日，周一至周五')).toEqual([
      ['周一', 1, ''],
      ['周五', 5, ''],
    ])
  })

  it.each(['每周一次', '两周一次', '一周三次', '上周五', '第三周日程', '周一次', '一周一题'])(
    'none in %s',
    text => {
      expect(read(text)).toEqual([])
    },
  )

  it('agree with the platform’s calendar', () => {
    const anyDay = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2040-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyDay, date => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const name = '日一二三四五六'[date.getUTCDay()]
        expect(read(`${y}年${m}月${d}日（星期${name}）`)).toEqual([
          [`星期${name}`, weekdayOf(y, m, d), `${y}年${m}月${d}日`],
        ])
      }),
    )
  })

  it('reads 20,000 days of one paragraph', () => {
    expect(read('3月5日（星期二），'.repeat(20_000))).toHaveLength(20_000)
    expect(read('星期'.repeat(50_000))).toEqual([])
    expect(read('周'.repeat(100_000))).toEqual([])
  })
})
