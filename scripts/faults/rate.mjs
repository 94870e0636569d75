// How many of the faults that can be proved does the checker find? Plants faults (plant.mjs) in
// the drafts of fixtures/reports, one at a time, and asks for a new finding at the place. Which
// items stand in a relation that proves the fault was marked by a reader: provable.jsonl.
//
// node scripts/faults/rate.mjs [--per-item N] [--unmarked N] [--missed RELATION] [--file NAME]
//   reads the built packages; prints the rates, or every missed fault of one relation (or "all").
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { faultsIn } from './plant.mjs'

/**
 * @typedef {import('./plant.mjs').Fault} Fault
 *
 * @typedef {object} Mark an item of a draft that stands in a provable relation
 * @property {string} file
 * @property {string} quote words that occur once in the file
 * @property {string} item the item, once in the quote
 * @property {string} relation what proves a fault
 * @property {string} with the other side
 * @property {number | { down: number, up: number }} [least] the smallest change of the figure that
 *   no rounding explains
 * @property {'up' | 'down'} [toward] the only direction in which a change is proved
 * @property {string[]} [kinds] the only kinds of fault that are proved
 *
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ rule: string, messageId: string, range: Span, related: Span[] }} Finding
 * @typedef {{ file: string, fault: Fault, marks: Mark[] }} Planting
 */

/** @param {string} text @returns {Mark[]} */
export const readProvable = text =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))

/** @param {string} text @param {Mark} mark @returns {Span} */
export function placeOf(text, { quote, item }) {
  const start = text.indexOf(quote) + quote.indexOf(item)
  return { start, end: start + item.length }
}

/** Where the other side is: in the quote, else the one place in the text. */
function otherSide(text, { quote, with: other }) {
  const at = quote.indexOf(other)
  const start = at >= 0 ? text.indexOf(quote) + at : text.indexOf(other)
  return { start, end: start + other.length }
}

/** True where the mark proves the fault wrong. */
export function proves(text, mark, { kind, span, before, after }) {
  const place = placeOf(text, mark)
  if (span.start < place.start || span.end > place.end) return false
  const isList = /^(?:list|part)-/.test(kind)
  if (isList !== /、./.test(mark.item)) return false
  if (isList && kind.startsWith('part-') !== /\d/.test(mark.item)) return false
  if (mark.kinds && !mark.kinds.includes(kind)) return false
  const by = Number.parseFloat(after) - Number.parseFloat(before)
  const up = Number.isNaN(by) ? kind.includes('+') : by > 0
  if (mark.toward && up !== (mark.toward === 'up')) return false
  const least = typeof mark.least === 'object' ? mark.least[up ? 'up' : 'down'] : (mark.least ?? 0)
  return Number.isNaN(by) || Math.abs(by) > least - 1e-9
}

/**
 * The provable faults of a draft, at most so many for each item, evenly over the kinds; with one
 * for each item the kinds take turns.
 *
 * @returns {Planting[]}
 */
export function plantings(file, text, marks, perItem = Number.POSITIVE_INFINITY) {
  const own = marks.filter(mark => mark.file === file)
  const bySpan = new Map()
  for (const fault of faultsIn(text)) {
    const proving = own.filter(mark => proves(text, mark, fault))
    if (proving.length === 0) continue
    const key = `${fault.span.start} ${/^(?:list|part)-/.test(fault.kind)}`
    if (!bySpan.has(key)) bySpan.set(key, [])
    bySpan.get(key).push({ file, fault, marks: proving })
  }
  return [...bySpan.values()].flatMap((all, at) =>
    perItem === 1 ? [all[at % all.length]] : spread(all, perItem),
  )
}

/** The faults that no mark proves. @returns {Planting[]} */
export function unprovable(file, text, marks, limit = Number.POSITIVE_INFINITY) {
  const own = marks.filter(mark => mark.file === file)
  const rest = faultsIn(text).filter(fault => !own.some(mark => proves(text, mark, fault)))
  return spread(rest, limit).map(fault => ({ file, fault, marks: [] }))
}

/** So many of them, the first and the last among them. */
function spread(all, limit) {
  if (all.length <= limit) return all
  if (limit <= 1) return all.slice(0, limit)
  return Array.from(
    { length: limit },
    (_, at) => all[Math.round((at * (all.length - 1)) / (limit - 1))],
  )
}

/** The findings that the fault brought: those at other places or of another kind than before. */
export function newFindings(before, after, { span, after: words }) {
  const by = words.length - (span.end - span.start)
  const moved = offset => (offset >= span.end ? offset + by : offset)
  const key = ({ rule, messageId }, start, end) => `${rule} ${messageId} ${start} ${end}`
  const known = new Set(before.map(one => key(one, moved(one.range.start), moved(one.range.end))))
  return after.filter(one => !known.has(key(one, one.range.start, one.range.end)))
}

/** True where a new finding, or a place it refers to, touches the faulty item or its other side. */
export function isFound(text, before, after, { fault, marks }) {
  const { span } = fault
  const by = fault.after.length - (span.end - span.start)
  const moved = ({ start, end }) => ({
    start: start >= span.end ? start + by : start,
    end: end >= span.end ? end + by : end,
  })
  const sides = marks.flatMap(mark => [placeOf(text, mark), otherSide(text, mark)]).map(moved)
  return newFindings(before, after, fault).some(({ range, related }) =>
    [range, ...related].some(one =>
      sides.some(side => one.start < side.end && side.start < one.end),
    ),
  )
}

/** A report of the checker, reduced to what is asked of it here. @returns {Finding[]} */
export const placesOf = report =>
  report.diagnostics.map(({ rule, messageId, range, related }) => ({
    rule,
    messageId,
    range: { start: range.start.offset, end: range.end.offset },
    related: related.map(one => ({ start: one.range.start.offset, end: one.range.end.offset })),
  }))

/** Found and planted for each relation; a fault that two relations prove counts for both. */
export function tally(outcomes) {
  const rates = {}
  for (const { marks, found } of outcomes)
    for (const relation of new Set(marks.map(mark => mark.relation))) {
      rates[relation] ??= { found: 0, planted: 0 }
      rates[relation].planted++
      if (found) rates[relation].found++
    }
  return rates
}

/** The fault as one line: where, what, and which relation should have told. */
export function lineOf(text, { file, fault, marks }) {
  const { span, after, before, kind } = fault
  const flat = words => words.replaceAll('\n', '/')
  const words = `${flat(text.slice(Math.max(0, span.start - 24), span.start))}⟦${before}→${after}⟧${flat(text.slice(span.end, span.end + 24))}`
  return `${[...new Set(marks.map(mark => mark.relation))].join('，')} ${kind} ${file}: ${words}`
}

async function main() {
  const args = process.argv.slice(2)
  const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback)
  const perItem = Number(option('--per-item', 'Infinity'))
  const [core, document, rules] = await Promise.all(
    ['packages/core', 'packages/document', 'rules'].map(
      name => import(new URL(`../../${name}/dist/index.js`, import.meta.url).href),
    ),
  )
  const folder = new URL('../../fixtures/reports/', import.meta.url)
  const marks = readProvable(readFileSync(new URL('provable.jsonl', folder), 'utf8'))
  const toolbox = {
    rules: rules.rules,
    profiles: rules.profiles,
    catalogue: rules.catalogue,
    scanner: new core.Scanner(),
  }
  const setup = { settings: { severities: {}, options: {} }, accepted: [], language: 'zh-CN' }
  const check = (file, text) =>
    placesOf(
      core.checkDraft(
        file,
        document.readDraft(text, file.endsWith('.md') ? 'md' : 'txt'),
        toolbox,
        setup,
      ),
    )

  const outcomes = []
  const unmarked = []
  for (const file of new Set(marks.map(mark => mark.file))) {
    if (!file.includes(option('--file', ''))) continue
    const text = readFileSync(new URL(file, folder), 'utf8')
    const before = check(file, text)
    for (const planting of plantings(file, text, marks, perItem)) {
      const after = check(file, planting.fault.text)
      outcomes.push({ ...planting, text, found: isFound(text, before, after, planting) })
    }
    for (const planting of unprovable(file, text, marks, Number(option('--unmarked', 40)))) {
      const added = newFindings(before, check(file, planting.fault.text), planting.fault)
      unmarked.push({ ...planting, text, added })
    }
  }

  const wanted = option('--missed', undefined)
  if (wanted !== undefined)
    for (const one of outcomes)
      if (!one.found && (wanted === 'all' || one.marks.some(mark => mark.relation === wanted)))
        console.log(lineOf(one.text, one))
  const percent = (found, planted) => `${((100 * found) / planted).toFixed(1)} %`
  for (const [relation, { found, planted }] of Object.entries(tally(outcomes)))
    console.log(`${relation}\t${found}/${planted}\t${percent(found, planted)}`)
  const found = outcomes.filter(one => one.found).length
  console.log(`all\t${found}/${outcomes.length}\t${percent(found, outcomes.length)}`)
  const told = unmarked.filter(({ added }) => added.length > 0)
  console.log(`unmarked\t${told.length}/${unmarked.length} bring a new finding`)
  if (args.includes('--show-unmarked'))
    for (const one of told)
      console.log(`${lineOf(one.text, one)} ← ${one.added.map(({ rule }) => rule).join(', ')}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
