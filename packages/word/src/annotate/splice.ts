import type { Piece } from '../read/paragraph.js'
import { type Edit, type Point, spaceEdits } from './points.js'

/** A comment with the two points that its marks are put at. */
export interface Placed {
  readonly id: number
  readonly from: Point
  readonly to: Point
}

/** What stands at one point: comments that end there before those that begin there. */
interface Group {
  readonly point: Point
  readonly ends: number[]
  readonly starts: number[]
  readonly empty: number[]
}

/**
 * Puts the marks of comments into the XML. Nothing else is touched: what is cut in two keeps its
 * properties, all other characters stay as they are.
 * @param declaration of the prefix w, where the part does not have it
 */
export function spliceComments(
  xml: string,
  comments: readonly Placed[],
  declaration: string,
): string {
  const groups = new Map<number, Group>()
  const cut = new Set<Piece>()
  const groupAt = (point: Point): Group => {
    if (point.cut) cut.add(point.cut)
    const group = groups.get(point.at) ?? { point, ends: [], starts: [], empty: [] }
    groups.set(point.at, group)
    return group
  }
  for (const { id, from, to } of comments) {
    if (from.at === to.at) groupAt(from).empty.push(id)
    else {
      groupAt(from).starts.push(id)
      groupAt(to).ends.push(id)
    }
  }
  const start = (id: number) => `<w:commentRangeStart${declaration} w:id="${id}"/>`
  const end = (id: number) =>
    `<w:commentRangeEnd${declaration} w:id="${id}"/><w:r${declaration}><w:commentReference w:id="${id}"/></w:r>`
  const edits: Edit[] = [...cut].flatMap(piece => spaceEdits(piece, xml))
  for (const { point, ends, starts, empty } of groups.values()) {
    const marks = [...ends.map(end), ...empty.map(id => start(id) + end(id)), ...starts.map(start)]
    const text = point.left + marks.join('') + point.right
    edits.push({ at: point.at, removed: point.removed, text })
  }
  return apply(xml, edits)
}

function apply(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    parts.push(xml.slice(at, edit.at), edit.text)
    at = edit.at + edit.removed
  }
  return parts.join('') + xml.slice(at)
}
