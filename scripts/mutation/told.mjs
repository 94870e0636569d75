// How a mutant is told in one line, and which of those that live have their reason written down.
import { readFileSync } from 'node:fs'

/** Signs around what is changed. */
const around = 16
const longest = 60

/** `file`, `change`, `why`: mutants that change nothing, each with its reason. */
export const explained = new URL('explained.tsv', import.meta.url)

/**
 * What a mutant changes: …前「old→new」后…, with some signs around it.
 *
 * @param {string} source the text of its file
 * @param {{ start: number, end: number, replacement: string }} mutant offsets in UTF-16
 */
export function changeOf(source, { start, end, replacement }) {
  const old = source.slice(start, end)
  const most = Math.min(old.length, replacement.length)
  let head = 0
  while (head < most && old[head] === replacement[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === replacement.at(-1 - tail)) tail++
  const from = start + head
  const to = end - tail
  const before = source.slice(Math.max(0, from - around), from)
  const after = source.slice(to, to + around)
  const into = replacement.slice(head, replacement.length - tail)
  return oneLine(`…${before}⟦${short(source.slice(from, to))}→${short(into)}⟧${after}…`)
}

/**
 * The reasons by file and change, as `file<TAB>change`.
 *
 * @returns {Map<string, string>}
 */
export function reasons(text = readFileSync(explained, 'utf8')) {
  const rows = text.split('\n').slice(1).filter(Boolean)
  return new Map(
    rows.map((row, at) => {
      const [file, change, why, ...more] = row.split('\t')
      if (!why || more.length > 0)
        throw new Error(`explained.tsv:${at + 2}: expected file, change and why, parted by tabs.`)
      return [`${file}\t${change}`, why]
    }),
  )
}

function short(text) {
  return text.length > longest
    ? `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}`
    : text
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}
