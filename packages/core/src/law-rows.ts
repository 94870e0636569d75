import type { Law, LawCoverage, LawKind, LawVersion } from './law.js'
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
   * One row a line, columns parted by |, empty ones at its end left out: how many characters of its
   * title are those of the title before, the others, stamp, 公布, 施行, amendments, first day
   * without force, row of its successor, numbers.
   */
  readonly laws: string
  /** What many rows have in common: kind, issuers, verification, parted by |. */
  readonly stamps: readonly string[]
  /** One name a line: name, use, titles by row number, remark. */
  readonly names: string
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

/** Stands for 中华人民共和国 in packed titles. */
const stateMark = '~'

export const packTitle = (title: string): string => title.replaceAll(state, stateMark)
const unpackTitle = (packed: string): string => packed.replaceAll(stateMark, state)

/** One digit says how many characters two titles share. */
export const mostShared = 35

/** The titles of all rows, in their order. */
export function titlesOf(rows: readonly string[]): string[] {
  let last = ''
  return rows.map(row => {
    const end = row.indexOf('|')
    const own = row.slice(1, end < 0 ? undefined : end)
    last = last.slice(0, Number.parseInt(row[0]!, 36)) + own
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
  const [, stamp, day, start = '', amended, repealed, successor, numbers] = row.split('|')
  const [kind, bodies, by] = stamps[Number.parseInt(stamp!, 36)]!.split('|')
  const period = periodOf(title)
  const adopted = day && unpackDay(day)
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
