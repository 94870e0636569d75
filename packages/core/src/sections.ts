import {
  type Draft,
  type Paragraph,
  type Place,
  type Section,
  type Span,
  slice,
  span,
} from '@hegao/document'
import { matchesAny, matchesPlain, type Plain, plainOf } from './pattern.js'
import type { ElementRequirement, Profile, SectionRequirement } from './profile.js'

export type SectionStatus = 'present' | 'inside' | 'missing'

/** A section of the profile as it was found in the draft. */
export interface SectionState {
  readonly requirement: SectionRequirement
  readonly status: SectionStatus
  /** Its heading, or the sentence that reports on it. */
  readonly place?: Place
  /** Required elements that its text, the heading left aside, says nothing of. */
  readonly missingElements: readonly ElementRequirement[]
}

/** From this depth on a heading is part of another section. */
const insideFrom = 3
/** A report is thematic where at least so many of its chapters are about the matter itself. */
const thematicChapters = 2

/**
 * Finds the profile's sections by meaning: a heading that says so, else chapters on the matter
 * itself (thematic reports), else a chapter that no other section claims and whose heading and text
 * hint at it, else a sentence that reports on it. Their order does not count.
 */
export function findSections(draft: Draft, profile: Profile): SectionState[] {
  const sentences = lazily(() => sentencesOf(draft))
  return profile.sections.map(requirement => {
    const named = draft.sections.filter(({ heading }) =>
      matchesAny(requirement.headings, heading.title, draft.year?.value),
    )
    return (
      byHeading(draft, requirement, named) ??
      byChapters(draft, requirement, profile) ??
      bySlogan(draft, requirement, profile) ??
      bySentence(draft, requirement, sentences()) ?? {
        requirement,
        status: 'missing',
        missingElements: [],
      }
    )
  })
}

function byHeading(
  draft: Draft,
  requirement: SectionRequirement,
  named: readonly Section[],
): SectionState | undefined {
  const isInside = ({ depth }: Section) => depth >= insideFrom
  const best = named.toSorted((a, b) => a.depth - b.depth)[0]
  if (!best) return undefined
  const starts = new Map(draft.sections.map(section => [section.from, section]))
  return {
    requirement,
    status: isInside(best) ? 'inside' : 'present',
    place: { paragraph: best.heading.paragraph, span: best.heading.span },
    missingElements: missingElements(
      requirement,
      named.map(section => textUnder(draft, section)).join('\n'),
      named.flatMap(section => partsOf(section, starts)).map(({ heading }) => heading.title),
    ),
  }
}

function byChapters(
  draft: Draft,
  requirement: SectionRequirement,
  { sections }: Profile,
): SectionState | undefined {
  if (requirement.thematic.length === 0) return undefined
  const year = draft.year?.value
  const others = sections.filter(({ id }) => id !== requirement.id)
  const chapters = draft.outline.filter(
    ({ heading }) =>
      matchesAny(requirement.thematic, heading.title, year) &&
      !others.some(other => matchesAny(other.headings, heading.title, year)),
  )
  const first = chapters[0]
  if (!first || chapters.length < thematicChapters) return undefined
  return {
    requirement,
    status: 'present',
    place: { paragraph: first.heading.paragraph, span: first.heading.span },
    missingElements: missingElements(
      requirement,
      chapters.map(section => textUnder(draft, section)).join('\n'),
    ),
  }
}

function bySlogan(
  draft: Draft,
  requirement: SectionRequirement,
  { sections }: Profile,
): SectionState | undefined {
  const year = draft.year?.value
  const { slogans = [] } = requirement
  if (slogans.length === 0) return undefined
  const found = draft.outline.find(section => {
    const { title } = section.heading
    const isClaimed = sections.some(
      ({ id, headings, thematic }) =>
        id !== requirement.id && matchesAny([...headings, ...thematic], title, year),
    )
    if (isClaimed) return false
    const fitting = slogans.filter(({ heading }) => matchesAny([heading], title, year))
    return fitting.some(({ text }) => matchesAny(text, textUnder(draft, section), year))
  })
  if (!found) return undefined
  return {
    requirement,
    status: 'present',
    place: { paragraph: found.heading.paragraph, span: found.heading.span },
    missingElements: missingElements(requirement, textUnder(draft, found)),
  }
}

/** A sentence of the body's prose. */
interface Sentence {
  readonly paragraph: Paragraph
  readonly span: Span
  readonly plain: Plain
}

const sentencesOf = ({ paragraphs }: Draft): Sentence[] =>
  paragraphs
    .filter(({ role, kind }) => role === 'body' && kind === 'prose')
    .flatMap(paragraph =>
      paragraph.sentences.map(at => ({
        paragraph,
        span: at,
        plain: plainOf(slice(paragraph.text, at)),
      })),
    )

/** Most drafts have a heading for each section: their sentences need not be looked through. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function bySentence(
  draft: Draft,
  requirement: SectionRequirement,
  sentences: readonly Sentence[],
): SectionState | undefined {
  const year = draft.year?.value
  const { passages = [] } = requirement
  const found =
    sentences.find(({ plain }) => matchesPlain(requirement.sentences, plain, year)) ??
    sentences.find((one, at) => matchesPlain(passages, withNext(one, sentences[at + 1]), year))
  if (!found) return undefined
  const { index, text } = found.paragraph
  const { start } = found.span
  const words = span(start, start + slice(text, found.span).trimEnd().length)
  const following = draft.paragraphs.slice(index + 1, endOfPart(draft, index))
  return {
    requirement,
    status: 'inside',
    place: { paragraph: index, span: words },
    missingElements: missingElements(
      requirement,
      [text.slice(start), ...following.map(next => next.text)].join('\n'),
    ),
  }
}

/** The sentence with the one behind it in its paragraph: what is told in two is told. */
const withNext = ({ paragraph, plain }: Sentence, next: Sentence | undefined): Plain =>
  next?.paragraph === paragraph ? ((plain + next.plain) as Plain) : plain

/** What is under the section, and the chapter right behind it: 二、存在的不足、三、原因分析. */
function partsOf(
  { children, to, depth }: Section,
  starts: ReadonlyMap<number, Section>,
): readonly Section[] {
  const behind = starts.get(to)
  return behind?.depth === depth ? [...children, behind] : children
}

function missingElements(
  { elements }: SectionRequirement,
  text: string,
  headings: readonly string[] = [],
): ElementRequirement[] {
  const columns = columnsIn(text)
  return elements.filter(({ title, words, except = [] }) => {
    const isNamed = [...headings, ...columns].some(heading => heading.includes(title))
    const said = except.reduce((rest, phrase) => rest.replaceAll(phrase, '\n'), text)
    return !isNamed && !words.some(word => said.includes(word))
  })
}

const longestColumn = 8

/** What may head the columns of a table, drawn with lines or with tabs: 不足 | 原因. */
function columnsIn(text: string): string[] {
  const rows = text.split('\n').filter(line => /[\t|｜]/.test(line))
  return rows.flatMap(line => {
    const cells = line.split(/[\t|｜]/).map(cell => cell.trim())
    const filled = cells.filter(cell => cell !== '')
    return filled.length > 1 ? filled.filter(({ length }) => length <= longestColumn) : []
  })
}

/** Where the part that a paragraph stands in ends, with all that is under it. */
function endOfPart({ sections, paragraphs }: Draft, index: number): number {
  const innermost = sections.findLast(({ from, to }) => from <= index && index < to)
  return innermost?.to ?? sections.find(({ from }) => from > index)?.from ?? paragraphs.length
}

function textUnder(draft: Draft, { heading, from, to }: Section): string {
  const own = draft.paragraphs[from]!.text.slice(heading.span.end)
  return [own, ...draft.paragraphs.slice(from + 1, to).map(({ text }) => text)].join('\n')
}
