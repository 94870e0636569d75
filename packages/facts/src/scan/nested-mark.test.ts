import { describe, expect, it } from 'vitest'
import { scan } from './index.js'

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
    `“${'甲'.repeat(300)}“乙”丙”`,
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('are read in a text of nothing but marks', () => {
    for (const piece of ['“', '”', '‘', '’', '“’', '《', '《》', '“《', '““””'])
      expect(() => read(piece.repeat(50_000))).not.toThrow()
    expect(read('““甲乙””，'.repeat(20_000))).toHaveLength(20_000)
  })
})
