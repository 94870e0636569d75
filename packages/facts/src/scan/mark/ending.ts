import { readOrdinal, type Span, span, splitSentences } from '@hegao/document'
import type { Ending } from '../../types.js'

/** What may stand behind the mark that ends a sentence. */
const closers = /[”’」』）)》】\s]*$/
const stops = /[。！？；：…—.!?;:]$/
const pauses = /[，、,]$/
/** What prose ends with: a word, a figure with its unit, a quotation or a title. */
const wordEnd = /[\u3400-\u9fff%％”’》）)]$/
/** 责任单位：市司法局; 附件：统计表: a note behind the text has no stop. */
const note = /^[^，。；、：:]{1,8}(?<![是为道出调])[：:]|^(?:附|注|详见)/
const bracketed = /^\s*[（(〔【[][^（）()]{0,200}[）)〕】\]]$/
/** The date or the table that the paragraph leads up to stands in its line. */
const leadsOn = /(?:如下|下表|附后|见表|所示|[0-9〇零一二三四五六七八九十]\s*日)$/
const noProse = /[\t|@\ufffc]|\s{2}|https?:|www\.|记者\s[^，。]{1,12}$|记者.{0,12}(?:摄|供图)$/
const shortestSentence = 6
const longestWords = 24

/** How a text ends: with a stop (句末点号), with a comma, or with a word; nothing of a blank one. */
export function scanEndings(text: string): Ending[] {
  const length = text.trimEnd().length
  if (length === 0) return []
  const last = splitSentences(text.slice(0, length)).at(-1)!
  const afterSentence = last.start > 0
  const ordinal = afterSentence ? undefined : readOrdinal(text)
  const from = ordinal && ordinal.span.end < length ? ordinal.span.end : last.start
  const ending = (kind: Ending['kind'], mark = ''): Ending[] => [
    { kind, mark, words: wordsAt(text, from, length), afterSentence },
  ]
  const tail = text.slice(Math.max(last.start, length - longestWords), length)
  const stop = stops.exec(tail.replace(closers, '')) ?? stops.exec(tail)
  if (stop) return ending('stop', stop[0])
  const sentence = text.slice(last.start, length)
  const isProse =
    sentence.trim().length >= shortestSentence &&
    ![note, bracketed, leadsOn, noProse].some(other => other.test(sentence)) &&
    !(afterSentence && readOrdinal(sentence))
  const pause = pauses.exec(sentence)
  if (isProse && pause) return ending('pause', pause[0])
  return ending(isProse && wordEnd.test(sentence) ? 'word' : 'other')
}

/** The last clause, with the mark behind it. */
function wordsAt(text: string, from: number, end: number): Span {
  const tail = text.slice(Math.max(from, end - longestWords), end)
  const clause = /(?![\udc00-\udfff])[^，、；：。,;:]+[，、；：。,;:]?$/.exec(tail)
  return span(end - (clause ? clause[0].length : 1), end)
}
