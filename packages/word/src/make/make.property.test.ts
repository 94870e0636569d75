import { type Paragraph, type Span, span } from '@hegao/document'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { annotateWord } from '../annotate/index.js'
import { madeOf } from '../testing/made.js'
import { markedWords } from '../testing/marked-words.js'
import { randomDraft } from '../testing/random-draft.js'
import { rangeInMade } from './places.js'
import { writable } from './runs.js'

const bare = (text: string): string => text.replace(/\s/g, '')
const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

test('a made file has the text of the draft, paragraph by paragraph, and the same bytes each time', async () => {
  await fc.assert(
    fc.asyncProperty(randomDraft, async ({ text, format }) => {
      const { draft, bytes, word } = await madeOf(text, format)
      const read = word.draft.source.split(/[\n\t]/).map(bare)
      const written = draft.paragraphs.map(({ text }) => bare(writable(text)))
      expect(read.join('')).toBe(written.join(''))
      for (const { text, kind, breaks } of draft.paragraphs) {
        const isOneLine = kind !== 'table' && breaks.length === 0 && !/[\r\n\t]/.test(text)
        if (isOneLine && bare(text) !== '') expect(read).toContain(bare(writable(text)))
      }
      expect(isSame((await madeOf(text, format)).bytes, bytes)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

const share = fc.integer({ min: 0, max: 1000 })

test('comments stand on exactly the words that were meant', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomDraft,
      fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 5 }),
      async ({ text, format }, shares) => {
        const { draft, made, word } = await madeOf(text, format)
        const places = draft.paragraphs.filter(({ text }) => bare(text) !== '')
        fc.pre(places.length > 0)
        const meant = shares.map(([which, from, to]) => {
          const paragraph = places[which % places.length]!
          const range = paragraph.map.toSource(wholeWords(paragraph.text, from, to))
          return { range, words: wordsIn(paragraph, range) }
        })
        const comments = meant.map(({ range }) => ({
          range: rangeInMade(made, word, range),
          paragraphs: ['请核实'],
        }))
        const copy = annotateWord(word, comments)
        const marked = markedWords(strFromU8(unzipSync(copy)['word/document.xml']!))
        const inOrder = meant.map((_, id) => bare(marked.get(id)!))
        expect(inOrder).toEqual(meant.map(({ words }) => bare(words)))
      },
    ),
    { numRuns: 200 },
  )
})

/** A stretch of the text that begins and ends with something to see. */
function wholeWords(text: string, from: number, to: number): Span {
  const seen = [...text.matchAll(/\S/gu)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  const [a, b] = [from % seen.length, to % seen.length].toSorted((x, y) => x - y)
  return span(seen[a!]![0], seen[b!]![1])
}

/** Unit by unit what the draft reads in a range of its source. */
const wordsIn = ({ text, map }: Paragraph, { start, end }: Span): string =>
  Array.from({ length: text.length }, (_, at) => at)
    .filter(at => {
      const from = map.toSource(span(at, at + 1))
      return from.start < end && from.end > start
    })
    .map(at => writable(text)[at])
    .join('')
