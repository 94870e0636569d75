import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readChinese } from '../../numeral.js'
import type { CountedList, ListMember } from '../../types.js'
import { isOpen, maskOpaque } from './listing.js'

/** “四个没有”：, “三个必须”，即, “四个一”活动（: the word behind the number is the one that all members have. */
const label =
  /(?<count>“(?<figure>[二三四五六七八九十])(?<unit>[个项])?(?<word>[\u3400-\u9fff]{1,3})”)(?:活动|工作|要求|目标|标准|原则|机制|制度|承诺|行动)?\s?(?:[：:]|[，,]\s?(?:即|也就是|分别[是为])[：:]?|(?<bracket>[（(])(?:即|分别[是为])?[：:]?)/g
const longest = 400
const fewest = 2
const reach = 30

/**
 * Lists whose members all have the word of their label, in clauses: 做到“四个没有”：没有A；没有B；没有C. A word
 * of one character has to begin them all.
 */
export function scanEchoedLists(text: string): CountedList[] {
  if (!text.includes('”')) return []
  return matchesOf(text, label).flatMap(({ index, 0: whole, groups }) => {
    const { count, figure, unit = '', word, bracket } = groups!
    const from = index + whole.length
    const rest = text.slice(from, from + longest)
    const opaque = maskOpaque(rest)
    const stop = opaque.search(bracket ? /[）)]/ : /[。！!？?\n\t]/)
    if (stop < 0 && (bracket !== undefined || rest.length === longest)) return []
    const end = stop < 0 ? rest.length : stop
    const members = membersIn(rest.slice(0, end), opaque.slice(0, end), from)
    if (members.length < fewest || !members.every(one => hasOnce(one, word!))) return []
    return [
      {
        span: span(index, from + end),
        count: span(index, index + count!.length),
        value: readChinese(figure!)!,
        unit,
        noun: word!,
        quoted: true,
        order: 'echo' as const,
        members,
        // 没有甲。没有乙。: the list may go on in the next sentence.
        open: isOpen(members) || text.slice(from + end, from + end + reach).includes(word!),
        closed: true,
        kinship: 'plain' as const,
      },
    ]
  })
}

/** The members between the strongest marks that the list has: a 、 within a clause parts none. */
function membersIn(list: string, opaque: string, offset: number): ListMember[] {
  const mark = [/[；;]/, /[，,]/, /、/].find(one => one.test(opaque))
  if (!mark) return []
  const members: ListMember[] = []
  let from = 0
  for (let at = 0; at <= list.length; at++) {
    if (at < list.length && !mark.test(opaque[at]!)) continue
    const text = list.slice(from, at).trim()
    const start = offset + list.indexOf(text, from)
    if (text !== '') members.push({ span: span(start, start + text.length), text, plain: text })
    from = at + 1
  }
  return members
}

const numbered = /^[一二三四五六七八九十]是|^[①-⑳]/

/** A member with marks of its own may be two, and so may one that has the word twice. */
function hasOnce({ text }: ListMember, word: string): boolean {
  if (/[，,、；;]/.test(text) || numbered.test(text)) return false
  if (word.length === 1) return text.startsWith(word)
  return text.split(word).length === 2
}
