import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).nestedMarks.map(({ span, outer, kind, plain }) => [
    text.slice(span.start, span.end),
    text.slice(outer.start, outer.end),
    kind,
    plain,
  ])

describe('marks in marks of their own form', () => {
  it.each([
    ['印发《贯彻《宪法》的通知》', '《宪法》', '《贯彻《宪法》的通知》', 'title', true],
    ['印发《贯彻<宪法>的通知》', '<宪法>', '《贯彻<宪法>的通知》', 'angle', true],
    ['印发《贯彻＜宪法＞的通知》', '＜宪法＞', '《贯彻＜宪法＞的通知》', 'angle', true],
    ['推进“‘一网’和“两高”工作”', '“两高”', '“‘一网’和“两高”工作”', 'quote', true],
    ['推进““两高”项目”', '“两高”', '““两高”项目”', 'quote', true],
    ['坚持“民主“和”集中”', '“和”', '“民主“和”集中”', 'quote', false],
    ['“民主“、法治”集中”', '“、法治”', '“民主“、法治”集中”', 'quote', false],
    ['“民主“法治和”集中”', '“法治和”', '“民主“法治和”集中”', 'quote', false],
    ['“要“依法和文明”执法”', '“依法和文明”', '“要“依法和文明”执法”', 'quote', true],
    ['““和”集中”', '“和”', '““和”集中”', 'quote', true],
    ['“集中“和””', '“和”', '“集中“和””', 'quote', true],
    ['“甲》“乙丙”丁”', '“乙丙”', '“甲》“乙丙”丁”', 'quote', true],
    ['他说“要，“甲，乙”。”', '“甲，乙”', '“要，“甲，乙”。”', 'quote', false],
  ])('%s', (text, inner, outer, kind, plain) => {
    expect(read(text)).toEqual([[inner, outer, kind, plain]])
  })

  it('of three titles the second is wrong, the third is right in its 《》', () => {
    expect(read('《甲关于《乙的《丙》》》').map(([inner]) => inner)).toEqual(['《乙的《丙》》'])
  })

  it.each([
    '《贯彻〈宪法〉的通知》',
    '《甲〈乙《丙》〉》',
    '《宪法》《民法典》',
    '《指标<5分钟且>3分钟的规范》',
    '“‘放管服’改革”',
    '“甲‘乙“丙”丁’戊”',
    '“学习《关于“两高”的意见》”',
    '《“读懂《宪法》”讲堂》',
    '“甲“乙”丙',
    '甲“乙”丙”丁',
    '‘甲“乙”丙’',
    '“People’s “Mediation',
    '“甲\n“乙”丙”',
    '《标准<5分钟以内>的规定》',
    '《标准<不含，宪法>的规定》',
    '《标准<优>的规定》',
    '“甲‘乙”丙”',
    '',
    `“${'甲'.repeat(300)}“乙”丙”`,
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('are told in the order of the text', () => {
    expect(read('“甲“乙丙”丁”，《贯彻《宪法》》，“甲“戊己”丁”').map(([inner]) => inner)).toEqual([
      '“乙丙”',
      '《宪法》',
      '“戊己”',
    ])
    expect(read('“印发《贯彻《宪法》的“两高”意见》”').map(([inner]) => inner)).toEqual(['《宪法》'])
  })

  it('are read in quotations of three hundred characters and six deep', () => {
    const quotation = (length: number) => `“${'甲'.repeat(length - 7)}“乙丙”丁”`
    expect(read(quotation(300))).toHaveLength(1)
    expect(read(quotation(301))).toEqual([])
    expect(read(`${'“'.repeat(6)}甲${'”'.repeat(6)}`)).toHaveLength(1)
    expect(read(`${'“'.repeat(7)}甲${'”'.repeat(7)}`)).toEqual([])
  })

  it('are read in a text of nothing but marks', () => {
    for (const piece of ['“', '”', '‘', '’', '“’', '《', '《》', '“《', '““””'])
      expect(() => read(piece.repeat(50_000))).not.toThrow()
    expect(read('““甲乙””，'.repeat(20_000))).toHaveLength(20_000)
  })
})
