import { type Span, slice, span } from '@hegao/document'
import type { CitedLength } from '../../types.js'
import { readFigure } from '../time/year.js'

const figure = '[零〇一二三四五六七八九十百千0-9０-９]{1,7}'
/** 8章72条, 七编、1260条, 共8章，72条. */
const chapters = `(?:${figure}\\s?[编章节][，、]?(?:共|计|共计)?\\s?){1,3}`
/** The whole of a law, not what an amendment adds to it. */
const whole = new RegExp(`(?<words>${chapters}(?<articles>${figure})\\s?条)(?!之|例|件)`)
/** What changes, or is a part of it: 新增2章12条, 其中1章8条, 前3章20条. */
const ofPart = /增|改|删|减|调整|涉及|其中|前|后|余|约|近|多|第|部分|抽|选|学习了?$|解读了?$/
/** The next sentence, where it goes on about the law: 该法共8章72条. */
const goesOn =
  /^[^。！？《》\n]{0,40}[。；;]\s?(?:[\u3400-\u9fff]{2,6}(?:指出|强调|认为|明确|要求)[，,：:]\s?)?[该本](?:法|条例|规定|办法)/
/** The law itself in the same sentence: 《…》共8章72条, 《…》（共8章72条）. */
const reach = 80
const itself =
  /^(?:[（(，,]\s?)?(?:[该本](?:法|条例|规定|办法))?(?:全文|正文)?[，,]?(?:一?共(?:计|有|分|包括)?|分|包括)?\s?$/

/** What the words behind a title say of how many articles it has. */
export function lengthBehind(text: string, title: Span): CitedLength | undefined {
  const tail = text.slice(title.end, title.end + reach)
  const on = goesOn.exec(tail)
  const from = on ? on[0].length : 0
  const match = whole.exec(tail.slice(from))
  if (!match) return undefined
  const between = tail.slice(from, from + match.index)
  const isOfLaw = on ? !/[《》。！？；\n]/.test(between) : itself.test(between)
  if (!isOfLaw || ofPart.test(between.slice(-6)) || isOneOfSeveral(text, title)) return undefined
  const articles = readFigure(match.groups!.articles!)
  const start = title.end + from + match.index
  return articles === undefined
    ? undefined
    : { span: span(start, start + match.groups!.words!.length), articles }
}

/** Of two laws side by side the length may be that of either. */
const isOneOfSeveral = (text: string, { start, end }: Span): boolean =>
  /[》、和与及]\s?$/.test(slice(text, span(Math.max(0, start - 2), start))) ||
  /^\s?(?:[、和与及《]|等)/.test(text.slice(end, end + 2))
