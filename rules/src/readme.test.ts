import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** A line of this kind stands for what is left out. */
const leftOut = /\n *\/\/ …\n/

test.each(['README.md', 'README.zh-CN.md'])('%s shows a rule as it is', page => {
  const shown = /```ts\n([\s\S]*?)```/.exec(read(page))![1]!
  const id = /id: '([^']+)'/.exec(shown)![1]!
  const source = read(`rules/src/${id}.ts`)
  const pieces = shown.trimEnd().split(leftOut)
  expect(pieces.length).toBeGreaterThan(3)
  let at = 0
  for (const piece of pieces) {
    const found = source.indexOf(piece, at)
    expect(found, piece).toBeGreaterThanOrEqual(0)
    at = found + piece.length
  }
})
