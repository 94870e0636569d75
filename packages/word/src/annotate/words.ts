import {
  authorityLine,
  type Diagnostic,
  type FileReport,
  type Language,
  type RunReport,
  wholeDraftRange,
} from '@hegao/core'
import type { Draft } from '@hegao/document'
import { countsOf, detailsOf, type Say, sayIn, scoreOf, sectionOf } from '../say.js'
import type { WordComment } from './index.js'

/**
 * What is said about one draft: its score and checklist on the title first, then each finding.
 * Ranges are those of the draft’s source.
 */
export function commentsOf(
  file: FileReport,
  rules: RunReport['rules'],
  draft: Draft,
  language: Language,
): WordComment[] {
  const say = sayIn(language)
  return [
    { range: wholeDraftRange(draft), paragraphs: summary(file, say, language) },
    ...file.diagnostics.map(finding => ({
      range: { start: finding.range.start.offset, end: finding.range.end.offset },
      paragraphs: [
        say('finding', { severity: say(finding.severity), message: finding.message }),
        ...detailsOf(finding, file, draft.source, say),
        ...authorityOf(finding, rules, language),
        say('rule', { rule: finding.rule }),
      ],
    })),
  ]
}

function summary(file: FileReport, say: Say, language: Language): string[] {
  const { score, sections, notChecked } = file
  const lost = (['completeness', 'consistency', 'form'] as const).flatMap(id => {
    const category = score.categories[id]
    return category && category.lost > 0
      ? [say('lost', { name: say(id), lost: category.lost.toFixed(1) })]
      : []
  })
  return [
    scoreOf(file, language),
    countsOf(file, say),
    ...lost,
    ...(sections.length > 0 ? [say('sections'), ...sections.map(one => sectionOf(one, say))] : []),
    ...notChecked.map(({ reason }) => say('notChecked', { reason })),
  ]
}

function authorityOf(finding: Diagnostic, rules: RunReport['rules'], language: Language): string[] {
  const source = finding.source ?? rules[finding.rule]?.source
  return source ? [authorityLine(source, language)] : []
}
