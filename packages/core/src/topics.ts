import type { Draft } from '@hegao/document'
import { matchesPlain, plainOf } from './pattern.js'
import type { Profile, TopicRequirement } from './profile.js'

/** The profile's topics that the body never touches, not even to say that there was none. */
export function missingTopics(draft: Draft, { topics }: Profile): TopicRequirement[] {
  const body = draft.paragraphs.filter(({ role }) => role === 'body' || role === 'attachment')
  const texts = body.map(({ text }) => plainOf(text))
  const sentences = body.flatMap(({ text, sentences: all }) =>
    all.map(({ start, end }) => plainOf(text.slice(start, end))),
  )
  return topics.filter(
    ({ words, zero }) =>
      !texts.some(text => matchesPlain([{ all: [words] }], text)) &&
      !sentences.some(sentence => matchesPlain(zero, sentence)),
  )
}
