import { type Directive, span } from '@hegao/document'
import { attribute, walkXml } from '../xml/walk.js'
import type { CommentRange } from './paragraph.js'
import { lowest, type Segment } from './places.js'

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
    const first = segments[lowest(segments.length, at => endsAfter(segments[at]!, from))]
    const last = segments[lowest(segments.length, at => !beginsBefore(segments[at]!, to)) - 1]
    if (!first || !last || last.start < first.start) return []
    return [{ text, range: span(startIn(first, from), endIn(last, to)) }]
  })
}

type End = CommentRange['from']

/** Paragraphs are numbered in the order of the part; an automatic number stands before their text. */
const isBefore = (number: number, offset: number, { paragraph, offset: end }: End): boolean =>
  number < paragraph.number || (number === paragraph.number && offset < end)

const beginsBefore = ({ paragraph, from, generated }: Segment, to: End): boolean =>
  isBefore(paragraph.number, generated ? -1 : from, to)

const endsAfter = ({ paragraph, from, start, end, generated }: Segment, begin: End): boolean => {
  // A comment from the first character on has the number before it, too.
  const offset = begin.offset === 0 ? -1 : begin.offset
  const own = generated ? 0 : from + end - start
  return !isBefore(paragraph.number, own, { ...begin, offset: offset + 1 })
}

const startIn = ({ start, paragraph, from, generated }: Segment, end: End): number =>
  paragraph === end.paragraph && !generated ? start + Math.max(0, end.offset - from) : start

const endIn = ({ start, end, paragraph, from, generated }: Segment, to: End): number =>
  paragraph === to.paragraph && !generated ? Math.min(end, start + to.offset - from) : end
