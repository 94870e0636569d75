import type { Span } from '@hegao/document'
import type { WordFile } from '../read/index.js'
import type { WordParagraph } from '../read/paragraph.js'
import type { Position } from '../read/places.js'
import { attribute, walkXml } from '../xml/walk.js'
import { rewriteZip } from '../zip/rewrite.js'
import { commentXml } from './comment-xml.js'
import { firstParagraph, hostRuns } from './hosts.js'
import { appendToRoot, namingOf, newCommentsPart } from './parts.js'
import { beforeRun, behindRun, closingPoint, openingPoint, type Point } from './points.js'
import { type Placed, spliceComments } from './splice.js'

/** A comment to be written. */
export interface WordComment {
  /** The words it stands on, in the draft’s source. */
  readonly range: Span
  readonly paragraphs: readonly string[]
}

/**
 * A copy of a Word file with comments on the exact words. Nothing else changes: parts are copied as
 * they are, and comments that are there stay. Words in text boxes and notes have their comment
 * where the box or the note hangs.
 * @returns the bytes of the copy; in a file without a single paragraph there is no place for any
 */
export function annotateWord(file: WordFile, comments: readonly WordComment[]): Uint8Array {
  const { package: from, body, commentsPart } = file
  const hosts = hostRuns(file)
  const first = nextId(file)
  const placed = comments.flatMap(({ range, paragraphs }, index) => {
    const points = pointsOf(file, range, hosts)
    return points ? [{ id: first + index, ...points, paragraphs }] : []
  })
  if (placed.length === 0) return from.bytes.slice()
  const inBody = namingOf(body.xml)
  const texts = (declaration: string) =>
    placed.map(({ id, paragraphs }) => commentXml(id, paragraphs, declaration)).join('')
  const changes = new Map([[body.part, spliceComments(body.xml, placed, inBody.declaration)]])
  if (commentsPart === undefined) {
    for (const [part, xml] of newCommentsPart(from, body.part, inBody, texts('')))
      changes.set(part, xml)
  } else {
    const known = from.text(commentsPart)!
    const { declaration } = namingOf(known)
    changes.set(commentsPart, appendToRoot(known, commentsPart, texts(declaration)))
  }
  const bytes = [...changes].map(([part, xml]) => [part, from.encode(part, xml)] as const)
  return rewriteZip(from.bytes, from.entries, new Map(bytes))
}

/** Ids go on behind those that are there. */
function nextId({ package: from, body, commentsPart }: WordFile): number {
  const ids = body.comments.map(({ id }) => Number(id))
  if (commentsPart !== undefined) {
    walkXml(from.text(commentsPart)!, commentsPart, {
      open(tag) {
        if (tag.name === 'w:comment') ids.push(Number(attribute(tag, 'id')))
      },
      close() {},
    })
  }
  return ids.reduce((most, id) => (Number.isInteger(id) ? Math.max(most, id) : most), -1) + 1
}

type Points = Pick<Placed, 'from' | 'to'>

function pointsOf(
  file: WordFile,
  range: Span,
  hosts: ReadonlyMap<WordParagraph, Span>,
): Points | undefined {
  const { places, body } = file
  const positions = places.positions(range)
  if (!positions) {
    const paragraph = firstParagraph(body.nodes)
    const point = paragraph && openingPoint({ paragraph, offset: 0 }, body.xml)
    return point && { from: point, to: point }
  }
  const { from, to } = widened(positions)
  const points = { from: opening(from, body.xml, hosts), to: closing(to, body.xml, hosts) }
  // Words in a note may come behind those that they are compared with, and their reference before.
  if (points.to.at >= points.from.at) return points
  const one = widened({ from, to: from })
  return { from: points.from, to: closing(one.to, body.xml, hosts) }
}

function opening(position: Position, xml: string, hosts: ReadonlyMap<WordParagraph, Span>): Point {
  const host = hosts.get(position.paragraph)
  return host ? beforeRun(host) : openingPoint(position, xml)
}

function closing(position: Position, xml: string, hosts: ReadonlyMap<WordParagraph, Span>): Point {
  const host = hosts.get(position.paragraph)
  return host ? behindRun(host) : closingPoint(position, xml)
}

/** A comment stands on one character at least, and on whole ones. */
function widened({ from, to }: { readonly from: Position; readonly to: Position }) {
  const start = splitsPair(from) ? { ...from, offset: from.offset - 1 } : from
  const isEmpty = from.paragraph === to.paragraph && to.offset <= start.offset
  if (!isEmpty) return { from: start, to: splitsPair(to) ? { ...to, offset: to.offset + 1 } : to }
  const { text } = start.paragraph
  const at = start.offset < text.length ? start.offset : beginOfLast(text)
  return { from: { ...start, offset: at }, to: { ...start, offset: endOfCharacter(text, at) } }
}

const pair = /^[\ud800-\udbff][\udc00-\udfff]/

const splitsPair = ({ paragraph: { text }, offset }: Position): boolean =>
  offset > 0 && pair.test(text.slice(offset - 1, offset + 1))

const beginOfLast = (text: string): number =>
  Math.max(0, text.length - (pair.test(text.slice(-2)) ? 2 : 1))

const endOfCharacter = (text: string, at: number): number =>
  Math.min(text.length, at + (pair.test(text.slice(at, at + 2)) ? 2 : 1))
