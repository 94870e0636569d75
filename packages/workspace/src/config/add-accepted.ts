import { isMap, isScalar, isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml'
import { readYaml } from '../yaml/read.js'
import type { Accepted } from './types.js'

/** What is written for one finding; in this order of keys. */
export type NewEntry = Pick<Accepted, 'rule' | 'text' | 'within' | 'data' | 'reason'> & {
  readonly files?: string
}

/**
 * The text of a hegao.yaml with entries added to the end of its `accepted`. All that stands there
 * stays byte for byte; only where the file is one pair of braces, or ends in `...`, it is laid out
 * anew, its comments kept.
 * @param text a config without errors, or nothing
 */
export function addAccepted(text: string, entries: readonly NewEntry[]): string {
  return entries.reduce(addOne, text)
}

function addOne(text: string, entry: NewEntry): string {
  const inserted = insert(text, entry).find(one => isThatAndMore(text, one, entry))
  if (inserted !== undefined) return inserted
  const document = parseDocument(text)
  if (!document.has('accepted')) document.set('accepted', document.createNode([]))
  document.addIn(['accepted'], document.createNode(entry))
  const anew = document.toString({ lineWidth: 0 })
  if (isThatAndMore(text, anew, entry)) return anew
  throw new Error('The entry could not be added to the config.')
}

/** True where `after` says all that `before` says, the entry at the end, and nothing else. */
function isThatAndMore(before: string, after: string, entry: NewEntry): boolean {
  const old = readYaml(before, '').file?.data ?? {}
  const { accepted = [], ...rest } = old
  const expected = { ...rest, accepted: [...(accepted as unknown[]), entry] }
  const read = readYaml(after, '')
  return read.problems.length === 0 && sorted(read.file?.data) === sorted(expected)
}

const sorted = (data: unknown): string =>
  JSON.stringify(data, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** The text with the entry put in; whether it reads as it should is for others to see. */
function insert(text: string, entry: NewEntry): string[] {
  const end = /\r\n/.test(text) ? '\r\n' : '\n'
  const list = listOf(text)
  if (!list) {
    const gap = text === '' || /\n\s*$/.test(text) ? '' : end
    return [`${text}${gap}accepted:${end}${item(entry, '  ', end)}`]
  }
  if (list.flow) return intoBrackets(text, list, entry)
  const last = lastLeaf(list.items.at(-1) as Node)
  const dash = dashOf(text, list)
  if (!last?.range || dash === undefined) return []
  const [, valueEnd] = last.range
  const lineEnd = text[valueEnd - 1] === '\n' ? valueEnd - 1 : text.indexOf('\n', valueEnd)
  if (lineEnd < 0) return [`${text}${end}${item(entry, dash, end)}`]
  return [text.slice(0, lineEnd + 1) + item(entry, dash, end) + text.slice(lineEnd + 1)]
}

function listOf(text: string): YAMLSeq | undefined {
  const { contents } = parseDocument(text, { keepSourceTokens: true })
  if (!isMap(contents)) return undefined
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'accepted')
  return isSeq(pair?.value) ? pair.value : undefined
}

/** What stands before the dash of the last item. */
function dashOf(text: string, { srcToken }: YAMLSeq): string | undefined {
  if (srcToken?.type !== 'block-seq') return undefined
  const dash = srcToken.items.at(-1)?.start.find(({ type }) => type === 'seq-item-ind')
  return dash && text.slice(text.lastIndexOf('\n', dash.offset) + 1, dash.offset)
}

/** A comment behind a map may belong to what comes next; its last value ends before it. */
function lastLeaf(node: Node | null | undefined): Node | undefined {
  if (isMap(node) && !node.flow) return lastLeaf(node.items.at(-1)?.value as Node | null)
  if (isSeq(node) && !node.flow) return lastLeaf(node.items.at(-1) as Node | null)
  return node ?? undefined
}

/** With a comma in front, and without one where there is one already. */
function intoBrackets(text: string, { range, items }: YAMLSeq, entry: NewEntry): string[] {
  if (!range) return []
  const before = text.slice(0, range[1] - 1)
  const after = text.slice(range[1] - 1)
  const [lead, end] = /\n[ \t]*$/.test(before) ? ['  ', '\n'] : ['', '']
  return (items.length > 0 ? [', ', ''] : ['']).map(
    comma => before + lead + comma + JSON.stringify(entry) + end + after,
  )
}

/** The entry as an item of a list, its dash behind `lead`. */
function item(entry: NewEntry, lead: string, end: string): string {
  const [first, ...rest] = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n')
  const inside = lead.replace(/./g, ' ')
  return [`${lead}${first}`, ...rest.map(line => `${inside}${line}`), ''].join(end)
}
