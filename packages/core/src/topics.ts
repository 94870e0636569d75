import type { Draft } from '@hegao/document'
import { matchesAny } from './pattern.js'
import type { Profile, TopicRequirement } from './profile.js'

/** The profile's topics that the body never touches, not even to say that there was none. */
export function missingTopics(draft: Draft, { topics }: Profile): TopicRequirement[] {
  const body = draft.paragraphs.filter(({ role }) => role === 'body' || role === 'attachment')
  const sentences = body.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  )
  return topics.filter(
    ({ words, zero }) =>
      !body.some(({ text }) => matchesAny([{ all: [words] }], text)) &&
      !sentences.some(sentence => matchesAny(zero, sentence)),
  )
}
