import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkedFixture, zh } from '../testing/checked.js'
import { ledgerRows } from './rows.js'

const folder = new URL('../../../../fixtures/reports/', import.meta.url)
const names = readdirSync(folder).filter(name => /-\d{4}\.(?:md|txt)$/.test(name))

const pointsIn = (label: string): number => Number(/[+−]\d+\.\d/.exec(label)![0].replace('−', '-'))

test.each(names)('%s: the rows under a heading add up to it, the headings to the score', name => {
  const checked = checkedFixture(name)
  const rows = ledgerRows(checked, zh)
  if (checked.ledger.length === 0) return expect(rows).toEqual([{ label: '没有扣分。' }])
  let total = 100
  let left = 0
  for (const { label, isHeading } of rows) {
    if (isHeading) {
      expect(left).toBeCloseTo(0)
      left = pointsIn(label)
      total += left
    } else if (/^[+−]/.test(label)) left -= pointsIn(label)
  }
  expect(left).toBeCloseTo(0)
  expect(total).toBeCloseTo(checked.score.total)
})

test('a rule leads to its first place, and lists its places where there are several', () => {
  const checked = checkedFixture('county-bureau-2023.txt')
  const rows = ledgerRows(checked, zh)
  for (const row of checked.ledger.filter(({ rule }) => rule !== 'floor')) {
    const at = rows.findIndex(({ label }) => label.endsWith(`  ${row.title}`))
    expect(rows[at]).toMatchObject({ description: `${row.count} 处`, range: row.ranges[0] })
    const below = rows.slice(at + 1).findIndex(({ label }) => !label.startsWith('　'))
    const places = below < 0 ? rows.length - at - 1 : below
    expect(places).toBe(row.ranges.length > 1 ? row.ranges.length : 0)
  }
})

test('of very many places the rest is counted', () => {
  const checked = checkedFixture('county-bureau-2023.txt')
  const finding = checked.findings[0]!
  const findings = Array.from({ length: 40 }, () => finding)
  const row = { ...checked.ledger[0]!, rule: finding.rule, ranges: findings.map(one => one.range) }
  const rows = ledgerRows({ ...checked, findings, ledger: [row] }, zh)
  expect(rows).toHaveLength(2 + 12 + 1)
  expect(rows.at(-1)!.label).toBe('　　另有 28 处')
})
