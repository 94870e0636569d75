import type { ProfileFamily } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { known } from '../testing/rules.js'
import { checkAcceptedData } from './check-accepted.js'
import { emptyConfig } from './merge.js'

const section = (id: string, ...elements: string[]) => ({
  id,
  elements: elements.map(element => ({ id: element })),
})
const family = {
  sections: [section('problems', 'causes'), section('plan', 'tasks')],
  parts: [{ id: 'date' }],
  variants: [{ id: 'department', parts: [{ id: 'addressee' }] }],
} as unknown as ProfileFamily
const own = { sections: [section('figures')], parts: [], variants: [] } as unknown as ProfileFamily

const rule = (id: string, data: Record<string, unknown>) => ({
  ...known.rules[0]!,
  id,
  examples: { kind: 'passage' as const, bad: [{ text: '', data }], good: [] },
})
const rules = [
  rule('structure/missing-section', { section: 'plan' }),
  rule('structure/missing-element', { section: 'problems', element: 'causes' }),
  rule('structure/missing-part', { part: 'date' }),
  rule('structure/empty-section', { section: 'draft' }),
  rule('number/other', { year: 2024 }),
]

function mistakes(id: string, data: Record<string, unknown>, profiles = [family]) {
  const origin = { path: 'hegao.yaml', line: 3, column: 5 }
  const accepted = [{ rule: id, data, reason: '另报', origin }]
  return checkAcceptedData({ ...emptyConfig, accepted }, rules, profiles).map(
    ({ message }) => message['zh-CN'],
  )
}

describe('checkAcceptedData', () => {
  it.each([
    ['structure/missing-section', { section: 'plan' }],
    ['structure/missing-element', { section: 'problems', element: 'causes' }],
    ['structure/missing-element', { element: 'tasks' }],
    ['structure/missing-part', { part: 'addressee' }],
    ['structure/empty-section', { section: 'draft' }],
    ['structure/*', { section: 'draft' }],
    ['number/other', { year: 1 }],
    ['number/other', { section: 'nothing that its findings have' }],
  ])('%s %j', (id, data) => {
    expect(mistakes(id, data)).toEqual([])
  })

  it.each([
    [
      'structure/missing-section',
      { section: 'plann' },
      'hegao.yaml 第 3 行：“data”里的“section”：不认识的值“plann”。是不是想写“plan”？可以用的值有：problems、plan。',
    ],
    [
      'structure/missing-element',
      { section: 'plan', element: 'causes' },
      'hegao.yaml 第 3 行：“data”里的“element”：不认识的值“causes”。是不是想写“tasks”？可以用的值有：tasks。',
    ],
    [
      'structure/missing-part',
      { part: 'signature' },
      'hegao.yaml 第 3 行：“data”里的“part”：不认识的值“signature”。可以用的值有：date、addressee。',
    ],
    [
      'structure/missing-section',
      { section: 'draft' },
      'hegao.yaml 第 3 行：“data”里的“section”：不认识的值“draft”。可以用的值有：problems、plan。',
    ],
  ])('%s %j is refused', (id, data, message) => {
    expect(mistakes(id, data)).toEqual([message])
  })

  it('knows the ids of every profile, and looks into overrides', () => {
    expect(mistakes('structure/missing-section', { section: 'figures' })).toHaveLength(1)
    expect(mistakes('structure/missing-section', { section: 'figures' }, [family, own])).toEqual([])
    const origin = { path: 'hegao.yaml', line: 7, column: 5 }
    const accepted = [
      { rule: 'structure/missing-part', data: { part: 'dat' }, reason: '另报', origin },
    ]
    const override = { files: ['a'], origin, severities: {}, options: {}, accepted }
    const found = checkAcceptedData({ ...emptyConfig, overrides: [override] }, rules, [family])
    expect(found.map(({ line }) => line)).toEqual([7])
  })
})
