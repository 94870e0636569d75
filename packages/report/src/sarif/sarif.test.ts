import { createRequire } from 'node:module'
import type { Report } from '@hegao/core'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import type { Log, Run } from 'sarif'
import { createGenerator } from 'ts-json-schema-generator'
import { describe, expect, test } from 'vitest'
import { county } from '../testing/drafts.js'
import { hostileReport } from '../testing/hostile.js'
import { sample } from '../testing/sample.js'
import { whole } from '../whole.js'
import { renderSarif } from './index.js'
import { uriOf } from './uri.js'
import { message } from './words.js'

const types = createRequire(import.meta.url).resolve('@types/sarif/index.d.ts')

let compiled: ValidateFunction | undefined

/** Made by the first test that asks: a hook has less time than a test, and this takes seconds. */
function validator(): ValidateFunction {
  if (compiled) return compiled
  const config = { path: types, type: 'Log', skipTypeCheck: true, additionalProperties: false }
  const schema: object = createGenerator(config).createSchema('Log')
  compiled = new Ajv({ allErrors: true, strict: false }).compile(schema)
  return compiled
}

const log = (report: Report): Log => JSON.parse(whole(renderSarif(report)))
const runOf = (report: Report): Run => log(report).runs[0]!

/** The sample with its first draft changed. */
function withFile(change: object): Report {
  const report = sample()
  const [first, ...rest] = report.files
  return { ...report, files: [{ ...first!, ...change }, ...rest] }
}

describe('the types that Microsoft keeps', () => {
  test('allow the sample', () => {
    const validate = validator()
    validate(log(sample()))
    expect(validate.errors).toBeNull()
  })

  test('allow it whatever a draft says', () => {
    const validate = validator()
    fc.assert(
      fc.property(hostileReport, report => {
        validate(log(report))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  test('refuse a result without a message, an unknown level, an unknown key', () => {
    const spoils: ((run: Run) => void)[] = [
      run => Reflect.deleteProperty(run.results![0]!, 'message'),
      run => Object.assign(run.results![0]!, { level: 'fatal' }),
      run => Object.assign(run.results![0]!, { severity: 'error' }),
    ]
    for (const spoil of spoils) {
      const spoilt = log(sample())
      spoil(spoilt.runs[0]!)
      expect(validator()(spoilt)).toBe(false)
    }
  })
})

describe('a result', () => {
  const { results = [], tool, artifacts = [] } = runOf(sample())

  test('stands for each finding, with the suppressed ones behind', () => {
    expect(results.map(({ suppressions }) => suppressions!.length)).toEqual([
      ...Array(9).fill(0),
      1,
    ])
    expect(results.at(-1)!.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: '原文如此，已报请领导同意' },
    ])
  })

  test('of a comment in the draft is suppressed in the source', () => {
    const [one] = sample().files[0]!.suppressed
    const suppression = { kind: 'directive' as const, reason: '引用来文' }
    const report = withFile({ suppressed: [{ ...one!, suppression }] })
    expect(runOf(report).results!.at(-1)!.suppressions![0]).toMatchObject({
      kind: 'inSource',
      justification: '引用来文',
    })
  })

  test('names its rule and its draft by their places in the lists', () => {
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId)
      const { uri, index } = locations![0]!.physicalLocation!.artifactLocation!
      expect(artifacts[index!]!.location!.uri).toBe(uri)
    }
  })

  test('counts in the characters of the draft', () => {
    for (const { locations } of results) {
      const { charOffset = 0, charLength = 0, snippet } = locations![0]!.physicalLocation!.region!
      expect(county.slice(charOffset, charOffset + charLength)).toBe(snippet!.text)
    }
  })

  test('mends the draft by its edits', () => {
    const repeated = results.find(({ ruleId }) => ruleId === 'wording/repeated-word')!
    const [{ deletedRegion, insertedContent }] = repeated.fixes![0]!.artifactChanges[0]!
      .replacements as [
      {
        deletedRegion: { charOffset: number; charLength: number }
        insertedContent: { text: string }
      },
    ]
    const end = deletedRegion.charOffset + deletedRegion.charLength
    const mended =
      county.slice(0, deletedRegion.charOffset) + insertedContent.text + county.slice(end)
    expect(mended).toBe(county.replace('现将现将', '现将'))
  })

  test('offers no edit where offsets count in a text that is no file', () => {
    const report = withFile({ positions: 'text', source: county })
    const run = runOf(report)
    expect(run.results!.filter(({ fixes }) => fixes)).toEqual([])
    expect(run.artifacts![0]!.contents).toEqual({ text: county })
  })

  test('has a state only where there was a baseline', () => {
    expect(results.filter(one => 'baselineState' in one)).toEqual([])
    const diagnostics = sample().files[0]!.diagnostics.map((one, index) => ({
      ...one,
      baseline: index === 0 ? ('new' as const) : ('unchanged' as const),
    }))
    const states = runOf(withFile({ diagnostics, suppressed: [] })).results!.map(
      ({ baselineState }) => baselineState,
    )
    expect(states).toEqual(['new', ...Array(8).fill('unchanged')])
  })

  test('keeps its fingerprint', () => {
    const own = sample().files[0]!.diagnostics.map(({ fingerprint }) => fingerprint)
    expect(results.slice(0, 9).map(one => one.partialFingerprints!['hegao/v1'])).toEqual(own)
  })
})

test('what was not checked, passed over or unreadable is a notification', () => {
  const [invocation] = runOf(sample()).invocations!
  expect(invocation!.executionSuccessful).toBe(false)
  expect(invocation!.toolConfigurationNotifications!.map(one => one.message.text)).toEqual([
    '没有找到成文日期，是否逾期没有检查。',
  ])
  expect(invocation!.toolExecutionNotifications!.map(({ level }) => level)).toEqual([
    'note',
    'error',
  ])
})

test('a rule has an absolute help address or none', () => {
  const rules = runOf(sample()).tool.driver.rules!
  expect(rules.filter(rule => 'helpUri' in rule)).toEqual([])
  const report = sample()
  const [id, info] = Object.entries(report.rules)[0]!
  const docs = 'https://example.org/rules/a'
  const own = { ...report, rules: { ...report.rules, [id]: { ...info, docs } } }
  expect(runOf(own).tool.driver.rules![0]!.helpUri).toBe(docs)
})

test.each([
  ['各局/报告.md', '%E5%90%84%E5%B1%80/%E6%8A%A5%E5%91%8A.md'],
  ['../a b.txt', '../a%20b.txt'],
  ['a:b#c?d%.txt', 'a%3Ab%23c%3Fd%25.txt'],
  ['/稿/a.txt', 'file:///%E7%A8%BF/a.txt'],
  ['//host/a.txt', 'file:///host/a.txt'],
  ['C:\\稿\\a.txt', 'file:///C:/%E7%A8%BF/a.txt'],
  ['\ud800.txt', '%EF%BF%BD.txt'],
])('%j is the address %s', (path, uri) => expect(uriOf(path)).toBe(uri))

test('a message keeps braces and brackets that mean nothing', () => {
  expect(message('{0}［见[附件](1)］{a}').text).toBe('{{0}}［见[附件\\](1)］{a}')
})
