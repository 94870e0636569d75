import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../report.js'
import { editsOf, planFixes } from './plan.js'

type Written = readonly [start: number, end: number, newText: string]

/** A finding whose fix makes these edits. */
function finding(...edits: Written[]): Diagnostic {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const range = { start: at(0), end: at(1) }
  return {
    rule: 'colour/red',
    messageId: 'found',
    severity: 'warning',
    category: 'form',
    message: '',
    range,
    text: '',
    fingerprint: '',
    related: [],
    fix: {
      tier: 'safe',
      edits: edits.map(([start, end, newText]) => ({
        range: { start: at(start), end: at(end) },
        newText,
      })),
    },
  }
}

describe('a plan', () => {
  it('takes a fix whole or not at all', () => {
    const first = finding([4, 6, ''])
    const many = finding([0, 1, '，'], [5, 6, '，'], [9, 10, '。'])
    const last = finding([12, 13, '：'])
    expect(planFixes([first, many, last])).toEqual([first, last])
    expect(planFixes([many, first, last])).toEqual([many, last])
  })

  it('takes one of two fixes that touch: the other waits for the text as it then is', () => {
    const [word, mark] = [finding([2, 4, '']), finding([4, 5, '，'])]
    expect(planFixes([word, mark])).toEqual([word])
    const [one, other] = [finding([3, 3, '《']), finding([3, 3, '（'])]
    expect(planFixes([one, other])).toEqual([one])
  })

  it('lets one fix put in several things at one place', () => {
    const both = finding([3, 3, '《'], [3, 5, '题'], [5, 5, '》'])
    expect(planFixes([both])).toEqual([both])
    expect(editsOf([both]).map(({ newText }) => newText)).toEqual(['《', '题', '》'])
  })

  it('takes no fix that overlaps itself, and none without edits', () => {
    expect(planFixes([finding([0, 4, ''], [2, 5, '']), finding()])).toEqual([])
  })

  it('never has two that overlap, whatever is found', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(3), fc.string({ maxLength: 2 }))
    const findings = fc.array(
      fc
        .array(place, { minLength: 1, maxLength: 3 })
        .map(edits => finding(...edits.map(([at, by, text]): Written => [at, at + by, text]))),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(findings, found => {
        const planned = planFixes(found)
        const edits = editsOf(planned)
        for (const [index, { start }] of edits.entries())
          expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
        expect(planFixes(planned)).toEqual(planned)
        expect(found.filter(one => planned.includes(one))).toEqual(planned)
      }),
    )
  })
})
