import { buildReport } from '@hegao/core'
import { expect, test } from 'vitest'
import { createEngine, toolboxOf } from '../../../../packages/language-server/src/analysis.js'
import { reportFixture } from '../testing/checked.js'
import { combine } from './combine.js'

const names = ['subdistrict-2024.txt', 'county-bureau-2023.txt', 'county-government-2025.md']

test('is the report that the engine makes of all of them at once', () => {
  const single = names.map(name => reportFixture(name).report)
  const whole = buildReport(
    single.flatMap(({ files }) => files),
    { skipped: [], errors: [] },
    toolboxOf(createEngine('zh-CN')),
    { version: '0.0.0', language: 'zh-CN', docs: rule => `rules/docs/${rule}.md` },
  )
  expect(combine(single)).toEqual(whole)
})

test('of nothing there is none', () => {
  expect(combine([])).toBeUndefined()
})
