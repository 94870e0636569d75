import type { Attachment } from '@hegao/facts'
import { expect, it } from 'vitest'
import { nameClash } from './attachment-name.js'

const called = (...texts: readonly string[]) =>
  ({ names: texts.map(text => ({ text })) }) as unknown as Attachment

it.each([
  ['2024年执法事项清单', '2023年执法事项清单', 'year'],
  ['2024年执法事项清单', '临澜县2023年执法事项清单（试行）', 'year'],
  ['2024年执法事项清单', '临澜县2023年执法事项清单(试行)', 'year'],
  ['2024年执法事项清单', '《２０２３年执法事项清单》', 'year'],
  ['2023—2024年执法事项清单', '2024年执法事项清单', undefined],
  ['2024年执法事项清单', '2023年普法任务一览表', 'name'],
  ['2024年执法事项清单', '普法任务一览表', 'name'],
  ['执法事项清单（试行）', '普法任务一览表', 'name'],
  ['人人普法清单', '人普法任务清单', 'name'],
  ['2024年普法工作情况', '执法工作说明', 'name'],
  ['2024年执法事项清单', '临澜县2024年行政执法事项清单', undefined],
  ['2024年行政执法事项清单', '执法事项清单', undefined],
  ['2024年 “执法” 事项清单', '2024年执法事项清单', undefined],
  ['执法事项清单', '临澜县2023年执法事项清单', undefined],
  ['执法事项清单', '清单执法事项', undefined],
  ['执法事项清单（一）', '普法任务一览表（二）', 'name'],
  ['执法事项清单', '填报单位（盖章）', undefined],
  ['填报单位（盖章）', '执法事项清单', undefined],
  ['表', '普法任务一览表', 'name'],
  ['普法任务一览表', '表', 'name'],
])('%s and what is attached as %s differ in their %s', (listed, attached, kind) => {
  expect(nameClash(called(listed), called(attached))?.kind).toBe(kind)
})

it('the title of what is attached may run over lines', () => {
  const kind = (...lines: readonly string[]) =>
    nameClash(called('2024年执法事项清单'), called(...lines))?.kind
  expect(kind('临澜县司法局', '2024年执法事项清单')).toBeUndefined()
  expect(kind('临澜县司法局2024年执法', '事项清单表')).toBeUndefined()
  expect(kind('临澜县司法局', '2023年执法事项清单')).toBe('year')
  expect(kind('临澜县司法局2023年执法', '事项清单表')).toBe('year')
})

it('names the line that has the other year, or the first', () => {
  const clash = (...lines: readonly string[]) =>
    nameClash(called('2024年执法事项清单'), called(...lines))?.attached.text
  expect(clash('临澜县司法局', '2023年执法事项清单')).toBe('2023年执法事项清单')
  expect(clash('临澜县司法局2023年执法', '事项清单表')).toBe('临澜县司法局2023年执法')
})

it('nothing is said of several names, nor of none', () => {
  const [one, two] = ['2024年执法事项清单', '2023年执法事项清单'] as const
  expect(nameClash(called(one, one), called(two))).toBeUndefined()
  expect(nameClash(called(), called(two))).toBeUndefined()
  expect(nameClash(called(one), called())).toBeUndefined()
})
