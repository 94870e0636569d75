import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Format, readDraft } from '@hegao/document'
import { type Facts, readFacts, Scanner } from '@hegao/facts'
import { formatOf, readMarkedFile } from '@hegao/testing'
import { describe, expect, test } from 'vitest'

/**
 * What is read from each passage of the fixtures, kind by kind: how many facts, and a fingerprint of
 * them. Whoever changes a scanner sees here what else has changed, long before a finding does;
 * UPDATE_CASES=1 writes it anew.
 */
const fixtures = new URL('../../fixtures/', import.meta.url)
const kept = new URL('facts.tsv', fixtures)

const passages = [...marked(), ...drafts('reports/'), ...drafts('right/drafts/'), ...right()]
if (process.env.UPDATE_CASES === '1')
  writeFileSync(kept, passages.map(one => `${one.name}\t${toldOf(one)}\n`).join(''))
const known = new Map(
  readFileSync(kept, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t') as [string, string]),
)

describe('what is read stays what it was', () => {
  test('every passage is known, and no other', () => {
    expect([...known.keys()]).toEqual(passages.map(({ name }) => name))
  })

  test.each(passages.map(one => [one.name, one] as const))('%s', (name, passage) => {
    expect(toldOf(passage)).toBe(known.get(name))
  })
})

interface Passage {
  readonly name: string
  readonly text: string
  readonly format: Format
}

function marked(): Passage[] {
  const folder = new URL('marked/', fixtures)
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map(file => `${name}/${file}`))
    .toSorted()
    .flatMap(file =>
      readMarkedFile(readFileSync(new URL(file, folder), 'utf8')).map(({ name, text }) => ({
        name: `${file} ${name}`,
        text,
        format: 'md' as const,
      })),
    )
}

function drafts(path: string): Passage[] {
  const folder = new URL(path, fixtures)
  return readdirSync(folder)
    .filter(file => /^[a-z0-9].*\.(?:md|txt)$/.test(file))
    .toSorted()
    .map(file => ({
      name: `${path}${file}`,
      text: readFileSync(new URL(file, folder), 'utf8'),
      format: formatOf(file),
    }))
}

function right(): Passage[] {
  const text = readFileSync(new URL('right/passages.txt', fixtures), 'utf8')
  return text
    .trimEnd()
    .split('\n===\n')
    .map((passage, at) => ({ name: `right/passages ${at + 1}`, text: passage, format: 'txt' }))
}

/** As `counts 3 5f0c, dates 2 91aa`; kinds of which there are none are left out. */
function toldOf({ text, format }: Passage): string {
  const facts = readFacts(readDraft(text, format), new Scanner())
  return kindsOf(facts)
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => `${kind} ${found.length} ${fingerprint(found)}`)
    .join(', ')
}

/** The lists of facts, those within `names` and `citations` too. */
function kindsOf(facts: Facts): [string, readonly unknown[]][] {
  return [facts, facts.names, facts.citations].flatMap(group =>
    Object.entries(group).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])),
  )
}

function fingerprint(found: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 4)
}
