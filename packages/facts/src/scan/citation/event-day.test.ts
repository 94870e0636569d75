import { describe, expect, it } from 'vitest'
import { daysOfYear } from './event-day.js'

/** The days that are given to 《甲法》, as written. */
const read = (text: string) => {
  const start = text.indexOf('《甲')
  const end = text.indexOf('》', start) + 1
  return daysOfYear(text, { start, end }).map(({ span, month, day, orAmended }) =>
    [text.slice(span.start, span.end), month, day, ...(orAmended ? ['amended'] : [])].join(' '),
  )
}

describe('days of taking effect without a year', () => {
  it.each([
    ['学习7月15日起施行的新修订的《甲法》', '7月15日 7 15'],
    ['学习次年7 月15 日施行的《甲法》', '7 月15 日 7 15'],
    ['5月20日《甲法》施行后，', '5月20日 5 20'],
    ['。５月２０日起《甲法》正式施行。', '５月２０日 5 20'],
    ['7月15日新修订的《甲法》施行前后，', '7月15日 7 15 amended'],
    ['《甲法》自9月1日起施行。', '9月1日 9 1'],
    ['《甲法》，将于9月1日起正式施行；', '9月1日 9 1'],
    ['《甲法》（9月1日起施行）', '9月1日 9 1'],
    ['《甲法》（2025年4月30日修订通过，自9月1日起施行）', '9月1日 9 1'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    '学习2021年7月15日起施行的《甲法》',
    '7月15日起实施的《甲法》',
    '5月20日，《甲法》施行后，召开会议',
    '县政府5月20日《甲法》施行后，召开会议',
    '5月20日《甲法》施行方案，',
    '《甲法》，9月1日起施行的《乙法》',
    '《甲法》，自9月1日起施行新的裁量基准',
    '《甲法》9月1日施行',
    '《甲法》自2025年9月1日起施行。',
    '7月施行的《甲法》',
    '《甲法》和施行',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })
})
