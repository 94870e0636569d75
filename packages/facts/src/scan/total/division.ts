import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { countUpTo } from '../../ordered.js'
import { isNear } from '../../sum.js'
import type { Quantity, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceEnd } from '../sentence.js'
import { type BareTotal, readList } from './part-list.js'

/** 从办理结果看, 按领域分: the sentence parts what the one before it has told. */
const opener =
  /(?<=[。！])\s?(?:从[\u3400-\u9fff]{2,10}(?:上)?(?:来)?看|按[\u3400-\u9fff]{2,10}(?:划?分类?)|分[\u3400-\u9fff]{2,6}看)[，,：:]\s?/g
/** How far back the total may stand. */
const furthest = 160
/** Nor are there more figures in between. */
const mostBefore = 40
/** A list that lies further off is of something else. */
const share = 0.25
const letter = /[（(]([A-ZＡ-Ｚ])类[）)]\s?$/

/** 一般程序案件中，: the sentence parts what one before it has counted by this name. */
const namedOpener = /(?<=[。；])\s?(?:在)?(?<name>[\u3400-\u9fff]{2,12})中[，,：:]\s?/g

/** 一般程序案件357件，简易程序案件2291件。一般程序案件中，市容类128件、违建类46件、……、其他27件。 */
export function scanNamedDivisions(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return matchesOf(text, namedOpener).flatMap(({ index, 0: words, groups }) => {
    const from = index + words.length
    const end = sentenceEnd(text, from)
    const name = groups!.name!
    const here = countUpTo(quantities, from - 1, ({ span: at }) => at.start)
    const before = quantities.slice(Math.max(0, here - mostBefore), here).filter(one => {
      const { start } = one.span
      const label = text.slice(Math.max(0, start - name.length - 1), start)
      return start > index - furthest && label.replace(/[为共有]$/, '').endsWith(name)
    })
    const [total, ...others] = before
    if (end === undefined || !total || others.length > 0 || total.approximation) return []
    const next = countUpTo(quantities, end, ({ span: at }) => at.end)
    const list = readList(text, span(from, end), total, quantities.slice(here, next))
    if (!list || list.parts.length < 2) return []
    const { parts, listed, ends, remarked, open } = list
    return [
      {
        span: span(total.span.start, parts.at(-1)!.quantity.span.end),
        ...{ total, parts, listed, ends, remarked, open },
        by: 'among' as const,
        exhaustive: false,
        alternatives: [],
      },
    ]
  })
}

/** 131件建议全部办复。从办理结果看，……的（A类）84件；……的（B类）39件；……的（C类）8件。 */
export function scanDivisions(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return matchesOf(text, opener).flatMap(({ index, 0: words }) => {
    const from = index + words.length
    const end = sentenceEnd(text, from)
    if (end === undefined) return []
    const here = countUpTo(quantities, from - 1, ({ span: at }) => at.start)
    const next = countUpTo(quantities, end, ({ span: at }) => at.end)
    const inside = quantities.slice(here, next)
    const first = inside[0]
    if (!first) return []
    const before = quantities
      .slice(Math.max(0, here - mostBefore), here)
      .filter(
        ({ span: at, unit, approximation }) =>
          at.end <= index &&
          at.end > index - furthest &&
          comparable(unit, first.unit) &&
          !approximation,
      )
    const total = before.at(-1)
    if (!total) return []
    const list = lettered(text, inside) ?? readList(text, span(from, end), total, inside)
    if (!list || list.parts.length < 2 || !isNear({ total, parts: list.parts }, share)) return []
    const { parts, listed, ends, remarked, open } = list
    return [
      {
        span: span(total.span.start, parts.at(-1)!.quantity.span.end),
        ...{ total, parts, listed, ends, remarked, open },
        by: 'among' as const,
        exhaustive: false,
        alternatives: before.slice(0, -1).map(({ value }) => value),
      },
    ]
  })
}

/** （A类）84件，……；（B类）39件；（C类）8件; no parts where one is left out, nothing without letters. */
function lettered(text: string, inside: readonly Quantity[]) {
  const named = inside.flatMap(quantity => {
    const { start } = quantity.span
    const name = letter.exec(text.slice(Math.max(0, start - 6), start))?.[1]
    return name ? [{ label: `${name.normalize('NFKC')}类`, quantity }] : []
  })
  if (named.length === 0) return undefined
  const inOrder = named.every(({ label }, index) => label.charCodeAt(0) === 65 + index)
  const parts: readonly TotalPart[] = inOrder && named.length > 2 && ofOneUnit(named) ? named : []
  return { parts, listed: false, ends: true, remarked: false, open: false }
}

const ofOneUnit = (parts: readonly TotalPart[]): boolean =>
  new Set(parts.map(({ quantity }) => quantity.unit)).size === 1
