import { type Paragraph, type Span, span } from '@hegao/document'
import type { Pointer, Table } from '../types.js'

/** A stretch of a sentence that tells what stands in a table, by the table's name. */
export interface Naming {
  readonly table: Table
  /** From the beginning of the sentence, or behind 表1显示, to what names the table, or the end. */
  readonly span: Span
}

const opening = /(?:^|[。！？；\n])\s?(?:从|由|据)?$/
const tells = /^(?:所[示列]|显示|反映|看|可[见知以看][\u3400-\u9fff]{0,3})?(?:出|到)?[，,：:]/
/** At the end of a clause: （见表1）, ，详见表1。 */
const closing = /[（(，,；;]\s?$/
const ended = /^(?:所[示列])?\s?[）)。，,；;]/
/** 见下表, 如下表所示, 下表显示: the table right below. */
const below = /(?:详见|见|如)下表(?:所[示列])?|情况如下表|下表(?=显示|反映|可[见知])/

/** The stretches of a paragraph that tell of a table which they name: 表1显示，……; ……（见表1）; ……，见下表。 */
export function namings(
  { index, text, sentences }: Paragraph,
  pointers: readonly Pointer[],
  numbered: ReadonlyMap<number, readonly Table[]>,
  next: Table | undefined,
): Naming[] {
  const own = pointers.filter(({ to }) => to === 'table')
  const last = sentences.at(-1)
  return sentences.flatMap((sentence): Naming[] => {
    const { start, end } = sentence
    const within = own.filter(({ span: at }) => at.start >= start && at.end <= end)
    const [pointer] = within
    const numbers = new Set(within.map(({ number }) => number))
    if (pointer && numbers.size === 1) {
      const called = numbered.get(pointer.number ?? -1) ?? []
      const [table] = called
      if (!table || called.length > 1 || within.some(({ elsewhere }) => elsewhere)) return []
      const at = reachOf(text, sentence, pointer.span)
      return at ? [{ table, span: at }] : []
    }
    if (pointer || sentence !== last || !next || index >= next.paragraph) return []
    const match = below.exec(text.slice(start, end))
    if (!match) return []
    const at = start + match.index
    return [
      {
        table: next,
        span: reachOf(text, sentence, span(at, at + match[0].length)) ?? span(start, at),
      },
    ]
  })
}

/** What of the sentence tells of a table that is named at a place of it. */
function reachOf(text: string, { start, end }: Span, named: Span): Span | undefined {
  const behind = text.slice(named.end, end)
  const isFirst = opening.test(text.slice(Math.max(0, named.start - 3), named.start))
  const lead = isFirst ? tells.exec(behind) : null
  if (lead) return span(named.end + lead[0].length, end)
  const isLast = closing.test(text.slice(Math.max(start, named.start - 2), named.start))
  return isLast && (ended.test(behind) || behind === '') ? span(start, named.start) : undefined
}
