import type { Scoring } from '@hegao/core'
import { defaultPoints, defaultWeights } from './defaults.js'
import type { RawProfile } from './raw.js'

/** Scoring with the defaults where the profile says nothing. */
export function readScoring(raw: RawProfile['scoring'] = {}): Scoring {
  const { weights, points, rules = {} } = raw
  return {
    weights: { ...defaultWeights, ...weights },
    points: {
      completeness: { ...defaultPoints.completeness, ...points?.completeness },
      consistency: { ...defaultPoints.consistency, ...points?.consistency },
      form: { ...defaultPoints.form, ...points?.form },
    },
    rules,
  }
}

/** What the categories may cost together, those aside that are not scored. */
export const weightSum = ({ weights }: Scoring): number =>
  Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0)

/** Scores are counted in tenths; 0.25 would never add up. */
export const isTenths = (points: number): boolean =>
  Math.abs(points * 10 - Math.round(points * 10)) < 1e-9
