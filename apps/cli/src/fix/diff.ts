import { applyEdits, type TextEdit } from '@hegao/core'

/** Lines shown before and behind a change, as diff -u has it. */
const context = 3

/** Whole lines that change: the old ones [from, to), and what they become. */
interface Change {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/**
 * What edits do to a text, as a unified diff that `patch -p0` and `git apply -p0` take. The edits are
 * known, so nothing is compared: comparing a draft that changes in every line takes time that grows
 * with its square.
 * @param edits sorted, none overlapping another
 */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return ''
  const lines = linesOf(text)
  let shift = 0
  const hunks = hunksOf(changesOf(lines, edits)).map(changes => {
    const start = Math.max(0, changes[0]!.from - context)
    const end = Math.min(lines.length, changes.at(-1)!.to + context)
    const body: string[] = []
    let at = start
    for (const { from, to, lines: become } of changes) {
      body.push(...mark(' ', lines.slice(at, from)))
      body.push(...mark('-', lines.slice(from, to)), ...mark('+', become))
      at = to
    }
    body.push(...mark(' ', lines.slice(at, end)))
    const grown = changes.reduce(
      (sum, { from, to, lines: { length } }) => sum + length - to + from,
      0,
    )
    const head = `@@ -${rangeOf(start, end - start)} +${rangeOf(start + shift, end - start + grown)} @@\n`
    shift += grown
    return head + body.join('')
  })
  return `--- ${path}\n+++ ${path}\n${hunks.join('')}`
}

/** Lines with their ends; the last has none where the text does not end in one. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Edits on the same lines are one change. */
function changesOf(lines: readonly string[], edits: readonly TextEdit[]): Change[] {
  let line = 0
  let start = 0
  const goTo = (offset: number) => {
    while (line < lines.length - 1 && start + lines[line]!.length <= offset)
      start += lines[line++]!.length
    return line
  }
  const groups: { from: number; to: number; edits: TextEdit[] }[] = []
  for (const edit of edits) {
    const from = goTo(edit.start)
    const inLine = edit.start - start
    // What takes a line's end away changes the next line too.
    const to = Math.min(goTo(edit.end) + 1, lines.length)
    let group = groups.at(-1)
    if (!group || (from >= group.to && from > group.from)) {
      group = { from, to, edits: [] }
      groups.push(group)
    }
    group.to = to
    const before = lines.slice(group.from, from).reduce((sum, { length }) => sum + length, 0)
    const at = before + inLine
    group.edits.push({ ...edit, start: at, end: at + edit.end - edit.start })
  }
  return groups.map(({ from, to, edits: own }) => ({
    from,
    to,
    lines: linesOf(applyEdits(lines.slice(from, to).join(''), own)),
  }))
}

/** Changes whose contexts meet stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    if (last && change.from - last.at(-1)!.to <= 2 * context) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

const mark = (sign: string, lines: readonly string[]): string[] =>
  lines.map(line => sign + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))

/** Lines count from 1; a range of none stands behind the line before it. */
const rangeOf = (start: number, length: number): string =>
  length === 1 ? `${start + 1}` : `${length === 0 ? start : start + 1},${length}`
