import { describe, expect, it } from 'vitest'
import {
  adjoins,
  clauseEnd,
  clauseStart,
  countsItself,
  isOpen,
  kinship,
  longestClause,
  maskOpaque,
  membersOf,
  spansRange,
} from './listing.js'

/** The masks as □. */
const masked = (text: string) => maskOpaque(text).replaceAll('\0', '□')
const members = (text: string, offset = 0) => membersOf(text, maskOpaque(text), offset)
const words = (text: string) => members(text).map(one => one.text)

describe('what marks hide', () => {
  it.each([
    ['学习《甲、乙法》和“丙”', '学习□□□□□□和□□□'],
    ['（甲）、(乙)、〈丙〉、【丁】', '□□□、□□□、□□□、□□□'],
    ['（甲)、(乙）', '□□□、(乙）'],
    ['《关于〈甲〉的《乙》》丙', '□□□□□□□□□□□丙'],
    ['（甲（乙）丙）丁', '□□□□□□□丁'],
    // What nothing closes hides nothing, nor what stands behind it in its line.
    ['《甲、“乙”', '《甲、“乙”'],
    ['《甲\n“乙”', '《甲\n□□□'],
    ['《甲\n》', '《甲\n》'],
    ['甲》乙', '甲》乙'],
    ['甲、乙', '甲、乙'],
    ['', ''],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected))
})

describe('clauses', () => {
  it.each([...'，,。；;：:！!？?\n\t'])('begin behind %j and end before it', mark => {
    const text = `甲乙${mark}丙丁${mark}戊`
    expect(clauseStart(text, 4)).toBe(3)
    expect(clauseEnd(text, 3)).toBe(5)
  })

  it('begin and end with the text', () => {
    expect(clauseStart('甲、乙', 3)).toBe(0)
    expect(clauseEnd('甲、乙', 0)).toBe(3)
  })

  it('have no more than so many characters', () => {
    const text = '甲'.repeat(longestClause + 20)
    expect(clauseStart(text, longestClause + 10)).toBe(10)
    expect(clauseEnd(text, 5)).toBe(longestClause + 5)
  })
})

describe('members', () => {
  it.each([
    ['甲、乙、丙', ['甲', '乙', '丙']],
    ['《甲法》《乙法》、“丙”“丁”', ['《甲法》', '《乙法》', '“丙”', '“丁”']],
    ['《甲、乙法》、（丙、丁）', ['《甲、乙法》', '（丙、丁）']],
    ['甲、 、乙、', ['甲', '乙']],
    ['“甲”和《乙》', ['“甲”和《乙》']],
    // The second is not closed.
    ['“甲”“乙', ['“甲”“乙']],
    ['', []],
  ])('of %s', (text, expected) => expect(words(text)).toEqual(expected))

  it('know their places', () => {
    expect(members('甲、 乙乙 、“丙、丁”', 10)).toEqual([
      { span: { start: 10, end: 11 }, text: '甲', plain: '甲' },
      { span: { start: 13, end: 15 }, text: '乙乙', plain: '乙乙' },
      { span: { start: 17, end: 22 }, text: '“丙、丁”', plain: '□' },
    ])
  })
})

describe('a member that is a count or an enumerator', () => {
  it.each([
    '残疾人两项补贴',
    '市县两级',
    '3所学校',
    '３所学校',
    '十二类案件',
    '一是普法',
    '十是普法',
  ])('%s', text => expect(countsItself.test(text)).toBe(true))
  it.each(['一项工作', '三农工作', '普法', '万项工程', '千是'])('not %s', text =>
    expect(countsItself.test(text)).toBe(false),
  )
})

describe('a list up to its number', () => {
  it.each([
    ['食品、药品', true],
    ['制度建设、队伍建设', true],
    ['能力提升、服务提升', true],
    ['行为、作为', false],
    ['守信行为、失信行为', true],
    ['集体所有、全民公有', true],
    ['集体、全民皆有', false],
    ['学校、医院新增', false],
    ['教育、卫生均', false],
    ['建设、规范', false],
    ['普法、全面落实', false],
    ['普法、规范建设保护', false],
    ['普法、规范建设保护促进', true],
    ['普法', false],
  ])('%s: %s', (text, expected) => expect(adjoins(members(text))).toBe(expected))

  it('has a verb in it that all of its members end with only where they have more', () => {
    expect(adjoins(members('提升、提升'))).toBe(false)
    expect(adjoins(members('能力提升、服务增强'))).toBe(false)
  })
})

describe('of one kind', () => {
  it.each([
    // The first has what leads up to the list.
    ['从食品、药品、餐饮', true, 'plain'],
    ['从食品、药品、特种设备', true, 'loose'],
    ['食品、药品、特种设备', false, 'loose'],
    ['城关镇、河东镇、双柳树镇', false, 'plain'],
    ['县公安局、县城市管理和综合行政执法局', false, 'plain'],
    ['甲、城关镇', true, 'none'],
    ['县、市、城关镇', false, 'none'],
    ['食、药品、餐饮服务', true, 'none'],
    ['推进普法、执法', false, 'none'],
    ['推进普法、规范执法', false, 'plain'],
    ['食品、推进普法、规范执法', true, 'none'],
    ['抓好普法、司法、执法', true, 'plain'],
    ['规范执法、推进普法、深入学法', true, 'plain'],
    ['办公室、宣传引导、现场处置', false, 'none'],
    ['办公室、宣传组、处置组', false, 'plain'],
    ['食品、食品安全委员会成员单位', false, 'plain'],
    ['食品、食品安全委员会各成员单位及其派出机构联络员', false, 'none'],
    // Of one length, of lengths that differ by five, by six, of ten characters, of eleven.
    ['食品、交通', false, 'plain'],
    ['食品、医疗器械制造业', false, 'loose'],
    ['食品、医疗器械制造行业', false, 'none'],
    ['食品安全药、医疗器械制造销售行业', false, 'loose'],
    ['食品安全药理、医疗器械制造和销售行业', false, 'none'],
    // With one head, up to twenty characters.
    ['食品、食品安全委员会各成员单位及派出机构联络员', false, 'plain'],
    ['食品、食品安全委员会各成员单位及派出机构联络人员', false, 'none'],
  ] as const)('%s (%s) is %s', (text, led, expected) =>
    expect(kinship(members(text), led)).toBe(expected),
  )
})

describe('a list that goes on', () => {
  it.each(['普法、执法等', '普法、其他', '普法、其它工作', '普法及其余', '普法、…', '甲之类'])(
    '%s',
    text => expect(isOpen(members(text))).toBe(true),
  )
  it.each(['普法、平等保护', '高等学校、普法', '普法、等级评定', '普法、“其他”', '执法、普法'])(
    'not %s',
    text => expect(isOpen(members(text))).toBe(false),
  )
})

describe('从…到…', () => {
  it.each(['从普法到执法', '由普法至执法', '自上而下到底'])('%s', text =>
    expect(spansRange(text)).toBe(true),
  )
  it.each(['从到任', '到岗从业', '普法、执法', '从普法、执法', ''])('not %s', text =>
    expect(spansRange(text)).toBe(false),
  )
})
