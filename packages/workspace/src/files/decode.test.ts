import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.js'

const chinese = fc.string({
  unit: fc.integer({ min: 0x4e01, max: 0x9fa5 }).map(code => String.fromCodePoint(code)),
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

  // Lines of nothing but 一 are lines of N in the other byte order.
  it.each(['utf-16le', 'utf-16be'] as const)('%s without a mark, in lines of text', encoding => {
    const line = fc.string({
      unit: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0x4e01, max: 0x9fa5 }).map(String.fromCharCode) },
        fc.constantFrom('一', '，', '。', '2', '0', '（', '”', ' ', '\u3000'),
      ),
      minLength: 20,
      maxLength: 80,
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 12 }), lines => {
        const text = `${lines.join('\n')}\n`
        const bytes = iconv.encode(text, encoding, { addBOM: false })
        expect(decode(bytes, 'a.txt')).toEqual({ text, encoding, bom: false })
      }),
      { numRuns: 500 },
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
    ['a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'binary', '旧式 Office'],
    ['a.txt', latin('{\\rtf1\\ansi'), 'binary', 'RTF'],
    ['a.png', latin('\x89PNG\r\n\x1a\n'), 'binary', '图片'],
    ['a.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'binary', '图片'],
    ['a.txt', latin('abc\0def'), 'binary', '空字节'],
    ['a.txt', iconv.encode('依法行政', 'gb18030').subarray(0, 7), 'encoding', 'GB18030'],
    ['a.txt', bytes(0xff, 0xfe, 0x00, 0x00, 0x41, 0x00), 'binary', '空字符'],
    ['a.txt', latin('one two\0three four\0five'), 'binary', '空字节'],
    ['a.txt', latin('onetwo\0threefour\0fiv'), 'binary', '空字节'],
    [
      'a.txt',
      Buffer.concat([iconv.encode('临澜县教育局', 'gb18030'), latin('\0\0\0\0')]),
      'binary',
      '空字节',
    ],
    ['a.txt', bytes(0xff, 0xfe, 0x00, 0xd8), 'encoding', '标明是 UTF-16LE，第 1 行（第 3 个字节）'],
    [
      'a.txt',
      bytes(0xef, 0xbb, 0xbf, 0x0a, 0xff),
      'encoding',
      '标明是 UTF-8，第 2 行（第 5 个字节）',
    ],
    ['a.txt', bytes(0x81, 0xff, 0xff), 'encoding', '按 UTF-8 编码第 1 行（第 1 个字节）'],
    [
      'a.txt',
      Buffer.concat([iconv.encode('依法行政\r\n法治', 'gb18030'), bytes(0xb0, 0x20)]),
      'encoding',
      '按 GB18030 编码第 2 行（第 15 个字节）',
    ],
    // What GB18030 would read in silence as 渚濇硶...
    [
      'a.txt',
      Buffer.from('临澜县教育局\n法治政府').subarray(0, -1),
      'encoding',
      '按 UTF-8 编码第 2 行（第 29 个字节）',
    ],
    [
      'a.txt',
      Buffer.from('临澜县教育局').subarray(1),
      'encoding',
      '按 UTF-8 编码第 1 行（第 1 个字节）',
    ],
  ])('%s %#', (path, content, code, words) => {
    const result = decode(content, path)
    expect(result).toMatchObject({ path, code })
    const { message } = result as { message: { 'zh-CN': string; en: string } }
    expect(message['zh-CN']).toMatch(new RegExp(`^${path}：[^\\n]*${words}[^\\n]*。$`))
    expect(message.en).toMatch(new RegExp(`^${path}: .+\\.$`))
  })

  it('UTF-8 that is broken in one place, and names it', () => {
    fc.assert(
      fc.property(chinese, fc.nat(), fc.constantFrom(0x20, 0xff, 0xe4), (text, where, wrong) => {
        const bytes = Buffer.from(`${'临澜县教育局\n'.repeat(3)}${text}`)
        const at = 57 + (where % (bytes.length - 57))
        bytes[at] = wrong
        fc.pre(!isUtf8(bytes))
        const result = decode(bytes, 'a.txt')
        const [, named] =
          /第 4 行（第 (\d+) 个字节）/.exec('message' in result ? result.message['zh-CN'] : '') ??
          []
        // By the first byte that makes no character: up to two before the wrong one, or behind it.
        expect(at + 1 - Number(named)).toBeOneOf([-1, 0, 1, 2])
      }),
    )
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
