import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { markedWords } from '../testing/marked-words.js'
import { wordParts, zip } from '../testing/package.js'
import { randomBody, randomShares, rangesIn } from '../testing/random.js'
import { readOrThrow } from '../testing/read.js'
import { annotateWord } from './index.js'

const bare = (text: string): string => text.replace(/\s/g, '')
const document = 'word/document.xml'

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** All that is written, deleted words too; no-break hyphens are elements and not among it. */
const written = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')

test('comments stand on exactly their words, and nothing else changes', () => {
  fc.assert(
    fc.property(randomBody, randomShares, (body, shares) => {
      const parts: Record<string, Uint8Array> = {
        ...wordParts(body),
        'word/media/印章.png': new Uint8Array([1, 2, 3]),
      }
      const file = readOrThrow(zip(parts))
      const { source } = file.draft
      const ranges = rangesIn(source, shares)
      const comments = ranges.map((range, index) => ({ range, paragraphs: [`第${index}条`] }))
      const copy = annotateWord(file, comments)

      expect(readOrThrow(copy).draft.source).toBe(source)
      const after = unzipSync(copy)
      const xml = strFromU8(after[document]!)
      expect(written(xml)).toBe(written(strFromU8(parts[document]!)))
      const words = markedWords(xml)
      expect(words.size).toBe(ranges.length)
      ranges.forEach(({ start, end }, index) => {
        expect(words.get(index)).toBe(wholeCharacters(source, start, end))
        expect(xml.split(`<w:commentReference w:id="${index}"/>`)).toHaveLength(2)
      })
      for (const [name, bytes] of Object.entries(parts)) {
        if (/document\.xml|Content_Types/.test(name) && ranges.length > 0) continue
        expect(isSame(after[name]!, bytes), name).toBe(true)
      }
      expect(isSame(annotateWord(file, comments), copy)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

const pair = /^[\ud800-\udbff][\udc00-\udfff]/

/** What a range covers, the halves of a character beyond U+FFFF made whole. */
function wholeCharacters(source: string, start: number, end: number): string {
  const from = pair.test(source.slice(start - 1, start + 1)) ? start - 1 : start
  const to = pair.test(source.slice(end - 1, end + 1)) ? end + 1 : end
  return bare(source.slice(from, to)).replace(/-/g, '')
}
