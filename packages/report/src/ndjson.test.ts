import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { renderNdjson } from './ndjson.js'
import { sample } from './testing/sample.js'
import { whole } from './whole.js'

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'))
const ajv = new Ajv({ allErrors: true })
ajv.addSchema(schema('report'))
const validate = ajv.compile(schema('ndjson'))

// biome-ignore lint/suspicious/noExplicitAny: the point is to make it wrong.
const lines = (): any[] =>
  whole(renderNdjson(sample()))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

test('every line follows the published schema', () => {
  for (const line of lines()) {
    validate(line)
    expect(validate.errors, line.type).toBeNull()
  }
})

test('a draft stands before its findings, the run first, the sums last', () => {
  const types = lines().map(({ type }) => type)
  expect([types[0], types.at(-1)]).toEqual(['run', 'summary'])
  expect(types.filter(type => type === 'file').length).toBe(2)
  const first = types.indexOf('file')
  expect(types.slice(first + 1, first + 10)).toEqual(Array(9).fill('diagnostic'))
  expect(lines()[first].findings).toBe(9)
  expect(lines()[first].suppressed).toBe(1)
})

test.each([
  ['an unknown type', (all: ReturnType<typeof lines>) => (all[0].type = 'start')],
  ['an unknown key', (all: ReturnType<typeof lines>) => (all[0].time = 'now')],
  ['another version', (all: ReturnType<typeof lines>) => (all[0].version = 2)],
  [
    'a short fingerprint',
    (all: ReturnType<typeof lines>) => {
      const found = all.find(({ type }) => type === 'diagnostic')
      found.fingerprint = '12'
      all.unshift(found)
    },
  ],
])('a line is not valid with %s', (_, spoil) => {
  const all = lines()
  spoil(all)
  expect(validate(all[0])).toBe(false)
})
