import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkArticles, checkLaws, checkNames, readCoverage } from '../rules/scripts/laws.mjs'
import { readTable } from '../rules/scripts/table.mjs'
import { sourceOf } from '../rules/src/generated/law-sources.js'
import { catalogue } from '../rules/src/index.js'

interface Problem {
  readonly path: string
  readonly line: number
  readonly message: { readonly 'zh-CN': string; readonly en: string }
}

/** Line and English message of each error. */
const said = (errors: readonly Problem[]) =>
  errors.map(({ line, message }) => `${line}: ${message.en}`)

const table = (text: string) => readTable(text, 'catalogue/laws/x.tsv', ['title', 'source'])

describe('the table', () => {
  test('comments and empty lines are no rows; a row knows its line', () => {
    const { rows, errors } = table('# about\n\ntitle\tsource\n甲法\t云川库\r\n乙法\t云川库\n')
    // 乙 comes before 甲 by code unit.
    expect(said(errors)).toEqual(['5: Not sorted: “乙法” belongs before “甲法”'])
    expect(rows.map(({ line, cells }) => [line, cells.title, cells.source])).toEqual([
      [4, '甲法', '云川库'],
      [5, '乙法', '云川库'],
    ])
  })

  test.each([
    ['title\tsource\n甲法\t云川库\n甲法\t云川库', '3: “甲法” is there twice'],
    ['title\tsource\n甲法', '2: There must be 2 columns parted by tabs; this row has 1'],
    ['title\tsource\n甲法 \t云川库', '2: A cell begins or ends with a space'],
    ['title\torigin\n', '1: The header must be: title source'],
    ['# nothing', '1: The file has no header'],
  ])('%j', (text, message) => {
    expect(said(table(text).errors)).toEqual([message])
  })
})

const plain = {
  title: '云纹法',
  kind: '法律',
  issuers: '',
  adopted: '2001-02-03',
  effective: '2001-05-01',
  amended: '2010-01-01;2020-01-01:2020-06-01',
  repealed: '',
  successor: '',
  numbers: '',
  verified: 'text',
  source: '云川库',
}
const law = (cells: Partial<typeof plain>, line = 1) => ({
  path: 'catalogue/laws/statutes.tsv',
  line,
  kinds: { 法律: 'statute' },
  cells: { ...plain, ...cells },
})

describe('contradictions of laws', () => {
  test('a row as it should be has none', () => {
    expect(checkLaws([law({})])).toEqual([])
    expect(
      checkLaws([law({ repealed: '?' }), law({ title: '云法', repealed: 'unchecked' })]),
    ).toEqual([])
  })

  test.each([
    [
      { repealed: '2000-01-01', amended: '' },
      'It was repealed (2000-01-01) before it was adopted (2001-02-03)',
    ],
    [{ repealed: '2015-01-01' }, 'It was repealed (2015-01-01) before its amendment of 2020-01-01'],
    [
      { effective: '2001-01-01' },
      'It came into force (2001-01-01) before it was adopted (2001-02-03)',
    ],
    [{ amended: '2001-02-03' }, 'The amendment of 2001-02-03 is not after 2001-02-03'],
    [{ amended: '2020-01-01;2010-01-01' }, 'The amendment of 2010-01-01 is not after 2020-01-01'],
    [
      { amended: '2020-01-01:2019-01-01' },
      'The amendment of 2020-01-01 is in force before, on 2019-01-01',
    ],
    [{ adopted: '2001-02-30', effective: '' }, '“2001-02-30” is no day like 2021-08-11'],
    [{ title: '云纹*法' }, 'A title has none of the signs | ~ @ ! # + % & = ? * ^ _'],
    [{ adopted: '1944-12-31', effective: '' }, '“1944-12-31” is not between 1945 and 2069'],
    [{ repealed: '去年' }, '“去年” is no day like 2021-08-11'],
    [{ successor: '云花法' }, 'The successor “云花法” is not in the catalogue'],
    [{ successor: '云纹法' }, 'It cannot be its own successor'],
    [{ kind: '办法' }, 'The kind “办法” has no place in this file; known: 法律'],
    [{ verified: 'yes' }, 'verified must be one of text, secondary, practice'],
    [{ source: '' }, 'The source is missing'],
    [{ title: '' }, 'The title is empty'],
  ])('%j', (cells, message) => {
    expect(said(checkLaws([law(cells)]))).toEqual([`1: ${message}`])
  })

  test.each([
    ['中华人民共和国云纹法', '云纹法'],
    ['云纹规划（2021—2025年）', '云纹规划(2021-2025年)'],
    ['《云纹条例》实施办法', '云纹条例实施办法'],
  ])('%s and %s are one', (a, b) => {
    expect(said(checkLaws([law({ title: a }), law({ title: b }, 2)]))).toEqual([
      `2: “${b}” is there already: catalogue/laws/statutes.tsv, line 1`,
    ])
  })

  test.each([
    ['云纹规划（2021—2025年）', '云纹规划（2016—2020年）'],
    ['云纹规定', '云纹规定（试行）'],
  ])('%s and %s are two', (a, b) => {
    expect(checkLaws([law({ title: a }), law({ title: b }, 2)])).toEqual([])
  })
})

describe('contradictions of names', () => {
  const name = (cells: object, line = 1) => ({
    path: 'catalogue/laws/names.tsv',
    line,
    cells: { name: '纹法', use: 'short', titles: '云纹法', note: '', source: '通行用法', ...cells },
  })
  const check = (...names: readonly ReturnType<typeof name>[]) => said(checkNames(names, [law({})]))

  test('a row as it should be has none', () => {
    expect(
      check(name({}), name({ name: '云典', use: 'none', titles: '', note: '尚未制定' })),
    ).toEqual([])
  })

  test.each([
    [{ titles: '云花法' }, 'The title “云花法” is not in the catalogue'],
    [{ titles: '' }, 'The titles are missing'],
    [{ name: '中华人民共和国云纹法' }, '“中华人民共和国云纹法” is itself a title of the catalogue'],
    [{ use: 'wrong' }, 'use must be one of short, colloquial, slip, none'],
    [{ use: 'none' }, 'A law that does not exist has no titles, and a note that says so'],
    [{ source: '' }, 'The source is missing'],
  ])('%j', (cells, message) => {
    expect(check(name(cells))).toEqual([`1: ${message}`])
  })

  test('one name has one row, however it is written', () => {
    expect(check(name({ name: '“纹”法' }), name({ titles: '云纹法' }, 2))).toEqual([
      '2: “纹法” is there already in line 1: a name has one row',
    ])
  })
})

test('each file says how far it reaches', () => {
  const { list, errors } = readCoverage('statutes.tsv:\n  until: 2026-09-28\n  complete: maybe\n')
  expect(list).toHaveLength(6)
  expect(said(errors)[0]).toBe(
    '2: “statutes.tsv” needs until (a day), complete (yes or no) and gaps (zh-CN and en)',
  )
})

describe('contradictions of numbers of articles', () => {
  const check = (cells: object) =>
    said(
      checkArticles(
        [
          {
            path: 'catalogue/laws/articles.tsv',
            line: 1,
            cells: { title: '云纹法', articles: '2001-02-03:12', verified: 'text', ...cells },
          },
        ].map(row => ({ ...row, cells: { source: '云川库', ...row.cells } })),
        [law({})],
      ),
    )

  test.each(['2001-02-03:12', '2001-02-03:12;2020-01-01:30', '2010-01-01:8'])(
    '%s is right',
    articles => expect(check({ articles })).toEqual([]),
  )

  test.each([
    [{ title: '云花法' }, 'The title “云花法” is not in the catalogue'],
    [{ articles: '2001-05-01:12' }, '“云纹法” has no version of “2001-05-01”'],
    [
      { articles: '2001-02-03' },
      '“2001-02-03” must be like 2021-01-22:86, later and more than the one before',
    ],
    [
      { articles: '2001-02-03:12;2010-01-01:9' },
      '“2010-01-01:9” must be like 2021-01-22:86, later and more than the one before',
    ],
    [{ verified: 'secondary' }, 'verified must be one of text, practice'],
    [{ source: '' }, 'The source is missing'],
  ])('%j', (cells, message) => expect(check(cells)).toEqual([`1: ${message}`]))
})

test('what is compiled is what the tables say', () => {
  const folder = fileURLToPath(new URL('../rules/catalogue/laws', import.meta.url))
  const header =
    'title kind issuers adopted effective amended repealed successor numbers verified source'.split(
      ' ',
    )
  const rows = readdirSync(folder)
    .filter(name => name.endsWith('.tsv') && !['names.tsv', 'articles.tsv'].includes(name))
    .flatMap(name => readTable(readFileSync(join(folder, name), 'utf8'), name, header).rows)
    .map(({ cells }: { cells: Record<string, string> }) => cells)
  const compiled = catalogue.laws.all.map(law => ({
    title: law.title,
    issuers: law.issuers.join(';'),
    adopted: law.adopted ?? '',
    effective: law.effective ?? '',
    amended: (law.adopted ? law.versions.slice(1) : law.versions)
      .map(({ promulgated, effective }) => [promulgated, effective].filter(Boolean).join(':'))
      .join(';'),
    repealed: law.statusKnown ? (law.repealed ?? '').replace('unknown', '?') : 'unchecked',
    successor: law.successor ?? '',
    numbers: law.numbers.join(';'),
    verified: law.verified,
    source: sourceOf(law, catalogue.laws),
  }))
  const byTitle = new Map(compiled.map(law => [law.title, law]))
  expect(rows).toHaveLength(compiled.length)
  for (const { kind, ...cells } of rows) expect(byTitle.get(cells.title!), kind).toEqual(cells)
})
