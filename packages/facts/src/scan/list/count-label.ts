import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { CountLabel } from '../../types.js'
import { clauseStart, maskedText } from './listing.js'

/** 三项制度, “三项制度”, 3大平台; 第三项 and 十三项 are other figures. */
const label =
  /(?<=[\u3400-\u9fff”》）]\s?)(?<![第每余数几零〇一二两三四五六七八九十百千万亿]\s?)(?<open>[“"])?(?<figure>[二两三四五六七八九十]|[0-9０-９]{1,2})\s?(?:个|项|大|种|类)(?<noun>[\u3400-\u9fff]{2,4})(?<close>[”"])?/g

/** Numbers of things with what stands before them, which may be the list of the things. */
export function scanCountLabels(text: string): CountLabel[] {
  const matches = matchesOf(text, label)
  if (matches.length === 0) return []
  const masked = maskedText(text)
  return matches.flatMap(({ 0: whole, index, groups }) => {
    const { figure, noun, open, close } = groups!
    const value = /[0-9０-９]/.test(figure!) ? readArabic(figure!) : readChinese(figure!)
    const end = index + whole.length - (open ? 0 : (close?.length ?? 0))
    const start = clauseStart(masked, index)
    const outer = masked.slice(start === 0 ? 0 : clauseStart(masked, start - 1), start)
    if (value === undefined || value < 2 || (open && !close) || start === index) return []
    return {
      span: span(index, end),
      value,
      noun: noun!,
      quoted: open !== undefined,
      before: { text: text.slice(start, index), span: span(start, index) },
      closed: !/[，,]$/.test(outer) || !outer.includes('、'),
    }
  })
}
