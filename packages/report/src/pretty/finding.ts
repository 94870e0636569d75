import { type Diagnostic, type RuleInfo, severities } from '@hegao/core'
import { authority } from '../words/authority.js'
import { describeFix } from '../words/fix.js'
import { messageOf } from '../words/known.js'
import { selectPlaces } from '../words/places.js'
import { position } from '../words/position.js'
import { widthOf } from './cells.js'
import { padEnd } from './columns.js'
import { excerpt } from './excerpt.js'
import type { Page } from './page.js'
import { countPlaces, renderPlaces } from './places.js'
import { endWithRule } from './rule-end.js'
import { wrap } from './wrap.js'

/** What a finding needs besides itself. */
export interface FindingContext {
  readonly source: string | undefined
  readonly rule: RuleInfo | undefined
  /** Columns of the widest position of the draft, so that all findings begin in one column. */
  readonly positionWidth: number
  /** True where the finding before it stands on the very same words. */
  readonly sameWords: boolean
}

/** One finding: place, severity and message; the words; the other places; authority and rule. */
export function renderFinding(page: Page, finding: Diagnostic, context: FindingContext): string[] {
  const indent = ' '.repeat(context.positionWidth + 4)
  const width = page.width - indent.length
  return [
    ...heading(page, finding, context.positionWidth),
    ...[...body(page, finding, context, width), ...ending(page, finding, context.rule, width)].map(
      line => indent + line,
    ),
  ]
}

function heading(page: Page, finding: Diagnostic, positionWidth: number): string[] {
  const { bold } = page.colours
  const names = severities.map(severity => page.say(severity))
  const severity = padEnd(page.say(finding.severity), Math.max(...names.map(widthOf)))
  const place = `  ${padEnd(position(finding.range), positionWidth)}  `
  const hang = ' '.repeat(place.length + widthOf(severity) + 2)
  const [first = '', ...rest] = wrap(messageOf(page, finding), page.width - hang.length)
  const painted = bold(page.severity(finding.severity)(severity))
  return [`${bold(place)}${painted}  ${first}`, ...rest.map(line => hang + line)]
}

function body(page: Page, finding: Diagnostic, context: FindingContext, width: number): string[] {
  const { source, sameWords } = context
  const { shown, rest } = selectPlaces(finding.related)
  const { lines, covered } = words(page, finding, source, width)
  return [
    ...(sameWords && covered.length === 0 ? [page.colours.dim(page.say('same'))] : lines),
    ...renderPlaces(page, shown, covered, source, width),
    ...countPlaces(page, rest, width),
  ]
}

function words(page: Page, finding: Diagnostic, source: string | undefined, width: number) {
  if (source === undefined) return { lines: [], covered: [] }
  const paint = page.severity(finding.severity)
  const others = selectPlaces(finding.related).shown.map(({ range }) => range)
  const marking = { main: '^', paint, others: page.colours.cyan } as const
  return excerpt(page, source, finding.range, others, marking, width)
}

/** Authority and fix to the left, the rule's id at the end of the last line. */
function ending(
  page: Page,
  finding: Diagnostic,
  rule: RuleInfo | undefined,
  width: number,
): string[] {
  const fix = describeFix(page, finding)
  const lines = [
    ...(fix ? wrap(fix, width) : []),
    ...(rule ? wrap(authority(page, finding.source ?? rule.source), width) : []),
  ]
  return endWithRule(page, lines, finding.rule, width)
}
