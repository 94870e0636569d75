import { expect, test } from 'vitest'
import { readReport } from '../testing/report.js'
import { spokenUntil } from './spoken.js'

/** What the sentence of 《甲》 gives as the last day of its time. */
function untilOf(sentence: string): number | undefined {
  const input = readReport(sentence)
  const { index, text } = input.draft.paragraphs.find(one => one.text.includes('《甲》'))!
  const start = text.indexOf('《甲》')
  const place = { paragraph: index, span: { start, end: start + 3 } }
  return spokenUntil(place, input)
}

test.each([
  ['5月1日前，依据《甲》检查12处。', 20240500],
  ['1至11月，依据《甲》检查12处。', 20241131],
  ['上半年，依据《甲》检查12处；下半年依据别的检查。', 20240631],
  ['一季度，依据《甲》检查12处。', 20240331],
  ['11月上旬，依据《甲》检查12处。', 20241131],
  ['2023年3月至11月，依据《甲》检查12处。', 20231131],
  ['前三季度，依据《甲》检查12处。', 20240931],
  ['“3月行动”自5月起，7月依据《甲》检查12处。', 20240731],
  ['“3月行动”依据《甲》检查12处，时间是5月。', 20240531],
  ['依据《甲》检查12处，时间是3月5日。', 20240305],
])('%s tells of the time up to %d', (sentence, until) => {
  expect(untilOf(sentence)).toBe(until)
})

test.each([
  '依据《甲》检查12处。',
  '8月15日起，依据《甲》检查12处。',
  '2024年，依据《甲》检查12处。',
  '上半年检查3处。依据《甲》检查12处。',
])('%s gives no last day', sentence => {
  expect(untilOf(sentence)).toBeUndefined()
})
