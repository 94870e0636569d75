import type { Category, Grade } from '@hegao/core'

/** Says something in the language of VS Code: `vscode.l10n.t`, or a stand-in where there is none. */
export type Say = (message: string, ...values: (string | number)[]) => string

/** Points as people write them: 92.5, 100.0. */
export const points = (value: number): string => value.toFixed(1)

/** A deduction with its sign: −6.0; what a category gives back is +1.5. */
export const deducted = (value: number): string =>
  value < 0 ? `+${points(-value)}` : `−${points(value)}`

export const gradeName = (grade: Grade, say: Say): string =>
  ({ 优: say('excellent'), 良: say('good'), 中: say('fair'), 差: say('poor') })[grade]

export const categoryName = (category: Category, say: Say): string =>
  ({
    completeness: say('Completeness'),
    consistency: say('Consistency'),
    form: say('Form'),
  })[category]

export const lineOf = (
  { start }: { readonly start: { readonly line: number } },
  say: Say,
): string => say('line {0}', start.line + 1)
