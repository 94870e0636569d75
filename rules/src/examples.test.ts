import { exampleChecks } from '@hegao/testing'
import { describe, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const bench = { rules, profiles, catalogue }

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  for (const { name, run } of exampleChecks(rule, bench)) test(name, run)
})
