import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { renderJson } from './json.js'
import { sample } from './testing/sample.js'
import { whole } from './whole.js'

const file = new URL('../schema/report.schema.json', import.meta.url)
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')))

/** The sample as a program reads it: plain JSON, free to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to make it wrong.
const parsed = (): any => JSON.parse(whole(renderJson(sample())))

test('the sample is valid', () => {
  validate(parsed())
  expect(validate.errors).toBeNull()
})

test('a report without files is valid', () => {
  const report = parsed()
  report.files = []
  report.summary.score = null
  expect(validate(report)).toBe(true)
})

test('a finding may say where it stands in a Word file', () => {
  const report = parsed()
  const place = { part: 'word/document.xml', paragraph: 12, runStart: 0, runEnd: 1 }
  report.files[0].diagnostics[0].place = place
  expect(validate(report)).toBe(true)
})

describe('a report is not valid with', () => {
  type Spoil = [string, (report: ReturnType<typeof parsed>) => void]
  const spoils: Spoil[] = [
    ['a key of the top missing', report => delete report.summary],
    ['an unknown key at the top', report => Object.assign(report, { time: 'now' })],
    ['another version', report => Object.assign(report, { version: 2 })],
    ['an unknown way of choosing', ({ files }) => Object.assign(files[0], { profileBy: 'guess' })],
    ['an unknown severity', ({ files }) => (files[0].diagnostics[0].severity = 'fatal')],
    ['an unknown key in a finding', ({ files }) => (files[0].diagnostics[0].fixable = true)],
    ['a finding without its words', ({ files }) => delete files[0].diagnostics[0].text],
    ['line 0', ({ files }) => (files[0].diagnostics[0].range.start.line = 0)],
    ['a negative offset', ({ files }) => (files[0].diagnostics[0].range.end.offset = -1)],
    ['a broken column', ({ files }) => (files[0].diagnostics[0].range.end.column = 1.5)],
    ['a text that is not there', ({ files }) => delete files[1].source],
    ['a text that nothing counts in', ({ files }) => (files[0].source = '')],
    ['more than 100 points', ({ files }) => (files[0].score.total = 100.1)],
    ['a category left out', ({ files }) => delete files[0].score.categories.form],
    ['a fix that changes nothing', ({ files }) => (files[0].diagnostics[2].fix.edits = [])],
    ['data that is no object', ({ files }) => (files[0].diagnostics[0].data = 'plan')],
    [
      'a suppression without reason',
      ({ files }) => delete files[0].suppressed[0].suppression.reason,
    ],
    [
      'an authority nobody knows',
      ({ rules }) => {
        rules['wording/repeated-word'].source.verified = 'hearsay'
      },
    ],
  ]

  test.each(spoils)('%s', (_, spoil) => {
    const report = parsed()
    spoil(report)
    expect(validate(report)).toBe(false)
  })
})
