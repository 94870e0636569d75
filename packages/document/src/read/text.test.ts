import { describe, expect, it } from 'vitest'
import { readText } from './text.js'

const texts = (source: string) => readText(source).map(({ text }) => text)

describe('readText', () => {
  it('a line that is not blank is a paragraph', () => {
    expect(texts('甲\n\n乙\r\n丙\r丁')).toEqual(['甲', '乙', '丙', '丁'])
  })

  it.each([
    ['spaces', '    甲  '],
    ['full-width spaces', '\u3000\u3000甲\u3000'],
    ['no-break spaces', '\u00a0甲\u00a0'],
    ['tabs', '\t甲\t'],
    ['a form feed', '\f甲'],
    ['a byte order mark', '\ufeff甲'],
  ])('%s around a line are no text', (_, source) => {
    const [block] = readText(source)
    expect(block!.text).toBe('甲')
    const at = source.indexOf('甲')
    expect(block!.range).toEqual({ start: at, end: at + 1 })
    expect(block!.map.toSource({ start: 0, end: 1 })).toEqual(block!.range)
  })

  it.each(['', '\n\n', ' \u3000\t\f', '\r\n\r\n'])('%j is nothing', source => {
    expect(readText(source)).toEqual([])
  })

  it('never goes through Markdown', () => {
    const lines = [
      '# 一、甲',
      '**乙**',
      '&amp;',
      '\\*',
      '<!-- 丙 -->',
      '| 丁 |',
      '> 戊',
      '---',
      '````',
      '1. 己',
    ]
    expect(texts(lines.join('\n'))).toEqual(lines)
    expect(
      readText(lines.join('\n')).every(
        ({ kind, quoted, item }) => kind === 'paragraph' && !quoted && !item,
      ),
    ).toBe(true)
  })

  it('counts UTF-16 code units, CRLF as two', () => {
    const source = '𠮷甲\r\n\u3000乙'
    expect(readText(source).map(({ range }) => range)).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 7 },
    ])
  })

  it('text inside a line keeps its spaces', () => {
    expect(texts('云汀市司法局\u3000\u3000关于 2024 年')).toEqual([
      '云汀市司法局\u3000\u3000关于 2024 年',
    ])
  })
})
