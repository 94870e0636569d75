import { span } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readBehind, readPhrase } from './phrase.js'

/** As `subject|verb|noun`. */
const phrase = (text: string, nounBehind = false) => {
  const { subject, verb, noun } = readPhrase(text, span(0, text.length), nounBehind)
  for (const words of [subject, verb, noun])
    if (words) expect(text.slice(words.span.start, words.span.end)).toBe(words.text)
  return [subject, verb, noun].map(words => words?.text ?? '').join('|')
}

describe('the words before a figure', () => {
  it.each([
    ['县人民政府办理行政复议案件', '县人民政府|办理|行政复议案件'],
    ['一是全年办理行政复议案件', '|办理|行政复议案件'],
    ['2024年全县办理行政复议案件共计 ', '|办理|行政复议案件'],
    ['截至目前，', '||'],
    ['办理行政复议案件：', '|办理|行政复议案件'],
    ['共收到“投诉”', '|收到|“投诉”'],
    ['收到、投诉和', '|收到|投诉'],
    ['行政处罚案件立案', '|立案|行政处罚案件'],
    ['行政处罚案件已办结了', '|已办结了|行政处罚案件'],
    ['开展联合检查', '|开展|联合检查'],
    ['组织培训', '|组织|培训'],
    ['减少到', '|减少到|'],
    ['认定通过', '|认定通过|'],
    ['不予认定', '|不予认定|'],
    ['立案查处擅自举办培训案件', '|立案查处|擅自举办培训案件'],
    ['调解组织受理纠纷', '调解组织|受理|纠纷'],
    ['向社区公布热线', '向社区|公布|热线'],
    ['培训机构', '||培训机构'],
    ['培训执法人员', '|培训|执法人员'],
    ['办理的案件', '||办理的案件'],
    ['办理率', '||办理率'],
    ['办结前的案件', '||办结前的案件'],
    ['建成中心', '|建成|中心'],
    ['《关于开展检查的通知》', '||《关于开展检查的通知》'],
    ['召开会议', '|召开|会议'],
    ['《办法》施行后办理案件', '《办法》施行后|办理|案件'],
    ['共同办理案件', '|办理|案件'],
    ['我国有', '||我国'],
    ['改造国有', '|改造|国有'],
    ['改造私有', '|改造|私有'],
    ['组织 培训', '|组织|培训'],
    ['12 、', '||'],
    ['', '||'],
  ])('%s', (text, expected) => {
    expect(phrase(text)).toBe(expected)
  })

  it.each([
    ['召开', '|召开|'],
    ['县司法局召开', '县司法局|召开|'],
    ['积分制已在全镇', '积分制||'],
    ['积分制在', '积分制||'],
    ['全县', '||'],
    ['在', '||'],
  ])('%s, with the noun behind', (text, expected) => {
    expect(phrase(text, true)).toBe(expected)
  })
})

it('reads no word outside of its stretch', () => {
  const text = '办理案件减少到12件'
  expect(readPhrase(text, span(4, 7), false)).toEqual({
    verb: { text: '减少到', span: { start: 4, end: 7 } },
  })
  expect(readPhrase(text, span(0, 4), false).noun?.text).toBe('案件')
})

/** As `noun|predicate`, with + where the next figure follows and 中 where a part of it does. */
const behind = (text: string) => {
  const { noun, predicate, upToFigure, amidst } = readBehind(text, 0)
  for (const words of [noun, predicate])
    if (words) expect(text.slice(words.span.start, words.span.end)).toBe(words.text)
  return `${noun?.text ?? ''}|${predicate?.text ?? ''}${upToFigure ? '+' : ''}${amidst ? '中' : ''}`
}

describe('the words behind a figure', () => {
  it.each([
    ['法律顾问参与论证', '法律顾问|参与论证'],
    [' 以上的法律顾问', '法律顾问|'],
    ['余名', '|'],
    ['许可中网上办理', '许可|中网上办理中'],
    ['许可中心', '许可中心|'],
    ['县（市、区）均已设立', '县（市、区）|均已设立'],
    ['乡镇（街道）', '乡镇（街道）|'],
    ['乡镇（略）均已', '乡镇|'],
    ['县，（区）均已', '县|'],
    ['村', '村|'],
    ['队', '|'],
    ['培训班12期', '培训班|+'],
    ['培训班开展12期', '培训班|开展'],
    ['《关于开展检查的通知》', '《关于开展检查的通知》|'],
    ['和案件', '|'],
    ['，案件', '|'],
    ['', '|'],
  ])('%s', (text, expected) => {
    expect(behind(text)).toBe(expected)
  })
})
