import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Echo } from '../../types.js'
import { quotesIn, titlesIn } from '../mark/between.js'

const clause = /[^，。；！？,;!?\n]{1,120}/g
const sentence = /[^。！？\n]{20,400}/g
const anySentence = /[^。！？\n]{1,400}/g
/** 一是落实经费 and 落实经费 say the same. */
const enumerator =
  /^\s*(?:[一二三四五六七八九十]{1,2}[是要]|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.．、])/
/** So many characters are not written twice by chance; the end of a clause alone may be shorter. */
const shortest = 6
const shortestEnd = 5

/**
 * A clause that stands twice, one right behind the other: 落实经费3万元，落实经费3万元. Behind a full stop
 * it may be a heading and the sentence under it (加强学法。加强学法，……): both have to be sentences there.
 * Sentences of several clauses are compared as they stand, with the end of the one before too; so are the
 * items of a list.
 */
export function scanEchoes(text: string): Echo[] {
  const clauses = matchesOf(text, clause).map(({ 0: words, index }) => {
    const lead = enumerator.exec(words)?.[0].length ?? 0
    const bare = words.slice(lead)
    const start = index + lead + bare.length - bare.trimStart().length
    return { at: span(start, index + words.trimEnd().length), words: bare.trim() }
  })
  const found: Echo[] = []
  const isQuoted = quotesIn(text)
  const isTitle = titlesIn(text)
  for (const [index, again] of clauses.entries()) {
    const first = clauses[index - 1]
    if (!first || !/[\u3400-\u9fff]{4}/.test(again.words)) continue
    const mark = text.slice(first.at.end, again.at.start).trim().charAt(0)
    const end = text.charAt(again.at.end)
    if (isQuoted(again.at.start) || isQuoted(first.at.start) || isTitle(again.at.start)) continue
    const whole = first.words === again.words && again.words.length >= shortest
    const tail =
      again.words.length >= shortestEnd &&
      again.words.includes('的') &&
      first.words.endsWith(again.words)
    const closes = end === '' || '。；;'.includes(end)
    const isEcho = '，；,;'.includes(mark)
      ? whole || (tail && closes)
      : whole && isSentence(mark, end)
    if (mark !== '' && isEcho) found.push({ first: endOf(first.at, again.words), again: again.at })
  }
  const more = [
    ...sentencesTwice(text),
    ...itemsTwice(text),
    ...sentencesApart(text),
    ...itemsHeadedAlike(text),
  ]
  return [
    ...found,
    ...more.filter(({ again: { start } }) => !isQuoted(start) && !isTitle(start)),
  ].toSorted((a, b) => a.again.start - b.again.start)
}

function sentencesTwice(text: string): Echo[] {
  const sentences = matchesOf(text, sentence).map(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length
    return { at: span(start, index + words.length), words: words.trim() }
  })
  return sentences.flatMap((again, index) => {
    const first = sentences[index - 1]
    if (!first?.words.endsWith(again.words) || !/[，；]/.test(again.words)) return []
    const lead = first.words.slice(0, -again.words.length)
    const isTwice =
      (lead === '' || /[，；：]\s?$/.test(lead)) &&
      text.slice(first.at.end, again.at.start).trim() === '。'
    return isTwice ? [{ first: endOf(first.at, again.words), again: again.at }] : []
  })
}

/** A shorter sentence may be said of two things by chance. */
const shortestApart = 12

/**
 * A sentence with a figure that comes again further on in its paragraph: 受理申诉3件。……。受理申诉3件。 Behind the name of
 * a village, or a heading, it is said of another: the sentence before each has to be a whole one.
 */
function sentencesApart(text: string): Echo[] {
  const seen = new Map<string, { readonly at: Span; readonly index: number }>()
  const all = matchesOf(text, anySentence).map(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length
    return { at: span(start, index + words.trimEnd().length), words: words.trim() }
  })
  return all.flatMap(({ at, words }, index) => {
    const isTold =
      words.length >= shortestApart &&
      /[0-9０-９]/.test(words) &&
      /[。！？]/.test(text.charAt(at.end))
    const before = all[index - 1]?.words.length ?? shortestApart
    if (!isTold || before < shortestApart) return []
    const first = seen.get(words)
    if (!first) seen.set(words, { at, index })
    return first && index > first.index + 1 ? [{ first: first.at, again: at, apart: true }] : []
  })
}

/** Of 推进依法治教、依法治教、依法治校 the item that is named twice; 某某村、某某村 stands for two. */
const itemTwice =
  /(?<=^|[，。；：、]|推进|加强|坚持|落实|强化|深化|完善|健全|规范|提升|做到|实现|开展)(?<item>(?!某)[\u3400-\u9fff]{4,14})、\k<item>(?=[、，。；]|$)/g

const itemsTwice = (text: string): Echo[] =>
  matchesOf(text, itemTwice).flatMap(({ index, groups }) => {
    const item = groups!.item!
    if (/某|[甲乙丙丁]/.test(item)) return []
    const second = index + item.length + 1
    return [{ first: span(index, index + item.length), again: span(second, second + item.length) }]
  })

const numerals = '一二三四五六七八九'
const headed =
  /(?<=^|[，,。；;：:])(?<number>[一二三四五六七八九])是(?<head>[^，,。；;：:、！？!?\n]{6,40})。/g

/**
 * 一是执法能力有待加强。……二是执法能力有待加强。: the sentence that an item begins with begins the next as well.
 * With a comma behind it it is no sentence: 一是对小微企业，……；二是对小微企业，…….
 */
function itemsHeadedAlike(text: string): Echo[] {
  const items = matchesOf(text, headed).map(({ index, groups }) => ({
    number: numerals.indexOf(groups!.number!),
    head: groups!.head!,
    at: span(index + 2, index + 2 + groups!.head!.length),
  }))
  return items.flatMap((again, nth) => {
    const first = items[nth - 1]
    const isTwice = first?.head === again.head && again.number === first.number + 1
    return isTwice ? [{ first: first.at, again: again.at, apart: true }] : []
  })
}

const isSentence = (mark: string, end: string): boolean => mark === '。' && end === '。'

const endOf = ({ end }: Span, words: string): Span => span(end - words.length, end)
