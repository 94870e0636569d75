import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeChinese } from '../../numeral.js'
import type { RawDate } from '../../types.js'
import { scan } from '../index.js'
import { scanDates } from './date.js'

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
    ['2024.3.5', '2024-3-5'],
    ['2024．3．5', '2024-3-5'],
    ['2024-03-05', '2024-3-5'],
    ['2024/3/5', '2024-3-5'],
    ['２０２４－３－５', '2024-3-5'],
    ['2024-02-30', '2024-2-30'],
    ['二O二四年三月', '2024-3-'],
    ['3月份', '-3-'],
    ['2024年的3月', '2024-3-'],
    ['2024年的 3月', '2024-3-'],
    ['1999.12.31', '1999-12-31'],
    ['1999-1-1', '1999-1-1'],
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
    '第12345年',
    '12024年',
    '3.5月',
    '20212025年',
    '截至目前',
    '“9·26”宣传日',
    '“12·4”国家宪法日',
    '12345热线',
    '“3·15”晚会',
    '9.26',
    '2024.3',
    '2024.13.5',
    '2024.3.5.1',
    'V2024.3.5',
    'A-2024-3-5',
    'http://a.example/2024-03-05/',
    '农历三月初五',
    '农历8月15日',
    '阴历二月三十日',
    '《目录（2024年版）》',
    '2020年代',
    '工期18月',
    '每3月一次',
    '一月一次',
    '一月一主题',
    '连续16个季度',
    '健全年度考核机制',
    '全年龄段',
    '每年底前',
    '阴历三月初五',
    '旧历三月初五',
    '逐季度',
    '逐年底',
    '历年初',
    '2024.0.5',
    '2024.3.0',
    '2024.3.32',
    '2024.3-5',
    '2024.3.51',
    '2024.3.5a',
    '12024.3.5',
    '1824.3.5',
    '2124.3.5',
    'a-2024-3-5',
    '办理18月票',
  ])('none in %s', text => {
    expect(dates(text)).toEqual([])
  })

  it.each([
    ['2023年以来，', true],
    ['2023年3月起，', true],
    ['2023年，', false],
    ['2023年底，', false],
    ['2023年 以来，', true],
    ['2023年启动以来，', false],
    ['3月 起施行', true],
    ['3月起草', false],
    ['3月起至今', false],
    ['3月起到位', false],
    ['3月起—', false],
  ])('%s since: %s', (text, since) => {
    expect(scan(text).dates).toMatchObject([{ since }])
  })
})

describe('parts of a year and of a month', () => {
  it.each([
    ['3月上旬', '-3-', 'early'],
    ['2024年3月中旬', '2024-3-', 'middle'],
    ['十二月下旬', '-12-', 'late'],
    ['3月底', '-3-', 'end'],
    ['3月末', '-3-', 'end'],
    ['3月初', '-3-', 'start'],
    ['2024年底', '2024--', 'end'],
    ['去年年底', '~-1--', 'end'],
    ['今年底', '~0--', 'end'],
    ['年底', '--', 'end'],
    ['年初', '--', 'start'],
    ['上半年', '--', 'half-1'],
    ['2024年下半年', '2024--', 'half-2'],
    ['第一季度', '--', 'quarter-1'],
    ['2024年四季度', '2024--', 'quarter-4'],
    ['前三季度', '--', 'quarters-3'],
    ['前三个季度', '--', 'quarters-3'],
    ['前二季度', '--', 'quarters-2'],
    ['第二季度', '--', 'quarter-2'],
    ['第３季度', '--', 'quarter-3'],
    ['三季度', '--', 'quarter-3'],
    ['4季度', '--', 'quarter-4'],
    ['年末', '--', 'end'],
    ['2024年初', '2024--', 'start'],
    ['2024年末', '2024--', 'end'],
    ['2024年的上半年', '2024--', 'half-1'],
    ['2024年 上半年', '2024--', 'half-1'],
    ['，其中第四季度', '--', 'quarter-4'],
    ['3次、第二季度', '--', 'quarter-2'],
    ['前两个季度', '--', 'quarters-2'],
    ['全年', '--', 'whole'],
    ['2024年全年', '2024--', 'whole'],
    ['上年同期', '~-1--', 'same-period'],
    ['2023年同期', '2023--', 'same-period'],
  ])('%s', (text, date, part) => {
    expect(scan(`在${text}，`).dates.map(one => [show(one), one.part])).toEqual([[date, part]])
  })

  it('is no month above twelve, but where a day or its place says so', () => {
    const months = (text: string) => scanDates(text).dates.map(({ month }) => month)
    expect(months('工期13月')).toEqual([])
    expect(months('工期12月')).toEqual([12])
    expect(months('工期13月5日')).toEqual([13])
    for (const before of [
      '',
      '，',
      '。',
      '；',
      '：',
      '、',
      ' ',
      '于',
      '在',
      '自',
      '从',
      '截至',
      '截止',
    ])
      expect(months(`${before}13月`)).toEqual([13])
    for (const before of ['直至', '于今', '，第']) expect(months(`${before}13月`)).toEqual([])
  })

  it('has the words for it in its place', () => {
    expect(dates('2024年的，')).toEqual([['2024年', '2024--']])
    expect(dates('2024年 ，')).toEqual([['2024年', '2024--']])
    expect(dates('2024年的 ，')).toEqual([['2024年', '2024--']])
    expect(dates('2024年上半年的，')).toEqual([['2024年上半年', '2024--']])
  })

  it('comes in the order of the text, however it is written', () => {
    expect(dates('2024.3.5、2024年3月6日、2024.3.7')).toEqual([
      ['2024.3.5', '2024-3-5'],
      ['2024年3月6日', '2024-3-6'],
      ['2024.3.7', '2024-3-7'],
    ])
  })

  it.each(['2024年初步建立', '2024年底线任务', '3月末端配送'])('none in %s', text => {
    expect(scan(text).dates).toMatchObject([{}])
    expect(scan(text).dates[0]).not.toHaveProperty('part')
  })
})

describe('what surrounds a date', () => {
  it.each([
    ['3月1日前报送', true],
    ['12月底之前完成', true],
    ['年底以前', true],
    ['3月1日前后', false],
    ['3月1日前三天', false],
    ['3月1日 前报送', true],
    ['3月1日会前报送', false],
    ['3月1日前期准备', false],
    ['3月1日前3天', false],
    ['3月1日报送', false],
  ])('%s a deadline: %s', (text, before) => {
    expect(scan(text).dates).toMatchObject([{ before }])
  })

  it.each([
    ['3月5日起草文件', false],
    ['3月5日起诉', false],
    ['3月5日起施行', true],
    ['1月份开始', true],
  ])('%s since: %s', (text, since) => {
    expect(scan(text).dates).toMatchObject([{ since }])
  })

  it.each([
    ['《2024年工作要点》', true],
    ['“2024年度先进”', true],
    ['《要点》2024年印发', false],
    ['《要点2024年印发', false],
    ['“要点”2024年印发', false],
    ['《3月5日》', true],
    ['《2024.3.5》', true],
    ['“2024.3.5”', true],
  ])('%s quoted: %s', (text, quoted) => {
    expect(scan(text).dates).toMatchObject([{ quoted }])
  })

  it.each([
    ['2025年，我局将继续加强培训', true],
    ['2025年我局将进一步规范执法', true],
    ['2024年，我局将法治建设纳入考核', false],
    ['2024年，我局将继续教育纳入考核', false],
    ['2024年，我局依法行政。下一步将继续', false],
    ['2024年,我局将不断规范执法', true],
    ['2024年初，我局将着力规范执法', true],
    ['2024年我县司法行政机关各科室人员将切实规范', false],
    ['2024年我县司法行政机关各科室均将切实规范', true],
    ['2024年会同有关单位；将继续规范', false],
    ['2024年将重点抓好执法', true],
    ['2024年将重点工作纳入考核', false],
    ['2024年将从以下方面发力', true],
    ['2024年将从重处罚', false],
    ['2024年，我局将紧紧围绕目标', true],
  ])('%s planned: %s', (text, planned) => {
    expect(scan(text).dates).toMatchObject([{ planned }])
  })
})

describe('every day from 1990 to 2040', () => {
  const chinese = (value: number) => writeChinese(value)
  const figures = (value: number, zero: string) =>
    [...String(value)].map(digit => `${zero}一二三四五六七八九`[Number(digit)]).join('')
  const wide = (text: string) =>
    text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const two = (value: number) => String(value).padStart(2, '0')
  const notations: Record<string, (y: number, m: number, d: number) => string> = {
    arabic: (y, m, d) => `${y}年${m}月${d}日`,
    padded: (y, m, d) => `${y}年${two(m)}月${two(d)}日`,
    'full width': (y, m, d) => wide(`${y}年${m}月${d}日`),
    spaced: (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    号: (y, m, d) => `${y}年${m}月${d}号`,
    〇: (y, m, d) => `${figures(y, '〇')}年${chinese(m)}月${chinese(d)}日`,
    零: (y, m, d) => `${figures(y, '零')}年${chinese(m)}月${chinese(d)}日`,
    '○': (y, m, d) => `${figures(y, '○')}年${chinese(m)}月${chinese(d)}日`,
    points: (y, m, d) => `${y}.${m}.${d}`,
    dashes: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    slashes: (y, m, d) => `${y}/${m}/${d}`,
  }

  it.each(Object.entries(notations))('is read as it was written: %s', (_, write) => {
    const wrong: string[] = []
    for (let at = Date.UTC(1990, 0, 1); at < Date.UTC(2041, 0, 1); at += 86_400_000) {
      const day = new Date(at)
      const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
      const text = write(y, m, d)
      const [date, ...others] = scanDates(text).dates
      const whole = date?.span.start === 0 && date.span.end === text.length && others.length === 0
      if (!whole || show(date) !== `${y}-${m}-${d}`) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })

  const context = fc.array(
    fc.constantFrom(
      '我局于',
      '，',
      '。',
      '召开会议',
      '（',
      '）',
      '《要点》',
      '“五一”',
      '𠮷溪镇',
      '共28件',
      '、',
    ),
    { maxLength: 6 },
  )
  const anyDay = fc
    .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2040, 11, 31) / 86_400_000 })
    .map(day => new Date(day * 86_400_000))

  it('is read in any surroundings, beside a second one', () => {
    const notation = fc.constantFrom(...Object.values(notations))
    fc.assert(
      fc.property(
        context,
        notation,
        anyDay,
        context,
        notation,
        anyDay,
        (a, write, day, b, other, next) => {
          const of = (date: Date) =>
            [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const
          const [first, second] = [write(...of(day)), other(...of(next))]
          const before = a.join('')
          const between = `${b.join('')}，`
          const { dates: found } = scanDates(before + first + between + second)
          expect(found.map(show)).toEqual([of(day).join('-'), of(next).join('-')])
          expect(found.map(({ span: { start } }) => start)).toEqual([
            before.length,
            before.length + first.length + between.length,
          ])
        },
      ),
      { numRuns: 1000 },
    )
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
    ['二〇二一至二〇二五年', '2021--', '2025--'],
    ['9月23至24日', '-9-23', '--24'],
    ['9月23—24日', '-9-23', '--24'],
    ['9月23日起至24日', '-9-23', '--24'],
    ['9月23日（星期一）至24日', '-9-23', '--24'],
    ['九月二十三日至二十四日', '-9-23', '--24'],
    ['3月-5月', '-3-', '-5-'],
    ['3—5月', '-3-', '-5-'],
    ['2024年1至11月', '2024-1-', '-11-'],
    ['3月上旬至4月中旬', '-3-', '-4-'],
    ['12月30日至次年1月5日', '-12-30', '~1-1-5'],
    ['2024.1.1-2024.12.31', '2024-1-1', '2024-12-31'],
    ['2024-03-05至2024-03-08', '2024-3-5', '2024-3-8'],
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

  it.each([
    '2024年3月5日、6日',
    '3至5件，6月',
    '第3—5条',
    '3月和4月',
    '9月23日。24日',
    '3月5日，至24日',
  ])('none in %s', text => {
    expect(periods(text)).toEqual([])
  })
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

describe('hostile texts', () => {
  it.each([
    ['9月', 50_000],
    ['2024年', 20_000],
    ['《2024年', 20_000],
    ['2024-', 0],
    ['1', 0],
    ['十', 0],
    ['3至', 0],
    ['第一', 0],
    ['月至', 0],
  ])(
    'reads “%s” over and over',
    (piece, count) => {
      const text = piece.repeat(count || 100_000 / piece.length)
      expect(scanDates(text).dates).toHaveLength(count)
    },
    20_000,
  )
})

describe('what a time is compared with', () => {
  const compared = (text: string) =>
    scanDates(text)
      .dates.filter(one => one.compared)
      .map(({ span }) => text.slice(span.start, span.end))

  it.each([
    ['办件量较2024年提高4.5个百分点', '2024年'],
    ['2023年办件量比2024年增长5%', '2024年'],
    ['办件量与2024年同期相比，多办12件', '2024年同期'],
    ['较2023年底净增12户', '2023年底'],
    ['较2022年平均水平下降3%', '2022年'],
    ['比2022年全年增加3件', '2022年全年'],
    ['同2022年相比', '2022年'],
    ['和2022年同期相比', '2022年同期'],
    ['较2022年翻一番', '2022年'],
  ])('%s', (text, expected) => expect(compared(text)).toEqual([expected]))

  it.each([
    '2024年较为突出的问题',
    '占比2024年提高',
    '评比2024年提升案例',
    '与2024年持平',
    '较2024年，更多',
    '对比2024年数据',
    '对比2024年增长3%',
    '环比2024年增长3%',
    '同比2024年增长3%',
    '可比2024年增长3%',
    '相比2024年增长3%',
    '较去掉2024年增长3%',
    '较2024年行政复议受理案件增加3件',
    '较2024年；增加3件',
    '与2024年全市相比',
    '由2024年相比',
    '较2024年，增加3件',
  ])('nothing in %s', text => expect(compared(text)).toEqual([]))
})

describe('whether the value of that time itself is compared with', () => {
  const compared = (text: string) => scanDates(text).dates.map(one => one.compared)

  it.each([
    ['较2024年提高4.5个百分点', 'itself'],
    ['比2022年的104件增加27件', 'itself'],
    ['较2022年明显下降', 'itself'],
    ['较2022年平均水平下降3%', 'other'],
  ])('%s: %s', (text, expected) => expect(compared(text)).toEqual([expected]))
})

describe('what is to be done by a time, or for it', () => {
  const ahead = (text: string) => scanDates(text).dates.map(one => one.ahead)

  it.each([
    ['修订裁量基准，2024年9月底前印发。', 'due'],
    ['力争2024年底以前全部建成；', 'due'],
    ['宣传增值税法，2025年完成辅导不少于5000户次', 'target'],
    ['编制实施2026年度执法计划，', 'plan'],
    ['制定2026年工作要点', 'plan'],
    ['剩余3部计划于2026年第一季度完成', 'rest'],
    ['未整改的25个图斑已制定“一图斑一方案”，于2026年3月31日前整改到位', 'rest'],
    ['未整改的25个图斑，将于2026年3月31日前整改到位', 'rest'],
    ['未整改的25个图斑，于2026年3月31日前整改到位', undefined],
    ['未整改的25个图斑，已于2026年3月31日前整改到位', undefined],
    ['2026年计划开展的12场补办2场', undefined],
    ['2026年计划开展普法活动72场，增加6场', 'target'],
    ['2026年计划开展普法活动72场，实际开展66场', undefined],
    ['巩固2023年底前清零成果，', undefined],
    ['，2023年9月底前印发的基准', undefined],
    ['，2023年9月底前已建成，', undefined],
    ['对2024年投入不少于100万元的企业', undefined],
    ['印发2025年度执法计划完成情况', undefined],
    ['落实2025年度执法计划', undefined],
    ['其余3处原计划于2025年6月完成', undefined],
    ['修订《2024年9月底前印发》', undefined],
    ['，9月底前印发。', undefined],
  ])('%s: %s', (text, expected) => expect(ahead(text)).toEqual([expected]))
})

describe('what was done on a day', () => {
  const done = (text: string) => scanDates(text).dates.map(one => one.done ?? false)

  it.each([
    '《总体规划》于2024年11月获省政府批复，划定保护目标。',
    '经三次审议，于2024年11月25日经省人大常委会批准。',
    '2024年11月，经市政府同意印发。',
    '办法于2024年11月25日正式印发。',
  ])('in %s', text => expect(done(text)).toEqual([true]))

  it.each([
    '定于2024年11月召开，拟于2024年12月印发',
    '将于2024年11月印发，应于2024年12月建成',
    '自2024年11月起施行',
    '2024年获省政府批复',
    '执法中心2024年11月建成',
    '于2024年11月拟经省政府批准',
  ])('none in %s', text => expect(done(text)).not.toContain(true))
})
