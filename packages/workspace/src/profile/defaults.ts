import type { Category, Severity } from '@hegao/core'

/** What each category may cost at most where a profile does not say. */
export const defaultWeights: Readonly<Record<Category, number | null>> = {
  completeness: 50,
  consistency: 40,
  form: 10,
}

/** What one finding costs where a profile does not say. */
export const defaultPoints: Readonly<Record<Category, Readonly<Record<Severity, number>>>> = {
  completeness: { error: 5, warning: 2.5, info: 0.5 },
  consistency: { error: 5, warning: 2.5, info: 0.5 },
  form: { error: 1.5, warning: 1, info: 0.3 },
}
