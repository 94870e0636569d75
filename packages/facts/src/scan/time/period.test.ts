import { describe, expect, it } from 'vitest'
import { scanDates } from './date.js'

const periods = (text: string) => scanDates(text).periods
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('periods', () => {
  it.each([
    ['9月23日—24日', '9月23日', '24日', 24],
    ['9月23日 至 24 日', '9月23日', '24 日', 24],
    ['9月23日（星期一）起至二十四日', '9月23日', '二十四日', 24],
    ['9月23日（周一） 开始至24号', '9月23日', '24号', 24],
    ['9月2日～十日', '9月2日', '十日', 10],
    ['9月2日至四日', '9月2日', '四日', 4],
    ['9月2日至十四日', '9月2日', '十四日', 14],
    ['9月2日-二十日', '9月2日', '二十日', 20],
    ['9月2日到９月４日', '9月2日', '９月４日', 4],
  ])('%s', (text, first, second, day) => {
    const found = periods(`于${text}开会`)
    expect(found).toHaveLength(1)
    const [{ from, to, span, academic }] = found as [(typeof found)[number]]
    expect([cut(`于${text}开会`, from.span), cut(`于${text}开会`, to.span)]).toEqual([
      first,
      second,
    ])
    expect(cut(`于${text}开会`, span)).toBe(text)
    expect([to.day, academic, to.since]).toEqual([day, false, false])
  })

  it.each([
    ['专项行动于3月15日启动，至2月28日结束。', '3月15日启动，至2月28日'],
    ['3月15日开始，持续到5月31日完成', '3月15日开始，持续到5月31日'],
  ])('from the day on which it began: %s', (text, words) => {
    expect(periods(text).map(one => cut(text, one.span))).toEqual([words])
  })

  it.each([
    '3月15日启动，至2月28日前整改到位',
    '3月15日启动，5月31日结束',
    '3月启动，至5月完成',
    '3月15日启动，至今',
  ])('none from the day on which it began in %s', text => {
    expect(periods(text)).toEqual([])
  })

  it.each([
    '9月23日至24号楼',
    '9月23日至24日令',
    '9月23日，24日',
    '9月至24日',
    '9月23日至今',
    '9月23日赴24日',
  ])('none in %s', text => {
    expect(periods(text)).toEqual([])
  })

  it.each([
    ['2021—2025年', false],
    ['2021年至２０２５年', false],
    ['2021-2022学年', true],
    ['二〇二一—二〇二二 学年', true],
  ])('of years, %s', (text, academic) => {
    const [period] = periods(text)
    expect(period).toMatchObject({ academic, span: { start: 0, end: text.length } })
    expect([period!.from.year, period!.to.year]).toMatchObject([
      { value: 2021 },
      { value: academic ? 2022 : 2025 },
    ])
    expect(cut(text, period!.to.span)).toMatch(/^(?:202[25]|２０２５|二〇二二)$/)
    // The years of a period are no dates beside it.
    expect(scanDates(text).dates).toEqual([])
  })

  it('of a title or a quotation are told so', () => {
    expect(periods('《规划（2021—2025年）》')[0]!.from.quoted).toBe(true)
    expect(periods('规划（2021—2025年）')[0]!.from.quoted).toBe(false)
  })

  it('are told in the order of the text', () => {
    const text = '3月1日至4日开会，2021—2025年规划，5月2日至3日'
    expect(periods(text).map(({ span }) => cut(text, span))).toEqual([
      '3月1日至4日',
      '2021—2025年',
      '5月2日至3日',
    ])
  })
})

describe('what a period is of', () => {
  it.each([
    ['统计期限为2024年1月至6月', true],
    ['数据：2021—2025年', true],
    ['统计局。2024年1月至6月', false],
    ['时间，2021—2025年', false],
    ['2024年1月至6月', false],
    ['统计部门自去年以来按照要求办理2024年1月至6月', false],
  ])('%s: of data %s', (text, ofData) => {
    expect(periods(text).map(one => one.ofData)).toEqual([ofData])
  })

  it.each([
    ['（2024年1月至6月）', true],
    ['( 2024年1月至6月 )', true],
    ['（2024年1月至6月', undefined],
    ['2024年1月至6月）', undefined],
    ['（自2024年1月至6月）', undefined],
    ['（2024年1月至6月的）', undefined],
  ])('%s: in brackets %s', (text, inBrackets) => {
    expect(periods(text).map(one => one.inBrackets)).toEqual([inBrackets])
  })
})

describe('the years of a plan that is to be made', () => {
  it.each([
    ['制定我市2021—2025年法治政府建设实施方案，', true],
    ['编制2026—2030年规划', true],
    ['制定2021—2025年规划总结评估方案', undefined],
    ['落实2021—2025年规划', undefined],
    ['制定《规划（2021—2025年）》', undefined],
    ['制定2021—2025年规划的总结', undefined],
  ])('%s: %s', (text, made) => {
    expect(periods(text).map(one => one.made)).toEqual([made])
  })
})

describe('until when', () => {
  it.each([
    ['截至2024年12月31日', 1],
    ['截止 2024年12月31日', 1],
    ['截至到2024年12月31日', 1],
    ['截止于2024年12月31日', 1],
    ['截至目前，2024年12月31日', 0],
    ['截取2024年12月31日', 0],
    ['2024年12月31日', 0],
  ])('%s', (text, count) => {
    expect(scanDates(text).cutoffs).toHaveLength(count)
  })
})

describe('a matter from when it begins to when it is done', () => {
  it.each([
    ['2025年7月启动、2025年6月底前完成检查事项梳理', 1],
    ['2025年7月启动，2025年6月底前完成。', 1],
    ['2025年7月启动，2025年6月底前完成需求调研', 0],
    ['2025年7月启动、6月底前完成', 0],
    ['2025年7月启动、2025年6月底前试运行', 0],
    ['2025年7月开会、2025年6月底前完成', 0],
    ['2025年启动、2025年6月底前完成', 0],
  ])('%s: %i', (text, count) => {
    expect(periods(text)).toHaveLength(count)
  })

  it.each([
    ['自2024年10月起至9月底前完成', true],
    ['从2024年10月起至次年9月底前全面完成', true],
    ['2024年10月起至9月底前完成', undefined],
    ['自2024年10月起至9月底', undefined],
  ])('%s: bounded %s', (text, bounded) => {
    expect(periods(text).map(one => one.bounded)).toEqual([bounded])
  })
})
