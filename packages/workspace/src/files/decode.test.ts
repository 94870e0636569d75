import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.js'

const chinese = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(code => String.fromCodePoint(code)),
  minLength: 4,
  maxLength: 200,
})

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
}

/** A short text that may be anything but null. */
const anyText = fc
  .string({ unit: 'grapheme' })
  .filter(text => !text.includes('\0') && !text.startsWith('\uFEFF'))

describe('decode reads back', () => {
  it('GB18030, unless the bytes happen to be UTF-8', () => {
    fc.assert(
      fc.property(chinese, text => {
        const bytes = iconv.encode(text, 'gb18030')
        fc.pre(!isUtf8(bytes))
        expect(decode(bytes, 'a.txt')).toEqual({ text, encoding: 'gb18030', bom: false })
      }),
      { numRuns: 1000 },
    )
  })

  // Short real words are where detectors by frequency fail.
  it.each([
    '依法行政',
    '临澜县教育局',
    '法治政府',
    '今年以来，',
    '一、主要举措',
    '共28项',
    '𠮷林某镇',
    '二〇二三年',
  ])('GB18030 of %s', text => {
    expect(decode(iconv.encode(text, 'gb18030'), 'a.txt')).toMatchObject({
      text,
      encoding: 'gb18030',
    })
  })

  it('UTF-8', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, bom) => {
        const bytes = Buffer.from((bom ? '\uFEFF' : '') + text)
        const result = decode(bytes, 'a.txt')
        // {\rtf and the like are refused on purpose.
        if ('code' in result) expect(result.code).toBe('binary')
        else expect(result).toEqual({ text, encoding: 'utf-8', bom })
      }),
    )
  })

  it.each(['utf-16le', 'utf-16be'] as const)('%s with a mark', encoding => {
    fc.assert(
      fc.property(anyText, text => {
        const bytes = iconv.encode(text, encoding, { addBOM: true })
        expect(decode(bytes, 'a.txt')).toEqual({ text, encoding, bom: true })
      }),
    )
  })

  it('an empty file', () => {
    expect(decode(new Uint8Array(), 'a.txt')).toEqual({ text: '', encoding: 'utf-8', bom: false })
    expect(decode(Buffer.from('\uFEFF'), 'a.txt')).toEqual({
      text: '',
      encoding: 'utf-8',
      bom: true,
    })
  })

  it('one mark only: a second is text', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFF甲'), 'a.txt')).toMatchObject({ text: '\uFEFF甲' })
  })
})

describe('decode refuses', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes)
  const latin = (text: string) => Buffer.from(text, 'latin1')

  it.each([
    ['a.pdf', latin('%PDF-1.7\n'), 'binary', 'PDF'],
    ['a.docx', latin('PK\x03\x04\x14\0'), 'binary', '里面没有正文'],
    ['a.zip', latin('PK\x03\x04\x14\0'), 'binary', '解压'],
    ['a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'binary', '旧式 Word'],
    ['a.txt', latin('{\\rtf1\\ansi'), 'binary', 'RTF'],
    ['a.png', latin('\x89PNG\r\n\x1a\n'), 'binary', '图片'],
    ['a.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'binary', '图片'],
    ['a.txt', latin('abc\0def'), 'binary', '空字节'],
    ['a.txt', iconv.encode('依法行政', 'gb18030').subarray(0, 7), 'encoding', 'GB18030'],
    ['a.txt', bytes(0xff, 0xfe, 0x00, 0x00, 0x41, 0x00), 'binary', '空字符'],
    ['a.txt', bytes(0xff, 0xfe, 0x00, 0xd8), 'encoding', '标明是 UTF-16LE'],
    ['a.txt', bytes(0xef, 0xbb, 0xbf, 0xff, 0xff), 'encoding', '标明是 UTF-8'],
    ['a.txt', bytes(0x81, 0xff, 0xff), 'encoding', 'GB18030'],
  ])('%s %#', (path, content, code, words) => {
    const result = decode(content, path)
    expect(result).toMatchObject({ path, code })
    const { message } = result as { message: { 'zh-CN': string; en: string } }
    expect(message['zh-CN']).toMatch(new RegExp(`^${path}：[^\\n]*${words}[^\\n]*。$`))
    expect(message.en).toMatch(new RegExp(`^${path}: .+\\.$`))
  })

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), content => {
        const result = decode(content, 'a.txt')
        expect('code' in result || typeof result.text === 'string').toBe(true)
      }),
    )
  })
})
