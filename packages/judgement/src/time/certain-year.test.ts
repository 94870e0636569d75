import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { certaintiesOfYear } from './certain-year.js'

/** How sure the year of the one weekday's date is. */
const sure = (body: string, yearly = true) => {
  const input = readReport(body, { yearly })
  const { paragraph, date } = input.facts.weekdays[0]!
  return certaintiesOfYear(input)(paragraph, date!)
}

describe('the year of a day without one', () => {
  it.each([
    ['## 一、主要做法\n\n5月8日（星期三）开会。', 'not-later'],
    ['## 一、2024年主要做法\n\n5月8日（星期三）开会。', 'certain'],
    ['## 一、主要做法\n\n全年宣讲9场。5月8日（星期三）开会。', 'certain'],
    ['## 一、主要做法\n\n全年宣讲9场。5月8日（星期三）开会，全年12场。', 'certain'],
    ['## 一、主要做法\n\n5月8日（星期三）开会，全年宣讲9场。', 'not-later'],
    ['## 一、主要做法\n\n3月培训。5月8日（星期三）开会。', 'not-later'],
    ['## 一、主要做法\n\n启动“2024年行动”。5月8日（星期三）开会。', 'not-later'],
    ['## 一、主要做法\n\n启动“2023年行动”。5月8日（星期三）开会。', 'not-later'],
    ['## 一、主要做法\n\n2023年启动试点。5月8日（星期三）开会。', undefined],
    ['## 一、主要做法\n\n2022年至2023年启动试点。\n\n5月8日（星期三）开会。', undefined],
    ['## 一、2024年主要做法\n\n规范执法。\n\n## 二、5月8日（星期三）开会', 'not-later'],
    ['## 一、2023年主要做法\n\n规范执法。\n\n## 二、做法\n\n5月8日（星期三）开会。', 'not-later'],
    ['## 一、做法\n\n2024年5月8日（星期三）开会。', undefined],
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
    const input = readReport(`## 一、2024年主要做法\n\n${'5月8日（星期三）开会。\n\n'.repeat(50)}`)
    const { facts } = input
    let read = 0
    const dates = new Proxy(facts.dates, {
      get(all, key, receiver) {
        if (/^\d+$/.test(String(key))) read++
        return Reflect.get(all, key, receiver)
      },
    })
    const certaintyOf = certaintiesOfYear({ ...input, facts: { ...facts, dates } })
    const answers = facts.weekdays.map(({ paragraph, date }) => certaintyOf(paragraph, date!))
    expect(answers).toEqual(new Array(50).fill('certain'))
    expect(read).toBeLessThanOrEqual(3 * facts.dates.length)
  })
})
