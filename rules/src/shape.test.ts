import { findingsOf, readMarks } from '@hegao/testing'
import { checkRule } from '@hegao/workspace'
import { expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const bench = { rules, profiles, catalogue }

/** Hegao's own rules are held to what it asks of the rules of packages. */
test.each(rules.map(rule => [rule.id, rule] as const))('%s has all that a rule has', (_, rule) => {
  expect(checkRule(rule as unknown as Record<string, unknown>)).toBeUndefined()
})

test.each(rules.flatMap(({ id, options }) => (options ? [[id, options] as const] : [])))(
  'the options of %s have defaults of their type',
  (_, { properties }) => {
    for (const { type, default: value } of Object.values(properties))
      expect(type).toBe(Array.isArray(value) ? 'array' : typeof value)
  },
)

test.each(rules.map(rule => [rule.id, rule.examples] as const))(
  'an example of %s has no other kind than one of the two',
  (_, examples) => {
    for (const { kind } of [...examples.bad, ...examples.good])
      expect([undefined, 'draft']).toContain(kind)
  },
)

test.each(rules.map(rule => [rule.id, rule] as const))(
  'every authority that %s names has a known level and is of a day',
  (_, rule) => {
    const named = rule.examples.bad.flatMap(example => {
      const { text } = readMarks(example.text)
      const found = findingsOf(rule, text, 'md', bench, example.options)
      return found.flatMap(({ source }) => source ?? [])
    })
    for (const source of [rule.source, ...named]) {
      expect(checkRule({ ...rule, source })).toBeUndefined()
      expect(source.from ?? '2012-07-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  },
)
