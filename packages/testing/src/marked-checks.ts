import type { AnyRule, Diagnostic } from '@hegao/core'
import { type Bench, findingsOf } from './check.js'
import type { MarkedCase } from './marked-file.js'

/** What is wrong with a rule's findings in a marked case; empty where all is as marked. */
export function checkMarkedCase(rule: AnyRule, marked: MarkedCase, bench: Bench): string[] {
  const found = findingsOf(rule, marked.text, 'md', bench)
  const left = new Set(found)
  const problems: string[] = []
  const own = marked.marks.filter(mark => mark.rule === rule.id)
  const isAt = (range: Diagnostic['range'], { start, end }: { start: number; end: number }) =>
    range.start.offset === start && range.end.offset === end

  for (const mark of own.filter(({ role }) => role === 'finding')) {
    const words = marked.text.slice(mark.start, mark.end)
    const hit = [...left].find(({ range }) => isAt(range, mark))
    if (!hit) {
      problems.push(`missed “${words}”`)
      continue
    }
    left.delete(hit)
    for (const other of own.filter(
      ({ role, number }) => role === 'related' && number !== undefined && number === mark.number,
    )) {
      const related = marked.text.slice(other.start, other.end)
      if (!hit.related.some(({ range }) => isAt(range, other)))
        problems.push(`“${words}” is not related to “${related}”`)
    }
  }
  for (const { data } of marked.expect.filter(expected => expected.rule === rule.id)) {
    const hit = [...left].find(finding =>
      Object.entries(data).every(([key, value]) => finding.data?.[key] === value),
    )
    if (hit) left.delete(hit)
    else problems.push(`missed ${JSON.stringify(data)}`)
  }
  for (const { text, message } of left) problems.push(`false alarm on “${text}”: ${message}`)
  return problems
}
