import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateWord } from '../src/annotate/index.js'
import { rangeInMade } from '../src/make/index.js'
import { madeOf } from '../src/testing/made.js'
import { randomDraft } from '../src/testing/random-draft.js'
import { readOrThrow } from '../src/testing/read.js'
import { convert, faultsOf } from './tools.js'

const folder = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url))
const names = readdirSync(folder).filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')

/** Each draft of fixtures/reports as a Word file, with a comment on a stretch of every paragraph. */
const reports = await Promise.all(
  names.map(async name => {
    const text = readFileSync(folder + name, 'utf8')
    const { draft, made, word } = await madeOf(text, name.endsWith('.md') ? 'md' : 'txt')
    const comments = draft.paragraphs
      .filter(({ kind }) => kind !== 'table')
      .map(({ text, map }, index) => {
        const start = Math.floor(text.length / 3)
        const end = Math.max(start + 1, Math.floor(text.length / 2))
        const range = rangeInMade(made, word, map.toSource({ start, end }))
        return { range, paragraphs: [`第${index}条`] }
      })
    return { name: name.replace(/\.\w+$/, '.docx'), bytes: annotateWord(word, comments) }
  }),
)

test('Microsoft’s validator finds nothing wrong with the files that are made of drafts', async () => {
  expect(reports.length).toBeGreaterThan(10)
  for (const { name, bytes } of reports) expect(await faultsOf(bytes), name).toEqual([])
  for (const { text, format } of fc.sample(randomDraft, { seed: 20260928, numRuns: 10 })) {
    const { bytes } = await madeOf(text, format)
    expect(await faultsOf(bytes), JSON.stringify(text)).toEqual([])
  }
})

const bare = (words: string): string => words.replace(/\s/g, '')

const wordsOf = (bytes: Uint8Array): string[] => {
  const { directives, source } = readOrThrow(bytes).draft
  return directives
    .map(({ text, range }) => `${text}: ${bare(source.slice(range.start, range.end))}`)
    .toSorted()
}

test('after LibreOffice has read and written them, comments are still on their words', async () => {
  const files = new Map(reports.map(({ name, bytes }) => [name, bytes]))
  const after = await convert(files, 'docx')
  for (const [name, bytes] of files) {
    const words = wordsOf(bytes)
    expect(words.length, name).toBeGreaterThan(10)
    expect(wordsOf(after.get(name)!), name).toEqual(words)
  }
})
