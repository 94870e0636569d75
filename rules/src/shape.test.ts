import { checkRule } from '@hegao/workspace'
import { expect, test } from 'vitest'
import { rules } from './index.js'

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

test('an example has no other kind than one of the two', () => {
  for (const { examples } of rules)
    for (const { kind } of [...examples.bad, ...examples.good])
      expect([undefined, 'draft']).toContain(kind)
})
