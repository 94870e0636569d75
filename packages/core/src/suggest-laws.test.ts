import { describe, expect, test } from 'vitest'
import { openLawBook } from './law-book.js'
import { type LawCells, packLaws, packName } from './law-pack.js'
import { suggestLaws } from './suggest-laws.js'

const plain: LawCells = {
  title: '',
  kind: 'regulation',
  issuers: [],
  adopted: '',
  effective: '',
  amended: [],
  repealed: '',
  successor: '',
  numbers: [],
  verified: 'text',
}

const titles = [
  '中华人民共和国云纹公路法',
  '中华人民共和国水路法',
  '云纹信息公开条例',
  '云纹安全生产法',
  '煤山云纹安全生产条例',
  '云纹建设与责任落实督察工作规定',
  '云纹物业与小区管理条例',
  '云纹复议法',
  '云纹复议法实施条例',
  '云纹行政法规制定条例',
]
const rows = [
  ...titles.map(title => ({ ...plain, title })),
  { ...plain, title: '环保督察工作规定', repealed: '2025-04-28' },
]
const book = openLawBook({
  date: '2026-05-01',
  coverage: [],
  ...packLaws(rows),
  names: packName('云文复意法', 'slip', [7], ''),
  articles: '',
})
const of = (name: string) => suggestLaws(name, book).map(({ title }) => title)

describe('what may be meant', () => {
  test.each([
    [
      'titles that begin with it, then those that hold it',
      '云纹复议',
      ['云纹复议法', '云纹复议法实施条例'],
    ],
    ['a title that holds it', '信息公开条例', ['云纹信息公开条例']],
    ['a title that holds its words in their order', '物业条例', ['云纹物业与小区管理条例']],
    [
      'what holds it before what it is a slip of',
      '云纹安全生产条例',
      ['煤山云纹安全生产条例', '云纹安全生产法'],
    ],
    [
      'a title that holds it with a slip in it; what is repealed last',
      '督查工作规定',
      ['云纹建设与责任落实督察工作规定', '环保督察工作规定'],
    ],
    ['a slip that the catalogue lists first', '云文复意法', ['云纹复议法']],
    ['no title whose word it cuts', '行政法', []],
    ['nothing for another word of two characters', '道路法', []],
    ['nothing where words stand in another order', '条例物业', []],
    ['nothing for a part of its words', '物业条例实施细则', []],
    ['nothing for one character', '云', []],
    ['nothing for another language', 'abc', []],
  ])('%s: %s', (_, name, expected) => {
    expect(of(name)).toEqual(expected)
  })

  test('three are enough', () => {
    expect(of('云纹')).toHaveLength(3)
  })
})
