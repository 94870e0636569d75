import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const page = readFileSync(new URL('docs/security.md', root), 'utf8')
const paths = Array.from(page.matchAll(/`([\w./-]+\.(?:ts|mjs|tsv))`/g), ([, path]) => path!)
const scripts: Record<string, string> = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
).scripts

test('docs/security.md names files that are there', () => {
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.filter(path => !existsSync(fileURLToPath(new URL(path, root))))).toEqual([])
})

test('every row of what cannot happen and of the limits names what holds it', () => {
  const rows = page.split('\n').filter(line => /^\| (?!---|\|)/.test(line))
  const [, cannot, limits] = ['## What is read', '## What cannot', '## Limits'].map(head =>
    page.slice(page.indexOf(head)).split('\n## ')[0]!.split('\n'),
  )
  const bare = [...cannot!, ...limits!]
    .filter(line => rows.includes(line) && !/held by \|$/.test(line))
    .filter(line => !/`[^`]+\.(?:test\.ts|mjs)`[^|]*\|$/.test(line))
  expect(bare).toEqual([])
})

test('its commands are scripts', () => {
  for (const [, name] of page.matchAll(/`npm run ([\w:]+)`/g))
    expect(scripts).toHaveProperty([name!])
})
