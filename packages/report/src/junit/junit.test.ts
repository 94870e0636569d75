import { readFileSync } from 'node:fs'
import type { Report } from '@hegao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { hostileReport } from '../testing/hostile.js'
import { readXml } from '../testing/parse.js'
import { sample } from '../testing/sample.js'
import { whole } from '../whole.js'
import { renderJunit } from './index.js'

const xsd = readFileSync(new URL('../testing/junit.xsd', import.meta.url), 'utf8')

/** What xmllint says against our schema; nothing where the documents are valid. */
async function faults(...documents: string[]): Promise<string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
  const { errors } = await validateXML({ xml, schema: [{ fileName: 'junit.xsd', contents: xsd }] })
  return errors.map(({ message }) => message)
}

test('the sample is valid', async () => {
  expect(await faults(whole(renderJunit(sample())))).toEqual([])
})

test('a report without drafts is valid', async () => {
  const empty: Report = { ...sample(), files: [], skipped: [], errors: [] }
  expect(await faults(whole(renderJunit(empty)))).toEqual([])
})

test('whatever a draft says, it is valid', async () => {
  const documents = fc.sample(hostileReport, 40).map(one => whole(renderJunit(one)))
  expect(await faults(...documents)).toEqual([])
})

test.each([
  ['a count that is no number', 'failures="5"', 'failures="five"'],
  ['a case without a name', 'testcase name=', 'testcase title='],
  ['an unknown element', /<skipped /g, '<warning '],
  ['a stray tag', '</testsuites>', '</testsuite>'],
])('%s is not valid', async (_, from, to) => {
  const spoilt = whole(renderJunit(sample())).replace(from, to)
  expect(spoilt).not.toBe(whole(renderJunit(sample())))
  expect(await faults(spoilt)).not.toEqual([])
})

test('counts what it holds', () => {
  const elements = readXml(whole(renderJunit(sample())))
  const count = (name: string) => elements.filter(one => one.name === name).length
  const all = elements[0]!.attributes
  expect(all).toEqual({ name: 'hegao', tests: '12', failures: '5', errors: '1', skipped: '5' })
  expect([count('testcase'), count('failure'), count('error'), count('skipped')]).toEqual([
    12, 5, 1, 5,
  ])
})
