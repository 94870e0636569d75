import { describe, expect, it } from 'vitest'
import { scanDocumentNumbers } from './document-number.js'

const read = (text: string) =>
  scanDocumentNumbers(text).map(({ span, agency, open, close, year, serial, ordinalWord }) => [
    text.slice(span.start, span.end),
    agency.text,
    open.text + close.text,
    year.text,
    ordinalWord ? text.slice(ordinalWord.start, ordinalWord.end) : '',
    serial.text,
  ])

describe('numbers of documents', () => {
  it('reads agency, brackets, year, 第 and serial number as they are written', () => {
    expect(read('青教发〔2026〕5号')).toEqual([
      ['青教发〔2026〕5号', '青教发', '〔〕', '2026', '', '5'],
    ])
    expect(read('青教发[26] 第０５号')).toEqual([
      ['青教发[26] 第０５号', '青教发', '[]', '26', '第', '05'],
    ])
    expect(read('青教发 〔 2026 〕 第 5 号')).toEqual([
      ['青教发 〔 2026 〕 第 5 号', '青教发', '〔〕', '2026', '第', '5'],
    ])
    expect(read('县第一次全体会议以后印发的青政办发〔2026〕12345号')[0]).toContain('12345')
    expect(
      read('青政发［2026］1号、青政发【2026】2号、青政发(2026)3号').map(one => one[2]),
    ).toEqual(['［］', '【】', '()'])
    expect(read('见国办发（２０２４】9号文件')).toEqual([
      ['见国办发（２０２４】9号', '见国办发', '（】', '2024', '', '9'],
    ])
  })

  it('knows the brackets of the standard and the codes of documents', () => {
    const kinds = (text: string) =>
      scanDocumentNumbers(text).map(number => [number.standardBrackets, number.ofDocument])
    expect(kinds('国发〔2024〕5号、临政办函﹝2024﹞6号')).toEqual([
      [true, true],
      [true, true],
    ])
    expect(kinds('国发〔2024]5号')).toEqual([[false, true]])
    expect(kinds('国发[2024〕5号')).toEqual([[false, true]])
    expect(kinds('国发改〔2024〕5号')).toEqual([[true, false]])
    expect(kinds('核发〔2024〕5号')).toEqual([[true, false]])
    expect(kinds('青政函〔2024〕5号')).toEqual([[true, true]])
    expect(kinds('印发（2024）5号、临罚字[2024]6号')).toEqual([
      [false, false],
      [false, false],
    ])
  })

  it('reads neither the numbers of cases nor rooms', () => {
    for (const text of [
      '（2024）晋10行初5号',
      '教育部令第52号',
      '会议室（2）号',
      '晋〔2024〕不动产权第3号',
      '青教发〔2026〕123456号',
      '青教发〔2026〕5',
      '青教发〔206〕5号',
      '青教发〔2026〕第次5号',
      'A〔2026〕5号',
    ])
      expect(read(text)).toEqual([])
  })

  it('reads a hostile text in time', () => {
    expect(read('国发〔2024〕'.repeat(15_000)).length).toBe(0)
    expect(read(`${'国'.repeat(100_000)}号`).length).toBe(0)
  })
})
