import { readFileSync } from 'node:fs'
import type { FileReport } from '@hegao/core'
import { checkerOf } from '@hegao/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { catalogue, profiles, rules } from './index.js'

const folder = new URL('../../fixtures/reports/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const drafts = (parse(read('ranking.yaml')) as { file: string }[]).map(({ file }) => file)

const check = checkerOf({ rules, profiles, catalogue })

/** A way to spoil a draft: where it can, and what it makes of the text at one of these places. */
interface Fault {
  readonly rule: string
  readonly where: RegExp
  readonly spoil: (match: RegExpMatchArray) => string
}

const faults: readonly Fault[] = [
  {
    rule: 'wording/repeated-word',
    where: /(?<=，)(加强|推进|落实|组织|完善)(?=[\u3400-\u9fff]{2})/g,
    spoil: ([word]) => word + word,
  },
  {
    rule: 'wording/latin-word',
    where: /(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff])/g,
    spoil: () => ' and ',
  },
  {
    rule: 'structure/placeholder',
    where: /(?<=[\u3400-\u9fff])\d+(?=[件次人个])/g,
    spoil: () => 'XX',
  },
  { rule: 'punctuation/unpaired-mark', where: /》/g, spoil: () => '' },
  { rule: 'date/impossible-date', where: /(?<=\d月)\d{1,2}(?=日)/g, spoil: () => '32' },
  { rule: 'structure/list-number', where: /(?<=[。；])三是/g, spoil: () => '七是' },
]

const before = new Map(drafts.map(file => [file, check(file, read(file))]))

/** True in words that a finding speaks of already: a fault there would take the place of another. */
function isFaulty(file: string, at: number): boolean {
  const ranges = before
    .get(file)!
    .diagnostics.flatMap(({ range, related }) => [range, ...related.map(one => one.range)])
  return ranges.some(({ start, end }) => at >= start.offset - 1 && at <= end.offset)
}

/** True where a finding, or what it refers to, stands in the same line. */
function sharesLine({ diagnostics }: FileReport, text: string, at: number): boolean {
  const line = text.slice(0, at).split('\n').length
  return diagnostics.some(({ range, related }) =>
    [range, ...related.map(one => one.range)].some(
      ({ start, end }) => start.line <= line && line <= end.line,
    ),
  )
}

/** Every draft with every place where a fault can be added. */
const plantings = drafts.flatMap(file => {
  const text = read(file)
  return faults.flatMap(({ rule, where, spoil }) =>
    [...text.matchAll(where)]
      .filter(({ index }) => !isFaulty(file, index))
      .map(match => ({
        file,
        rule,
        at: match.index,
        spoiled:
          text.slice(0, match.index) + spoil(match) + text.slice(match.index + match[0].length),
      })),
  )
})

describe('planted faults', () => {
  test.each(faults.map(({ rule }) => rule))('%s has places to be planted in', rule => {
    expect(plantings.filter(planting => planting.rule === rule).length).toBeGreaterThan(3)
  })

  test('are found, but where the text proves nothing, and never raise the score', () => {
    const missed: string[] = []
    const raised: string[] = []
    for (const { file, rule, at, spoiled } of plantings) {
      const clean = before.get(file)!
      const report = check(file, spoiled)
      const count = (findings: typeof clean) =>
        findings.diagnostics.filter(one => one.rule === rule).length
      if (count(report) <= count(clean))
        missed.push(`${rule} ${file}: ${spoiled.slice(at - 8, at + 12)}`)
      if (report.score.total > clean.score.total)
        raised.push(`${rule} ${file}: ${clean.score.total} to ${report.score.total}`)
    }
    expect(raised).toEqual([])
    expect(missed.length / plantings.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })

  test('a second fault beside the first never raises the score', () => {
    let added = 0
    fc.assert(
      fc.property(fc.constantFrom(...plantings), fc.constantFrom(...faults), (planting, fault) => {
        const { file, spoiled } = planting
        const report = check(file, spoiled)
        // A fault beside another may take its evidence away: 《 without 》 encloses what follows.
        const match = [...spoiled.matchAll(fault.where)].findLast(
          ({ index }) => !sharesLine(report, spoiled, index),
        )
        if (!match) return
        added++
        const worse =
          spoiled.slice(0, match.index) +
          fault.spoil(match) +
          spoiled.slice(match.index + match[0].length)
        expect(check(file, worse).score.total).toBeLessThanOrEqual(report.score.total)
      }),
      { numRuns: 200 },
    )
    expect(added).toBeGreaterThan(100)
  })

  test('a draft without one of its statutory sections scores less than with all findings of form', () => {
    const clean = 'county-education-2024.md'
    const text = read(clean)
    const form = profiles.find(({ id }) => id === 'fazhi-annual')!.scoring.weights.form!
    const statuses: (string | undefined)[] = []
    for (const heading of text.match(/^## [一二三四]、.*$/gm)!) {
      const start = text.indexOf(heading)
      const next = text.slice(start + 3).search(/^## |^[^\n]{2,30}局\n/m)
      const without = check(clean, text.slice(0, start) + text.slice(start + 3 + next))
      const lacking = without.sections.find(({ status }) => status !== 'present')
      statuses.push(lacking?.status)
      if (lacking?.status === 'missing') {
        expect(before.get(clean)!.score.total - without.score.total).toBeGreaterThan(form)
      }
    }
    expect(statuses).toEqual(['missing', 'missing', 'missing', 'missing'])
  })
})
