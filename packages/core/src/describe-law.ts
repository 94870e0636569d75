import type { Language } from './language.js'
import { type Law, type LawBook, type LawVersion, standingIn } from './law.js'
import { adoptionOf, lawKinds, lawStandings, lawWords } from './law-words.js'

export interface DescribedWith {
  readonly language: Language
  /** In which it is asked whether the law is in force. */
  readonly year: number | undefined
  /** Where the catalogue has it from; absent where that was not looked up. */
  readonly source?: string
}

/** What the catalogue knows of a law: the name of each thing, and what it is. */
export function describeLaw(
  law: Law,
  book: LawBook,
  { language, year, source }: DescribedWith,
): (readonly [name: string, value: string])[] {
  const say = lawWords[language]
  const zh = language === 'zh-CN'
  const [comma, semicolon] = zh ? ['，', '；'] : [', ', '; ']
  const version = ({ promulgated, effective }: LawVersion) => {
    if (effective === undefined) return promulgated
    return `${promulgated}${comma}${zh ? `${effective}${say.from}` : `in force ${effective}`}`
  }
  const [first, ...amendments] = law.versions
  const articles = book.articlesOf(law).map(({ from, count }) => say.articlesFrom(count, from))
  const names = book.namesOf(law).map(({ name, by }) => `${name}（${say.by[by]}）`)
  const issuers = law.issuers.length > 0 ? `（${law.issuers.join('、')}）` : ''
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.kind, `${lawKinds[law.kind][language]}${issuers}`],
    [say.adopted[adoptionOf(law)], first && version(first)],
    [say.amended, amendments.map(version).join(semicolon)],
    [say.repealed, law.repealed === 'unknown' ? say.repealedUnknown : law.repealed],
    [say.successor, law.successor],
    [say.period, law.period && `${law.period.from}—${law.period.to}`],
    [say.articles, articles.join(semicolon)],
    [say.numbers, law.numbers.join(semicolon)],
    [say.names, names.join(semicolon)],
    [year === undefined ? say.status : yearOf(year, language), statusOf(law, year, language)],
    [
      say.source,
      source && (law.kind === 'own' ? source : `${source}（${say.verified[law.verified]}）`),
    ],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

const yearOf = (year: number, language: Language): string =>
  language === 'en' ? `${year}` : `${year}年`

function statusOf(law: Law, year: number | undefined, language: Language): string | undefined {
  if (law.kind === 'own') return undefined
  const say = lawWords[language]
  const { period, statusKnown } = law
  if (year !== undefined) {
    const standing = standingIn(law, year)
    const isWithin = standing === 'unknown' && period !== undefined && !law.repealed
    return isWithin ? say.withinPeriod : lawStandings[standing][language]
  }
  if (statusKnown) return undefined
  return period ? say.untilPeriod(period.to) : say.unchecked
}
