import type { Diagnostic, FileReport, RunReport } from '@hegao/core'
import { detailLines, speakerOf } from '../plain.js'
import { messageOf } from '../words/known.js'
import { points } from '../words/numbers.js'
import { position } from '../words/position.js'
import { withoutPath } from '../words/summary.js'
import { type Element, renderXml } from './xml.js'

const words = speakerOf('zh-CN')

type Outcome = 'passed' | 'failure' | 'skipped' | 'error'

interface Case {
  readonly outcome: Outcome
  readonly element: Element
}

/** The report of one draft. */
interface Suite {
  readonly cases: readonly Case[]
  readonly element: Element
}

/**
 * JUnit XML: a suite for each draft, a case for each finding. An error is a failure, unless the
 * baseline has it; JUnit has no word for what does not fail, so warnings, notes and what the
 * baseline has are skipped cases that say what they are. A
 * draft without findings has one case, which passes. What could not be read is a case in error.
 */
export function* renderJunit(report: RunReport): Iterable<string> {
  // The sums stand before what they sum up, so the drafts are gone through twice.
  const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  for (const { cases } of suitesOf(report)) {
    const own = sum(cases)
    sums.tests += own.tests
    sums.failures += own.failures
    sums.errors += own.errors
    sums.skipped += own.skipped
  }
  yield* renderXml(
    { name: 'testsuites', attributes: { name: 'hegao', ...sums } },
    elements(suitesOf(report)),
  )
}

function* elements(suites: Iterable<Suite>): Iterable<Element> {
  for (const { element } of suites) yield element
}

function* suitesOf({ files, rules, skipped, errors }: RunReport): Iterable<Suite> {
  for (const file of files) yield suiteOf(file, rules)
  for (const { path, reason } of skipped)
    yield suite(path, [testcase(path, words.say('skipped'), 'skipped', { message: reason })])
  for (const { path, message, code } of errors) {
    const own = { message: withoutPath(path, message), type: code }
    yield suite(path, [testcase(path, words.say('failed'), 'error', own)])
  }
}

function suiteOf(file: FileReport, rules: RunReport['rules']): Suite {
  const cases = file.diagnostics.map(finding => caseOf(file, finding, rules))
  const passed = testcase(file.path, words.say('clean'), 'passed')
  const properties = {
    name: 'properties',
    children: [
      property('score', points(file.score.total)),
      property('grade', file.score.grade),
      property('profile', file.profile),
    ],
  }
  const notes = file.notChecked.map(
    ({ rule, reason }) => `${words.say('notChecked')} ${rule}: ${reason}`,
  )
  const out = notes.length > 0 ? [{ name: 'system-out', children: notes }] : []
  return suite(file.path, cases.length > 0 ? cases : [passed], [properties], out)
}

const property = (name: string, value: string): Element => ({
  name: 'property',
  attributes: { name, value },
})

function caseOf(file: FileReport, finding: Diagnostic, rules: RunReport['rules']): Case {
  const { rule, severity, range, baseline } = finding
  const message = messageOf(words, finding)
  const name = `${position(range)} ${message}`
  const lines = [rule, finding.text, ...detailLines(words, finding, rules[rule])].filter(Boolean)
  return severity === 'error' && baseline !== 'unchanged'
    ? testcase(file.path, name, 'failure', { message, type: rule }, lines)
    : testcase(file.path, name, 'skipped', { message: `${words.say(severity)}：${message}` }, lines)
}

function testcase(
  path: string,
  name: string,
  outcome: Outcome,
  attributes: Readonly<Record<string, string>> = {},
  lines: readonly string[] = [],
): Case {
  const result = outcome === 'passed' ? [] : [{ name: outcome, attributes, children: lines }]
  const own = { name, classname: path, file: path }
  return { outcome, element: { name: 'testcase', attributes: own, children: result } }
}

function suite(
  path: string,
  cases: readonly Case[],
  before: readonly Element[] = [],
  after: readonly Element[] = [],
): Suite {
  const children = [...before, ...cases.map(({ element }) => element), ...after]
  return {
    cases,
    element: { name: 'testsuite', attributes: { name: path, ...sum(cases) }, children },
  }
}

type Sums = Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>

function sum(cases: readonly Case[]): Sums {
  const count = (outcome: Outcome) => cases.filter(one => one.outcome === outcome).length
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
}
