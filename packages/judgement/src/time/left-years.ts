import type { RuleInput } from '@hegao/core'
import { contains } from '@hegao/document'
import { type At, inParagraph, type ResolvedDate } from '@hegao/facts'
import { isInPlan } from './writing.js'
import { writtenYear } from './written-year.js'

/**
 * 截至2023年12月底，实有31250户，较上年末净增2336户 in the report for 2024: the end of the year before is compared with itself.
 * Where the paragraph has a figure of another day too, it may tell of two years.
 */
export function cutoffsOfTheBase({ draft, facts }: RuleInput): At<ResolvedDate>[] {
  const own = draft.year!.value
  return facts.cutoffs.filter(cutoff => {
    const { paragraph, span, month, part, quoted } = cutoff
    if (quoted || writtenYear(cutoff) !== own - 1 || (month ?? 12) !== 12) return false
    if (month === undefined && part !== 'end') return false
    if (inParagraph(facts.cutoffs, paragraph).length > 1) return false
    const { text, sentences, role } = draft.paragraphs[paragraph]!
    const sentence = sentences.find(one => contains(one, span))
    return (
      role === 'body' &&
      sentence !== undefined &&
      inParagraph(facts.dates, paragraph).some(
        base =>
          base.span.start > span.end &&
          contains(sentence, base.span) &&
          base.part === 'end' &&
          base.year !== undefined &&
          'offset' in base.year &&
          base.year.offset === -1 &&
          ['较', '比'].includes(text.charAt(base.span.start - 1)),
      )
    )
  })
}

/** What says that the own body made it. */
const made = ['制定', '印发', '出台', '制发', '制定印发', '印发实施', '制定下发']
/** What is made for the year that it names; a summary is made behind it. */
const forItsYear = [
  '工作要点',
  '工作计划',
  '普法计划',
  '学法计划',
  '执法计划',
  '检查计划',
  '任务清单',
]

/** 制定《2023年法治政府建设工作要点》 in the report for 2024, in a paragraph that names no other time. */
export function worksOfLastYear(input: RuleInput): At<ResolvedDate>[] {
  const { draft, facts } = input
  const own = draft.year!.value
  return facts.citations.all.flatMap(({ span, title, written, paragraph }) => {
    const { text, role } = draft.paragraphs[paragraph]!
    if (written !== 'outer' || role !== 'body' || isInPlan(paragraph, input)) return []
    if (!forItsYear.some(word => title.name.endsWith(word))) return []
    const before = text.slice(Math.max(0, span.start - 8), span.start)
    if (!made.some(word => before.endsWith(word))) return []
    const dates = inParagraph(facts.dates, paragraph)
    const date = dates.find(
      one =>
        contains(span, one.span) &&
        isOfOwn(text.slice(span.start + 1, one.span.start), input) &&
        !one.month,
    )
    const isTold = dates.some(one => !contains(span, one.span) && one.resolved?.year === own - 1)
    return date && writtenYear(date) === own - 1 && !isTold ? [date] : []
  })
}

/** 《青桐市工业和信息化局2024年……工作要点》: nothing stands before the year but the own body, or its area. */
function isOfOwn(words: string, { facts }: RuleInput): boolean {
  const { own } = facts.names
  const names = own ? [own.name, own.area + own.organ, own.area, own.organ] : []
  return words === '' || names.includes(words)
}
