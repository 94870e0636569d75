import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { type ResolvedDate, readFacts, Scanner } from './index.js'

const factsOf = (source: string, scanner = new Scanner()) =>
  readFacts(readDraft(source, 'txt'), scanner)
const report = (year: number, body: string) =>
  `云汀市望溪区教育局${year}年度法治政府建设情况的报告\n\n区委、区政府：\n\n一、工作情况\n\n${body}\n`
const show = ({ resolved, month, day }: ResolvedDate) =>
  `${resolved?.year ?? '?'}-${month ?? ''}-${day ?? ''}${resolved ? ` ${resolved.by}` : ''}`
const dates = (source: string) => factsOf(source).dates.map(show)
/** The dates of a body, without the one of the title. */
const inReport = (body: string) => dates(report(2024, body)).slice(1)

describe('the year of a date', () => {
  it('is the one written', () => {
    expect(inReport('我局于2022年3月5日印发方案。')).toEqual(['2022-3-5 written'])
  })

  it('is relative to the report year', () => {
    expect(inReport('比上年增加。去年12月印发，今年3月施行，明年完成。')).toEqual([
      '2023-- relative',
      '2023-12- relative',
      '2024-3- relative',
      '2025-- relative',
    ])
  })

  it('is the nearest one named before it in its sentence', () => {
    expect(inReport('我局2022年印发方案，3月施行，2023年修订，5月5日公布。')).toEqual([
      '2022-- written',
      '2022-3- sentence',
      '2023-- written',
      '2023-5-5 sentence',
    ])
    expect(inReport('我局去年9月立项，10月完成。')).toEqual([
      '2023-9- relative',
      '2023-10- sentence',
    ])
  })

  it('is else the report year: neither the sentence before nor a later year of its own says more', () => {
    expect(inReport('我局2022年印发方案。3月施行，2023年修订。')).toEqual([
      '2022-- written',
      '2024-3- report-year',
      '2023-- written',
    ])
  })

  it('stays unknown where the draft has no year', () => {
    expect(dates('我局于3月5日印发方案，去年完成。')).toEqual(['?-3-5', '?--'])
    expect(dates('我局在去年立项，3月完成。')).toEqual(['?--', '?-3-'])
  })
})

describe('the year a sentence speaks of', () => {
  it.each([
    ['3月5日印发。', '2024 report-year sole'],
    ['2022年立项，3月5日印发。', '2022 sentence sole'],
    ['2021年以来，3月5日印发。', '2024 report-year'],
    ['落实《2023年工作要点》，3月5日印发。', '2024 report-year'],
    ['实施2021—2025年规划，3月5日印发。', '2024 report-year'],
    ['2022年立项，2023年3月5日印发。', '2023 written'],
    ['2023年3月5日印发。2022年立项。', '2023 written sole'],
    ['2022年立项，次年3月5日印发。', '2023 relative'],
    ['11月立项，次年3月5日印发。', '2025 relative sole'],
    ['2022年立项，同年3月5日印发。', '2022 relative sole'],
  ])('%s', (body, expected) => {
    const date = factsOf(report(2024, body)).dates.find(({ day }) => day === 5)
    const { year, by, sole } = date!.resolved!
    expect([year, by, ...(sole ? ['sole'] : [])].join(' ')).toBe(expected)
  })
})

describe('one paragraph in two drafts', () => {
  it('alone is scanned where one paragraph of a draft changes', () => {
    const scanner = new Scanner()
    const bodies = ['3月5日部署。', '9月23日—24日培训。', '截至11月30日办结。']
    factsOf(report(2024, bodies.join('\n\n')), scanner)
    const before = scanner.scanned
    factsOf(report(2024, bodies.with(1, '9月23日—25日培训。').join('\n\n')), scanner)
    expect(scanner.scanned - before).toBe(1)
    factsOf(report(2024, bodies.toReversed().join('\n\n')), scanner)
    expect(scanner.scanned - before).toBe(1)
  })

  it('means the periods, weekdays and editions of its draft', () => {
    const scanner = new Scanner()
    const body =
      '3月5日（星期二）至7日，举办为期三天的培训。承办第十届全国“学宪法 讲宪法”活动。去年9月至次年1月轮训。'
    const read = (year: number) => {
      const { periods, periodLengths, weekdays, editions } = factsOf(report(year, body), scanner)
      return {
        periods: periods.map(({ from, to }) => [from.resolved?.year, to.resolved?.year]),
        lengths: periodLengths.map(({ period }) => period.to.resolved?.year),
        weekdays: weekdays.map(({ date }) => date?.resolved?.year),
        editions: editions.map(({ number, resolved }) => [number.value, resolved?.year]),
      }
    }
    const of = (year: number) => ({
      periods: [
        [year, year],
        [year - 1, year],
      ],
      lengths: [year],
      weekdays: [year],
      editions: [[10, year]],
    })
    expect(read(2024)).toEqual(of(2024))
    const { scanned } = scanner
    expect(read(2025)).toEqual(of(2025))
    expect(scanner.scanned - scanned).toBe(1) // The title.
  })

  it('is scanned once and means the year of its draft', () => {
    const scanner = new Scanner()
    const body = '我局于今年3月5日部署，上年完成，截至11月30日办结。'
    const first = factsOf(report(2022, body), scanner)
    const scanned = scanner.scanned
    const second = factsOf(report(2024, body), scanner)
    expect(scanner.scanned - scanned).toBe(1) // The title.
    expect(first.dates.slice(1).map(show)).toEqual([
      '2022-3-5 relative',
      '2021-- relative',
      '2021-11-30 sentence',
    ])
    expect(second.dates.slice(1).map(show)).toEqual([
      '2024-3-5 relative',
      '2023-- relative',
      '2023-11-30 sentence',
    ])
    expect(second.cutoffs.map(show)).toEqual(['2023-11-30 sentence'])
    expect(factsOf(report(2022, body), scanner)).toEqual(first)
  })

  it('leaves what was scanned as it was', () => {
    const scanner = new Scanner()
    const body = '今年3月5日至8日，共检查59所（学校57所、机构2所），现将现将报告。'
    const before = JSON.stringify(scanner.scan(body))
    factsOf(report(2024, body), scanner)
    factsOf(report(2025, body), scanner)
    expect(JSON.stringify(scanner.scan(body))).toBe(before)
  })
})

describe('periods', () => {
  const periods = (body: string) =>
    factsOf(report(2024, body)).periods.map(({ from, to }) => `${show(from)} / ${show(to)}`)

  it.each([
    ['9月23日—24日巡查。', '2024-9-23 report-year / 2024-9-24 report-year'],
    ['9月23日至10月5日巡查。', '2024-9-23 report-year / 2024-10-5 report-year'],
    ['2023年4月至7月巡查。', '2023-4- written / 2023-7- written'],
    ['2023年12月30日至2024年1月5日巡查。', '2023-12-30 written / 2024-1-5 written'],
    ['去年9月至今年6月巡查。', '2023-9- relative / 2024-6- relative'],
    ['去年9月1日至5日巡查。', '2023-9-1 relative / 2023-9-5 relative'],
    ['实施2021—2025年规划。', '2021-- written / 2025-- written'],
    ['2023年4月至2024年巡查。', '2023-4- written / 2024-- written'],
    ['2022年立项，2023年4月至次年3月巡查。', '2023-4- written / 2024-3- relative'],
    ['2023年立项，3月5日至8日巡查。', '2023-3-5 sentence / 2023-3-8 sentence'],
    ['9月23至24日巡查。', '2024-9-23 report-year / 2024-9-24 report-year'],
    ['3—5月巡查。', '2024-3- report-year / 2024-5- report-year'],
    ['2022年12月30日至次年1月5日巡查。', '2022-12-30 written / 2023-1-5 relative'],
    ['11月20日至次年1月20日巡查。', '2024-11-20 report-year / 2025-1-20 relative'],
  ])('%s', (body, expected) => {
    expect(periods(body)).toEqual([expected])
  })
})

describe('a paragraph that has nothing else', () => {
  const only = (body: string) => factsOf(report(2024, body))
  it.each([
    ['dates', '我局于3月5日印发。'],
    ['periods', '9月23日—24日巡查。'],
    ['cutoffs', '截至11月底已办结。'],
    ['editions', '承办第十届全国“学宪法 讲宪法”活动。'],
  ] as const)('has its %s', (kind, body) => {
    const facts = only(body)
    const own = facts[kind].filter(({ paragraph }) => paragraph > 2)
    expect(own.length).toBeGreaterThan(0)
  })

  it('has the year of the report', () => {
    expect(only('承办第十届全国“学宪法 讲宪法”活动。').editions[0]!.resolved).toMatchObject({
      year: 2024,
      by: 'report-year',
      sole: true,
    })
    expect(only('（星期二）召开会议。').weekdays.map(({ date }) => date)).not.toContainEqual(
      expect.objectContaining({ month: 3 }),
    )
  })
})

describe('facts of a draft', () => {
  it('carry the paragraph they stand in', () => {
    const draft = readDraft(report(2024, '办理28件。\n\n一是培训12场，满意率98%。'), 'txt')
    const { quantities, percentages, enumerators } = readFacts(draft, new Scanner())
    const words = [...quantities, ...percentages, ...enumerators].map(({ paragraph, span }) =>
      draft.paragraphs[paragraph]!.text.slice(span.start, span.end),
    )
    expect(words).toEqual(['28件', '12场', '98%', '一是'])
  })

  it('leave out code and what a web page has around the report', () => {
    const source =
      '# 2024年度法治政府建设报告\n\n浏览次数：28次\n\n依法行政，办理12件。\n\n```\n办理30件\n```\n'
    const { quantities } = readFacts(readDraft(source, 'md'), new Scanner())
    expect(quantities.map(({ value }) => value)).toEqual([12])
  })

  it('count the full-width marks of all paragraphs', () => {
    expect(factsOf('甲，乙。\n丙；丁。').fullWidthMarks).toBe(2)
  })
})

describe('repetitions', () => {
  const read = (...lines: string[]) => factsOf(lines.join('\n')).repetitions.map(({ unit }) => unit)

  it('are none where the pair in the middle is a word of the draft', () => {
    expect(read('深化文化文艺工作。')).toEqual(['化文'])
    expect(read('深化文化文艺工作。', '推进公共文化服务。')).toEqual([])
    expect(read('公共文化服务，深化文化文艺工作。')).toEqual([])
  })

  it('do not take the repetition itself for another place of the pair', () => {
    expect(read('现将现将有关情况报告。')).toEqual(['现将'])
    expect(read('现将 现将有关情况报告。')).toEqual(['现将'])
    expect(read('人人人人参与。')).toEqual(['人人'])
    expect(read('深化文化文艺工作，推进化文化文工作。')).toEqual(['化文', '化文'])
    expect(read('深化文化文艺工作，推进文化工作。')).toEqual([])
    // Right before another repetition, and right behind it.
    expect(read('深化文化文艺工作。', '文化现将现将报告。')).toEqual(['现将'])
    expect(read('深化文化文艺工作。', '现将现将文化报告。')).toEqual(['现将'])
    expect(read('推进文化工作，深化文化文艺工作。')).toEqual([])
    expect(read('深化文化文艺工作，深化文化文艺工作，推进文化工作。')).toEqual([])
    expect(read('现将现将报告。', '现将现将报告。')).toEqual(['现将', '现将'])
  })

  it('are each judged by itself', () => {
    expect(read('深化文化文艺工作，现将现将。', '文化服务。')).toEqual(['现将'])
  })
})

describe('hostile drafts', () => {
  it('resolves 40,000 dates of one paragraph, one sentence or many', () => {
    for (const stop of ['，', '。']) {
      const { dates: found } = factsOf(
        `我局2022年印发。3月4日${stop}${`3月5日${stop}`.repeat(40_000)}`,
      )
      expect(found).toHaveLength(40_002)
      expect(found.at(-1)!.day).toBe(5)
    }
  })

  it('judges 20,000 repetitions in 20,000 paragraphs', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `甲${index}化文化文。`)
    expect(factsOf(lines.join('\n')).repetitions).toHaveLength(20_000)
    expect(factsOf([...lines, '文化服务。'].join('\n')).repetitions).toEqual([])
  })
})
