import { describe, expect, test } from 'vitest'
import { p } from '../testing/package.js'
import { textOf } from '../testing/read.js'
import { writeNumber } from './number-format.js'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
const gongwen = [
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
].join('')
const list = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`
const numbered = (level: number, text: string, id = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)
const lines = (body: string, numbering: string, styles = ''): string[] =>
  textOf(body, { numbering, styles }).split('\n')

test('levels begin anew under each item above them', () => {
  const body = [0, 1, 1, 2, 2, 1, 0, 1, 2].map(at => numbered(at, '甲')).join('')
  expect(lines(body, list(gongwen))).toEqual([
    ...['一、甲', '（一）甲', '（二）甲', '1.甲', '2.甲', '（三）甲'],
    ...['二、甲', '（一）甲', '1.甲'],
  ])
})

test('text without a number between them does not end the count', () => {
  const body = numbered(0, '甲') + p('正文。') + numbered(0, '乙')
  expect(lines(body, list(gongwen))).toEqual(['一、甲', '正文。', '二、乙'])
})

test('an item that revisions took out is not counted', () => {
  const gone =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="甲"/></w:rPr></w:pPr><w:del w:id="2" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>'
  expect(lines(numbered(0, '甲') + gone + numbered(0, '乙'), list(gongwen))).toEqual([
    '一、甲',
    '二、乙',
  ])
})

test('w:lvlRestart', () => {
  const restart = (value: number) =>
    list(
      level(0, 'decimal', '%1、') +
        level(1, 'decimal', '（%2）') +
        level(2, 'decimal', '%3.', `<w:lvlRestart w:val="${value}"/>`),
    )
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map(at => numbered(at, '')).join('')
  const third = (value: number) => lines(body, restart(value)).filter(line => line.endsWith('.'))
  expect(third(0)).toEqual(['1.', '2.', '3.'])
  expect(third(1)).toEqual(['1.', '2.', '1.'])
})

describe('w:startOverride', () => {
  const two = list(
    gongwen,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
  )
  test('begins anew once', () => {
    const body = numbered(0, '甲') + numbered(0, '乙', 2) + numbered(0, '丙', 2)
    expect(lines(body, two)).toEqual(['一、甲', '三、乙', '四、丙'])
  })
  test('lists of one definition count together without it', () => {
    const three = list(
      gongwen,
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>',
    )
    expect(lines(numbered(0, '甲') + numbered(0, '乙', 2), three)).toEqual(['一、甲', '二、乙'])
  })
})

test('a style gives its numbering, and its level is the one that names it', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="3"><w:name w:val="我的标题"/><w:basedOn w:val="2"/></w:style>'
  const levels =
    level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
    level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>')
  const styled = (style: string, more = '') => p('甲', `<w:pStyle w:val="${style}"/>${more}`)
  const off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
  expect(
    lines(styled('1') + styled('2') + styled('3') + styled('1', off), list(levels), styles),
  ).toEqual(['一、甲', '（一）甲', '（二）甲', '甲'])
})

test('a definition that only names a list style', () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="gw"><w:name w:val="公文"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const numbering = `<w:abstractNum w:abstractNumId="0">${gongwen}<w:styleLink w:val="gw"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="gw"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
  expect(lines(numbered(0, '甲', 2) + numbered(1, '乙', 2), numbering, styles)).toEqual([
    '一、甲',
    '（一）乙',
  ])
})

test('w:isLgl writes all numbers in figures', () => {
  const levels = level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
  expect(lines(numbered(0, '甲') + numbered(1, '乙'), list(levels))).toEqual([
    '第一章 甲',
    '1.1 乙',
  ])
})

test.each([
  ['%1、', '2024年', '1、2024年'],
  ['%1.', '坚持', '1.坚持'],
  ['%1.', '2024年', '1. 2024年'],
  ['%1', '2024年', '1 2024年'],
])('%s before %s is %s: a number never runs into the text', (form, text, seen) => {
  expect(lines(numbered(0, text), list(level(0, 'decimal', form)))).toEqual([seen])
})

test.each([
  ['chineseCountingThousand', [1, 10, 11, 20, 99], '一 十 十一 二十 九十九'],
  ['chineseLegalSimplified', [1, 10, 11, 20], '壹 壹拾 壹拾壹 贰拾'],
  ['ideographDigital', [1, 10, 12], '一 一〇 一二'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalFullWidth', [1, 12], '１ １２'],
  ['decimalZero', [1, 12], '01 12'],
  ['upperRoman', [1, 4, 1999], 'I IV MCMXCIX'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['somethingNew', [3], '3'],
] as const)('%s', (format, numbers, seen) => {
  expect(numbers.map(n => writeNumber(n, format)).join(' ')).toBe(seen)
})

test('a bullet is no number', () => {
  expect(lines(numbered(0, '甲'), list(level(0, 'bullet', '')))).toEqual(['甲'])
})
