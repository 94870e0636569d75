import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RulePackage } from '@hegao/core'
import { packageChecks } from '@hegao/testing'
import { expect, test } from 'vitest'
import { catalogue, pageOf, profiles, rules } from './index.js'

/** The package that docs/packages.md shows. */
const folder = fileURLToPath(
  new URL('../../fixtures/packages/hegao-rules-example/', import.meta.url),
)
const { default: pack } = (await import(`${folder}index.js`)) as { default: Required<RulePackage> }

for (const { name, run } of packageChecks(pack, { rules, profiles, catalogue })) test(name, run)

test.each(pack.rules.map(rule => [rule.id, rule] as const))('%s has its page', (id, rule) => {
  const path = `${folder}docs/${id.split('/').at(-1)}.md`
  expect(readFileSync(path, 'utf8')).toBe(pageOf(rule))
})

test('docs/packages.md shows its files as they are', () => {
  const page = readFileSync(new URL('../../docs/packages.md', import.meta.url), 'utf8')
  const shown = [...page.matchAll(/<!-- file: (.*) -->\n```\w+\n([\s\S]*?)```/g)]
  expect(shown.length).toBeGreaterThan(3)
  for (const [, path, text] of shown) expect(text).toBe(readFileSync(`${folder}${path}`, 'utf8'))
})

test('an example that is found nothing in, or too much, fails', () => {
  const [rule] = pack.rules
  const failing = (more: object) =>
    packageChecks({ rules: [{ ...rule!, ...more }] }, { rules, profiles, catalogue }).filter(
      ({ run }) => {
        try {
          run()
          return false
        } catch {
          return true
        }
      },
    )
  expect(failing({})).toEqual([])
  expect(failing({ check() {} }).length).toBeGreaterThan(0)
})
