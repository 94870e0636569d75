import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocatedFinding } from './finding.js'
import { fingerprints } from './fingerprint.js'

const at = (start: number, end: number, more: Partial<LocatedFinding> = {}): LocatedFinding => ({
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

/** The fingerprints of all places that hold `words`, in reading order. */
function prints(source: string, words: string, more: Partial<LocatedFinding> = {}): string[] {
  const findings = [...source.matchAll(new RegExp(words, 'g'))].map(({ index, 0: { length } }) =>
    at(index, index + length, more),
  )
  return [...fingerprints(findings, readDraft(source, 'txt')).values()]
}

const report = [
  '望溪区教育局2024年度工作报告',
  '全年办理行政许可28项，其中新办12项，办结率达到百分之百。',
  '全年举办法治讲座28项，参加教职工一千余人次。',
]
const source = report.join('\n')

describe('a fingerprint stays', () => {
  const before = prints(source, '28项')
  const cases: [string, string][] = [
    [
      'when lines are put before it',
      `\n\n${report[0]}\n今年工作扎实。\n${report[1]}\n${report[2]}`,
    ],
    ['when a far part of the paragraph changes', source.replace('百分之百', '百分之九十九')],
    ['with other line ends', report.join('\r\n')],
    ['with an indent', report.join('\n　　')],
    ['when a paragraph goes', `${report[1]}\n${report[2]}`],
  ]
  it.each(cases)('%s', (_, changed) => expect(prints(changed, '28项')).toEqual(before))

  it('when a page break cuts the sentence', () => {
    const long =
      '全年依法依规受理并且办结群众和企业提出的各类申请、咨询、投诉、举报，其中行政许可28项。'
    const cut = long.replace('行政许可', '行政\n\n许可')
    expect(readDraft(cut, 'txt').paragraphs.length).toBe(1)
    expect(prints(cut, '28项')).toEqual(prints(long, '28项'))
  })

  it('whatever the severity', () => {
    expect(prints(source, '28项', { severity: 'info' })).toEqual(before)
  })

  it('whatever the order in which findings are handed over', () => {
    const findings = [at(3, 5), at(0, 2), at(3, 5, { rule: 'b/two' })]
    const draft = readDraft('工作工作工作，工作', 'txt')
    const forward = fingerprints(findings, draft)
    const backward = fingerprints(findings.toReversed(), draft)
    for (const finding of findings) expect(backward.get(finding)).toBe(forward.get(finding))
  })
})

describe('a fingerprint changes', () => {
  const [first] = prints(source, '28项')
  it.each([
    ['with the words', prints(source.replaceAll('28项', '29项'), '29项')],
    ['with the words beside them', prints(source.replace('行政许可', '行政处罚'), '28项')],
    ['with the rule', prints(source, '28项', { rule: 'b/two' })],
    ['with what is said', prints(source, '28项', { messageId: 'other' })],
    ['with the data', prints(source, '28项', { data: { section: 'plan' } })],
  ])('%s', (_, [other]) => expect(other).not.toBe(first))
})

describe('a finding on the whole draft', () => {
  const whole = (title: string, data?: Record<string, unknown>) => {
    const finding = at(0, title.length, { whole: true, ...(data ? { data } : {}) })
    return [...fingerprints([finding], readDraft(`${title}\n正文一句。`, 'txt')).values()]
  }

  it('is known by its data, whatever the title and the order of keys', () => {
    const known = whole('2023年度工作报告', { section: 'plan', element: 'causes' })
    expect(whole('2024年度工作报告', { element: 'causes', section: 'plan' })).toEqual(known)
    expect(whole('2024年度工作报告', { section: 'plan' })).not.toEqual(known)
    expect(whole('2024年度工作报告')).not.toEqual(known)
  })
})

it('is told apart by its ordinal among equals', () => {
  const same = prints('工作扎实，工作\n工作扎实，工作', '扎实')
  expect(new Set(same).size).toBe(2)
  expect(prints('工作扎实，工作', '扎实')).toEqual(same.slice(0, 1))
})

it('is unique in its draft and 32 hexadecimal digits, for any text', () => {
  const place = fc.tuple(fc.nat(60), fc.nat(5))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.uniqueArray(place, { selector: String, maxLength: 12 }),
      (text, places) => {
        const findings = places.map(([start, length]) => {
          const from = Math.min(start, text.length)
          return at(from, Math.min(text.length, from + length))
        })
        const all = [...fingerprints(findings, readDraft(text, 'txt')).values()]
        expect(all.length).toBe(findings.length)
        expect(new Set(all).size).toBe(all.length)
        for (const one of all) expect(one).toMatch(/^[0-9a-f]{32}$/)
      },
    ),
  )
})
