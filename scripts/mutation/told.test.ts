import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changeOf, reasons } from './told.mjs'

const root = new URL('../../', import.meta.url)

test.each([
  ['const a = b > 0', 'b > 0', 'b >= 0', '…const a = b >⟦→=⟧ 0…'],
  ['if (one === two) {\n  go()\n}', 'one === two', 'true', '…if (⟦one === two→true⟧) { go() }…'],
  ['const at = /甲\\s?乙/', '/甲\\s?乙/', '/甲\\S?乙/', '…const at = /甲\\⟦s→S⟧?乙/…'],
  ["['共', '计']", "'共'", '""', "…[⟦'共'→\"\"⟧, '计']…"],
])('%s: %s for %s', (source, old, replacement, told) => {
  const start = source.indexOf(old)
  expect(changeOf(source, { start, end: start + old.length, replacement })).toBe(told)
})

test('what is long is cut in its middle', () => {
  const source = `x${'甲'.repeat(100)}y`
  expect(changeOf(source, { start: 1, end: 101, replacement: '' })).toBe(
    `…x⟦${'甲'.repeat(30)} … ${'甲'.repeat(30)}→⟧y…`,
  )
})

test('a row without its reason is told with its line', () => {
  expect(() => reasons('file\tchange\twhy\na.ts\tb\n')).toThrow('explained.tsv:2')
  expect(reasons('file\tchange\twhy\na.ts\tb\tc\n').get('a.ts\tb')).toBe('c')
})

test('what is explained still stands in its file', () => {
  for (const key of reasons().keys()) {
    const [file, change] = key.split('\t') as [string, string]
    const source = readFileSync(new URL(file, root), 'utf8').replace(/\s+/g, ' ')
    const [, before, , after] = /^…(.*?)⟦(.*)⟧(.*)…$/.exec(change)!
    for (const words of [before!, after!]) expect(source.includes(words.trim()), key).toBe(true)
  }
})
