import { span } from '@hegao/document'
import type { CitedArticle } from '../../types.js'
import { readFigure } from '../time/year.js'

const figure = '[零〇一二三四五六七八九十百千0-9０-９]{1,7}'
/** What may stand between the title and its articles: （2021年修订）中的. */
const lead = /^\s?(?:[（(][^（）()]{2,30}[）)])?\s?(?:中的|中|的)?/
const article = new RegExp(`^第\\s?(${figure})\\s?条(?:之[一二三四五六七八九])?`)
/** Its parts, 第一款第（三）项, and what leads on to the next one. */
const parts = new RegExp(`^(?:第[（(]?${figure}[）)]?[款项目])*`)
const next = /^\s?(?:、|和|及|与|或者|或|以及|至|到|—|－|-|~|～)\s?(?=第)/
/** More than these nobody names in a row. */
const most = 12
const reach = 48

/** The articles named right behind a title that ends at `end`. */
export function articlesBehind(text: string, end: number): CitedArticle[] {
  const found: CitedArticle[] = []
  let at = end + lead.exec(text.slice(end, end + reach))![0].length
  while (found.length < most) {
    const match = article.exec(text.slice(at, at + reach))
    const value = match ? readFigure(match[1]!) : undefined
    if (!match || value === undefined) break
    const behind = at + match[0].length
    found.push({ text: match[0], value, span: span(at, behind) })
    at = behind + parts.exec(text.slice(behind, behind + reach))![0].length
    const on = next.exec(text.slice(at, at + 8))
    if (!on) break
    at += on[0].length
  }
  return found
}
