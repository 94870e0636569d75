import type { RuleInput } from '@hegao/core'
import { contains, type Place } from '@hegao/document'
import { type At, inParagraph, type ResolvedDate } from '@hegao/facts'
import { says } from '../wording/says.js'
import { writtenYear } from './written-year.js'

/** What points to the table below. */
const pointers = ['见下表', '如下表', '见表']

/**
 * 表1　2023年行政执法情况统计表 in the report for 2024, below 2024年共检查317次，……详见下表: the table that the text points to has
 * the year before. A table of both years, and one of two, are right.
 */
export function tablesOfLastYear({ draft, facts }: RuleInput): At<ResolvedDate>[] {
  const own = draft.year!.value
  const yearsOf = (paragraph: number) =>
    inParagraph(facts.dates, paragraph).filter(date => writtenYear(date) !== undefined)
  const hasOwn = ({ paragraph }: Place) =>
    yearsOf(paragraph).some(date => writtenYear(date) === own)
  if (facts.tableTitles.some(hasOwn)) return []
  return facts.tableTitles.flatMap(({ paragraph }) => {
    const [date, ...others] = yearsOf(paragraph)
    const lead = draft.paragraphs[paragraph - 1]
    const table = draft.paragraphs.slice(paragraph, paragraph + 3).find(({ rows }) => rows)
    if (!date || others.length > 0 || writtenYear(date) !== own - 1 || date.month) return []
    if (!lead || !table || lead.role !== 'body' || lead.kind !== 'prose') return []
    const [last] = lead.sentences.slice(-1)
    if (!last || !says(lead.text.slice(last.start), pointers)) return []
    const told = yearsOf(lead.index).filter(one => !one.compared && !one.ofBase && !one.quoted)
    const isOwn = told.length > 0 && told.every(one => writtenYear(one) === own && !one.since)
    const rows = yearsOf(table.index).filter(one => !contains(date.span, one.span))
    const hasOther = table.index !== paragraph && rows.length > 0
    return isOwn && !hasOther && !says(table.text, ['上年', '本年', '同期', '年度']) ? [date] : []
  })
}
