import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdayOf } from '../../calendar.js'
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
    ['3月5日 （ 星期二）', '星期二', 2, '3月5日'],
    ['3月5日起，周二集中学习', '周二', 2, ''],
    ['3月5日（含周二）', '周二', 2, ''],
    ['礼拜二 （ 3月5日）', '礼拜二', 2, '3月5日'],
    ['星期二（截至3月5日）', '星期二', 2, ''],
    ['星期二起（3月5日公布）', '星期二', 2, ''],
    ['星期二，3月5日', '星期二', 2, ''],
    ['3月5日，周三 至下周', '周三', 3, ''],
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

  it('takes the month of the period, and no year where there is none', () => {
    const text = '10月16日（星期三）至17日（星期四）'
    const { dates, periods } = scanDates(text)
    const [, second] = scanWeekdays(text, dates, periods)
    expect(second).toMatchObject({ date: { month: 10, day: 17 } })
    expect(second!.date).not.toHaveProperty('year')
    expect(read('10月30日（星期四）至11月2日（星期日）')).toEqual([
      ['星期四', 4, '10月30日'],
      ['星期日', 7, '11月2日'],
    ])
  })

  it.each([
    '9月13日 （周六） 、 14日（周日）',
    '9月13日(周六)和14日（周日）',
    '9月13日(星期六)与14日（周日）',
    '9月13日及14日（周日）',
  ])('takes the month of the day listed before: %s', text => {
    expect(read(text).at(-1)).toEqual(['周日', 7, '14日'])
  })

  it('takes it in any figures', () => {
    expect(read('9月3日（周三）、4日（周四）').at(-1)).toEqual(['周四', 4, '4日'])
    expect(read('9月13日（周六）、１４日（周日）').at(-1)).toEqual(['周日', 7, '１４日'])
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
    '9月13日起、14日（星期日）',
    '9月13日、13日（星期六）',
  ])('takes it from nothing else: %s', text => {
    expect(read(text).at(-1)![2]).toBe('')
  })

  it('is said of all the days of a list (均为)', () => {
    expect(read('第一轮6月18日、第二轮8月20日、第三轮9月25日，均为星期三')).toEqual([
      ['星期三', 3, '6月18日'],
      ['星期三', 3, '8月20日'],
      ['星期三', 3, '9月25日'],
    ])
    expect(read('6月18日、8月20日都是周三')).toHaveLength(2)
  })

  it.each([
    ['one day', '6月18日，均为星期三'],
    ['words between', '6月18日、8月20日办班，每次均为星期三'],
    ['two weekdays', '6月18日、8月20日均为星期三或星期四'],
  ])('is said of none of them: %s', (_, text) => {
    expect(read(text)[0]![2]).toBe('')
  })

  it('is said of the last list only', () => {
    expect(read('6月1日开始，共办两期，8月20日、9月24日均为星期三')).toHaveLength(2)
  })

  it('ties a range of weekdays to no day', () => {
    expect(read('3月5日，周一至周五')).toEqual([
      ['周一', 1, ''],
      ['周五', 5, ''],
    ])
  })

  it.each([
    '每周一次',
    '两周一次',
    '一周三次',
    '上周五',
    '第三周日程',
    '周一次',
    '一周一题',
    '每周三学习',
    '每 周三学习',
    '周一年一度',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

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
