import type { Heading, Paragraph, Section } from '../draft.js'
import { type Ordinal, type OrdinalStyle, ordinalRank } from '../ordinal.js'
import { span } from '../span.js'
import { isColonHeading } from './colon-heading.js'

const longestHeading = 60
const longestRunIn = 40
const stop = /[。！？]/

/** Recognises the headings of the body and nests them by the rank of their ordinals. */
export function recogniseOutline(paragraphs: readonly Paragraph[]): Section[] {
  const hasChapters = paragraphs.some(isChapter)
  const headings = paragraphs.flatMap(paragraph => {
    if (paragraph.role !== 'body' || paragraph.quoted) return []
    const heading =
      readHeading(paragraph, paragraphs) ??
      (hasChapters ? undefined : readColonHeading(paragraph, paragraphs))
    return heading ? [heading] : []
  })
  const rankOf = rankByDepth(headings, paragraphs)
  return nest(
    headings.map(heading => ({ heading, rank: rankOf(heading) })),
    paragraphs,
  )
}

function readHeading(paragraph: Paragraph, all: readonly Paragraph[]): Heading | undefined {
  const { text, ordinal, index } = paragraph
  const from = ordinal?.span.end ?? 0
  if (paragraph.kind === 'heading') return heading(paragraph, text.length, false, false)
  if (paragraph.kind !== 'prose') return undefined
  if (!ordinal) return guessHeading(paragraph, all)
  const stopAt = text.slice(from).search(stop)
  const length = stopAt < 0 ? text.length - from : stopAt
  if (length === 0 && stopAt < 0) return heading(paragraph, text.length, false, false)
  const rest = stopAt < 0 ? '' : text.slice(from + stopAt + 1).replace(/[”’*\s]/g, '')
  if (rest !== '') {
    const isHeading =
      length <= longestRunIn && length > 0 && !/[；;]/.test(text.slice(from, from + length))
    return isHeading ? heading(paragraph, from + length, true, false) : undefined
  }
  if (length > longestHeading || /[；;，、,]$/.test(text)) return undefined
  // A numbered sentence is a heading only where something stands under it.
  if (stopAt >= 0 && !hasContent(index, ordinal, all)) return undefined
  return heading(paragraph, from + length, false, false)
}

/** 一、 and headings of the format: among them a line that ends in a colon only opens a list. */
const isChapter = ({ role, kind, ordinal }: Paragraph): boolean =>
  role === 'body' && (kind === 'heading' || /^(?:part|section|chinese)$/.test(ordinal?.style ?? ''))

/** 存在的问题及原因： over text, in a draft without numbered chapters. */
function readColonHeading(paragraph: Paragraph, all: readonly Paragraph[]): Heading | undefined {
  const { text, kind, ordinal, index } = paragraph
  if (kind !== 'prose' || ordinal || !isColonHeading(text)) return undefined
  return isOverText(all[index + 1], paragraph)
    ? heading(paragraph, text.length - 1, false, true)
    : undefined
}

const isOverText = (next: Paragraph | undefined, { quoted }: Paragraph): boolean =>
  next?.role === 'body' &&
  next.quoted === quoted &&
  (next.ordinal !== undefined || next.text.length > 40 || stop.test(next.text))

function heading(paragraph: Paragraph, end: number, runIn: boolean, guessed: boolean): Heading {
  const { ordinal, text, index } = paragraph
  return {
    paragraph: index,
    span: span(ordinal?.span.start ?? 0, end),
    title: text
      .slice(ordinal?.span.end ?? 0, end)
      .replace(/[*#]+/g, '')
      .trim(),
    runIn,
    guessed,
    ...(ordinal ? { ordinal } : {}),
  }
}

const rankOfStyle = (style: OrdinalStyle): number => ordinalRank(style) * 10
const rank = ({ style }: Ordinal): number => rankOfStyle(style)

function hasContent(index: number, ordinal: Ordinal, all: readonly Paragraph[]): boolean {
  const next = all[index + 1]
  if (next?.role !== 'body' || next.kind === 'heading') return false
  if (next.kind === 'prose' && !next.ordinal && guessHeading(next, all)) return false
  return !next.ordinal || rank(next.ordinal) > rank(ordinal)
}

/** A short line between prose, without a mark at its end: 存在的问题. */
function guessHeading(paragraph: Paragraph, all: readonly Paragraph[]): Heading | undefined {
  const { text, index } = paragraph
  const bold = /^\*\*[^*]+\*\*$/.test(text)
  if (
    text.length > 40 ||
    text.length < 3 ||
    /[|。，；：！？、,;:.!?”）)]/.test(text.replace(/\*/g, ''))
  )
    return undefined
  const next = all[index + 1]
  if (next?.role !== 'body' || next.quoted !== paragraph.quoted) return undefined
  return isOverText(next, paragraph) || bold
    ? heading(paragraph, text.length, false, true)
    : undefined
}

/**
 * Ranks of headings without ordinal: that of the numbered headings of the same Markdown depth,
 * else between the styles by depth; guessed ones stand with 一、.
 */
function rankByDepth(
  headings: readonly Heading[],
  paragraphs: readonly Paragraph[],
): (heading: Heading) => number {
  const depthOf = ({ paragraph }: Heading) => paragraphs[paragraph]!.headingDepth
  const learned = new Map<number, number>()
  for (const heading of headings) {
    const depth = depthOf(heading)
    if (heading.ordinal && depth !== undefined && !learned.has(depth)) {
      learned.set(depth, rank(heading.ordinal))
    }
  }
  return heading => {
    if (heading.ordinal) return rank(heading.ordinal)
    const depth = depthOf(heading)
    if (depth === undefined) return rankOfStyle('chinese')
    // ## stands right above 一、 as ### does above （一）.
    return learned.get(depth) ?? rankOfStyle('chinese') + (Math.max(2, depth) - 2) * 10 - 5
  }
}

interface Growing {
  heading: Heading
  rank: number
  depth: number
  children: Growing[]
  from: number
  to: number
}

function nest(
  ranked: readonly { heading: Heading; rank: number }[],
  paragraphs: readonly Paragraph[],
): Section[] {
  const bodyEnd = paragraphs.reduce(
    (end, { role, index }) => (role === 'body' ? index + 1 : end),
    0,
  )
  const roots: Growing[] = []
  const stack: Growing[] = []
  for (const { heading, rank } of ranked) {
    while (stack.length > 0 && stack.at(-1)!.rank >= rank) stack.pop()!.to = heading.paragraph
    const parent = stack.at(-1)
    const section: Growing = {
      heading,
      rank,
      depth: stack.length + 1,
      children: [],
      from: heading.paragraph,
      to: bodyEnd,
    }
    ;(parent?.children ?? roots).push(section)
    stack.push(section)
  }
  return roots
}

/** Every section in reading order. */
export function flatten(outline: readonly Section[]): Section[] {
  return outline.flatMap(section => [section, ...flatten(section.children)])
}
