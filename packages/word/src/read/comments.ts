import { type Directive, span } from '@hegao/document'
import { attribute, walkXml } from '../xml/walk.js'
import type { CommentRange } from './paragraph.js'
import type { Segment } from './places.js'

/** The words of each comment by its id; its paragraphs are lines. */
export function readComments(xml: string, part: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let id: string | undefined
  let text = ''
  let paragraphs = 0
  let inText = false
  walkXml(xml, part, {
    open(tag) {
      if (tag.name === 'w:comment') {
        id = attribute(tag, 'id') ?? ''
        text = ''
        paragraphs = 0
      } else if (tag.name === 'w:p' && paragraphs++ > 0) text += '\n'
      inText = tag.name === 'w:t'
    },
    close(name) {
      inText = false
      if (name === 'w:comment' && id !== undefined) texts.set(id, text)
    },
    text(characters) {
      if (inText) text += characters
    },
  })
  return texts
}

/** The comments on the draft, each on the words of the visible text that it marks. */
export function commentDirectives(
  ranges: readonly CommentRange[],
  texts: ReadonlyMap<string, string>,
  segments: readonly Segment[],
): Directive[] {
  return ranges.flatMap(({ id, from, to }) => {
    const text = texts.get(id)?.trim()
    if (!text) return []
    const marked = segments.filter(
      segment =>
        !isBefore(segment.paragraph.number, segment.from + lengthOf(segment), from) &&
        isBefore(segment.paragraph.number, segment.from, to),
    )
    const [first, last] = [marked[0], marked.at(-1)]
    if (!first || !last) return []
    return [{ text, range: span(startIn(first, from), endIn(last, to)) }]
  })
}

const lengthOf = ({ start, end, generated }: Segment): number => (generated ? 0 : end - start)

type End = CommentRange['from']

/** Paragraphs are numbered in the order of the part; a position at the very end is not before it. */
const isBefore = (number: number, offset: number, end: End): boolean =>
  number < end.paragraph.number || (number === end.paragraph.number && offset < end.offset)

const startIn = ({ start, paragraph, from, generated }: Segment, end: End): number =>
  paragraph === end.paragraph && !generated ? start + Math.max(0, end.offset - from) : start

const endIn = ({ start, end, paragraph, from, generated }: Segment, to: End): number =>
  paragraph === to.paragraph && !generated ? Math.min(end, start + to.offset - from) : end
