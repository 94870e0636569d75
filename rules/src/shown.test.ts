import { unshownMessages } from '@hegao/testing'
import { expect, it } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const bench = { rules, profiles, catalogue }

/** Messages that the text of an example cannot bring about, and what it would take. */
const beyondExamples: Readonly<Record<string, readonly string[]>> = {
  // A file in the old format of Word, which is converted before it is read.
  'structure/heading-number': ['converted'],
  // A comment of a Word file.
  'suppression/malformed': ['commentReason'],
  // An entry under `accepted` in hegao.yaml.
  'suppression/unused': ['accepted'],
}

it.each(rules.map(rule => [rule.id, rule] as const))(
  '%s shows each of its messages',
  (id, rule) => {
    expect(unshownMessages(rule, bench)).toEqual(beyondExamples[id] ?? [])
  },
)

it('sees the messages that no example shows', () => {
  const [rule] = rules
  const bare = { ...rule!, examples: { ...rule!.examples, bad: [], good: [] } }
  expect(unshownMessages(bare, bench)).toEqual(Object.keys(rule!.messages))
})
