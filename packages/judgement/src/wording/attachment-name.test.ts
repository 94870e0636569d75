import type { Attachment } from '@hegao/facts'
import { expect, it } from 'vitest'
import { nameClash } from './attachment-name.js'

const called = (text: string) => ({ names: [{ text }] }) as unknown as Attachment

it.each([
  ['2024年执法事项清单', '2023年执法事项清单', 'year'],
  ['2024年执法事项清单', '临澜县2023年执法事项清单（试行）', 'year'],
  ['2024年执法事项清单', '2023年普法任务一览表', 'name'],
  ['2024年执法事项清单', '普法任务一览表', 'name'],
  ['2024年执法事项清单', '临澜县2024年行政执法事项清单', undefined],
  ['执法事项清单', '临澜县2023年执法事项清单', undefined],
  ['2024年执法事项清单', '填报单位（盖章）', undefined],
])('%s and what is attached as %s differ in their %s', (listed, attached, kind) => {
  expect(nameClash(called(listed), called(attached))?.kind).toBe(kind)
})
