import type { Law, LawKind } from './law.js'
import { packDay } from './law-day.js'
import {
  kindLetters,
  type LawData,
  type ListedName,
  mostShared,
  noDay,
  packTitle,
  useLetters,
} from './law-rows.js'

/** A row of the tables of laws; cells as docs/catalogue.md explains them, empty where nothing is known. */
export interface LawCells {
  readonly title: string
  readonly kind: LawKind
  readonly issuers: readonly string[]
  readonly adopted: string
  readonly effective: string
  /** Each as day, or day:first day in force. */
  readonly amended: readonly string[]
  readonly repealed: string
  readonly successor: string
  readonly numbers: readonly string[]
  readonly verified: Law['verified']
}

/** What core's law-rows.ts reads. Rows stand in the order given: the better sorted, the shorter. */
export function packLaws(laws: readonly LawCells[]): Pick<LawData, 'laws' | 'stamps' | 'issuers'> {
  const rowOf = new Map(laws.map(({ title }, row) => [title, row]))
  const issuers = new Numbering()
  const stamps = new Numbering()
  const titles = laws.map(({ title }) => packTitle(title))
  const rows = laws.map((law, row) => {
    const { kind, adopted, effective, amended, repealed, successor, numbers, verified } = law
    const bodies = law.issuers.map(issuer => issuers.of(issuer))
    const stamp = [letterOf(kind), bodies.join(','), verified[0]].join('|')
    const start = [
      stamps.of(stamp).toString(36).padStart(2, '0'),
      adopted ? packDay(adopted).padStart(3, '0') : noDay,
      behind(titles[row - 1] ?? '', titles[row]!),
    ]
    const cells = [
      start.join(''),
      packEffective(adopted, effective),
      amended.map(packVersion).join(';'),
      repealed === 'unchecked' ? '-' : packCell(repealed),
      rowOf.get(successor) ?? '',
      numbers.join(';'),
    ]
    return cells.join('|').replace(/\|+$/, '')
  })
  return { laws: rows.join('\n'), stamps: stamps.all, issuers: issuers.all }
}

/** Gives each text the number of its place among those asked for. */
class Numbering {
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, known)
    return known
  }

  get all(): string[] {
    return [...this.#numbers.keys()]
  }
}

const letterOf = (kind: LawKind): string =>
  Object.keys(kindLetters).find(letter => kindLetters[letter] === kind)!

/** How many characters the title shares with the one before it, and the others. */
function behind(before: string, title: string): string {
  let shared = 0
  while (shared < mostShared && shared < before.length && title[shared] === before[shared]) shared++
  return shared.toString(36) + title.slice(shared)
}

/** A day packed; an empty cell and a question mark stay. */
const packCell = (cell: string): string => (cell === '' || cell === '?' ? cell : packDay(cell))

/** Empty where it is the day of adoption, as it mostly is; a question mark where it is not known. */
function packEffective(adopted: string, effective: string): string {
  if (effective === adopted) return ''
  return effective === '' ? '?' : packDay(effective, adopted)
}

function packVersion(version: string): string {
  const [day, from] = version.split(':') as [string, string?]
  return from ? `${packDay(day)}:${packDay(from, day)}` : packDay(day)
}

/** A name with the letter of its use and the rows of its titles. */
export function packName(
  name: string,
  use: ListedName['use'],
  rows: readonly number[],
  note: string,
) {
  const letter = Object.keys(useLetters).find(one => useLetters[one] === use)
  return [name, letter, rows.join(','), note].join('|').replace(/\|+$/, '')
}
