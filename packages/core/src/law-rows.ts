import type { ArticleCount, Law, LawCoverage, LawKind, LawVersion } from './law.js'
import { unpackDay } from './law-day.js'
import { formOf, state } from './law-title.js'

/**
 * The catalogue of laws as law-pack.ts compiles it: long strings, taken apart when first asked. Node
 * takes about as long as they have characters to load them, so nothing is written twice.
 */
export interface LawData {
  readonly date: string
  readonly coverage: readonly LawCoverage[]
  /**
   * One row a line. It opens with its stamp in two letters, the day of adoption in three, in one
   * how many characters its title shares with the title before, and the rest of the title. Behind
   * it, each behind a |, empty ones at the end left out: first day in force, amendments, first day
   * without force, row of the successor, numbers.
   */
  readonly laws: string
  /** What many rows have in common: kind, issuers, verification, parted by |. */
  readonly stamps: readonly string[]
  /** One name a line: name, use, titles by row number, remark. */
  readonly names: string
  /** One law a line: its row, | and the numbers of articles as day:number, parted by ;. */
  readonly articles: string
  readonly issuers: readonly string[]
}

/** A name that is no title, as the catalogue lists it. */
export interface ListedName {
  readonly name: string
  /** `slip`: a wrong name, known to be written; `none`: there is no such law. */
  readonly use: 'short' | 'colloquial' | 'slip' | 'none'
  readonly titles: readonly number[]
  readonly note: string
}

/** The letter of each kind in a packed row. */
export const kindLetters: Readonly<Record<string, LawKind>> = {
  c: 'constitution',
  s: 'statute',
  a: 'amendment',
  i: 'interpretation',
  d: 'decision',
  r: 'regulation',
  v: 'supervision-regulation',
  m: 'department-rule',
  p: 'party-regulation',
  n: 'policy',
}

/** The letter of each use of a packed name. */
export const useLetters: Readonly<Record<string, ListedName['use']>> = {
  s: 'short',
  c: 'colloquial',
  w: 'slip',
  n: 'none',
}

const verification = { t: 'text', s: 'secondary', p: 'practice' } as const

/** Stand for words that are in many titles; no title has such signs itself. */
const titleMarks: Readonly<Record<string, string>> = {
  '~': state,
  '@': '全国人民代表大会',
  '!': '（试行）',
  '#': '的决定',
  '+': '的意见',
  '%': '管理',
  '&': '条例',
  '=': '规定',
  '?': '办法',
  '*': '工作',
  '^': '实施',
  _: '暂行',
}
const anyMark = /[~@!#+%&=?*^_]/g

export const packTitle = (title: string): string =>
  Object.entries(titleMarks).reduce((text, [mark, words]) => text.replaceAll(words, mark), title)
const unpackTitle = (packed: string): string => packed.replace(anyMark, mark => titleMarks[mark]!)

/** True for a title that has signs which a packed row needs for itself. */
export const hasPackingSigns = (title: string): boolean => /[|~@!#+%&=?*^_]/.test(title)

/** One letter says how many characters two titles share. */
export const mostShared = 35
/** In place of a day of adoption that is not known. */
export const noDay = '...'
/** Where the parts of a row begin. */
const at = { day: 2, shared: 5, title: 6 } as const

/** The titles of all rows, in their order. */
export function titlesOf(rows: readonly string[]): string[] {
  let last = ''
  return rows.map(row => {
    const end = row.indexOf('|')
    const own = row.slice(at.title, end < 0 ? undefined : end)
    last = last.slice(0, Number.parseInt(row[at.shared]!, 36)) + own
    return unpackTitle(last)
  })
}

/** Reads one packed row. */
export function unpackLaw(
  row: string,
  title: string,
  { stamps, issuers }: LawData,
  titles: readonly string[],
): Law {
  const [, start = '', amended, repealed, successor, numbers] = row.split('|')
  const [kind, bodies, by] = stamps[Number.parseInt(row.slice(0, at.day), 36)]!.split('|')
  const period = periodOf(title)
  const day = row.slice(at.day, at.shared)
  const adopted = day === noDay ? undefined : unpackDay(day)
  const effective = start ? (start === '?' ? '' : unpackDay(start, adopted)) : adopted
  return {
    title,
    kind: kindLetters[kind!]!,
    issuers: bodies ? bodies.split(',').map(index => issuers[Number(index)]!) : [],
    ...(adopted ? { adopted } : {}),
    ...(effective ? { effective } : {}),
    ...(repealed && repealed !== '-'
      ? { repealed: repealed === '?' ? 'unknown' : unpackDay(repealed) }
      : {}),
    ...(successor ? { successor: titles[Number(successor)]! } : {}),
    ...(period ? { period } : {}),
    versions: [
      ...(adopted ? [{ promulgated: adopted, ...(effective ? { effective } : {}) }] : []),
      ...(amended ? amended.split(';').map(unpackVersion) : []),
    ],
    numbers: numbers ? numbers.split(';') : [],
    verified: verification[by as keyof typeof verification],
    statusKnown: repealed !== '-',
  }
}

function unpackVersion(packed: string): LawVersion {
  const [day, from] = packed.split(':') as [string, string?]
  const promulgated = unpackDay(day)
  return { promulgated, ...(from ? { effective: unpackDay(from, promulgated) } : {}) }
}

/** A title that the config names: nothing else is known of it. */
export function ownLaw(title: string): Law {
  const period = periodOf(title)
  return {
    title,
    kind: 'own',
    issuers: [],
    ...(period ? { period } : {}),
    versions: [],
    numbers: [],
    verified: 'practice',
    statusKnown: false,
  }
}

function periodOf(title: string): Law['period'] {
  const { period } = formOf(title)
  return period ? { from: Number(period.slice(0, 4)), to: Number(period.slice(5)) } : undefined
}

export function unpackName(row: string): ListedName {
  const [name, use, titles, note = ''] = row.split('|')
  return {
    name: name!,
    use: useLetters[use!]!,
    titles: titles ? titles.split(',').map(Number) : [],
    note,
  }
}

/** The row that the line is of, and how many articles its versions have. */
export function unpackArticles(line: string): [row: number, counts: readonly ArticleCount[]] {
  const [row, counts] = line.split('|') as [string, string]
  return [
    Number(row),
    counts.split(';').map(one => {
      const [from, count] = one.split(':') as [string, string]
      return { from, count: Number(count) }
    }),
  ]
}
