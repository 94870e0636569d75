import type { Draft } from '@hegao/document'
import type { Facts, Recall } from '@hegao/facts'
import type { Catalogue } from './catalogue.js'
import type { Finding, NotChecked, Severity, Where } from './finding.js'
import { format, type Language } from './language.js'
import { limits } from './limits.js'
import type { Profile } from './profile.js'
import { type AnyRule, type Details, defaultOptions, type OwnWords, type Reporter } from './rule.js'
import { groupOf } from './rule-pattern.js'
import type { SectionState } from './sections.js'
import { type Stopwatch, untimed } from './stopwatch.js'
import type { Suppression } from './suppression.js'

/** What a config decides about rules. */
export interface RuleSettings {
  /** By the id of a rule, or by its group (number/*): the id goes before the group. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface RunInput {
  readonly draft: Draft
  readonly facts: Facts
  readonly profile: Profile
  readonly sections: readonly SectionState[]
  readonly catalogue: Catalogue
  readonly recall: Recall
  readonly settings: RuleSettings
  readonly own: OwnWords
  readonly suppressions: readonly Suppression[]
  readonly language: Language
  readonly stopwatch?: Stopwatch
}

export interface RunResult {
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/** What the config sets for a rule, or else for its group. */
const severitySet = ({ id }: AnyRule, { severities }: RuleSettings): Severity | 'off' | undefined =>
  severities[id] ?? severities[groupOf(id)]

/** The severity a rule runs with: config before profile before rule. */
export const severityOf = (
  rule: AnyRule,
  profile: Profile,
  settings: RuleSettings,
): Severity | 'off' => severitySet(rule, settings) ?? profile.severities[rule.id] ?? rule.severity

/** Runs the rules that are switched on. Rules see the draft one after another and not each other. */
export function runRules(rules: readonly AnyRule[], input: RunInput): RunResult {
  const { draft, facts, profile, sections, catalogue, settings, suppressions, own } = input
  const { stopwatch = untimed } = input
  const findings: Finding[] = []
  const notChecked: NotChecked[] = []
  for (const rule of rules) {
    const severity = severityOf(rule, profile, settings)
    if (severity === 'off' || (rule.needsProfile && profile.sections.length === 0)) continue
    const options = { ...defaultOptions(rule), ...settings.options[rule.id] }
    // A config that sets a rule's severity means all its findings.
    const forced = severitySet(rule, settings) !== undefined
    const report = reporterFor(rule, severity, forced, findings, notChecked, input.language)
    const context = {
      draft,
      facts,
      profile,
      sections,
      catalogue,
      recall: input.recall,
      own,
      suppressions,
      language: input.language,
      options,
    }
    stopwatch(rule.id, () => rule.check(context, report))
    if (report.left() > 0) notChecked.push(leftOut(rule, report.left(), input.language))
  }
  return { findings, notChecked }
}

const tooMany = {
  'zh-CN': '同一条规则的问题超过{most}处，其余{left}处没有列出，请先改正列出的。',
  en: 'The rule has more than {most} findings; {left} more are not listed. Correct the listed ones first.',
}

const leftOut = (rule: AnyRule, left: number, language: Language): NotChecked => ({
  rule: rule.id,
  reason: format(tooMany[language], { most: limits.findings, left }),
})

/** What a rule reports through, and how much of it was more than is listed. */
type CountingReporter = Reporter<string> & { left(): number }

function reporterFor(
  rule: AnyRule,
  severity: Severity,
  forced: boolean,
  findings: Finding[],
  notChecked: NotChecked[],
  language: Language,
): CountingReporter {
  let count = 0
  const add = (messageId: string, at: Where, details: Details<string> = {}) => {
    if (++count > limits.findings) return
    const { values = {}, related = [], data, source, edits } = details
    findings.push({
      rule: rule.id,
      messageId,
      values,
      severity: forced ? severity : (details.severity ?? severity),
      category: rule.category,
      at,
      related: related.map(({ messageId: id, values: own = {}, place }) => ({
        messageId: id,
        values: own,
        at: place,
      })),
      ...(data ? { data } : {}),
      ...(source ? { source } : {}),
      ...(edits && rule.fix
        ? {
            fix: {
              tier: rule.fix,
              edits: edits.map(({ place, newText }) => ({ at: place, newText })),
            },
          }
        : {}),
    })
  }
  return Object.assign(add, {
    left: () => Math.max(0, count - limits.findings),
    notChecked(messageId: string, values = {}) {
      notChecked.push({
        rule: rule.id,
        reason: format(messageOf(rule, messageId)[language], values),
      })
    },
  })
}

/** A rule's message in every language. A missing one is a mistake of the rule's author. */
export function messageOf(rule: AnyRule, messageId: string) {
  const message = rule.messages[messageId]
  if (!message) throw new Error(`Rule ${rule.id} has no message “${messageId}”.`)
  return message
}
