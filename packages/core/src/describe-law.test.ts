import { expect, test } from 'vitest'
import { describeLaw } from './describe-law.js'
import type { Law } from './law.js'
import { openLawBook } from './law-book.js'
import { packLaws } from './law-pack.js'

const book = openLawBook({
  ...{ date: '2026-05-01', coverage: [], names: '', articles: '' },
  ...packLaws([]),
})
const plan: Law = {
  title: '云纹规划（2021—2025年）',
  kind: 'policy',
  issuers: [],
  adopted: '2021-08-11',
  effective: '2021-08-11',
  period: { from: 2021, to: 2025 },
  versions: [],
  numbers: [],
  verified: 'text',
  statusKnown: false,
}
const { period: _, ...opinion } = plan

const statusOf = (law: Law, year?: number) =>
  Object.fromEntries(describeLaw(law, book, { language: 'zh-CN', year }))[
    year === undefined ? '效力' : `${year}年`
  ]

test('of a plan it is said how long it goes, and what was not looked up', () => {
  expect(statusOf(plan)).toBe('期间到2025年底为止；之前有没有提前废止，目录没有核对')
  expect(statusOf(plan, 2024)).toBe('在期间之内；有没有提前废止，目录没有核对')
  expect(statusOf(plan, 2026)).toBe('期间已满')
  expect(statusOf(plan, 2020)).toBe('尚未施行')
})

test('of what nobody looked up, whom to ask', () => {
  expect(statusOf(opinion)).toBe('现在是否有效，目录没有核对；请向印发机关核实')
  expect(statusOf({ ...opinion, statusKnown: true })).toBeUndefined()
  expect(statusOf({ ...plan, statusKnown: true })).toBeUndefined()
})
