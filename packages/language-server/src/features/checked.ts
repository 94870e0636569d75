import type { Diagnostic, Language } from '@hegao/core'
import { rules } from '@hegao/rules'
import type { Range } from 'vscode-languageserver'
import { type Analysis, isDraft, profileName } from '../analysis.js'
import { toLsp } from '../positions.js'
import type { Checked, CheckedDraft, FindingRow, LedgerRow } from '../protocol.js'
import { checklistOf } from './checklist.js'

/** What an editor shows of a draft beside its text: score, ledger, checklist, findings. */
export function checkedOf(analysis: Analysis, language: Language): Checked {
  const { uri, version, report } = analysis
  if (!isDraft(analysis)) return { uri, version, state: 'not-a-draft' }
  return {
    uri,
    version,
    state: 'draft',
    profile: { id: report.profile, by: report.profileBy, ...profileName(analysis) },
    score: report.score,
    counts: countsOf(analysis),
    ledger: ledgerOf(analysis, language),
    checklist: checklistOf(analysis, language),
    findings: report.diagnostics.map(finding => rowOf(finding, language)),
    notChecked: report.notChecked,
  }
}

function countsOf({ report }: Analysis): CheckedDraft['counts'] {
  const counts = { error: 0, warning: 0, info: 0, suppressed: report.suppressed.length }
  for (const { severity } of report.diagnostics) counts[severity]++
  return counts
}

function ledgerOf({ report }: Analysis, language: Language): LedgerRow[] {
  const places = new Map<string, Range[]>()
  for (const { rule, range } of report.diagnostics) {
    const own = places.get(rule)
    if (own) own.push(toLsp(range))
    else places.set(rule, [toLsp(range)])
  }
  return report.score.deductions.map(row => ({
    ...row,
    title: row.rule === 'floor' ? floor[language] : titleOf(row.rule, language),
    ranges: places.get(row.rule) ?? [],
  }))
}

const rowOf = (
  { rule, severity, category, message, range }: Diagnostic,
  language: Language,
): FindingRow => ({
  rule,
  title: titleOf(rule, language),
  severity,
  category,
  message,
  range: toLsp(range),
})

const byId = new Map(rules.map(rule => [rule.id, rule]))

const titleOf = (rule: string, language: Language): string =>
  byId.get(rule)?.title[language] ?? rule

const floor = { 'zh-CN': '本类扣到满分为止', en: 'no more than the category weighs' }
