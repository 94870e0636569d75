import {
  type AnyRule,
  applyEdits,
  type Catalogue,
  type CheckSetup,
  checkDraft,
  type Diagnostic,
  editsOf,
  type FileReport,
  type Language,
  type ProfileFamily,
  planFixes,
  Scanner,
} from '@hegao/core'
import { type Format, readDraft } from '@hegao/document'

/** What a rule is tried with. */
export interface Bench {
  readonly rules: readonly AnyRule[]
  readonly profiles: readonly ProfileFamily[]
  readonly catalogue: Catalogue
}

/** How a draft is checked where nobody has set anything. */
export const plainSetup: CheckSetup = {
  settings: { severities: {}, options: {} },
  accepted: [],
  language: 'zh-CN',
}

/** Markdown by the extension of its name, else plain text. */
export const formatOf = (name: string): Format => (name.endsWith('.md') ? 'md' : 'txt')

/** Checks the texts of drafts as `hegao check` does without a config. What was scanned is remembered. */
export function checkerOf(bench: Bench): (name: string, text: string) => FileReport {
  const toolbox = { ...bench, scanner: new Scanner() }
  return (name, text) => checkDraft(name, readDraft(text, formatOf(name)), toolbox, plainSetup)
}

/** The findings of one rule in a text, the suppressed ones not among them. */
export function findingsOf(
  rule: AnyRule,
  text: string,
  format: Format,
  bench: Bench,
  options: Readonly<Record<string, unknown>> = {},
  language: Language = 'zh-CN',
): Diagnostic[] {
  const draft = readDraft(text, format)
  const before = JSON.stringify(draft)
  const report = checkDraft(
    'draft',
    draft,
    { ...bench, scanner: new Scanner() },
    { ...plainSetup, language, settings: { severities: {}, options: { [rule.id]: options } } },
  )
  if (JSON.stringify(draft) !== before) throw new Error(`${rule.id} changes the draft.`)
  return report.diagnostics.filter(diagnostic => diagnostic.rule === rule.id)
}

/** The text with the fixes of the findings in it, those that go together. */
export const applyFixes = (text: string, findings: readonly Diagnostic[]): string =>
  applyEdits(text, editsOf(planFixes(findings)))

/** True where the `data` of a finding has what an example names. */
export const holds = (data: object | undefined, wanted: object = {}): boolean =>
  Object.entries(wanted).every(
    ([key, value]) => (data as Record<string, unknown> | undefined)?.[key] === value,
  )
