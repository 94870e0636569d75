import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Announcement } from '../../types.js'
import { quotesIn } from '../mark/between.js'
import { readFigure } from '../time/year.js'

const figure = '(?:[二两三四五六七八九十][一二三四五六七八九十]{0,2}|[0-9０-９]{1,2})'
const unit = '(?:个|项|点|条|类|种|大|件|步|招)'
/** 以下四项工作：, 三个方面。, 四项重点任务如下：, at the end of what is looked at. */
const announced = new RegExp(
  `(?<![第每余数几零〇一二两三四五六七八九十百千万亿0-9０-９.．、和与及其这那哪等近约超过前后])(?<below>(?:以下|如下|下列|下面)\\s?(?:的|主要|这)?)?(?<quote>[“"])?(?<figure>${figure})\\s?(?<unit>${unit})?(?<noun>(?:(?!${figure}\\s?${unit})[\\u3400-\\u9fff]){0,12})(?<close>[”"])?(?<mark>\\s?[：:。，,])$`,
)
const follows = /(?:情况)?(?:报告|汇报|总结)?如下$/
/** From 以下三个方面 on it is said what is done: 从以下三个方面抓好法治建设. */
const isDone =
  /(?<=^方面)(?:抓好|抓实|推进|推动|开展|着手|入手|发力|下功夫|做好|加强|落实|完善|加以|作出|进行|持续|深入|扎实)[\u3400-\u9fff]{0,10}$/
/** Where a list may begin: 一是 right behind a mark, ① or （1） behind a colon, or the end of the paragraph. */
const opening =
  /[：:]\s?(?=①|[（(][1１一][）)])|[：:。，,]\s?\**(?=一[是要抓靠看则])|[：:。]\s{0,4}\**\s{0,4}$/g
const longest = 40
/** Announced lists have more than one member and are no longer than this. */
const most = 20

/** Finds numbers of things that are listed right behind their sentence; none in quotes. */
export function scanAnnouncements(text: string): Announcement[] {
  const isQuoted = quotesIn(text)
  return matchesOf(text, opening).flatMap(({ index, 0: mark }) => {
    const from = Math.max(0, index - longest)
    const match = announced.exec(text.slice(from, index + 1))
    if (!match) return []
    const { below, unit: counted = '', quote, close, mark: end } = match.groups!
    const words = match.groups!.noun!
    // “四件大事”：一是: a label of its own, listed right behind its colon.
    const labelled = quote !== undefined && close !== undefined && /[：:]/.test(end!)
    if (!labelled && (isQuoted(from + match.index) || (quote ?? close) !== undefined)) return []
    const value = readFigure(match.groups!.figure!)
    const noun = words.replace(follows, '').replace(isDone, '')
    if (value === undefined || value < 2 || value > most || /等$/.test(noun)) return []
    const start = from + match.index + (labelled ? 1 : 0)
    const isBelow = below !== undefined || follows.test(words)
    // 三十 before a mark, 四方: a number without a unit counts only what 以下 stands before.
    if (counted === '' && !(isBelow || /^(?:方面|部分)/.test(noun))) return []
    return {
      span: span(start, index - (words.length - noun.length) - (labelled ? 1 : 0)),
      value,
      unit: counted,
      noun,
      below: isBelow,
      others: othersIn(text, start),
      end: index + mark.length,
    }
  })
}

const otherFigures = new RegExp(`(${figure})\\s?(?:${unit}|方面)`, 'g')

/** The other numbers of the sentence before the announced one. */
function othersIn(text: string, end: number): number[] {
  const before = text.slice(Math.max(0, end - 100), end)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
  return matchesOf(sentence, otherFigures).flatMap(([, written]) => readFigure(written!) ?? [])
}
