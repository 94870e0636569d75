import type { TimelineEvent } from '@hegao/core'
import type { Milestone } from '@hegao/facts'
import { expect, test } from 'vitest'
import { laterEvent, plenumsHeld } from './unlisted.js'

const plenum = (name: string, from: number, unheld?: true) =>
  ({ name, kind: 'plenum', from, ...(unheld && { unheld }) }) as TimelineEvent
const events = [
  plenum('十八届六中全会', 20161024),
  plenum('十九届一中全会', 20171025),
  plenum('十九届二中全会', 20180118),
  { name: '党的二十大', kind: 'congress', from: 20221016 } as TimelineEvent,
  plenum('二十届一中全会', 20221023),
  { name: '党的二十一大', kind: 'congress', from: 20251024, unheld: true } as TimelineEvent,
  { name: '十五五', kind: 'five-year-plan', from: 20260101, unheld: true } as TimelineEvent,
  plenum('二十届二中全会', 20260313, true),
]
const milestone = (name: string) =>
  ({ name, kind: name.endsWith('全会') ? 'plenum' : 'congress' }) as Milestone

test.each([
  ['二十届三中全会', 20260313],
  ['二十一届一中全会', 20251024],
  ['二十三届三中全会', 20331001],
  ['党的二十二大', 20291001],
])('%s: no earlier than %i', (name, from) => {
  expect(laterEvent(milestone(name), events)).toMatchObject({ name, from, unheld: true })
})

test.each(['十九届三中全会', '十八届七中全会', '党的十七大', '十五五'])(
  '%s: nothing is known of what comes before it',
  name => {
    expect(laterEvent(milestone(name), events)).toBeUndefined()
  },
)

test('nothing comes after what is not listed', () => {
  expect(laterEvent(milestone('二十届三中全会'), [])).toBeUndefined()
})

test.each([
  ['十九届三中全会', 2],
  ['十九届二中全会', undefined],
  ['十八届七中全会', undefined],
  ['十七届四中全会', undefined],
  ['二十届三中全会', undefined],
  ['党的十七大', undefined],
])('%s: of a committee that held %s', (name, held) => {
  expect(plenumsHeld(milestone(name), events)).toBe(held)
})
