import type { Span } from '@hegao/document'
import type { Words } from '../../types.js'
import { words } from '../circumstance.js'

/** Words that narrow nothing: a bare time, the own body, a link, the ordinal of a list. */
export const bare =
  /^(?:[一二三四五六七八九十]{1,2}是|[\s“”]|[0-9０-９]{1,4}[年月日](?:度|以来)?|全年|年内|今年|本年度?|目前|同时|此外|另外|其中|一年来|[上下]半年|全[省市县区镇乡系统局]{1,2}|[我本][省市县区局镇乡街道办]{1,2}|本(?:单位|机关)|均|也)*(?:截[至止][^，]{0,12})?$/

/** The clauses of a sentence before the one with the figure: what was said there may narrow it. */
export function occasionsOf(text: string, { start, end }: Span): Words[] {
  const found: Words[] = []
  let at = start
  for (const clause of text.slice(start, end).split(/[，；：,;:]/)) {
    const said = clause.trim()
    if (!bare.test(said)) found.push(words(said, at + clause.indexOf(said)))
    at += clause.length + 1
  }
  return found
}
