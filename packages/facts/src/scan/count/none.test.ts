import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const none = (text: string) => scan(text).counts.filter(({ mode }) => mode === 'none')
/** As 未发生|行政诉讼案件. */
const read = (text: string) => none(text).map(({ verb, head }) => `${verb?.text}|${head?.text}`)

describe('what there was none of', () => {
  it.each([
    ['全年未发生行政诉讼案件。', ['未发生|行政诉讼案件']],
    ['未曾发生过行政诉讼案件，', ['未曾发生过|行政诉讼案件']],
    ['尚未收到行政复议申请', ['尚未收到|行政复议申请']],
    ['没有行政诉讼案件。', ['没有|行政诉讼案件']],
    ['没有行政诉讼案。', ['没有|行政诉讼案']],
    ['没有社会矛盾纠纷。', ['没有|社会矛盾纠纷']],
    ['没有发生违法行为。', ['没有发生|违法行为']],
    ['无行政复议案件；', ['无|行政复议案件']],
    ['无重大事故！', ['无|重大事故']],
    ['未发生行政复议、行政诉讼案件。', ['未发生|行政复议', '未发生|行政诉讼案件']],
    ['未发生行政复议及行政诉讼案件。', ['未发生|行政复议', '未发生|行政诉讼案件']],
    ['未发现涉企的投诉和举报。', ['未发现|涉企的投诉', '未发现|举报']],
    ['未发生较大及以上事故。', ['未发生|较大及以上事故']],
    ['未发生政治性、群体性事件。', ['未发生|政治性、群体性事件']],
    ['未发生一级、二级事故。', ['未发生|一级、二级事故']],
    ['未发生群体事件等情况。', ['未发生|群体事件']],
    ['未发现违法问题的情形。', ['未发现|违法问题']],
    ['没有重大事故发生。', ['没有|重大事故']],
    ['未收到情况通报。', ['未收到|情况通报']],
    ['未发现持有毒品案件。', ['未发现|持有毒品案件']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
    for (const { value, headFrom, among, qualifiers } of none(text))
      expect({ value, headFrom, among, qualifiers }).toEqual({
        value: 0,
        headFrom: 'behind',
        among: false,
        qualifiers: [],
      })
  })

  it.each([
    '没有终点。',
    '没有案件线索。',
    '没有经过审查的不得印发。',
    '没有行政复议机关。',
    '未发现有违法案件。',
    '没有未办结案件。',
    '无人机巡查案件。',
    '未发生行政诉讼案件3件。',
    '未受理案。',
  ])('nothing in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('have their own places', () => {
    const text = '县司法局未发生行政复议和行政诉讼案件。'
    const found = none(text)
    expect(found.map(({ span: { start, end } }) => text.slice(start, end))).toEqual([
      '未发生行政复议',
      '未发生行政复议和行政诉讼案件',
    ])
    for (const { verb, head, subject } of found)
      for (const one of [verb!, head!, subject!])
        expect(text.slice(one.span.start, one.span.end)).toBe(one.text)
  })
})

describe('of whom and when nothing happened', () => {
  it.each([
    ['县司法局未发生行政诉讼案件。', '县司法局'],
    ['办案人员全年未发生行政诉讼案件。', '办案人员全年'],
    ['全年未发生行政诉讼案件。', undefined],
    ['本年未发生行政诉讼案件。', undefined],
    ['目前，我县未发生行政诉讼案件。', undefined],
    ['本机关未发生行政诉讼案件。', undefined],
    ['２０２４年以来未发生行政诉讼案件。', undefined],
    ['2024年 12月未发生行政诉讼案件。', undefined],
    ['一是我局未发生行政诉讼案件。', undefined],
    ['今年上半年全县均未发生行政诉讼案件。', undefined],
    ['全年截至12月底未发生行政诉讼案件。', undefined],
    ['本街道也未发生行政诉讼案件。', undefined],
  ])('%s', (text, subject) => {
    expect(none(text).map(one => one.subject?.text)).toEqual([subject])
  })

  it('has the clauses before it that narrow it', () => {
    const text = '培训结束。在专项检查中， 经过整改；全年，未发生行政诉讼案件。'
    const [one] = none(text)
    expect(one!.occasions.map(({ text: words }) => words)).toEqual(['在专项检查中', '经过整改'])
    for (const { text: words, span } of one!.occasions)
      expect(text.slice(span.start, span.end)).toBe(words)
  })
})
