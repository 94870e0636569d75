import { expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).pointBreaks.map(({ value, previous }) => [previous.value, value])

it.each([
  ['第一，甲；第二，乙；第四，丙。', [[2, 4]]],
  ['第一，甲。第二，乙。第二，丙。', [[2, 2]]],
  ['第一，甲； 第二，乙！第四，丙。', [[2, 4]]],
  ['第一，甲？第二：乙。第三，丙。第三，丁。第五，戊。', [[3, 3]]],
  ['第一，健全制度；第二，引入第三方评估；第二，公开结果。', [[2, 2]]],
  ['主要有：第一：甲。第三：乙。', [[1, 3]]],
])('%s', (text, breaks) => {
  expect(read(text)).toEqual(breaks)
})

it.each([
  '第一，甲；第二，乙；第三，丙。',
  '第一，甲；其次，乙；第三，丙。',
  '第一，甲；二是乙；第三，丙。',
  '第一，甲；第二是乙；第三，丙。',
  '第一，甲：第一，丁；第二，戊。第二，乙；第三，丙。',
  '列全市第一，全省第三，',
  '第二，甲；第四，乙。',
  '第一，甲；其二，乙；第三，丙。',
  '第一，甲；二要乙；第三，丙。',
  '第一，甲；第二，乙；第三，丙；第二，丁。',
  '第一，甲；列全省第三，乙。',
  '第一，甲；第二，乙和第三产业；第四，丙。',
  '第一，甲；第三产业，乙。',
  '',
  '指出“第一，甲；第三，乙。”',
])('none in %s', text => {
  expect(read(text)).toEqual([])
})

it('reads a hostile text in time', () => {
  expect(read('第一，'.repeat(33_000))).toEqual([])
  expect(read('。第一，甲；第二，'.repeat(11_000)).length).toBeLessThan(2)
})
