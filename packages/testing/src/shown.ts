import type { AnyRule, Reporter } from '@hegao/core'
import { type Bench, findingsOf } from './check.js'
import { readMarks } from './marks.js'
import { variantsOf } from './variants.js'

/**
 * The messages of a rule that none of its examples shows: of a finding and of its related places no
 * bad one, of what was not checked none at all.
 */
export function unshownMessages(rule: AnyRule, bench: Bench): string[] {
  const shown = new Set<string>()
  const { kind, widthMatters = false, bad, good } = rule.examples
  const listening: AnyRule = {
    ...rule,
    check: (input, report) => rule.check(input, listenTo(report, shown)),
  }
  const rules = bench.rules.map(other => (other.id === rule.id ? listening : other))
  for (const example of [...bad, ...good]) {
    const of = { kind: example.kind ?? kind, widthMatters }
    const [asWritten] = variantsOf(readMarks(example.text), of)
    const { text, format } = asWritten!
    findingsOf(listening, text, format, { ...bench, rules }, example.options)
  }
  return Object.keys(rule.messages).filter(messageId => !shown.has(messageId))
}

/** Hands everything on and notes the messages. */
function listenTo(report: Reporter<string>, heard: Set<string>): Reporter<string> {
  const add: (...call: Parameters<Reporter<string>>) => void = (messageId, where, details) => {
    heard.add(messageId)
    for (const { messageId: related } of details?.related ?? []) heard.add(related)
    report(messageId, where, details)
  }
  return Object.assign(add, {
    notChecked(...[messageId, values]: Parameters<Reporter<string>['notChecked']>) {
      heard.add(messageId)
      report.notChecked(messageId, values)
    },
  })
}
