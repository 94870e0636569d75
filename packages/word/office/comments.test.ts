import type { Span } from '@hegao/document'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { annotateWord } from '../src/annotate/index.js'
import { wordFile, zip } from '../src/testing/package.js'
import { randomBody, randomShares, rangesIn } from '../src/testing/random.js'
import { readOrThrow } from '../src/testing/read.js'
import { convert, faultsOf } from './tools.js'

/** Random files with comments, the same in every run; the words of each comment by its text. */
const samples = fc
  .sample(fc.tuple(randomBody, randomShares), { seed: 20260928, numRuns: 120 })
  .map(([body, shares]) => {
    const file = readOrThrow(wordFile(body))
    const ranges = rangesIn(file.draft.source, shares).flatMap(range =>
      inLine(file.draft.source, range),
    )
    const comments = ranges.map((range, index) => ({ range, paragraphs: [`第${index}条`] }))
    const isLost = /w:fldChar|w:sdt>/.test(body)
    return { bytes: annotateWord(file, comments), count: ranges.length, isLost }
  })
  .filter(({ count }) => count > 0)

/** The first line of a range: LibreOffice drops a comment that begins in one cell and ends in another. */
function inLine(source: string, { start, end }: Span): Span[] {
  const from = start + /^\s*/.exec(source.slice(start))![0].length
  const to = Math.min(end, from + source.slice(from).search(/[\n\t]|$/))
  return to > from ? [{ start: from, end: to }] : []
}

const bare = (words: string): string => words.replace(/\s/g, '')

/** What each comment stands on, as it is read. */
function wordsOf(bytes: Uint8Array): string[] {
  const { directives, source } = readOrThrow(bytes).draft
  return directives
    .map(({ text, range }) => `${text}: ${bare(source.slice(range.start, range.end))}`)
    .toSorted()
}

test('Microsoft’s validator finds nothing wrong with the copies', async () => {
  const checked = samples.slice(0, 40)
  expect(checked.length).toBe(40)
  for (const { bytes } of checked) expect(await faultsOf(bytes)).toEqual([])
})

test('and finds a comment in a place where Word takes none', async () => {
  const parts = unzipSync(samples[0]!.bytes)
  const name = 'word/document.xml'
  const xml = strFromU8(parts[name]!)
  const spoilt = xml.replace(/<w:body>/, '<w:body><w:t>字</w:t>')
  expect(await faultsOf(zip({ ...parts, [name]: strToU8(spoilt) }))).not.toEqual([])
})

test('after LibreOffice has read and written a copy, comments are still on their words', async () => {
  // LibreOffice takes a comment within a field for what the field shows, and writes XML that is not
  // well-formed for some content controls, whether there are comments or not.
  const files = new Map(
    samples.filter(({ isLost }) => !isLost).map(({ bytes }, index) => [`${index}.docx`, bytes]),
  )
  expect(files.size).toBeGreaterThan(20)
  const after = await convert(files, 'docx')
  for (const [name, bytes] of files) expect(wordsOf(after.get(name)!), name).toEqual(wordsOf(bytes))
})
