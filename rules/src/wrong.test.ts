import { readFileSync, writeFileSync } from 'node:fs'
import type { Diagnostic } from '@hegao/core'
import { checkerOf } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

/**
 * Faults that readers planted in right drafts, one at a time, without having seen the rules: which
 * rules tell each of them. Those that none tells are known misses. UPDATE_CASES=1 writes it anew.
 */
const fixtures = new URL('../../fixtures/', import.meta.url)
const kept = new URL('wrong/faults.tsv', fixtures)
const [head, ...rows] = readFileSync(kept, 'utf8').trimEnd().split('\n')
type Fault = [draft: string, right: string, wrong: string, why: string, told: string]

const check = checkerOf({ rules, profiles, catalogue })
const ofRight = new Map<string, ReadonlySet<string>>()

const written = rows.map(row => row.split('\t') as Fault)
const faults =
  process.env.UPDATE_CASES === '1'
    ? written.map(([draft, right, wrong, why]): Fault => {
        return [draft, right, wrong, why, toldOf(draft, right, wrong)]
      })
    : written
if (faults !== written)
  writeFileSync(kept, [head, ...faults.map(one => one.join('\t')), ''].join('\n'))

describe('planted faults', () => {
  test.each(faults)('%s: %s → %s', (draft, right, wrong, _why, told) => {
    expect(toldOf(draft, right, wrong)).toBe(told)
  })
})

/** The rules that say of the draft with the fault what they do not say of the right one. */
function toldOf(draft: string, right: string, wrong: string): string {
  const text = readFileSync(new URL(`right/drafts/${draft}`, fixtures), 'utf8')
  const changed = text.replace(lines(right), () => lines(wrong))
  expect(changed).not.toBe(text)
  const before = ofRight.get(draft) ?? new Set(check(draft, text).diagnostics.map(words))
  ofRight.set(draft, before)
  const fresh = check(draft, changed).diagnostics.filter(one => !before.has(words(one)))
  return [...new Set(fresh.map(({ rule }) => rule))].toSorted().join(' ')
}

function words({ rule, message }: Diagnostic): string {
  return `${rule} ${message}`
}

/** A line end stands as \n in the table. */
function lines(cell: string): string {
  return cell.replaceAll('\\n', '\n')
}
