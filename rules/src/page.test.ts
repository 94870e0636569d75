import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { saidOf } from '@hegao/testing'
import { expect, it } from 'vitest'
import { catalogue, pageOf, profiles, rules } from './index.js'

const bench = { rules, profiles, catalogue }

/** The pages hold what rules say of their examples, to the word and with every value. */
it.each(rules.map(rule => [rule.id, rule] as const))(
  'the page of %s is as committed',
  (id, rule) => {
    const page = fileURLToPath(new URL(`../docs/${id}.md`, import.meta.url))
    expect(pageOf(rule, saidOf(rule, bench))).toBe(readFileSync(page, 'utf8'))
  },
)
