import type { RuleInput, TimelineEvent } from '@hegao/core'
import { contains, type Span } from '@hegao/document'
import { type At, dayOf, inParagraph, type Milestone, monthOf, yearOf } from '@hegao/facts'
import { says } from '../wording/says.js'
import { isPlanned } from './writing.js'

/** The first and the last year of what goes on for years. */
export const yearsOf = ({ from, to = from }: TimelineEvent): readonly [number, number] => [
  yearOf(from),
  yearOf(to),
]

/** In its year or its month, or on one of its days. */
export function wasHeldThen(
  { year, month, day }: NonNullable<Milestone['held']>,
  event: TimelineEvent,
) {
  const [first, last] = yearsOf(event)
  if (month === undefined) return first <= year && year <= last
  const { from, to = from } = event
  // A month by itself is before all of its days.
  const start = day === undefined ? dayOf(yearOf(from), monthOf(from), 0) : from
  const at = dayOf(year, month, day ?? 0)
  return start <= at && at <= to
}

/** “十四五”时期（2021—2024年） may be the years of it that are over. */
export function areWithin(
  { from, to }: NonNullable<Milestone['years']>,
  event: TimelineEvent,
): boolean {
  const [first, last] = yearsOf(event)
  return from >= first && to <= last
}

/** The event of the catalogue that a milestone is. */
export const eventOf = ({ kind, name }: Milestone, events: readonly TimelineEvent[]) =>
  events.find(
    event =>
      event.kind === kind &&
      (kind === 'campaign' ? name.endsWith(event.name) : event.name === name),
  )

/** Of a campaign the fact has what leads up to it too. */
export const ownSpan = (
  { kind, span: { start, end } }: Milestone,
  { name }: TimelineEvent,
): Span =>
  kind === 'campaign' ? { start: Math.max(start, end - name.length), end } : { start, end }

/** True for a congress, a plenum or a session of one. */
export const isMeeting = ({ kind }: Milestone) =>
  kind === 'congress' || kind === 'plenum' || kind === 'session'

/** What stands behind a milestone up to the next comma. */
export const clauseOf = (after: string) => after.replaceAll(',', '，').split('，')[0]!

/** True where the sentence, or its place in the draft, is about what is still to come. */
export function isAhead(milestone: At<Milestone>, input: RuleInput): boolean {
  const { paragraph, sentence, before, after } = milestone
  const { coming } = input.catalogue.timeline
  // 贯彻二十大精神，谋划下一步工作: of a meeting only what stands right at it tells that it lies ahead.
  const words = isMeeting(milestone) ? before.slice(-12) + after.slice(0, 12) : before + after
  return isPlanned(paragraph, sentence, input) || says(words, coming)
}

/**
 * 贯彻党的二十一大 in the plan for 2023, or 贯彻二十届三中全会精神: they do not meet in that year either.
 */
export function isFarAhead(
  milestone: At<Milestone>,
  event: TimelineEvent,
  input: RuleInput,
): boolean {
  const { paragraph, sentence, before, after } = milestone
  const next = input.draft.year!.value + 1
  const isLater = inParagraph(input.facts.dates, paragraph).some(
    ({ span, resolved }) => contains(sentence, span) && resolved!.year > next,
  )
  return (
    event.from > dayOf(next, 12, 31) &&
    isPlanned(paragraph, sentence, input) &&
    !isLater &&
    !says(
      before + after,
      input.catalogue.timeline.coming.filter(word => !plainAhead.includes(word)),
    )
  )
}

/** Words of any plan, which tell nothing of a meeting. */
const plainAhead = ['将以', '将继续', '下一步', '下步', '计划', '明年', '下一年', '准备', '未来']

/** The word by which the text says that the plan is being carried out. */
export function underway(
  { before, after }: Milestone,
  { catalogue }: RuleInput,
): string | undefined {
  const { underway: verbs, begun, preparing } = catalogue.timeline
  const clause = clauseOf(after)
  if (says(clause, preparing)) return undefined
  return verbs.find(verb => before.endsWith(verb)) ?? begun.find(word => clause.startsWith(word))
}

/** In the year after its end a plan is still summed up. */
export const isLongOver = ({ to }: TimelineEvent, year: number): boolean =>
  to !== undefined && yearOf(to) + 1 < year

/** True for what may be told of an earlier plan. */
export function looksBack(
  milestone: At<Milestone>,
  { facts, catalogue, draft }: RuleInput,
): boolean {
  const { before, after, sentence, paragraph } = milestone
  const otherYear = inParagraph(facts.dates, paragraph).some(
    ({ span, resolved }) => contains(sentence, span) && resolved!.year !== draft.year!.value,
  )
  const { plain, lookingBack } = catalogue.timeline
  const itself = plain.includes(clauseOf(after).split('、')[0]!)
  return otherYear || !itself || says(before + after, lookingBack)
}
