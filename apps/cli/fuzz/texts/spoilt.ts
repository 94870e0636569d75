import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { gluedText } from './pieces.js'

declare const FUZZ_ROOT: string

const folder = join(FUZZ_ROOT, 'fixtures/reports')

/** Drafts as they should be. */
export const drafts: readonly string[] = readdirSync(folder)
  .filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
  .toSorted()
  .map(name => readFileSync(join(folder, name), 'utf8'))

const share = fc.double({ min: 0, max: 1, noNaN: true })

type Change = (text: string, at: number, length: number, put: string) => string
const changes: readonly Change[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, _, put) => text.slice(0, at) + put + text.slice(at),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length) => text.slice(at, at + length) + text,
  (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[0-9]+/, '0'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[“”《》（）]/, ''),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', ''),
]
const change = fc.tuple(fc.constantFrom(...changes), share, fc.nat(60), gluedText)

/** A stretch of a sound draft that was spoilt in some places. */
export const spoiltText = fc
  .tuple(
    fc.constantFrom(...drafts),
    share,
    fc.integer({ min: 40, max: 300 }),
    fc.array(change, { minLength: 1, maxLength: 4 }),
  )
  .map(([draft, from, length, all]) => {
    const start = Math.floor(from * draft.length)
    const stretch = draft.slice(0, 40) + draft.slice(start, start + length)
    return all.reduce(
      (text, [apply, at, count, put]) =>
        apply(text, Math.floor(at * text.length), count, put.slice(0, 40)),
      stretch,
    )
  })
