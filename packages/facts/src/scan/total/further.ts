import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { countUpTo } from '../../ordered.js'
import { isNear } from '../../sum.js'
import type { Quantity } from '../../types.js'
import { comparable } from '../../unit.js'
import { isOfBefore, sentenceEnd } from '../sentence.js'
import { type BareTotal, isRestWord, readList } from './part-list.js'

/** 其中 at the head of a sentence or of a clause. */
const opener = /(?<=[。，,；;])\s?其中[：:，,]?\s?/g
/** How far back the total may stand: some clauses of what became of it. */
const furthest = 120
/** With more figures of its kind before the list it may be of any. */
const mostBefore = 4
/** A list that lies further off is of something else. */
const share = 0.05
/** Where no other figure of its kind is there it may lie further off. */
const shareAlone = 0.25
/** What it came to in money, and how it compares: 罚款673.2万元, 案件数与去年的541件相比下降10.2%. */
const attribute =
  /^(?:共|合计|累计)?(?:罚没?款|处罚金额|罚没|没收|案值|货值|涉案|涉及金额|金额|挽回|[同环]比|[较比]|与(?:上年|去年|20\d\d年)|占|[案件数和罚没款额]{2,10}(?:[同环]比|[较比与]|分别))/

/**
 * 立案718件，结案693件，罚没款1026万元。其中食品类294件、……、其他202件: clauses stand between the total and its parts. A list
 * of three and more that ends with the rest is all of one of the figures before it: of the one it comes near to, if it is
 * none of them nor any sum of theirs. Where the clauses say nothing but what it came to, and how it compares, the list is of
 * the one figure of its kind, whatever its last part is called.
 */
export function scanFurther(
  text: string,
  quantities: readonly Quantity[],
  known: readonly BareTotal[],
): BareTotal[] {
  const members = new Set(known.flatMap(({ parts }) => parts.map(({ quantity }) => quantity)))
  return matchesOf(text, opener).flatMap(({ index, 0: words }) => {
    const from = index + words.length
    const end = sentenceEnd(text, from)
    if (end === undefined) return []
    const here = countUpTo(quantities, from - 1, ({ span: at }) => at.start)
    const next = countUpTo(quantities, end, ({ span: at }) => at.end)
    const inside = quantities.slice(here, next)
    const [first] = inside
    if (!first || members.has(first)) return []
    const list = readList(text, span(from, end), first, inside)
    if (!list || list.parts.length < 2 || !list.ends || list.open) return []
    const sentence = sentenceBefore(text, index)
    const before = quantities
      .slice(Math.max(0, here - 12), here)
      .filter(({ span: at, unit }) => at.start >= sentence && comparable(unit, first.unit))
      .filter(one => !isOfBefore(text, one))
    if (before.length > mostBefore || before.some(({ approximation }) => approximation)) return []
    const { parts } = list
    const isAlone = before.length === 1 && areAttributes(text.slice(before[0]!.span.end, index))
    const endsWithRest = parts.length > 2 && isRestWord(parts.at(-1)!.label)
    if (!isAlone && !endsWithRest) return []
    const off = (one: Quantity) =>
      Math.abs(parts.reduce((sum, { quantity }) => sum + quantity.value, -one.value))
    const [total, besides] = before.toSorted((a, b) => off(a) - off(b))
    if (!total || !isNear({ total, parts }, isAlone ? shareAlone : share)) return []
    const { following: _, ...read } = list
    return [
      {
        ...read,
        span: span(total.span.start, parts.at(-1)!.quantity.span.end),
        total,
        by: 'among' as const,
        exhaustive: false,
        ...(besides && isNear({ total: besides, parts }, share) ? { besides } : {}),
        alternatives: othersOf(before).filter(value => value !== total.value),
      },
    ]
  })
}

/** True where every clause behind the noun of a figure says more of it, with a figure of its own. */
function areAttributes(behind: string): boolean {
  const [noun = '', ...clauses] = behind.replace(/[。，,；;]\s?$/, '').split(/[，,；;]/)
  return (
    /^[\u3400-\u9fff“”]{0,14}$/.test(noun) &&
    clauses.length > 0 &&
    clauses.every(clause => attribute.test(clause.trim()) && /[0-9０-９]/.test(clause))
  )
}

/** Where the sentence begins that goes on, or is over, right before `end`. */
function sentenceBefore(text: string, end: number): number {
  const from = Math.max(0, end - 1 - furthest)
  const before = text.slice(from, end - 1)
  return from + 1 + Math.max(...[...'。！？\n'].map(stop => before.lastIndexOf(stop)))
}

/** Whatever some of the figures come to, added or taken away: 立案718件，移送9件 leaves 709. */
const othersOf = (figures: readonly Quantity[]): number[] =>
  figures
    .reduce((all, { value }) => all.flatMap(one => [one, one + value, one - value]), [0])
    .filter(value => value > 0)
