import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsIn } from './plant.mjs'

interface Fault {
  readonly kind: string
  readonly span: { readonly start: number; readonly end: number }
  readonly before: string
  readonly after: string
  readonly text: string
}
const of = (text: string): readonly Fault[] => faultsIn(text)

/** What is made of each place: 'kind before→after'. */
const changes = (text: string) => of(text).map(one => `${one.kind} ${one.before}→${one.after}`)

const count = (text: string) => {
  const counts: Record<string, number> = {}
  for (const { kind } of of(text)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const report = readFileSync(
  new URL('../../fixtures/reports/county-education-2024.md', import.meta.url),
  'utf8',
)

const expectExact = (text: string) => {
  for (const { span, before, after, text: faulty } of of(text)) {
    expect(text.slice(span.start, span.end)).toBe(before)
    expect(after).not.toBe(before)
    expect(faulty).toBe(text.slice(0, span.start) + after + text.slice(span.end))
  }
}

describe('every fault', () => {
  test('changes its span and nothing else', () => expectExact(report))

  test('changes its span and nothing else in any text', () => {
    const piece = fc.constantFrom(
      '其中',
      '全县',
      '2024年',
      '12',
      '件、',
      '9月23日',
      '37.5%',
      '，',
      '𠮷',
      '\n',
      '三项',
      '县委、县政府',
      '一是',
      '（二）',
      '—',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => expectExact(pieces.join(''))),
    )
  })

  test('is the same every time', () => expect(of(report)).toEqual(of(report)))

  test('comes in the order of the text', () => {
    const starts = of(report).map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })
})

test('the kinds of a small text, counted', () => {
  const text = '2024年，全县办理案件36件，其中一般25件、简易11件，办结率97.2%。'
  expect(count(text)).toEqual({
    'year-1': 1,
    'year+1': 1,
    level: 1,
    'number-1': 3,
    'number+1': 3,
    'number-10%': 2,
    'number+10%': 2,
    'number-digits': 2,
    'rate-5': 1,
    'rate+5': 1,
    'rate-digits': 1,
    'part-drop': 1,
    'part-double': 1,
  })
})

describe.each([
  ['figures', '受理12件', ['number-1 12→11', 'number+1 12→13', 'number-digits 12→21']],
  [
    'decimals',
    '万元，1.25万人',
    ['number-1 1.25→0.25', 'number+1 1.25→2.25', 'number-digits 1.25→1.52'],
  ],
  ['a figure too small to fall', '共0件', ['number+1 0→1']],
  ['no leading zero', '共10件', ['number-1 10→9', 'number+1 10→11']],
  ['rates', '占40%', ['rate-5 40%→35%', 'rate+5 40%→45%']],
  [
    'years',
    '2024—2025学年',
    ['year-1 2024→2023', 'year+1 2024→2025', 'year-1 2025→2024', 'year+1 2025→2026'],
  ],
  ['the year of a document', '云司〔2026〕', ['year-1 2026→2025', 'year+1 2026→2027']],
  ['days', '1月31日', ['month+1 1→2', 'day-1 31→30']],
  ['weekdays', '（星期日）', ['weekday+1 日→一']],
  ['ordinals', '（十）', ['numeral-1 十→九', 'numeral+1 十→十一']],
  ['no less than one', '一是', ['numeral+1 一→二']],
  ['own level', '我县', ['level 县→市']],
  ['both of a pair', '市委、市政府', ['level 市→县', 'level 市→县']],
  ['the body for the rule of law', '县委全面依法治县委员会', ['level 县→市', 'level 县→市']],
  [
    'a counted list',
    '推进计划、教材、课时三落实',
    [
      'list-drop 、教材→',
      'list-double 、教材→、教材、教材',
      'list-drop 、课时→',
      'list-double 、课时→、课时、课时',
      'numeral-1 三→二',
      'numeral+1 三→四',
    ],
  ],
])('%s', (_, text, expected) => {
  test(text, () => expect(changes(text)).toEqual(expected))
})

test.each([
  ['，健全县乡机制', 'a word with 全 that names no level'],
  ['，全县（市、区）', 'levels named together'],
  ['“八五”普法', 'a plan by its number'],
  ['，城市管理局', 'a level word within another word'],
])('nothing in %s: %s', text => expect(changes(text)).toEqual([]))

test('is linear on hostile input', () => {
  for (const piece of ['一、', '12345', '件、甲', '全县', '（一', '月1日至', '2024—'])
    expect(of(piece.repeat(20_000).slice(0, 20_000)).length).toBeGreaterThanOrEqual(0)
})
