import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { saidOf } from '@hegao/testing'
import { expect, it } from 'vitest'
import { catalogue, pageOf, profiles, rules } from './index.js'

const bench = { rules, profiles, catalogue }

it.each(rules.map(rule => [rule.id, rule] as const))(
  'of %s there is a page in English',
  (_, rule) => {
    const page = pageOf(rule, [], ['en'])
    expect(page).toContain(`**${rule.title.en}**`)
    expect(page).toContain(rule.about.en)
    expect(page).not.toContain(rule.about['zh-CN'])
    expect(page).toContain('\n## Wrong\n')
    expect(page).not.toContain('\n## 错')
  },
)

/** The pages hold what rules say of their examples, to the word and with every value. */
it.each(rules.map(rule => [rule.id, rule] as const))(
  'the page of %s is as committed',
  (id, rule) => {
    const page = fileURLToPath(new URL(`../docs/${id}.md`, import.meta.url))
    expect(pageOf(rule, saidOf(rule, bench))).toBe(readFileSync(page, 'utf8'))
  },
)
