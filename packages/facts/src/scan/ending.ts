import { readOrdinal, span, splitSentences } from '@hegao/document'
import type { Ending } from '../types.js'

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
const noProse = /[\t|@\ufffc]|\s{2}|https?:|www\./
const shortestSentence = 6
const longestWords = 24

/** How a paragraph ends: with a stop (句末点号), with a comma, or with a word. */
export function scanEnding(text: string): Ending {
  const length = text.trimEnd().length
  const bare = text.slice(0, length).replace(closers, '')
  const last = splitSentences(text.slice(0, length)).at(-1) ?? span(0, 0)
  const words = wordsAt(text, last.start, length)
  if (stops.test(bare) || stops.test(text.slice(0, length)))
    return { kind: 'stop', mark: bare.slice(-1), words, afterSentence: last.start > 0 }
  const sentence = text.slice(last.start, length)
  const isProse =
    (pauses.test(sentence) || wordEnd.test(sentence)) &&
    sentence.trim().length >= shortestSentence &&
    ![note, bracketed, leadsOn, noProse].some(other => other.test(sentence)) &&
    (last.start === 0 || !readOrdinal(sentence))
  if (!isProse) return { kind: 'other', mark: '', words, afterSentence: last.start > 0 }
  const pause = pauses.exec(sentence)
  return {
    kind: pause ? 'pause' : 'word',
    mark: pause ? pause[0] : '',
    words,
    afterSentence: last.start > 0,
  }
}

/** The last clause, with the mark behind it. */
function wordsAt(text: string, from: number, end: number) {
  const tail = text.slice(Math.max(from, end - longestWords), end)
  const clause = /(?![\udc00-\udfff])[^，、；：。,;:]+[，、；：。,;:]?$/.exec(tail)
  return span(end - (clause ? clause[0].length : Math.min(1, end)), end)
}
