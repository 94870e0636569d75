import { describe, expect, it } from 'vitest'
import type { RawDate } from '../types.js'
import { scan } from './index.js'

/** A date as year-month-day, `~` before an offset to the report year. */
const show = ({ year, month, day }: RawDate) =>
  [year ? ('value' in year ? year.value : `~${year.offset}`) : '', month ?? '', day ?? ''].join('-')
const dates = (text: string) =>
  scan(text).dates.map(date => [text.slice(date.span.start, date.span.end), show(date)])
const periods = (text: string) =>
  scan(text).periods.map(({ span, from, to }) => [
    text.slice(span.start, span.end),
    show(from),
    show(to),
  ])

describe('dates', () => {
  it.each([
    ['2024年3月5日', '2024-3-5'],
    ['２０２４年３月５日', '2024-3-5'],
    ['2024 年 3 月 5 日', '2024-3-5'],
    ['二〇二四年三月五日', '2024-3-5'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零二四年十月二十日', '2024-10-20'],
    ['1949年10月1日', '1949-10-1'],
    ['2024年3月', '2024-3-'],
    ['2024年', '2024--'],
    ['2024年度', '2024--'],
    ['3月5日', '-3-5'],
    ['3月5号', '-3-5'],
    ['十二月四日', '-12-4'],
    ['八月廿五日', '-8-25'],
    ['12月', '-12-'],
    ['13月5日', '-13-5'],
    ['2024年2月30日', '2024-2-30'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([[text, date]])
    expect(dates(`我局于${text}，开会。`)).toEqual([[text, date]])
  })

  it.each([
    ['今年3月5日', '~0-3-5'],
    ['本年度', '~0--'],
    ['去年12月', '~-1-12-'],
    ['上年', '~-1--'],
    ['上一年度', '~-1--'],
    ['前年', '~-2--'],
    ['明年', '~1--'],
    ['下一年度', '~1--'],
    ['次年3月', '~1-3-'],
    ['翌年', '~1--'],
  ])('%s is relative to the report year', (text, date) => {
    expect(dates(`在${text}，`)).toEqual([[text, date]])
  })

  it.each([
    '以前年度结转',
    '首次年检',
    '每次年会',
    '证明年龄',
    '基本年限',
    '成本年均下降',
    '18岁以上年龄',
    '如今年轻人',
    '过去年份',
  ])('finds no year in %s, whose characters belong to other words', text => {
    expect(dates(text)).toEqual([])
  })

  it('reads the year of a title that lost its 年', () => {
    expect(dates('街道2024法治政府建设年度报告')).toEqual([['2024', '2024--']])
  })

  it('takes the mark of the year into its place, and not what follows', () => {
    const [date] = scan('2024年3月').dates
    expect(date!.year!.span).toEqual({ start: 0, end: 5 })
  })

  it.each([
    '3年',
    '近3年',
    '“3·15”',
    '婴儿3月龄',
    '2024.3.5',
    '第12345年',
    '12024年',
    '3.5月',
    '20212025年',
    '截至目前',
  ])('none in %s', text => {
    expect(dates(text)).toEqual([])
  })

  it.each([
    ['2023年以来，', true],
    ['2023年3月起，', true],
    ['2023年，', false],
    ['2023年底，', false],
  ])('%s since: %s', (text, since) => {
    expect(scan(text).dates).toMatchObject([{ since }])
  })
})

describe('periods', () => {
  it.each([
    ['9月23日—24日', '-9-23', '--24'],
    ['9月23日至24日', '-9-23', '--24'],
    ['9月23日到24日', '-9-23', '--24'],
    ['9月23日-24日', '-9-23', '--24'],
    ['9月23日～24日', '-9-23', '--24'],
    ['9月23日——10月5日', '-9-23', '-10-5'],
    ['2024年12月30日至2025年1月5日', '2024-12-30', '2025-1-5'],
    ['2024年1月1日至12月31日', '2024-1-1', '-12-31'],
    ['2024年4月至7月', '2024-4-', '-7-'],
    ['1月至11月', '-1-', '-11-'],
    ['2024年9月—2025年6月', '2024-9-', '2025-6-'],
    ['2021年至今年3月', '2021--', '~0-3-'],
    ['去年9月至今年6月', '~-1-9-', '~0-6-'],
    ['2021—2025年', '2021--', '2025--'],
    ['2021-2025年', '2021--', '2025--'],
    ['2021年至2025年', '2021--', '2025--'],
    ['２０２１—２０２５年', '2021--', '2025--'],
  ])('%s', (text, from, to) => {
    expect(periods(text)).toEqual([[text, from, to]])
    expect(periods(`于${text}开展`)).toEqual([[text, from, to]])
  })

  it('knows a school year, and counts its years as no dates', () => {
    expect(scan('2023—2024学年').periods).toMatchObject([{ academic: true }])
    expect(scan('2021—2025年').periods).toMatchObject([{ academic: false }])
    expect(dates('在2023—2024学年')).toEqual([])
  })

  it.each([
    '统计期限为2024年1月1日至12月31日',
    '数据统计时段：2024年1月—12月',
    '报告期2023—2024年',
  ])('%s is the period of the figures', text => {
    expect(scan(text).periods).toMatchObject([{ ofData: true }])
  })

  it.each(['2024年1月1日至12月31日开展检查', '数据安全。2024年1月—12月'])('%s is not', text => {
    expect(scan(text).periods).toMatchObject([{ ofData: false }])
  })

  it.each(['2024年3月5日、6日', '3月和4月', '9月23日。24日', '3月5日，至24日'])(
    'none in %s',
    text => {
      expect(periods(text)).toEqual([])
    },
  )
})

describe('cut-offs', () => {
  it.each([
    ['截至12月3日，共审查', '-12-3'],
    ['截止2024年11月30日，', '2024-11-30'],
    ['截至到11月，', '-11-'],
    ['截止于2024年底', '2024--'],
  ])('%s', (text, date) => {
    expect(scan(text).cutoffs.map(show)).toEqual([date])
  })

  it.each(['至12月3日', '截至目前', '12月3日截至', '截至目前，12月3日'])('none in %s', text => {
    expect(scan(text).cutoffs).toEqual([])
  })
})
