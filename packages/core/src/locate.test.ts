import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocatedFinding, Severity } from './finding.js'
import { deduplicate, sortFindings, wholeDraftRange } from './locate.js'

const finding = (
  start: number,
  end: number,
  more: Partial<LocatedFinding> = {},
): LocatedFinding => ({
  rule: 'a/one',
  messageId: 'found',
  values: {},
  severity: 'error',
  category: 'form',
  at: { start, end },
  related: [],
  whole: false,
  ...more,
})

describe('the range of a finding on the whole draft', () => {
  const words = (source: string, format: 'md' | 'txt' = 'txt') => {
    const { start, end } = wholeDraftRange(readDraft(source, format))
    return [source.slice(start, end), start]
  }
  const body = '我局依法行政，办结案件三十件。'

  it('is the title', () => {
    expect(words(`\n望溪区教育局2024年度工作报告\r\n\r\n${body}`)).toEqual([
      '望溪区教育局2024年度工作报告',
      1,
    ])
    expect(words(`# 2024年度工作报告\n\n${body}`, 'md')).toEqual(['2024年度工作报告', 2])
  })

  it('is the whole of a title that is broken into lines', () => {
    expect(words(`望溪区教育局\n关于2024年度工作情况的报告\n\n${body}`)).toEqual([
      '望溪区教育局\n关于2024年度工作情况的报告',
      0,
    ])
  })

  it('is without a title the first line that is not blank, without the blanks around it', () => {
    expect(words(`\r\n \u3000\r\n\u3000\u3000${body} \u3000\r\n${body}`)).toEqual([body, 8])
    expect(words(`\r\r${body}\r`)).toEqual([body, 2])
  })

  it.each(['', '\n\n', ' \u3000\t\r\n'])('is the very start of an empty draft, %j', source => {
    expect(wholeDraftRange(readDraft(source, 'txt'))).toEqual({ start: 0, end: 0 })
    expect(wholeDraftRange(readDraft(source, 'md'))).toEqual({ start: 0, end: 0 })
  })
})

describe('deduplicate', () => {
  it('says the same thing at one place once, and keeps the first', () => {
    const [first, second] = [
      finding(0, 2, { values: { a: 1 } }),
      finding(0, 2, { values: { a: 2 } }),
    ]
    expect(deduplicate([first, second])).toEqual([first])
  })

  it('keeps what differs in rule, message, place or data', () => {
    const different = [
      finding(0, 2),
      finding(0, 3),
      finding(1, 2),
      finding(0, 2, { rule: 'a/two' }),
      finding(0, 2, { messageId: 'other' }),
      finding(0, 2, { data: { section: 'plan' } }),
      finding(0, 2, { data: { section: 'problems' } }),
    ]
    expect(deduplicate([...different, ...different])).toEqual(different)
  })
})

describe('sortFindings', () => {
  const anyFinding = fc
    .tuple(
      fc.nat(4),
      fc.nat(3),
      fc.constantFrom<Severity>('error', 'warning', 'info'),
      fc.constantFrom('a/one', 'a/two', 'b/one'),
    )
    .map(([start, length, severity, rule]) => finding(start, start + length, { severity, rule }))

  it('is reading order; at one place the graver, then the shorter, then by rule', () => {
    const sorted = [
      finding(0, 9, { severity: 'error' }),
      finding(0, 2, { severity: 'warning' }),
      finding(0, 3, { severity: 'warning', rule: 'a/one' }),
      finding(0, 3, { severity: 'warning', rule: 'b/one' }),
      finding(0, 1, { severity: 'info' }),
      finding(1, 2, { severity: 'error' }),
    ]
    expect(sortFindings(sorted.toReversed())).toEqual(sorted)
  })

  it('does not depend on the order that rules ran in', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 20 }), findings => {
        expect(sortFindings(findings.toReversed())).toEqual(sortFindings(findings))
      }),
    )
  })
})
