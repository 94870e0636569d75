import type { Diagnostic, RuleInfo } from '@hegao/core'
import { renderFinding } from './finding.js'
import { harmlessDeep } from './harmless.js'
import type { PrettyOptions } from './index.js'
import { createPage } from './page.js'
import { position } from './position.js'

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
