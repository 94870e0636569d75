import { findingsOf } from '@hegao/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import durationMismatch from './date/duration-mismatch.js'
import impossibleDate from './date/impossible-date.js'
import { catalogue, profiles } from './index.js'

const found = (rule: typeof durationMismatch, text: string) =>
  findingsOf(rule, text, 'txt', { rules: [rule], profiles, catalogue }).map(({ text }) => text)

const dayLength = 86_400_000
/** Days since 1970, as the platform counts them. */
const anyDay = fc.integer({
  min: Date.UTC(1990, 0, 1) / dayLength,
  max: Date.UTC(2040, 11, 31) / dayLength,
})
const write = (day: number): string => {
  const date = new Date(day * dayLength)
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}
const weekday = (day: number): string =>
  `星期${'日一二三四五六'[new Date(day * dayLength).getUTCDay()]}`

describe('the rules of dates agree with the platform’s calendar', () => {
  test('a length is too long for its period exactly where it has more days', () => {
    const days = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(anyDay, days, days, (start, count, said) => {
        const text = `${write(start)}至${write(start + count - 1)}，举办为期${said}天的培训班。`
        // A period of one day is written as one day.
        if (count > 1)
          expect(found(durationMismatch, text)).toEqual(said > count ? [`${said}天`] : [])
      }),
    )
  })

  test('a weekday is wrong exactly where it is another', () => {
    const shift = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(anyDay, shift, (day, by) => {
        const name = weekday(day + by)
        const text = `${write(day)}（${name}）召开推进会。`
        expect(found(durationMismatch, text)).toEqual(by === 0 ? [] : [name])
      }),
    )
  })

  test('a day is impossible exactly where the platform moves it to another month', () => {
    const year = fc.integer({ min: 1990, max: 2040 })
    const month = fc.integer({ min: 1, max: 12 })
    const day = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const moved = new Date(Date.UTC(y, m - 1, d)).getUTCMonth() !== m - 1
        const written = `${y}年${m}月${d}日`
        expect(found(impossibleDate, `${written}召开会议。`)).toEqual(moved ? [written] : [])
      }),
    )
  })

  test('a period of days ends before it starts exactly where it runs backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (start, by) => {
        const text = `${write(start)}至${write(start + by)}`
        expect(found(impossibleDate, `${text}开展检查。`)).toEqual(by < 0 ? [text] : [])
      }),
    )
  })
})
