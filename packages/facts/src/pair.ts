import { type Paragraph, type Place, span } from '@hegao/document'
import { kindOf } from './scan/mark/index.js'
import type { PairMark } from './types.js'

/** A mark without partner. */
export interface UnpairedMark extends PairMark {
  readonly paragraph: number
  /**
   * For a mark turned the wrong way (“甲“): the mark before it of the same side, which it was
   * meant to close.
   */
  readonly turned?: Place
  /** For the bracket of （（ or ）） that has no partner: both of them. */
  readonly doubled?: Place
}

type PlacedMark = PairMark & { readonly paragraph: number }

/** How many paragraphs a bracketed block may run over: （联系人：… / 联系电话：…）. */
const blockLength = 4

/**
 * Pairs marks within each paragraph; what is left over may find its partner a few lines on. A
 * quotation of several paragraphs opens each and closes only the last, as is the custom.
 */
export function pairUp(
  paragraphs: readonly { readonly paragraph: Paragraph; readonly marks: readonly PairMark[] }[],
): UnpairedMark[] {
  const left = paragraphs.map(({ paragraph, marks }, index) => {
    const own = pairLine(marks.map(mark => ({ ...mark, paragraph: paragraph.index })))
    const next = paragraphs[index + 1]?.marks[0]
    return own.filter(mark => !isCustom(mark, paragraph.text, next))
  })
  const paired = pairAcross(left)
  const unpaired = turnedMarks(left.flat().filter(mark => !paired.has(mark) && !mark.item))
  const texts = new Map(paragraphs.map(({ paragraph }) => [paragraph.index, paragraph.text]))
  return unpaired.map(mark => withDouble(mark, texts.get(mark.paragraph)!))
}

/** （（试行）: the bracket without partner stands beside one of its own. */
function withDouble(mark: UnpairedMark, text: string): UnpairedMark {
  const { start, end } = mark.span
  if (mark.turned || !/[（()）]/.test(mark.mark)) return mark
  const from = text[start - 1] === mark.mark ? start - 1 : start
  const to = text[end] === mark.mark ? end + 1 : end
  if (to - from !== 2) return mark
  return { ...mark, doubled: { paragraph: mark.paragraph, span: span(from, to) } }
}

/** “ at the start of a paragraph or of a speech (强调：“) that goes on with “ in the next one. */
const isCustom = ({ mark, span }: PairMark, text: string, next: PairMark | undefined): boolean =>
  mark === '“' &&
  (span.start === 0 || /[：:]/.test(text[span.start - 1]!)) &&
  next?.mark === '“' &&
  next.span.start === 0

/** 12） closes a bracket in （人数：12） and opens an item in （1）甲；2）乙）: the reading that leaves less over. */
function pairLine(marks: readonly PlacedMark[]): PlacedMark[] {
  const closing = pairInside(marks)
  const rest = marks.filter(({ item }) => !item)
  if (rest.length === marks.length || closing.every(({ item }) => item)) return closing
  const opening = pairInside(rest)
  return opening.length < closing.filter(({ item }) => !item).length ? opening : closing
}

/** The marks without partner in their own line. */
function pairInside(marks: readonly PlacedMark[]): PlacedMark[] {
  const open: PlacedMark[] = []
  const kinds: number[] = []
  const left: PlacedMark[] = []
  for (const mark of marks) {
    const kind = kindOf(mark.mark)
    if (mark.side === 'open') {
      open.push(mark)
      kinds[kind] = (kinds[kind] ?? 0) + 1
    } else if (!kinds[kind]) left.push(mark)
    else {
      // What was opened in between has no partner.
      for (let last = open.pop()!; ; last = open.pop()!) {
        const own = kindOf(last.mark)
        kinds[own]!--
        if (own === kind) break
        left.push(last)
      }
    }
  }
  return [...left, ...open].toSorted((a, b) => a.span.start - b.span.start)
}

/** Closing marks, and the nearest opening mark of their kind on one of the lines before. */
function pairAcross(lines: readonly (readonly PlacedMark[])[]): Set<PlacedMark> {
  const paired = new Set<PlacedMark>()
  const open = new Map<number, PlacedMark[]>()
  for (const line of lines) {
    for (const mark of line) {
      const before = open.get(kindOf(mark.mark))
      const partner = before?.at(-1)
      if (mark.side === 'open' || !partner) continue
      if (mark.paragraph - partner.paragraph < blockLength) paired.add(mark).add(before!.pop()!)
    }
    for (const mark of line) {
      const kind = kindOf(mark.mark)
      if (mark.side === 'close') continue
      if (!open.get(kind)?.push(mark)) open.set(kind, [mark])
    }
  }
  return paired
}

/** Two openings of one kind in a row: the second was meant to close the first. */
function turnedMarks(unpaired: readonly PlacedMark[]): UnpairedMark[] {
  const found: UnpairedMark[] = []
  for (const mark of unpaired) {
    const before = found.at(-1)
    const turned =
      before !== undefined &&
      before.turned === undefined &&
      before.mark === mark.mark &&
      before.paragraph === mark.paragraph
    if (turned) {
      found.pop()
      found.push({ ...mark, turned: { paragraph: before.paragraph, span: before.span } })
    } else found.push(mark)
  }
  return found
}
