import type { LawBook } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { hasEveryStatute, nearStatute } from './near-statute.js'

const law = (title: string, kind = 'statute') => ({ title: `中华人民共和国${title}`, kind })
const laws = {
  all: [
    law('法律援助法'),
    law('行政复议法'),
    law('行政强制法'),
    law('行政许可法'),
    law('法律救助法', 'regulation'),
  ],
  coverage: [
    { kinds: ['regulation'], complete: true, until: '2025-12-31' },
    { kinds: ['statute', 'decision'], complete: true, until: '2025-06-30' },
    { kinds: ['statute'], complete: false, until: '2026-12-31' },
  ],
} as unknown as LawBook

describe('the statute that a name comes near to', () => {
  it.each([
    ['法律救援法', '法律援助法'],
    ['中华人民共和国法律救援法', '法律援助法'],
    // Three characters off, though as long as others.
    ['审计监督法', undefined],
    // As near to one as to another.
    ['行政补偿法', undefined],
    ['援助法', undefined],
  ])('%s: %s', (name, title) => {
    expect(nearStatute(name, laws)?.title).toBe(title && `中华人民共和国${title}`)
  })
})

it.each([
  [20250630, true],
  [20250701, false],
])('every statute in force on %i is known: %s', (day, known) => {
  expect(hasEveryStatute(laws, day)).toBe(known)
})
