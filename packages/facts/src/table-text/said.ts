import { type Span, span } from '@hegao/document'
import type { RawFacts } from '../types.js'
import type { Said } from './figure.js'

/** The exact figures of a stretch of a text, each as it is written. */
export function saidIn(text: string, raw: RawFacts, { start, end }: Span): Said[] {
  const isIn = ({ span: at }: { readonly span: Span }) => at.start >= start && at.end <= end
  const counted = raw.quantities
    .filter(one => isIn(one) && !one.approximation && !one.chinese)
    .map(({ span: at, value, precision, unit }) => ({ span: at, value, precision, unit }))
  const rates = raw.percentages
    .filter(one => isIn(one) && !one.approximation && (one.change || !one.compared))
    .map(({ span: at, value, decimals }) => ({
      span: at,
      value,
      precision: 10 ** -decimals,
      unit: '%',
    }))
  return [...counted, ...rates]
    .map(one => ({ ...one, digits: text.slice(one.span.start, one.span.end) }))
    .toSorted((a, b) => a.span.start - b.span.start)
}

const marks = /[，,。；;：:（）()、“”\n]/g
const longest = 60
const silent = /为|达到?|共计?|是|有|\s/g

/** The words before a figure up to the mark before them; with those before that where they say nothing: ……，为. */
export function clauseBefore(text: string, end: number, from: number): Span | undefined {
  const start = Math.max(from, end - longest)
  const places = [...text.slice(start, end).matchAll(marks)].map(({ index }) => start + index + 1)
  const last = places.at(-1) ?? start
  const earlier = places.at(-2) ?? start
  const hasFigure = /[0-9０-９]/.test(text.slice(earlier, Math.max(start, last - 1)))
  // 许可、处罚57件 is of both.
  if (text[last - 1] === '、' && last > start && !hasFigure) return undefined
  const isSilent = text.slice(last, end).replace(silent, '') === ''
  return span(isSilent && last > start && !hasFigure ? earlier : last, end)
}

/** The words right behind a figure, where the clause ends with them: 36个问题. */
export const wordsBehind = (text: string, end: number): string =>
  /^([\u3400-\u9fff]{1,8})(?=[，,。；;、）)\n]|$)/.exec(text.slice(end, end + 9))?.[1] ?? ''

const wholeYear = /1月?[—–\-－至~～]{1,2}12月/g
const partOfYear = /截至|[上下]半年|[一二三四]季度|[0-9０-９]月/

/** True where the words are of a part of the year and the table is not, or its caption is and they are not. */
export function isOfPart(
  words: string,
  { words: heads, captions }: { readonly words: string; readonly captions: string },
): boolean {
  const partOf = (text: string) => partOfYear.exec(text.replace(wholeYear, ''))?.[0]
  const [part, own] = [partOf(words), partOf(captions)]
  return part === undefined ? own !== undefined : !heads.includes(part)
}
