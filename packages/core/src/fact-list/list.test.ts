import { readFileSync } from 'node:fs'
import { readDraft } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import { expect, test } from 'vitest'
import { type ListedFact, listFacts } from './list.js'
import { factKinds } from './words.js'

const list = (source: string, format: 'txt' | 'md' = 'txt'): ListedFact[] => {
  const draft = readDraft(source, format)
  return listFacts(draft, readFacts(draft, new Scanner()))
}

test('every kind of fact has a name, and every name a kind', () => {
  const { names, fullWidthMarks: _, ...facts } = readFacts(readDraft('', 'txt'), new Scanner())
  const { own: __, ...groups } = names
  expect(Object.keys(factKinds).toSorted()).toEqual(Object.keys({ ...facts, ...groups }).toSorted())
})

test('the words of a fact, and of every part of it, stand at its range', () => {
  const source = readFileSync(
    new URL('../../../../fixtures/reports/county-education-2024.md', import.meta.url),
    'utf8',
  )
  let places = 0
  const see = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('range' in value && 'text' in value) {
      const { range, text } = value as ListedFact
      expect(source.slice(range.start.offset, range.end.offset)).toBe(text)
      places++
    }
    Object.values(value).forEach(see)
  }
  list(source, 'md').forEach(see)
  expect(places).toBeGreaterThan(200)
})

test('facts come in reading order', () => {
  const starts = list('办理28件，其中许可12件、处罚16件。办结率100%。').map(
    ({ range }) => range.start.offset,
  )
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test('a total names its parts', () => {
  const total = list('办理28件，其中许可12件、处罚16件。').find(({ kind }) => kind === 'totals')!
  expect(total).toMatchObject({
    text: '28件，其中许可12件、处罚16件',
    data: {
      total: { text: '28件', value: 28 },
      parts: [
        { label: '许可', quantity: { text: '12件' } },
        { label: '处罚', quantity: { text: '16件' } },
      ],
    },
  })
})
