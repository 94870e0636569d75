import { matchesPlain, plainOf, type RuleInput, type TopicRequirement } from '@hegao/core'

/** The profile's topics that the body never touches, not even to say that there was none. */
export function missingTopics({
  draft,
  recall,
  profile,
}: Pick<RuleInput, 'draft' | 'recall' | 'profile'>): TopicRequirement[] {
  const body = draft.paragraphs.filter(({ role }) => role === 'body' || role === 'attachment')
  const texts = body.map(({ text }) => recall(plainOf, text))
  const sentences = body.flatMap(({ text, sentences: all }) =>
    all.map(({ start, end }) => recall(plainOf, text.slice(start, end))),
  )
  return profile.topics.filter(
    ({ words, zero }) =>
      !texts.some(text => matchesPlain([{ all: [words] }], text)) &&
      !sentences.some(sentence => matchesPlain(zero, sentence)),
  )
}
