import type { TimelineEvent } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { latePlan } from './plan-made.js'

const words = {
  timeline: { making: ['做好', '启动'], lookingBack: ['总结', '期间'] },
}
const event = { from: 20210101, to: 20251231 } as TimelineEvent

/** What is late of the plan for 2021 to 2025, and the year in which it is. */
const late = (body: string, year: number, of = event) => {
  const title = `临澜县司法局${year}年法治政府建设年度报告`
  const input = readReport(body, { title, words })
  const found = latePlan(input.facts.milestones.at(-1)!, of, input)
  return found && `${found.messageId} ${found.year}`
}

describe('a plan that is made when it is over', () => {
  it.each([
    ['做好“十四五”规划编制工作。', 2025, 'made 2025'],
    ['做好“十四五”规划编制工作。', 2024, undefined],
    ['做好“十四五”规划编制工作。', 2027, 'made 2027'],
    ['## 二、下步打算\n\n做好“十四五”规划编制工作。', 2024, 'made 2025'],
    ['## 二、下步打算\n\n做好“十四五”规划编制工作。', 2023, undefined],
    ['2025年，我局将继续做好“十四五”规划编制工作。', 2024, 'made 2025'],
    ['做好“十四五”生态环境保护规划编制工作。', 2025, 'made 2025'],
    ['做好“十四五”生态环境保护和水资源节约利用规划编制工作。', 2025, 'made 2025'],
    ['做好“十四五”生态环境保护和水资源节约与利用规划编制工作。', 2025, undefined],
    ['参与“十四五”规划编制工作。', 2025, undefined],
    ['做好“十四五”规划实施工作。', 2025, undefined],
    ['做好“十四五”规划编制总结评估。', 2025, undefined],
    ['做好“十四五”规划编制档案整理。', 2025, undefined],
    ['做好“十四五”规划编制工作，总结一年来的做法。', 2025, undefined],
    ['总结一年来的做法，做好“十四五”规划编制工作。', 2025, undefined],
    ['做好“十四五”收官，启动规划编制工作。', 2025, undefined],
    ['做好“八五”普法规划编制工作。', 2025, 'made 2025'],
    ['做好“八五”普法规划的衔接准备。', 2025, 'made 2025'],
    ['做好“八五”普法规划前期工作。', 2025, 'made 2025'],
    ['做好“八五”普法规划实施工作。', 2025, undefined],
    ['做好“八五”普法规划验收，规划起草报告。', 2025, undefined],
  ])('%s in %i: %s', (text, year, expected) => {
    expect(late(text, year)).toBe(expected)
  })
})

describe('a plan that is closed long after its end', () => {
  it.each([
    ['完成“十四五”规划终期评估。', 2027, 'closed 2027'],
    ['完成“十四五”规划终期评估。', 2026, undefined],
    ['## 二、下步打算\n\n迎接“八五”普法终期验收。', 2026, 'closed 2027'],
    ['迎接“八五”普法终期验收。', 2027, 'closed 2027'],
    ['扎实做好“八五”普法总结验收。', 2027, 'closed 2027'],
    ['做好“十四五”收官。', 2027, 'closed 2027'],
    ['迎接“八五”普法中期评估。', 2027, undefined],
    ['参加“八五”普法终期验收。', 2027, undefined],
    ['先后通过“八五”普法终期验收。', 2027, undefined],
    ['通过“八五”普法终期验收的经验得到推广。', 2027, undefined],
    ['通过“八五”普法终期验收，推广经验。', 2027, 'closed 2027'],
    ['完成“八五”普法宣传和终期验收。', 2027, undefined],
    ['2025年完成“八五”普法终期验收。', 2027, undefined],
    ['2021年至2025年完成“八五”普法终期验收。', 2027, undefined],
    ['2027年完成“八五”普法终期验收。', 2027, 'closed 2027'],
    ['2025年获评先进。完成“八五”普法终期验收。', 2027, 'closed 2027'],
    ['完成“八五”普法终期验收，办件量比2025年增长。', 2027, 'closed 2027'],
  ])('%s in %i: %s', (text, year, expected) => {
    expect(late(text, year)).toBe(expected)
  })
})

it('is of a plan alone', () => {
  expect(late('做好党的二十一大规划编制工作。', 2027)).toBeUndefined()
})

it('is over on its day where it has no other', () => {
  const { from } = event
  expect(late('做好“十四五”规划编制工作。', 2021, { from } as TimelineEvent)).toBe('made 2021')
})

it('stands where the plan is named', () => {
  const title = '临澜县司法局2025年法治政府建设年度报告'
  const input = readReport('做好“十四五”规划编制工作。', { title, words })
  const { place } = latePlan(input.facts.milestones[0]!, event, input)!
  const { text } = input.draft.paragraphs[place.paragraph]!
  expect(text.slice(place.span.start, place.span.end)).toBe('“十四五”')
})
