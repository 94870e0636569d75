import { type Category, categories, type LocatedFinding } from './finding.js'
import type { Scoring } from './profile.js'
import type { RuleSettings } from './run.js'

/** 优 良 中 差, from 90, 75, 60 and 0 points on. */
export type Grade = '优' | '良' | '中' | '差'
export const bands: readonly { readonly from: number; readonly grade: Grade }[] = [
  { from: 90, grade: '优' },
  { from: 75, grade: '良' },
  { from: 60, grade: '中' },
  { from: 0, grade: '差' },
]

/** One row of the ledger; the rows of all categories add up: total = 100 − Σ points. */
export interface Deduction {
  /** A rule's id, or `floor` for the row that gives back what exceeds the category's weight. */
  readonly rule: string
  readonly category: Category
  readonly points: number
  readonly count: number
  /** True where further findings of the rule would cost nothing more. */
  readonly saturated: boolean
}

export interface Score {
  readonly version: 1
  readonly basis: 'standard' | 'customised'
  readonly total: number
  /** The total with suppressed findings counted too. */
  readonly unsuppressed: number
  readonly grade: Grade
  readonly categories: Readonly<
    Record<Category, { readonly weight: number; readonly lost: number } | null>
  >
  readonly deductions: readonly Deduction[]
}

/** A rule's findings cost at most so many times its gravest one. */
const saturation = 3

/**
 * The score of a draft, reckoned in tenths of a point. The gravest finding of a rule costs its full
 * points, each further one half; a requirement that is missing (a finding on the whole draft) always
 * costs in full. A rule is saturated at three times its gravest finding, a category at its weight.
 */
export function computeScore(
  findings: readonly LocatedFinding[],
  withSuppressed: readonly LocatedFinding[],
  scoring: Scoring,
  customised: boolean,
): Score {
  const { deductions, total, lost } = ledger(findings, scoring)
  return {
    version: 1,
    basis: customised ? 'customised' : 'standard',
    total: total / 10,
    unsuppressed: ledger(withSuppressed, scoring).total / 10,
    grade: bands.find(({ from }) => total / 10 >= from)!.grade,
    categories: Object.fromEntries(
      categories.map(category => {
        const weight = scoring.weights[category]
        return [category, weight === null ? null : { weight, lost: lost[category] / 10 }]
      }),
    ) as Score['categories'],
    deductions: deductions.map(row => ({ ...row, points: row.points / 10 })),
  }
}

function ledger(findings: readonly LocatedFinding[], scoring: Scoring) {
  const deductions: Deduction[] = []
  const lost: Record<Category, number> = { completeness: 0, consistency: 0, form: 0 }
  for (const category of categories) {
    const weight = scoring.weights[category]
    if (weight === null) continue
    const own = findings.filter(finding => finding.category === category)
    const rules = [...new Set(own.map(({ rule }) => rule))].toSorted()
    for (const rule of rules) {
      const row = deduct(
        rule,
        category,
        own.filter(finding => finding.rule === rule),
        scoring,
      )
      if (row.points === 0) continue
      deductions.push(row)
      lost[category] += row.points
    }
    const excess = lost[category] - Math.round(weight * 10)
    if (excess <= 0) continue
    deductions.push({ rule: 'floor', category, points: -excess, count: 0, saturated: true })
    lost[category] -= excess
  }
  const total = 1000 - categories.reduce((sum, category) => sum + lost[category], 0)
  return { deductions, lost, total }
}

function deduct(
  rule: string,
  category: Category,
  findings: readonly LocatedFinding[],
  scoring: Scoring,
): Deduction {
  const tenths = (finding: LocatedFinding) =>
    Math.round(
      (scoring.rules[rule]?.[finding.severity] ?? scoring.points[category][finding.severity]) * 10,
    )
  const requirements = findings.filter(({ whole }) => whole).map(tenths)
  const places = findings
    .filter(({ whole }) => !whole)
    .map(tenths)
    .toSorted((a, b) => b - a)
  const first = places[0] ?? 0
  const further = places.slice(1).reduce((sum, points) => sum + Math.floor(points / 2), 0)
  const cap = first * (saturation - 1)
  const points = requirements.reduce((sum, own) => sum + own, 0) + first + Math.min(further, cap)
  return {
    rule,
    category,
    points,
    count: findings.length,
    saturated: places.length > 1 && further >= cap,
  }
}

/**
 * A draft without text: all 100 points are lost with the first category that is weighed, said in one
 * row. In the others there is nothing to judge.
 */
export function emptyScore({ weights }: Scoring, customised: boolean): Score {
  const category = categories.find(one => weights[one] !== null) ?? 'consistency'
  const none = { completeness: null, consistency: null, form: null }
  const row = { rule: 'structure/empty-section', points: 100, count: 1, saturated: false } as const
  return {
    version: 1,
    basis: customised ? 'customised' : 'standard',
    total: 0,
    unsuppressed: 0,
    grade: '差',
    categories: { ...none, [category]: { weight: 100, lost: 100 } },
    deductions: [{ ...row, category }],
  }
}

/** True where the config changes what the score rests on. */
export function isCustomised({ severities, options }: RuleSettings): boolean {
  return Object.keys(severities).length > 0 || Object.keys(options).length > 0
}
