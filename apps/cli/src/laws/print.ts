import { type Language, type Law, type LawBook, type LawVersion, standingIn } from '@hegao/core'
import { adoptionOf, kinds, standings, words } from './words.js'

interface PrintedWith {
  readonly language: Language
  /** In which it is asked whether the law is in force. */
  readonly year: number | undefined
  /** Where the catalogue has it from. */
  readonly source: string
}

/** What the catalogue knows of a law, one line for each thing. */
export function printLaw(law: Law, book: LawBook, { language, year, source }: PrintedWith): string {
  const say = words[language]
  const zh = language === 'zh-CN'
  const [comma, semicolon] = zh ? ['，', '；'] : [', ', '; ']
  const version = ({ promulgated, effective }: LawVersion) => {
    if (effective === undefined) return promulgated
    return `${promulgated}${comma}${zh ? `${effective}${say.from}` : `in force ${effective}`}`
  }
  const [first, ...amendments] = law.versions
  const names = book.namesOf(law).map(({ name, by }) => `${name}（${say.by[by]}）`)
  const issuers = law.issuers.length > 0 ? `（${law.issuers.join('、')}）` : ''
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.kind, `${kinds[law.kind][language]}${issuers}`],
    [say.adopted[adoptionOf(law)], first && version(first)],
    [say.amended, amendments.map(version).join(semicolon)],
    [say.repealed, law.repealed === 'unknown' ? say.repealedUnknown : law.repealed],
    [say.successor, law.successor],
    [say.period, law.period && `${law.period.from}—${law.period.to}`],
    [say.numbers, law.numbers.join(semicolon)],
    [say.names, names.join(semicolon)],
    [year === undefined ? say.status : yearOf(year, language), statusOf(law, year, language)],
    [say.source, law.kind === 'own' ? source : `${source}（${say.verified[law.verified]}）`],
  ]
  const known = rows.filter(([, value]) => value)
  const width = Math.max(...known.map(([name]) => columnsOf(name))) + 2
  const lines = known.map(
    ([name, value]) => `  ${name}${' '.repeat(width - columnsOf(name))}${value}\n`,
  )
  return `${law.title}\n${lines.join('')}`
}

/** Chinese characters take two columns. */
const columnsOf = (name: string): number =>
  [...name].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0)

const yearOf = (year: number, language: Language): string =>
  language === 'en' ? `${year}` : `${year}年`

function statusOf(law: Law, year: number | undefined, language: Language): string | undefined {
  if (law.kind === 'own') return undefined
  if (year !== undefined) return standings[standingIn(law, year)][language]
  return law.statusKnown ? undefined : words[language].unchecked
}
