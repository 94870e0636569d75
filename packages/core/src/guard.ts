import { type Draft, sourceRange } from '@hegao/document'
import type { Where } from './finding.js'
import { format, type Values } from './language.js'
import type { AnyRule, Details, Reporter, RuleInput } from './rule.js'
import { messageOf } from './run.js'

const failed = 'rule-failed'

/**
 * A rule of somebody else's, which must not stop a batch: where it throws, names a message that it
 * does not have or a place that is not in the draft, nothing of what it reported counts, and
 * `notChecked` says so.
 */
export function guardRule(rule: AnyRule): AnyRule {
  const guarded: AnyRule = {
    ...rule,
    messages: { ...rule.messages, [failed]: words },
    check(input, report) {
      try {
        for (const say of record(rule, input)) say(report)
      } catch (error) {
        report.notChecked(failed, { error: firstLine(error) })
      }
    },
  }
  return guarded
}

const words = {
  'zh-CN': '这条规则出错，没有检查，请告诉写规则包的人：{error}',
  en: 'The rule failed and checked nothing; tell whoever wrote its package: {error}',
}

type Say = (report: Reporter<string>) => void

/** What the rule reports, kept back until all of it is known to be sound. */
function record(rule: AnyRule, input: RuleInput): Say[] {
  const said: Say[] = []
  const add = (messageId: string, where: Where, details: Details<string> = {}) => {
    checkMessage(rule, messageId, details.values)
    checkPlace(where, input.draft)
    for (const one of details.related ?? []) {
      checkMessage(rule, one.messageId, one.values)
      checkPlace(one.place, input.draft)
    }
    for (const { place } of details.edits ?? []) checkPlace(place, input.draft)
    said.push(report => report(messageId, where, details))
  }
  const returned: unknown = rule.check(
    input,
    Object.assign(add, {
      notChecked(messageId: string, values = {}) {
        checkMessage(rule, messageId, values)
        said.push(report => report.notChecked(messageId, values))
      },
    }),
  )
  if (returned !== undefined) {
    // A promise that fails when nobody listens would end the program.
    Promise.resolve(returned).catch(() => undefined)
    throw new Error('check returns a value; it has to be synchronous.')
  }
  return said
}

function checkMessage(rule: AnyRule, messageId: string, values: Values = {}): void {
  const message = messageOf(rule, messageId)
  format(message['zh-CN'], values)
  format(message.en, values)
}

function checkPlace(where: Where, draft: Draft): void {
  if (where === 'draft') return
  const isBare = 'source' in where
  const length = isBare ? draft.source.length : draft.paragraphs[where.paragraph]?.text.length
  const { start, end } = isBare ? where.source : where.span
  if (length === undefined || !(start >= 0 && start <= end && end <= length))
    throw new Error(`There is no such place: ${JSON.stringify(where)}`)
  if (!isBare) sourceRange(draft, where)
}

const mostShown = 200

/** What was thrown, on one line that can be read. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const line = text.split(/[\r\n]/, 1)[0]!
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line
}
