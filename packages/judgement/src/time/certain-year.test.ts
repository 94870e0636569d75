import type { Profile } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { certaintiesOfYear } from './certain-year.js'

const title = '# 临澜县司法局2024年法治政府建设年度报告\n\n'
const profile = { yearly: true } as Profile

/** How sure the year of the one weekday's date is. */
const sure = (body: string, yearly = true) => {
  const draft = readDraft(title + body, 'md')
  const facts = readFacts(draft, new Scanner())
  const plan = draft.sections.find(({ heading }) => heading.title.includes('打算'))
  const sections = plan
    ? [{ requirement: { id: 'plan' }, place: plan.heading, status: 'present', missingElements: [] }]
    : []
  const { paragraph, date } = facts.weekdays[0]!
  const input = { draft, facts, profile: { ...profile, yearly }, sections }
  return certaintiesOfYear(input as never)(paragraph, date!)
}

describe('the year of a day without one', () => {
  it.each([
    ['## 一、主要做法\n\n5月8日（星期三）开会。', 'not-later'],
    ['## 一、2024年主要做法\n\n5月8日（星期三）开会。', 'certain'],
    ['## 一、主要做法\n\n全年宣讲9场。5月8日（星期三）开会。', 'certain'],
    ['## 一、主要做法\n\n2023年启动试点。\n\n5月8日（星期三）开会。', undefined],
    ['## 一、2023年整改和2024年主要做法\n\n5月8日（星期三）开会。', undefined],
    ['## 一、下步打算\n\n5月8日（星期三）开会。', undefined],
    ['5月8日（星期三）开会。', undefined],
    ['## 一、2024年主要做法\n\n提出“5月8日（星期三）开会”。', undefined],
  ])('%s', (body, expected) => {
    expect(sure(body)).toBe(expected)
  })

  it('is sure of nothing where the draft is no yearly report', () => {
    expect(sure('## 一、2024年主要做法\n\n5月8日（星期三）开会。', false)).toBeUndefined()
  })

  it('reads the dates of the draft once, however many days are asked for', () => {
    const draft = readDraft(
      `${title}## 一、2024年主要做法\n\n${'5月8日（星期三）开会。\n\n'.repeat(50)}`,
      'md',
    )
    const facts = readFacts(draft, new Scanner())
    let read = 0
    const dates = new Proxy(facts.dates, {
      get(all, key, receiver) {
        if (/^\d+$/.test(String(key))) read++
        return Reflect.get(all, key, receiver)
      },
    })
    const input = { draft, facts: { ...facts, dates }, profile, sections: [] }
    const certaintyOf = certaintiesOfYear(input as never)
    const answers = facts.weekdays.map(({ paragraph, date }) => certaintyOf(paragraph, date!))
    expect(answers).toEqual(new Array(50).fill('certain'))
    expect(read).toBeLessThanOrEqual(3 * facts.dates.length)
  })
})
