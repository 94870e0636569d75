import { describe, expect, test } from 'vitest'
import { standingIn } from './law.js'
import { openLawBook, withOwnTitles } from './law-book.js'
import { type LawCells, packLaws, packName } from './law-pack.js'
import type { LawData } from './law-rows.js'

const plain: LawCells = {
  title: '',
  kind: 'statute',
  issuers: [],
  adopted: '',
  effective: '',
  amended: [],
  repealed: '',
  successor: '',
  numbers: [],
  verified: 'text',
}

const cells: readonly LawCells[] = [
  {
    ...plain,
    title: '中华人民共和国云纹法',
    issuers: ['国务院'],
    adopted: '1996-03-17',
    effective: '1996-10-01',
    amended: ['2017-09-01:2018-01-01', '2021-01-22:2021-07-15'],
  },
  {
    ...plain,
    title: '云纹复议法',
    adopted: '1999-04-29',
    effective: '1999-10-01',
    repealed: '2024-01-01',
    successor: '中华人民共和国云纹法',
  },
  {
    ...plain,
    title: '云纹管理规则（试行）',
    kind: 'department-rule',
    issuers: ['教育部'],
    adopted: '2020-12-23',
    effective: '2021-03-01',
    repealed: 'unchecked',
    numbers: ['教育部令第49号'],
    verified: 'practice',
  },
  {
    ...plain,
    title: '云纹规划（2021—2025年）',
    kind: 'policy',
    issuers: ['国务院'],
    adopted: '2021-08-11',
    effective: '2021-08-11',
    repealed: 'unchecked',
    verified: 'practice',
  },
  {
    ...plain,
    title: '云纹规划（2016—2020年）',
    kind: 'policy',
    issuers: ['国务院'],
    adopted: '2016-08-11',
    repealed: 'unchecked',
    successor: '云纹规划（2021—2025年）',
    verified: 'practice',
  },
  {
    ...plain,
    title: '国务院办公厅关于云纹工作的意见',
    kind: 'policy',
    issuers: ['国务院办公厅'],
    repealed: '?',
    verified: 'secondary',
  },
  {
    ...plain,
    title: '关于云纹质量的意见',
    kind: 'policy',
    issuers: ['国务院办公厅'],
    adopted: '2021-06-01',
    verified: 'secondary',
  },
]
const data: LawData = {
  date: '2026-09-28',
  coverage: [],
  ...packLaws(cells),
  names: [
    packName('云法', 'colloquial', [0], '应写全'),
    packName('云纹基本法', 'slip', [0], '名称错误'),
    packName('云纹典', 'none', [], '尚未制定'),
    packName('纹议法', 'short', [1], ''),
  ].join('\n'),
  articles: '0|1996-03-17:64;2021-01-22:86',
}
const book = openLawBook(data)

const titleOf = (name: string) => book.find(name)?.law.title

describe('find', () => {
  test.each([
    ['中华人民共和国云纹法', '中华人民共和国云纹法', 'title'],
    ['云纹法', '中华人民共和国云纹法', 'short'],
    ['中华人民共和国云纹复议法', '云纹复议法', 'title'],
    ['云纹法（2021修订）', '中华人民共和国云纹法', 'short'],
    ['云纹管理规则', '云纹管理规则（试行）', 'short'],
    ['云纹管理规则(试行)', '云纹管理规则（试行）', 'title'],
    ['云纹规划（２０１６－２０２０年）', '云纹规划（2016—2020年）', 'title'],
    ['关于云纹工作的意见', '国务院办公厅关于云纹工作的意见', 'short'],
    ['国务院关于云纹质量的意见', '关于云纹质量的意见', 'short'],
    ['云法', '中华人民共和国云纹法', 'colloquial'],
    ['纹议法', '云纹复议法', 'short'],
  ])('%s is %s, %s', (name, title, by) => {
    expect(book.find(name)).toMatchObject({ law: { title }, by })
  })

  test.each([
    ['云纹规划（2026—2030年）'],
    ['云川市教育局关于云纹质量的意见'],
    ['云纹基本法'],
    ['云纹典'],
    [''],
  ])('%s is not known', name => {
    expect(titleOf(name)).toBeUndefined()
  })

  test('a plan without its years may be each edition, the last first', () => {
    expect(book.find('云纹规划')).toMatchObject({
      law: { title: '云纹规划（2021—2025年）', period: { from: 2021, to: 2025 } },
      others: [{ title: '云纹规划（2016—2020年）' }],
    })
  })

  test('the numbers of articles are known of the laws that have a row for them', () => {
    expect(book.articlesOf(book.find('云纹法')!.law)).toEqual([
      { from: '1996-03-17', count: 64 },
      { from: '2021-01-22', count: 86 },
    ])
    expect(book.articlesOf(book.find('云纹复议法')!.law)).toEqual([])
  })

  test('everything that the row says is there', () => {
    expect(book.find('云纹复议法')!.law).toEqual({
      title: '云纹复议法',
      kind: 'statute',
      issuers: [],
      adopted: '1999-04-29',
      effective: '1999-10-01',
      repealed: '2024-01-01',
      successor: '中华人民共和国云纹法',
      versions: [{ promulgated: '1999-04-29', effective: '1999-10-01' }],
      numbers: [],
      verified: 'text',
      statusKnown: true,
    })
  })
})

describe('nearest', () => {
  const near = (name: string) =>
    book.nearest(name).map(({ law, slip, written, right }) => [law.title, slip, written, right])

  test.each([
    ['云文复议法', ['云纹复议法', 'exchanged', '文', '纹']],
    ['中华人共和国云纹法', ['中华人民共和国云纹法', 'lost', '', '民']],
    ['中华人民共和国国云纹法', ['中华人民共和国云纹法', 'added', '国', '']],
    ['云纹规划（2020—2025年）', ['云纹规划（2021—2025年）', 'period', '2020-2025', '2021-2025']],
    ['云纹规划（2021—202年）', ['云纹规划（2021—2025年）', 'lost', '', '5']],
    ['云纹管理规定（试行）', ['云纹管理规则（试行）', 'genre', '规定', '规则']],
    ['云纹基本法', ['中华人民共和国云纹法', 'listed', '云纹基本法', '中华人民共和国云纹法']],
  ])('%s', (name, first) => {
    expect(near(name)[0]).toEqual(first)
  })

  test.each([
    ['云纹法'],
    ['云纹典'],
    ['云纹规划（2026—2030年）'],
    ['云花法（2021—2025年）'],
    ['云川市关于云纹质量的意见'],
    ['城市管理办法'],
    ['云'],
    [''],
  ])('%s is near nothing, or known', name => {
    expect(near(name)).toEqual([])
  })

  test('a name of hostile length is near nothing', () => {
    expect(near('云纹'.repeat(50_000))).toEqual([])
  })
})

test('a law that does not exist has a remark', () => {
  expect(book.missing('《云纹典》')).toBe('尚未制定')
  expect(book.missing('云纹法')).toBeUndefined()
})

test('names of a law', () => {
  expect(book.namesOf(book.find('云纹法')!.law)).toEqual([
    { name: '云法', by: 'colloquial' },
    { name: '云纹基本法', by: 'slip' },
  ])
})

test('own titles are known in the book they were added to, and there alone', () => {
  const own = withOwnTitles(book, ['云川市养犬管理条例', '云川市三年规划（2023—2025年）'])
  expect(own.find('云川市养犬管理条例')).toMatchObject({ law: { kind: 'own' }, by: 'title' })
  expect(own.find('云川市三年规划')?.law.period).toEqual({ from: 2023, to: 2025 })
  expect(own.nearest('云川市养犬管理条列')[0]?.law.title).toBe('云川市养犬管理条例')
  expect(own.find('云纹法')?.law.title).toBe('中华人民共和国云纹法')
  expect(own.all).toHaveLength(9)
  expect(titleOf('云川市养犬管理条例')).toBeUndefined()
  expect(withOwnTitles(book, [])).toBe(book)
})

describe('in a year', () => {
  const standing = (name: string, year: number) => standingIn(book.find(name)!.law, year)

  test.each([
    ['云纹法', 1995, 'not yet'],
    ['云纹法', 1996, 'from within'],
    ['云纹法', 2021, 'in force'],
    ['云纹复议法', 2023, 'in force'],
    ['云纹复议法', 2024, 'repealed'],
    ['云纹管理规则', 2022, 'unknown'],
    ['云纹规划（2021—2025年）', 2026, 'lapsed'],
    ['云纹规划（2021—2025年）', 2020, 'not yet'],
    ['关于云纹工作的意见', 2020, 'unknown'],
  ])('%s in %d: %s', (name, year, expected) => {
    expect(standing(name, year)).toBe(expected)
  })
})
