import type { Diagnostic, RuleInfo } from '@hegao/core'
import { harmlessDeep } from '../words/harmless.js'
import { position } from '../words/position.js'
import { renderFinding } from './finding.js'
import type { PrettyOptions } from './index.js'
import { createPage } from './page.js'

/** One finding as the report for people shows it, for a question about it. */
export function renderOneFinding(
  finding: Diagnostic,
  rule: RuleInfo,
  source: string,
  { lang, width = 80, colour }: Pick<PrettyOptions, 'lang' | 'width' | 'colour'>,
): string {
  const shown = harmlessDeep(finding)
  const context = { source, rule, positionWidth: position(shown.range).length, sameWords: false }
  return `${renderFinding(createPage(lang, width, colour), shown, context).join('\n')}\n`
}
