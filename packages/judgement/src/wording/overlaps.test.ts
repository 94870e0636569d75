import { span } from '@hegao/document'
import { expect, test } from 'vitest'
import { withoutOverlaps } from './overlaps.js'

const kept = (...places: readonly (readonly [number, number])[]) =>
  withoutOverlaps(places.map(([start, end]) => ({ span: span(start, end) }))).map(
    ({ span: { start, end } }) => [start, end],
  )

test('of two in one place the longer stays, in reading order', () => {
  expect(kept([6, 8], [0, 2], [1, 5])).toEqual([
    [1, 5],
    [6, 8],
  ])
})

test('what touches does not overlap', () => {
  expect(kept([2, 4], [0, 2])).toEqual([
    [0, 2],
    [2, 4],
  ])
})
