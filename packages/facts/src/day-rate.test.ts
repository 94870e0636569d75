import { describe, expect, it } from 'vitest'
import { faultOfDays, scan } from './index.js'
import { growth, linear } from './testing/growth.js'

const faults = (text: string) => scan(text).dayRates.map(faultOfDays)

describe('days of good air', () => {
  it.each([
    ['空气质量优良天数381天，优良率87.1%', ['days']],
    ['优良天数318天，优良率84.1%', ['rate']],
    ['优良天数318天（优良天数比例84.1%）', ['rate']],
    ['优良天数318天，优良率87.1%', [undefined]],
    ['优良天数318天，优良率86.9%', [undefined]],
    // On so many days as were measured.
    ['优良天数310天，优良率92.8%', [undefined]],
    ['优良天数366天', [undefined]],
    ['三年累计优良天数981天', []],
    ['有效监测340天，优良天数318天，优良率84.1%', []],
    ['确保优良天数318天，优良率84%', []],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it.each(['优良天数', '优良天数381天，', '优良天数38天，优良率'])('%s', piece => {
    expect(growth(piece, text => scan(text).dayRates)).toBeLessThan(linear)
  })
})
