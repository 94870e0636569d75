import { describe, expect, test } from 'vitest'
import { root, run } from '../testing/run.js'
import { Progress, progressLine } from './progress.js'

describe('progressLine', () => {
  test.each([
    [
      312,
      2000,
      10_000,
      '已核 312/2000 份，每秒 31 份，还要约 55 秒',
      '312/2000 drafts, 31 a second, about 55 s left',
    ],
    [
      3,
      1000,
      2_000,
      '已核 3/1000 份，每秒 1.5 份，还要约 12 分钟',
      '3/1000 drafts, 1.5 a second, about 12 min left',
    ],
    [
      5,
      5,
      1_000,
      '已核 5/5 份，每秒 5.0 份，还要约 0 秒',
      '5/5 drafts, 5.0 a second, about 0 s left',
    ],
  ])('%i of %i', (done, total, time, zh, en) => {
    expect(progressLine(done, total, time, 'zh-CN')).toBe(zh)
    expect(progressLine(done, total, time, 'en')).toBe(en)
  })
})

function shownBy(times: readonly number[]): string[] {
  const lines: string[] = []
  let now = 0
  const progress = new Progress(
    9,
    'en',
    line => lines.push(line),
    () => now,
  )
  for (const time of times) {
    now = time
    progress.step()
  }
  progress.end()
  return lines
}

test('a short run shows nothing but its end', () => {
  expect(shownBy([100, 200, 499])).toEqual([''])
})

test('from half a second on a line each tenth of a second', () => {
  const lines = shownBy([400, 500, 510, 599, 600, 699, 701])
  expect(lines.map(line => line.split(' ')[0])).toEqual(['2/9', '5/9', '7/9', ''])
})

test('a batch on a terminal takes its line away again; a single draft, a pipe and a question have none', async () => {
  const shown: string[] = []
  const more = { progress: (line: string) => void shown.push(line) }
  const reports = ['fixtures/reports', '--format', 'csv']
  await run(['check', ...reports], root, '', undefined, more)
  expect(shown.at(-1)).toBe('')
  shown.length = 0
  await run(['check', 'fixtures/reports/county-bureau-2023.txt'], root, '', undefined, more)
  await run(['check', ...reports.slice(0, 1), '--fix-dry-run'], root, '', undefined, more)
  expect(shown).toEqual([])
})
