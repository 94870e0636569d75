import { matchesAny, type RuleInput } from '@hegao/core'
import { contains, type Place } from '@hegao/document'
import { type At, inParagraph, type ResolvedDate } from '@hegao/facts'
import { endsInJoint, firstMatter } from '../wording/matter.js'
import { says } from '../wording/says.js'
import { writtenYear } from './written-year.js'

/** The dates with a written year whose whole span lies in the place; 2023年以来 and names aside. */
export const yearsIn = ({ facts }: RuleInput, { paragraph, span }: Place): At<ResolvedDate>[] =>
  inParagraph(facts.dates, paragraph).filter(
    date =>
      contains(span, date.span) && writtenYear(date) !== undefined && !date.since && !date.quoted,
  )

/** What a year that is over has, behind such a joint too. */
const accountWords = ['成效', '成绩', '完成', '总结', '回顾', '亮点']

/** The matter that the year belongs to: 2025年打算. */
const matterOf = ({ span: { start } }: At<ResolvedDate>, { span }: Place, text: string): string =>
  firstMatter(text.slice(start, span.end))

/** True where the heading says of the year that it is that of a plan: 2025年打算. */
export function saysPlan(
  date: At<ResolvedDate>,
  place: Place,
  { draft, sections, catalogue }: RuleInput,
): boolean {
  const matter = matterOf(date, place, draft.paragraphs[place.paragraph]!.text)
  const plan = sections.find(({ requirement }) => requirement.id === 'plan')?.requirement
  // No year is given: the words themselves have to say that it is a plan.
  return matchesAny(plan?.headings ?? [], matter) || says(matter, catalogue.planHeadings)
}

/**
 * 存在的不足和2025年改进措施 names the next year for the plan alone. In a heading of both, another year
 * that the plan is given is said of the plan.
 */
export function isOfPlan(
  date: At<ResolvedDate>,
  place: Place,
  isMerged: boolean,
  input: RuleInput,
): boolean {
  const isNext = writtenYear(date) === input.draft.year!.value + 1
  if (saysPlan(date, place, input)) return isNext || isMerged
  const { text, ordinal } = input.draft.paragraphs[place.paragraph]!
  const before = text.slice(ordinal?.span.end ?? 0, date.span.start)
  return isNext && endsInJoint(before) && !says(matterOf(date, place, text), accountWords)
}
