import { readdirSync, readFileSync } from 'node:fs'
import { checkMarkedCase, readMarkedFile } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const folder = new URL('../../fixtures/marked/', import.meta.url)
const bench = { rules, profiles, catalogue }
const files = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map(file => `${name}/${file}`))

test('every rule about drafts has a marked file, and every file a rule', () => {
  const marked = files.map(file => file.replace(/\.md$/, ''))
  const about = rules.map(({ id }) => id).filter(id => !id.startsWith('suppression/'))
  expect(marked.toSorted()).toEqual(about.toSorted())
})

describe.each(files)('%s', file => {
  const rule = rules.find(({ id }) => `${id}.md` === file)!
  const cases = readMarkedFile(readFileSync(new URL(file, folder), 'utf8'))
  test.each(cases.map(marked => [marked.name, marked] as const))('%s', (_, marked) => {
    expect(checkMarkedCase(rule, marked, bench)).toEqual([])
  })
})
