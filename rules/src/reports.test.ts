import { readFileSync } from 'node:fs'
import type { FileReport } from '@hegao/core'
import { checkerOf } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { catalogue, profiles, rules } from './index.js'

const folder = new URL('../../fixtures/reports/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const ranking = (parse(read('ranking.yaml')) as { file: string }[]).map(({ file }) => file)
/** Clean drafts that came after the ranking, which stays as the reader made it. */
const later = ['county-emergency-2025.md', 'prefecture-culture-2024.md']
const clean = ['county-education-2024.md', 'city-justice-2025.txt', ...later]
const drafts = [...ranking, ...later]

interface Label {
  readonly file: string
  readonly level: 'must' | 'trap'
  readonly rule: string
  readonly quote?: string
  readonly data?: Record<string, unknown>
}
const labels = read('expected.jsonl')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => JSON.parse(line) as Label)

const check = checkerOf({ rules, profiles, catalogue })
const reports = new Map(drafts.map(file => [file, check(file, read(file))]))

function explains(label: Label, report: FileReport, text: string) {
  const at = label.quote === undefined ? -1 : text.indexOf(label.quote)
  return report.diagnostics.filter(({ rule, data, range, related }) => {
    if (rule !== label.rule) return false
    if (label.quote === undefined)
      return Object.entries(label.data ?? {}).every(([key, value]) => data?.[key] === value)
    return [range, ...related.map(one => one.range)].some(
      ({ start, end }) => start.offset < at + label.quote!.length && at < end.offset,
    )
  })
}

describe.each(drafts)('%s', file => {
  const report = reports.get(file)!
  const own = labels.filter(label => label.file === file)

  test('every label quotes the draft', () => {
    for (const { quote } of own) if (quote !== undefined) expect(read(file)).toContain(quote)
  })

  test('what has to be found is found, and no trap is sprung', () => {
    const known = own.filter(({ rule }) => rules.some(({ id }) => id === rule))
    const missed = known.filter(
      label => label.level === 'must' && explains(label, report, read(file)).length === 0,
    )
    const sprung = known.filter(
      label => label.level === 'trap' && explains(label, report, read(file)).length > 0,
    )
    expect({ missed, sprung }).toEqual({ missed: [], sprung: [] })
  })

  test('every error and warning is one that was expected', () => {
    const must = own.filter(({ level }) => level === 'must')
    const explained = new Set(must.flatMap(label => explains(label, report, read(file))))
    const unexpected = report.diagnostics.filter(
      finding => finding.severity !== 'info' && !explained.has(finding),
    )
    expect(unexpected.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
  })

  test('Markdown and plain text give the same findings', () => {
    const text = read(file).replace(/^#+ /gm, '')
    const findings = (extension: string) =>
      check(`稿.${extension}`, text).diagnostics.map(({ rule, messageId, range }) => [
        rule,
        messageId,
        range.start.offset,
        range.end.offset,
      ])
    expect(findings('md')).toEqual(findings('txt'))
  })
})

test.each(clean)('%s is clean and scores 95 or more', file => {
  const { diagnostics, score } = reports.get(file)!
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(score.total).toBeGreaterThanOrEqual(95)
})

test('the scores put the drafts in the order that a reader gave them (Spearman ≥ 0.85)', () => {
  const totals = ranking.map(file => reports.get(file)!.score.total)
  const rho = spearman(
    ranking.map((_, index) => -index),
    totals,
  )
  expect(rho).toBeGreaterThanOrEqual(0.85)
})

/** Rank correlation with mean ranks for ties. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]) =>
    values.map(value => {
      const below = values.filter(other => other < value).length
      const same = values.filter(other => other === value).length
      return below + (same + 1) / 2
    })
  const [x, y] = [ranks(a), ranks(b)]
  const mean = (x.length + 1) / 2
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, index) => sum + (value - mean) * (q[index]! - mean), 0)
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y))
}
