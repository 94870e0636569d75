import type { RuleInput } from '@hegao/core'
import { contains, type Place } from '@hegao/document'
import { type At, type Change, inParagraph, type ResolvedDate } from '@hegao/facts'
import { isPlanned } from './writing.js'
import { writtenYear } from './written-year.js'

/** A year that a report compares with, though it is that of the report, or is still to come. */
export interface ComparedYear {
  readonly date: At<ResolvedDate>
  readonly kind: 'own' | 'later'
}

/** What says that the value is of another day than the end of the year, or a goal. */
const otherTime = [
  '目前',
  '截至',
  '截止',
  '现有',
  '现已',
  '今年',
  '力争',
  '确保',
  '争取',
  '目标',
  '预计',
  '计划',
  '同期',
  '年初',
  '明年',
  '今后',
]

/**
 * 较2024年提高 in the report for 2023; 比2023年提高 in it too, where nothing but the year of the report
 * can be told. 到2030年比2025年下降 is a target.
 */
export function comparedYears(input: RuleInput): ComparedYear[] {
  const { facts, draft } = input
  const own = draft.year!.value
  return facts.dates.flatMap((date): ComparedYear[] => {
    const year = writtenYear(date)
    if (year === undefined || date.quoted || year < own) return []
    // Of most dates nothing is said by it; a sentence may name a great many.
    const isBase = date.compared === 'itself' || isBaseOfChange(date, facts.changes)
    if (year > own ? !date.compared : !isBase) return []
    const sentence = sentenceOf(date, input)
    if (isPlanned(date.paragraph, sentence.span, input)) return []
    const others = yearsIn(sentence, date, input)
    if (year > own) return others.every(other => other <= own) ? [{ date, kind: 'later' }] : []
    return isOfReportYear(date, others, sentence, input) ? [{ date, kind: 'own' }] : []
  })
}

function sentenceOf({ paragraph, span }: At<ResolvedDate>, { draft }: RuleInput): Place {
  const { sentences } = draft.paragraphs[paragraph]!
  return { paragraph, span: sentences.find(one => contains(one, span)) ?? span }
}

/** The other years that a sentence names, the last of a period (2025—2027年) among them. */
function yearsIn(sentence: Place, date: At<ResolvedDate>, { facts }: RuleInput): number[] {
  const ends = inParagraph(facts.periods, sentence.paragraph).map(({ to }) => to)
  return [...inParagraph(facts.dates, sentence.paragraph), ...ends].flatMap(other => {
    const year = writtenYear(other)
    const counts = other !== date && contains(sentence.span, other.span) && !other.since
    return counts && !other.quoted && year !== undefined ? year : []
  })
}

/** 由2023年的268项调整为274项, 减少10.0%（2024年为760件）: the value of the year is the one that changed. */
const isBaseOfChange = (
  { paragraph, span, month, part, since }: At<ResolvedDate>,
  changes: readonly At<Change>[],
): boolean =>
  month === undefined &&
  !part &&
  !since &&
  inParagraph(changes, paragraph).some(({ from, to, steps }) => {
    const gap = from ? from.span.start - span.end : -1
    return gap >= 0 && gap <= 2 && to !== undefined && steps.some(step => fits(step, from!, to))
  })

/** True where the step leads from the one value to the other, as far as it is rounded. */
function fits(
  { by, figure, direction }: Change['steps'][number],
  from: { readonly value: number },
  to: { readonly value: number },
): boolean {
  const sign = direction === 'down' ? -1 : 1
  const rise = sign * (to.value - from.value)
  if (by === 'difference') return Math.abs(rise - figure.value) < 1e-6
  return by === 'percent' && Math.abs((rise / from.value) * 100 - figure.value) <= 0.1
}

/** In the account of the year, in a sentence and under headings that name no other. */
function isOfReportYear(
  date: At<ResolvedDate>,
  others: readonly number[],
  { paragraph, span }: Place,
  { draft, facts }: RuleInput,
): boolean {
  const { text, role, kind } = draft.paragraphs[paragraph]!
  const own = draft.year!.value
  const words = text.slice(span.start, span.end)
  const isAfter = (one: ResolvedDate) => (one.resolved?.year ?? own) > own
  const headings = draft.sections
    .filter(({ from, to }) => from <= paragraph && paragraph < to)
    .flatMap(({ from }) => inParagraph(facts.dates, from))
  return (
    role === 'body' &&
    (kind === 'prose' || kind === 'heading') &&
    date.month === undefined &&
    !date.part &&
    others.every(year => year === own) &&
    !otherTime.some(word => words.includes(word)) &&
    ![...headings, ...inParagraph(facts.dates, paragraph)].some(isAfter)
  )
}
