import { expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { studiedAt } from './study-time.js'

const studied = (text: string, yearly = true) => {
  const input = readReport(text, { yearly })
  return studiedAt(input.facts.milestones.at(-1)!, input)
}

it.each([
  ['第二季度学习党的二十届三中全会精神。', 20240631],
  ['第二季度专题学习党的二十届三中全会精神。', 20240631],
  ['7月制定方案，第二季度学习党的二十届三中全会精神，8月宣讲。', 20240631],
  ['第二季度学习党的二十届三中全会精神。8月培训。', 20240631],
  ['2024年6月传达学习党的二十届三中全会精神。', 20240631],
  ['6月12日宣讲党的二十届三中全会精神。', 20240612],
  ['3月学习民法典，6月学习党的二十届三中全会精神。', 20240631],
  ['第二季度组织机关全体干部传达学习党的二十届三中全会精神。', 20240631],
])('%s: studied by %i', (text, day) => {
  expect(studied(text)?.until).toBe(day)
})

it.each([
  ['nothing of a time', '学习党的二十届三中全会精神。'],
  ['the time of another sentence', '第二季度培训3次。学习党的二十届三中全会精神。'],
  ['the time of another clause', '第二季度培训3次，学习党的二十届三中全会精神。'],
  ['a time behind it', '学习党的二十届三中全会精神，第二季度培训3次。'],
  ['a time before which it was', '6月前学习党的二十届三中全会精神。'],
  ['another deed', '第二季度落实党的二十届三中全会精神。'],
  ['a plan for it', '第二季度制定学习党的二十届三中全会精神计划。'],
  ['what is planned', '2025年6月将继续学习党的二十届三中全会精神。'],
  ['a list', '第二季度学习民法典、党的二十届三中全会精神。'],
  ['words between', '第二季度组织局机关全体干部传达学习党的二十届三中全会精神。'],
  ['a year', '2024年学习党的二十届三中全会精神。'],
  ['a name', '“6月学习月”学习党的二十届三中全会精神。'],
])('%s tells no day', (_, text) => {
  expect(studied(text)).toBeUndefined()
})

it('tells none in a plan, nor in what is no report of a year', () => {
  const text = '第二季度学习党的二十届三中全会精神。'
  expect(studied(`## 二、下步打算\n\n${text}`)).toBeUndefined()
  expect(studied(text, false)).toBeUndefined()
})
