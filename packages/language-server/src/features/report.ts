import { buildReport, type Language } from '@hegao/core'
import { pageOf, rules } from '@hegao/rules'
import { type Analysis, type Engine, isDraft, profileName, toolboxOf } from '../analysis.js'
import type { ReportResult, RulePageResult, RuleRow } from '../protocol.js'

/** The report of one draft, as `hegao check FILE --format json` prints it. */
export function reportOf(
  analysis: Analysis,
  engine: Engine,
  { version, open }: { readonly version: string; readonly open: boolean },
): ReportResult {
  const { uri, report, draft } = analysis
  const options = {
    version,
    language: engine.language,
    docs: (rule: string) => `rules/docs/${rule}.md`,
  }
  return {
    uri,
    version: open ? analysis.version : null,
    draft: isDraft(analysis),
    report: buildReport([report], { skipped: [], errors: [] }, toolboxOf(engine), options),
    text: draft.source,
    profile: profileName(analysis),
  }
}

/** The page of a rule; undefined where there is none of the name. */
export function rulePage(id: string): RulePageResult | undefined {
  const rule = rules.find(one => one.id === id)
  return rule && { markdown: pageOf(rule) }
}

/** All rules, in the order of the catalogue. */
export const ruleRows = (language: Language): RuleRow[] =>
  rules.map(({ id, title }) => ({ id, title: title[language] }))
