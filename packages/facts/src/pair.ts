import type { Paragraph, Place } from '@hegao/document'
import { closes } from './scan/mark.js'
import type { PairMark } from './types.js'

/** A mark without partner. */
export interface UnpairedMark extends PairMark {
  readonly paragraph: number
  /**
   * For a mark turned the wrong way (“甲“): the mark before it of the same side, which it was
   * meant to close.
   */
  readonly turned?: Place
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
  const left = paragraphs.flatMap(({ paragraph, marks }, index) => {
    const own = pairInside(marks.map(mark => ({ ...mark, paragraph: paragraph.index })))
    const next = paragraphs[index + 1]?.marks[0]
    return own.filter(mark => !isCustom(mark, next))
  })
  const unpaired: PlacedMark[] = []
  for (const mark of left) {
    const partner = mark.side === 'close' ? unpaired.findLastIndex(open => opensFor(open, mark)) : -1
    if (partner >= 0) unpaired.splice(partner, 1)
    else if (!mark.item) unpaired.push(mark)
  }
  return turnedMarks(unpaired)
}

/** “ at the start of a paragraph of a quotation that goes on with “ in the next one. */
const isCustom = ({ mark, span }: PairMark, next: PairMark | undefined): boolean =>
  mark === '“' && span.start === 0 && next?.mark === '“' && next.span.start === 0

const opensFor = (open: PlacedMark, close: PlacedMark): boolean =>
  open.side === 'open' &&
  open.paragraph < close.paragraph &&
  close.paragraph - open.paragraph < blockLength &&
  closes(open.mark, close.mark)

function pairInside(marks: readonly PlacedMark[]): PlacedMark[] {
  const open: PlacedMark[] = []
  const left: PlacedMark[] = []
  for (const mark of marks) {
    if (mark.side === 'open') {
      open.push(mark)
      continue
    }
    const partner = open.findLastIndex(({ mark: other }) => closes(other, mark.mark))
    if (partner < 0) left.push(mark)
    else left.push(...open.splice(partner).slice(1))
  }
  return [...left, ...open].toSorted((a, b) => a.span.start - b.span.start)
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
      before.side === mark.side &&
      before.paragraph === mark.paragraph
    if (turned) {
      found.pop()
      found.push({ ...mark, turned: { paragraph: before.paragraph, span: before.span } })
    } else found.push(mark)
  }
  return found
}
