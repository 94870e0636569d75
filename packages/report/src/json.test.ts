import { expect, test } from 'vitest'
import { renderJson } from './json.js'
import { sample } from './testing/sample.js'
import { whole } from './whole.js'

test('the sample', async () => {
  await expect(whole(renderJson(sample()))).toMatchFileSnapshot('testing/snapshots/sample.json')
})

test('nothing of the report is lost or changed', () => {
  expect(JSON.parse(whole(renderJson(sample())))).toEqual(sample())
})

test('keys come in one order, however the report was made', () => {
  expect(whole(renderJson(reversed(sample()) as ReturnType<typeof sample>))).toBe(
    whole(renderJson(sample())),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, own]) => [key, reversed(own)] as const)
  return Object.fromEntries(entries.reverse())
}
