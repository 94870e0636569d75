import type {
  Deadline,
  PartRequirement,
  ProfileFamily,
  Publication,
  SectionRequirement,
  Slogan,
  Source,
} from '@hegao/core'
import type {
  RawDeadline,
  RawPart,
  RawProfile,
  RawPublication,
  RawSection,
  RawSlogan,
  RawSource,
} from './raw.js'
import { readScoring } from './scoring.js'
import { readPattern, readWords } from './words.js'

/** The profile that a file which has passed all checks describes, defaults filled in. */
export function buildProfile(raw: RawProfile): ProfileFamily {
  const find = (source: RawSource): Source =>
    typeof source === 'string' ? raw.sources![source]! : source
  const parts = (items: readonly RawPart[]): PartRequirement[] =>
    items.map(item => ({ ...item, source: find(item.source) }))
  const deadline = (item: RawDeadline): Deadline => ({ ...item, source: find(item.source) })
  const { id, title, recognise = [], sections = [], yearly = false, severities = {} } = raw
  const { publication } = raw
  return {
    id,
    title,
    recognise: recognise.map(readPattern),
    sections: sections.map(section => readSection(section, find)),
    ...(raw.order ? { order: { ...raw.order, source: find(raw.order.source) } } : {}),
    topics: (raw.topics ?? []).map(({ words, zero = [], source, ...topic }) => ({
      ...topic,
      words: readWords(words),
      zero: zero.map(readPattern),
      source: find(source),
    })),
    parts: parts(raw.parts ?? []),
    ...(raw.deadline ? { deadline: deadline(raw.deadline) } : {}),
    ...(publication ? { publication: readPublication(publication, find) } : {}),
    yearly,
    severities,
    scoring: readScoring(raw.scoring),
    variants: (raw.variants ?? []).map(({ names, parts: own, deadline: due, ...variant }) => ({
      ...variant,
      ...(names ? { names: names.map(readPattern) } : {}),
      ...(own ? { parts: parts(own) } : {}),
      ...(due === undefined ? {} : { deadline: due && deadline(due) }),
    })),
  }
}

const readPublication = (
  { recognise, before, source }: RawPublication,
  find: (source: RawSource) => Source,
): Publication => ({ recognise: recognise.map(readPattern), before, source: find(source) })

const readSlogan = ({ heading, text }: RawSlogan): Slogan => ({
  heading: readPattern(heading),
  text: text.map(readPattern),
})

function readSection(raw: RawSection, find: (source: RawSource) => Source): SectionRequirement {
  const { id, title, hint, heading, headings, sentences = [], elements = [], thematic = [] } = raw
  const { hintEn, passages, slogans } = raw
  return {
    id,
    title,
    hint,
    ...(hintEn ? { hintEn } : {}),
    heading,
    headings: headings.map(readPattern),
    sentences: sentences.map(readPattern),
    ...(passages ? { passages: passages.map(readPattern) } : {}),
    elements: elements.map(({ words, except, source, ...element }) => ({
      ...element,
      words: readWords(words),
      ...(except ? { except: readWords(except) } : {}),
      source: find(source),
    })),
    thematic: thematic.map(readPattern),
    ...(slogans ? { slogans: slogans.map(readSlogan) } : {}),
    source: find(raw.source),
  }
}
