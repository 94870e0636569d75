import type { Law, LawCoverage, LawKind, LawVersion } from './law.js'
import { formOf, state } from './law-title.js'

/** The catalogue of laws as it is compiled: long strings, taken apart when first asked. */
export interface LawData {
  readonly date: string
  readonly coverage: readonly LawCoverage[]
  /** One row a line, columns parted by |, as rules/scripts/laws.mjs writes them. */
  readonly laws: string
  /** One name a line: name, use, titles by row number, remark. */
  readonly names: string
  readonly issuers: readonly string[]
  readonly sources: readonly string[]
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

const verification = { t: 'text', s: 'secondary', p: 'practice' } as const

const firstYear = 1900
const daysOf = { year: 372, month: 31 }

/** A day in three or four letters, since there are thousands: months are taken for 31 days long. */
export function packDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const days = (year - firstYear) * daysOf.year + (month - 1) * daysOf.month + date - 1
  return days.toString(36)
}

function unpackDay(packed: string): string {
  const days = Number.parseInt(packed, 36)
  const year = Math.floor(days / daysOf.year) + firstYear
  const month = Math.floor((days % daysOf.year) / daysOf.month) + 1
  const date = (days % daysOf.month) + 1
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}`
}

/** Stands for 中华人民共和国 in packed titles. */
const stateMark = '~'

export const packTitle = (title: string): string => title.replaceAll(state, stateMark)
const unpackTitle = (packed: string): string => packed.replaceAll(stateMark, state)

/** The title that a packed row begins with. */
export const titleOfRow = (row: string): string => unpackTitle(row.slice(0, row.indexOf('|')))

/** Reads one packed row; `titleAt` gives the title of another row. */
export function unpackLaw(row: string, data: LawData, titleAt: (row: number) => string): Law {
  const [
    title,
    kind,
    issuers,
    adopted,
    effective,
    amended,
    repealed,
    successor,
    numbers,
    ver,
    src,
  ] = row.split('|') as string[]
  const name = unpackTitle(title!)
  const period = periodOf(name)
  const versions = versionsOf(adopted!, effective!, amended!)
  return {
    title: name,
    kind: kindLetters[kind!]!,
    issuers: issuers ? issuers.split(',').map(index => data.issuers[Number(index)]!) : [],
    ...(adopted ? { adopted: unpackDay(adopted) } : {}),
    ...(effective ? { effective: unpackDay(effective === '=' ? adopted! : effective) } : {}),
    ...(repealed && repealed !== '-'
      ? { repealed: repealed === '?' ? 'unknown' : unpackDay(repealed) }
      : {}),
    ...(successor ? { successor: titleAt(Number(successor)) } : {}),
    ...(period ? { period } : {}),
    versions,
    numbers: numbers ? numbers.split(';') : [],
    verified: verification[ver as 't' | 's' | 'p'],
    statusKnown: repealed !== '-',
    source: data.sources[Number(src)]!,
  }
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
    source: 'hegao.yaml',
  }
}

function periodOf(title: string): Law['period'] {
  const { period } = formOf(title)
  return period ? { from: Number(period.slice(0, 4)), to: Number(period.slice(5)) } : undefined
}

function versionsOf(adopted: string, effective: string, amended: string): LawVersion[] {
  const first = adopted ? [effective ? `${adopted}:${effective}` : adopted] : []
  return [...first, ...(amended ? amended.split(';') : [])].map(version => {
    const [day, from] = version.split(':') as [string, string?]
    const promulgated = unpackDay(day)
    return {
      promulgated,
      ...(from ? { effective: from === '=' ? promulgated : unpackDay(from) } : {}),
    }
  })
}

export function unpackName(row: string): ListedName {
  const [name, use, titles, note = ''] = row.split('|') as string[]
  return {
    name: name!,
    use: use as ListedName['use'],
    titles: titles ? titles.split(',').map(Number) : [],
    note,
  }
}
