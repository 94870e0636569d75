import { expect, test } from 'vitest'
import { renderJson } from './json.js'
import { sample } from './testing/sample.js'

test('the sample', async () => {
  await expect(renderJson(sample())).toMatchFileSnapshot('testing/snapshots/sample.json')
})

test('nothing of the report is lost or changed', () => {
  expect(JSON.parse(renderJson(sample()))).toEqual(sample())
})

test('keys come in one order, however the report was made', () => {
  expect(renderJson(reversed(sample()) as ReturnType<typeof sample>)).toBe(renderJson(sample()))
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, own]) => [key, reversed(own)] as const)
  return Object.fromEntries(entries.reverse())
}
