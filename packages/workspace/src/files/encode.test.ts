import { applyEdits, type TextEdit } from '@hegao/core'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, type Encoding } from './decode.js'
import { encodeEdits } from './encode.js'
import { isFileError } from './error.js'
import { gb18030Offsets } from './gb18030.js'
import type { TextFile } from './read.js'

function fileOf(bytes: Uint8Array): TextFile {
  const read = decode(bytes, 'a.txt')
  if (isFileError(read)) throw new Error(read.message.en)
  return { path: 'a.txt', bytes, ...read }
}

const edited = (bytes: Uint8Array, ...edits: TextEdit[]) => {
  const result = encodeEdits(fileOf(bytes), edits)
  return isFileError(result) ? result : Buffer.from(result)
}

/** How a text lies in a file, said without the code that is tested. */
const files: readonly { encoding: Encoding; bom: boolean; write(text: string): Buffer }[] = [
  { encoding: 'utf-8', bom: false, write: text => Buffer.from(text) },
  { encoding: 'utf-8', bom: true, write: text => Buffer.from(`\ufeff${text}`) },
  { encoding: 'gb18030', bom: false, write: text => iconv.encode(text, 'gb18030') },
  { encoding: 'utf-16le', bom: true, write: text => Buffer.from(`\ufeff${text}`, 'utf16le') },
  {
    encoding: 'utf-16be',
    bom: true,
    write: text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  },
]

describe('edits in the bytes of a file', () => {
  const character = fc.constantFrom(
    '临',
    '澜',
    '，',
    ',',
    'a',
    '𠮷',
    '〇',
    '\r\n',
    '\n',
    '\u00e9',
    '㐀',
  )
  // Opens with what is no UTF-8 in GB18030, and long enough to tell.
  const text = fc.array(character, { maxLength: 40 }).map(parts => ['临澜县教育局', ...parts])
  const edits = text.chain(parts =>
    fc.array(fc.nat(parts.length), { maxLength: 8 }).chain(cuts =>
      fc.array(character, { minLength: 8, maxLength: 8 }).map(words => {
        const offsets = cuts
          .toSorted((a, b) => a - b)
          .map(cut => parts.slice(0, cut).join('').length)
          .filter(offset => offset > 6)
        const pairs: TextEdit[] = []
        for (let index = 0; index + 1 < offsets.length; index += 2)
          pairs.push({ start: offsets[index]!, end: offsets[index + 1]!, newText: words[index]! })
        return { text: parts.join(''), edits: pairs }
      }),
    ),
  )

  it.each(files)('keep $encoding with mark $bom, line ends and end', ({ encoding, bom, write }) => {
    fc.assert(
      fc.property(edits, ({ text, edits }) => {
        const bytes = write(text)
        expect(fileOf(bytes)).toMatchObject({ text, encoding, bom })
        expect(edited(bytes, ...edits)).toEqual(write(applyEdits(text, edits)))
      }),
    )
  })

  it('leave bytes alone that no encoder would write so', () => {
    // Characters that the standard moved in 2005 and 2022: encoders of different years disagree.
    const strange = Buffer.from([0xa6, 0xd9, 0xfe, 0x59, 0xa8, 0xbc, 0x84, 0x31, 0xa4, 0x37])
    const bytes = Buffer.concat([iconv.encode('临澜县教育局,', 'gb18030'), strange])
    const after = Buffer.concat([iconv.encode('临澜县教育局，', 'gb18030'), strange])
    expect(edited(bytes, { start: 6, end: 7, newText: '，' })).toEqual(after)
  })

  it('are refused where the encoding has no bytes for them, or they cut a character', () => {
    const bytes = iconv.encode('临澜县教育局𠮷', 'gb18030')
    for (const edit of [
      { start: 0, end: 1, newText: '\ud842' },
      { start: 7, end: 8, newText: '' },
    ]) {
      expect(edited(bytes, edit)).toMatchObject({
        code: 'encoding',
        message: {
          'zh-CN':
            'a.txt：改后的文字用这份文件的编码 GB18030 写不出来，没有改动；请先另存为 UTF-8。',
        },
      })
    }
    expect(edited(Buffer.from('甲𠮷'), { start: 2, end: 3, newText: '' })).toMatchObject({
      code: 'encoding',
    })
  })
})

it('every place of a text in GB18030 is known in its bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), written => {
      const text = written.replaceAll('\0', '')
      const bytes = iconv.encode(text, 'gb18030')
      fc.pre(iconv.decode(bytes, 'gb18030') === text)
      const offsets = gb18030Offsets(bytes)
      expect(offsets).toHaveLength(text.length + 1)
      let at = 0
      for (const character of text) {
        expect(offsets[at]).toBe(iconv.encode(text.slice(0, at), 'gb18030').length)
        at += character.length
      }
    }),
    { numRuns: 50 },
  )
})
