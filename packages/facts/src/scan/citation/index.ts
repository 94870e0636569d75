import { contains, type Span, span } from '@hegao/document'
import type { Citation, CitedFor, RawCitations, Title } from '../../types.js'
import { quotesIn } from '../mark/between.js'
import { articlesBehind } from './article.js'
import { scanBareTitles } from './bare.js'
import { eventsOf } from './event.js'
import { daysOfYear } from './event-day.js'
import { isByLocalBody, issuedBy } from './issuer.js'
import { lengthBehind } from './length.js'
import { type Marked, pairTitleMarks } from './marks.js'
import { numbersOf } from './number.js'
import { isPastAt } from './past.js'
import { isKindAlone, scanBackReferences, shortFormBehind } from './reference.js'
import { purposeOf, readPurpose, sentencesOf } from './setting.js'
import { readTitle } from './title.js'

/** What stands between two titles of one list; a number or a date in brackets goes with the first. */
const sideBySide =
  /^\s?(?:[（(][^（）()《》]{2,40}[）)])?\s?(?:[、和与及]|以及|，)?\s?(?:[（(][^（）()《》]{2,40}[）)])?\s?$/

interface Found {
  readonly span: Span
  readonly inside: Span
  readonly written: Citation['written']
  readonly around?: Span
}

/** Documents cited by their titles, each taken apart as written. */
export function scanCitations(text: string): RawCitations {
  const marked = pairTitleMarks(text)
  const bare = scanBareTitles(
    text,
    marked.map(({ span: at }) => at),
  )
  if (marked.length === 0 && bare.length === 0 && !text.includes('该'))
    return { all: [], backReferences: [] }
  const shortForms = marked.flatMap(({ span: at }) => shortFormBehind(text, at.end) ?? [])
  const isDefinition = ({ inside }: Marked) =>
    shortForms.some(({ span: at }) => at.start === inside.start)
  const titles = [
    ...marked.filter(one => !isDefinition(one)).map(asFound),
    ...bare.map(at => ({ span: at, inside: at, written: 'bare' as const })),
  ].toSorted((a, b) => a.span.start - b.span.start)
  return {
    all: readAll(text, titles),
    backReferences: scanBackReferences(
      text,
      marked,
      shortForms.map(({ span: at }) => at),
    ),
  }
}

const asFound = ({ span: at, inside, around }: Marked): Found => ({
  span: at,
  inside,
  written: around ? 'inner' : 'outer',
  ...(around ? { around: around.inside } : {}),
})

function readAll(text: string, titles: readonly Found[]): Citation[] {
  const quoted = quotesIn(text)
  const sentenceAt = sentencesOf(
    text,
    titles.map(({ span: at }) => at),
  )
  const lists = listsOf(text, titles)
  const known = new Map<number, Title>()
  const titleAt = (at: Span): Title => {
    const title = known.get(at.start) ?? readTitle(text, at)
    known.set(at.start, title)
    return title
  }
  return titles.flatMap((found, index) => {
    const { span: at, inside, written } = found
    const title = titleAt(inside)
    if (written === 'outer' && isKindAlone(title.name)) return []
    const list = lists[index]!
    const sentence = sentenceAt(at.start)
    const around = found.around && titleAt(found.around)
    const outer = purposeOf(text, list.span, sentence)
    const citedFor = around ? purposeInside(text, around, at, outer) : outer
    const short = shortFormBehind(text, at.end)
    const length = lengthBehind(text, at)
    const effectiveOn = daysOfYear(text, at)
    const issuer = written === 'outer' ? issuedBy(text, at) : undefined
    return {
      span: at,
      title,
      written,
      ...(around ? { around } : {}),
      wraps: titles[index + 1] !== undefined && contains(inside, titles[index + 1]!.span),
      list: list.number,
      ...(citedFor ? { citedFor } : {}),
      ...(issuer ? { issuedBy: issuer } : {}),
      byLocalBody: isByLocalBody(text, list.span.start),
      numbers: numbersOf(text, at.start, at.end),
      events: eventsOf(text, at.start, at.end),
      ...(effectiveOn.length > 0 ? { effectiveOn } : {}),
      articles: articlesBehind(text, at.end),
      ...(length ? { length } : {}),
      ...(short ? { shortForm: short } : {}),
      upcoming: sentence.upcoming,
      bygone: sentence.bygoneAt(at.start) || isPastAt(text, list.span),
      quoted: quoted(at.start),
      years: sentence.years,
    }
  })
}

/** 临澜县贯彻落实〈…〉的方案 carries it out, 印发〈…〉的通知 of an own body issues it. */
function purposeInside(text: string, around: Title, at: Span, outer?: CitedFor) {
  const own = readPurpose(text.slice(around.span.start, at.start))
  return own === 'issue' && !around.owner ? outer : (own ?? outer)
}

/** The list that each title stands in, from its first title to its last; an inner one is with its outer. */
function listsOf(text: string, titles: readonly Found[]): { number: number; span: Span }[] {
  let number = -1
  let current: { number: number; span: Span } | undefined
  return titles.map(({ span: at, written }) => {
    if (current && written === 'inner' && contains(current.span, at)) return current
    const joined = current && sideBySide.test(text.slice(current.span.end, at.start).slice(0, 100))
    if (current && joined) current.span = span(current.span.start, at.end)
    else current = { number: ++number, span: at }
    return current
  })
}
