import type { RunReport } from '@hegao/core'

/** The order of keys in every object of the report; other keys (rule ids, data) follow by name. */
const order = [
  ...['type', 'name', 'version', 'tool', 'catalogue'],
  ...['path', 'profile', 'variant', 'profileBy', 'positions'],
  ...['files', 'skipped', 'rules', 'errors', 'warnings', 'infos', 'summary'],
  ...['id', 'title', 'about', 'status', 'level', 'docs', 'from', 'clause', 'verified', 'score'],
  ...['basis', 'total', 'unsuppressed', 'mean', 'min', 'grade', 'categories', 'deductions'],
  ...['completeness', 'consistency', 'form', 'weight', 'lost'],
  ...['sections', 'notChecked', 'diagnostics', 'suppressed'],
  ...[
    'code',
    'rule',
    'messageId',
    'fingerprint',
    'baseline',
    'severity',
    'category',
    'points',
    'count',
    'saturated',
  ],
  ...['message', 'tier', 'range', 'start', 'end', 'line', 'column', 'offset'],
  ...[
    'text',
    'newText',
    'related',
    'data',
    'source',
    'place',
    'part',
    'paragraph',
    'runStart',
    'runEnd',
  ],
  ...['fix', 'edits', 'withheld', 'by', 'suppression', 'kind', 'reason'],
]
const rank = new Map(order.map((key, index) => [key, index]))

/** The JSON of the contract (schema/report.schema.json): the Report as it is, keys in one order. */
export function renderJson(report: RunReport): Iterable<string> {
  return jsonPieces({ ...report, files: new Each(report.files) }, { arranged: true })
}

interface Shape {
  /** Keys in the order above; otherwise as they come. */
  readonly arranged?: boolean
  readonly indent?: number
}

/** Items of an array that are written one by one. */
export class Each {
  constructor(readonly items: Iterable<unknown>) {}
}

/** The JSON of a value on lines of its own, in pieces: an array given as Each is never there whole. */
export function* jsonPieces(value: unknown, { arranged = false }: Shape = {}): Iterable<string> {
  yield* pieces(value, arranged, '')
  yield '\n'
}

function* pieces(value: unknown, arranged: boolean, indent: string): Iterable<string> {
  if (!holdsEach(value)) {
    yield toJson(value, { arranged, indent: 2 }).replaceAll('\n', `\n${indent}`)
    return
  }
  const [open, close] = value instanceof Each || Array.isArray(value) ? '[]' : '{}'
  const own: Iterable<[key: string, value: unknown]> =
    value instanceof Each
      ? keyless(value.items)
      : Object.entries(arrange(value, arranged) as object)
  const inner = `${indent}  `
  let started = false
  for (const [key, one] of own) {
    const name = open === '{' ? `${toJson(key)}: ` : ''
    yield `${started ? ',' : open}\n${inner}${name}`
    yield* pieces(one, arranged, inner)
    started = true
  }
  yield started ? `\n${indent}${close}` : `${open}${close}`
}

function* keyless(items: Iterable<unknown>): Iterable<[key: string, value: unknown]> {
  for (const item of items) yield ['', item]
}

const holdsEach = (value: unknown): boolean =>
  value instanceof Each ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsEach))

/** JSON without a raw control or invisible character: it may go through a terminal or a log. */
export function toJson(value: unknown, { arranged = false, indent = 0 }: Shape = {}): string {
  // Arranged before: a replacer, which is asked for every value, takes twice the time.
  const json = JSON.stringify(arranged ? arrangedWhole(value) : value, null, indent)
  return json.replace(hidden, escapeMark)
}

/** What JSON lets stand raw; line feeds between keys are the format's own. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const escapeMark = (mark: string): string =>
  Array.from(
    { length: mark.length },
    (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')

function arrange(value: unknown, arranged: boolean): unknown {
  if (!arranged || !isObject(value)) return value
  return Object.fromEntries(keysOf(value).map(key => [key, value[key]]))
}

/** The value with the keys of every object in it in the order. */
function arrangedWhole(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(arrangedWhole)
  if (!isObject(value)) return value
  const made: Record<string, unknown> = {}
  for (const key of keysOf(value)) made[key] = arrangedWhole(value[key])
  return made
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keysOf = (value: object): string[] => Object.keys(value).sort(compare)

function compare(a: string, b: string): number {
  const byRank = (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length)
  if (byRank !== 0) return byRank
  return a < b ? -1 : 1
}
