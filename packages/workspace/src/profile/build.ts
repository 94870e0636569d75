import type {
  Deadline,
  PartRequirement,
  ProfileFamily,
  SectionRequirement,
  Source,
} from '@hegao/core'
import type { RawDeadline, RawPart, RawProfile, RawSection, RawSource } from './raw.js'
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
    yearly,
    severities,
    scoring: readScoring(raw.scoring),
    variants: (raw.variants ?? []).map(({ parts: own, deadline: due, ...variant }) => ({
      ...variant,
      ...(own ? { parts: parts(own) } : {}),
      ...(due ? { deadline: deadline(due) } : {}),
    })),
  }
}

function readSection(raw: RawSection, find: (source: RawSource) => Source): SectionRequirement {
  const { id, title, hint, heading, headings, sentences = [], elements = [], thematic = [] } = raw
  return {
    id,
    title,
    hint,
    heading,
    headings: headings.map(readPattern),
    sentences: sentences.map(readPattern),
    elements: elements.map(({ words, except, source, ...element }) => ({
      ...element,
      words: readWords(words),
      ...(except ? { except: readWords(except) } : {}),
      source: find(source),
    })),
    thematic: thematic.map(readPattern),
    source: find(raw.source),
  }
}
