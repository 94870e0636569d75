import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Category,
  categories,
  type LocatedFinding,
  type Severity,
  severities,
} from './finding.js'
import type { Scoring } from './profile.js'
import { bands, computeScore, isCustomised } from './score.js'

/** What rules/profiles/fazhi-annual.yaml weighs, with the points that profiles have by default. */
const fazhi: Scoring = {
  weights: { completeness: 50, consistency: 40, form: 10 },
  points: {
    completeness: { error: 5, warning: 2.5, info: 0.5 },
    consistency: { error: 5, warning: 2.5, info: 0.5 },
    form: { error: 1.5, warning: 1, info: 0.3 },
  },
  rules: {
    'structure/missing-section': { error: 12, warning: 4 },
    'structure/missing-element': { warning: 3 },
    'structure/missing-part': { warning: 2, info: 0.5 },
    'suppression/malformed': { warning: 0 },
  },
}
const categoryOf: Readonly<Record<string, Category>> = {
  'structure/missing-section': 'completeness',
  'structure/missing-element': 'completeness',
  'structure/placeholder': 'completeness',
  'number/total-mismatch': 'consistency',
  'date/report-year': 'consistency',
  'punctuation/half-width': 'form',
  'wording/repeated-word': 'form',
  'wording/latin-word': 'form',
  'suppression/malformed': 'form',
}

const finding = (rule: string, severity: Severity, whole = false): LocatedFinding => ({
  rule,
  severity,
  whole,
  category: categoryOf[rule]!,
  messageId: 'found',
  values: {},
  at: { start: 0, end: 1 },
  related: [],
})
const scoreOf = (findings: readonly LocatedFinding[], scoring = fazhi) =>
  computeScore(findings, findings, scoring, false)

const anyFinding = fc
  .tuple(fc.constantFrom(...Object.keys(categoryOf)), fc.constantFrom(...severities), fc.boolean())
  .map(([rule, severity, whole]) => finding(rule, severity, whole))
const findings = fc.oneof(
  fc.array(anyFinding, { maxLength: 8 }),
  fc.array(anyFinding, { maxLength: 120 }),
)

/** Weights that make 100 and points, in tenths as a profile may write them; some categories not scored. */
const anyScoring: fc.Arbitrary<Scoring> = fc
  .record({
    first: fc.integer({ min: 0, max: 1000 }),
    second: fc.integer({ min: 0, max: 1000 }),
    unscored: fc.constantFrom(undefined, ...categories),
    points: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ first, second, unscored, points }) => {
    const [low, high] = [Math.min(first, second), Math.max(first, second)]
    const tenths = [low, high - low, 1000 - high]
    const weights = Object.fromEntries(
      categories.map((category, index) => [
        category,
        category === unscored ? null : tenths[index]! / 10,
      ]),
    ) as Scoring['weights']
    const severe = (from: number) => ({
      error: points[from]! / 10,
      warning: points[from + 1]! / 10,
      info: points[from + 2]! / 10,
    })
    return {
      weights,
      points: { completeness: severe(0), consistency: severe(3), form: severe(6) },
      rules: { 'structure/missing-section': { error: points[9]! / 10 } },
    }
  })
const anyCase = fc.tuple(findings, fc.oneof(fc.constant(fazhi), anyScoring))

const tenths = (points: number) => Math.round(points * 10)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('the ledger', () => {
  it('adds up in whole tenths: 100 less its rows is the total, and so in each category', () => {
    fc.assert(
      fc.property(anyCase, ([list, scoring]) => {
        const { total, deductions, categories: lost } = scoreOf(list, scoring)
        for (const { points } of deductions) expect(points * 10).toBeCloseTo(tenths(points), 9)
        expect(1000 - sum(deductions.map(row => tenths(row.points)))).toBe(tenths(total))
        for (const category of categories) {
          const rows = deductions.filter(row => row.category === category)
          expect(sum(rows.map(row => tenths(row.points)))).toBe(tenths(lost[category]?.lost ?? 0))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the total within 0 and 100, and each category within its weight', () => {
    fc.assert(
      fc.property(anyCase, ([list, scoring]) => {
        const score = scoreOf(list, scoring)
        expect(score.total).toBeGreaterThanOrEqual(0)
        expect(score.total).toBeLessThanOrEqual(100)
        for (const category of categories) {
          const own = score.categories[category]
          expect(own === null).toBe(scoring.weights[category] === null)
          if (own) expect(own.lost).toBeLessThanOrEqual(own.weight)
        }
      }),
    )
  })

  it('has one row a rule, each with its number of findings, and none that costs nothing', () => {
    fc.assert(
      fc.property(anyCase, ([list, scoring]) => {
        const rows = scoreOf(list, scoring).deductions.filter(({ rule }) => rule !== 'floor')
        expect(new Set(rows.map(({ rule }) => rule)).size).toBe(rows.length)
        for (const { rule, count, points } of rows) {
          expect(points).toBeGreaterThan(0)
          expect(count).toBe(list.filter(one => one.rule === rule).length)
        }
      }),
    )
  })

  it('gives back what exceeds a weight in a row of its own', () => {
    const { deductions, total } = scoreOf(
      Array.from({ length: 5 }, () => finding('structure/missing-section', 'error', true)),
    )
    expect(deductions).toMatchObject([
      { rule: 'structure/missing-section', points: 60, count: 5 },
      { rule: 'floor', category: 'completeness', points: -10, count: 0 },
    ])
    expect(total).toBe(50)
  })

  it('adds up where a weight has a decimal', () => {
    const scoring = { ...fazhi, weights: { completeness: 50, consistency: 48.9, form: 1.1 } }
    const { deductions, total } = scoreOf([finding('wording/latin-word', 'error')], scoring)
    expect(deductions.map(({ points }) => points)).toEqual([1.5, -0.4])
    expect(total).toBe(98.9)
  })

  it('is 100 and empty without findings', () => {
    expect(scoreOf([])).toMatchObject({
      total: 100,
      unsuppressed: 100,
      grade: '优',
      deductions: [],
      version: 1,
    })
  })
})

describe('a fault', () => {
  it('never raises the score', () => {
    fc.assert(
      fc.property(anyCase, anyFinding, fc.nat(), ([list, scoring], more, place) => {
        const at = place % (list.length + 1)
        const worse = scoreOf([...list.slice(0, at), more, ...list.slice(at)], scoring)
        expect(worse.total).toBeLessThanOrEqual(scoreOf(list, scoring).total)
      }),
      { numRuns: 1000 },
    )
  })

  it('costs no less when it is graver', () => {
    const priced = anyFinding.filter(({ rule }) => rule !== 'suppression/malformed')
    fc.assert(
      fc.property(findings, priced, (list, one) => {
        const [error, warning, info] = severities.map(
          severity => scoreOf([...list, { ...one, severity }]).total,
        )
        expect(error).toBeLessThanOrEqual(warning!)
        expect(warning).toBeLessThanOrEqual(info!)
      }),
    )
  })

  it('costs the same wherever it stands among the others', () => {
    fc.assert(
      fc.property(findings, list => {
        expect(scoreOf(list.toReversed())).toEqual(scoreOf(list))
      }),
    )
  })

  it('is in the unsuppressed score when it is suppressed', () => {
    fc.assert(
      fc.property(findings, findings, (standing, suppressed) => {
        const all = [...standing, ...suppressed]
        const score = computeScore(standing, all, fazhi, false)
        expect(score.unsuppressed).toBe(scoreOf(all).total)
        expect(score.unsuppressed).toBeLessThanOrEqual(score.total)
      }),
    )
  })
})

describe('what outweighs what', () => {
  it('one missing section costs more than all findings of form together', () => {
    const section = scoreOf([finding('structure/missing-section', 'error', true)])
    fc.assert(
      fc.property(findings, list => {
        const form = list.filter(({ category }) => category === 'form')
        expect(scoreOf(form).total).toBeGreaterThan(section.total)
      }),
    )
    const all = Object.keys(categoryOf).filter(rule => categoryOf[rule] === 'form')
    const everything = all.flatMap(rule =>
      Array.from({ length: 200 }, () => finding(rule, 'error')),
    )
    expect(scoreOf(everything).total).toBeGreaterThan(section.total)
  })

  it('counts every missing section in full, and one that is there inside another at part', () => {
    const missing = (count: number) =>
      scoreOf(
        Array.from({ length: count }, () => finding('structure/missing-section', 'error', true)),
      )
    expect([1, 2, 3, 4].map(count => missing(count).total)).toEqual([88, 76, 64, 52])
    expect(scoreOf([finding('structure/missing-section', 'warning')]).total).toBe(96)
  })

  it('saturates a rule at three times its gravest finding', () => {
    const times = (count: number) =>
      scoreOf(Array.from({ length: count }, () => finding('punctuation/half-width', 'warning')))
    expect([1, 2, 3, 4, 5, 178].map(count => times(count).total)).toEqual([
      99, 98.5, 98, 97.5, 97, 97,
    ])
    expect([1, 4, 5, 178].map(count => times(count).deductions[0]!.saturated)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('calls a rule saturated only where one more finding like the rest costs nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...severities), { minLength: 1, maxLength: 12 }),
        list => {
          const some = list.map(severity => finding('number/total-mismatch', severity))
          const [row] = scoreOf(some).deductions
          if (!row!.saturated) return
          const [after] = scoreOf([...some, finding('number/total-mismatch', 'info')]).deductions
          expect(after!.points).toBe(row!.points)
        },
      ),
    )
  })
})

describe('the general profile', () => {
  it('does not score what it does not ask for', () => {
    const scoring = { ...fazhi, weights: { completeness: null, consistency: 80, form: 20 } }
    const score = scoreOf(
      [finding('structure/placeholder', 'error'), finding('wording/latin-word', 'error')],
      scoring,
    )
    expect(score.categories.completeness).toBeNull()
    expect(score.deductions.map(({ rule }) => rule)).toEqual(['wording/latin-word'])
    expect(score.total).toBe(98.5)
  })
})

describe('grades', () => {
  it.each([
    [100, '优'],
    [90, '优'],
    [89.9, '良'],
    [75, '良'],
    [74.9, '中'],
    [60, '中'],
    [59.9, '差'],
    [0, '差'],
  ])('%d is %s', (total, grade) => {
    const points = { error: 100 - total, warning: 0, info: 0 }
    const scoring: Scoring = {
      weights: { completeness: 100, consistency: 0, form: 0 },
      points: { completeness: points, consistency: points, form: points },
      rules: {},
    }
    const score = scoreOf(total === 100 ? [] : [finding('structure/placeholder', 'error')], scoring)
    expect([score.total, score.grade]).toEqual([total, grade])
  })

  it('cover every total', () => {
    expect(bands.at(-1)!.from).toBe(0)
  })
})

describe('the basis', () => {
  it('is customised where the config sets a severity or an option', () => {
    expect(isCustomised({ severities: {}, options: {} })).toBe(false)
    expect(isCustomised({ severities: { 'number/total-mismatch': 'off' }, options: {} })).toBe(true)
    expect(
      isCustomised({ severities: {}, options: { 'number/total-mismatch': { tolerance: 1 } } }),
    ).toBe(true)
    expect(computeScore([], [], fazhi, true).basis).toBe('customised')
    expect(computeScore([], [], fazhi, false).basis).toBe('standard')
  })
})
