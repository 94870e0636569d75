import { describe, expect, it } from 'vitest'
import { isAverage } from '../../quotient.js'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** As `118.6×48500=5752100`, with ! where it is wrong. */
const found = (text: string) =>
  scan(text)
    .averages.filter(({ price }) => price)
    .map(average => {
      const { total, count, result } = average
      return `${count!.value}×${result.value}=${total.value}${isAverage(average) ? '' : '!'}`
    })

describe('so many at so much each', () => {
  it.each([
    ['用地118.6亩，补偿资金按每亩4.85万元计算，共575.21万元。', '118.6×48500=5752100'],
    ['用地118.6亩，补偿资金按每亩4.85万元计算，共575.21亿元。', '118.6×48500=57521000000!'],
    [
      '用地118.6亩，其中耕地73.2亩、园地28.9亩、其他16.5亩，按每亩4.85万元计算，共575.2万元。',
      '118.6×48500=5752000',
    ],
    ['按每个每年600元标准给予补助，按9563个托位测算，全年需57.378万元。', '9563×600=573780!'],
    ['对1260名老人按照每人400元的标准发放补贴，共计54万元。', '1260×400=540000!'],
    ['奖励村医86人，按每人2000元标准，需17.2万元。', '86×2000=172000'],
    ['奖励村医86名，按每人2,000元标准发放，共计发放资金17.2万元。', '86×2000=172000'],
    ['用地１１８.６亩，按每亩４．８５万元计算，共575.21万元。', '118.6×48500=5752100'],
    ['水田20亩。用地118.6亩，按每亩4.85万元计算，共575.21万元。旱地3亩。', '118.6×48500=5752100'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['two prices', '水田20亩按每亩4万元计算、旱地30亩按每亩3万元计算，共170万元。'],
    ['more than that', '用地118.6亩，按每亩4.85万元计算，连同附着物共675.21万元。'],
    ['by the month', '对1260名老人按每人每月400元的标准发放补贴，共计604.8万元。'],
    ['some of them', '老人1260名，其中高龄320名按每人400元的标准发放补贴，共计12.8万元。'],
    ['two numbers', '养殖户86户、种植户120户，按每户2000元标准补助，共41.2万元。'],
    [
      'some of them, listed',
      '老人1260名，其中高龄320名、失能100名，按每人400元的标准发放补贴，共计16.8万元。',
    ],
    ['another unit', '86所学校按每人2000元标准补助，共41.2万元。'],
    ['about', '用地约118亩，按每亩4.85万元计算，共600万元。'],
    ['another sentence', '用地118.6亩。按每亩4.85万元计算，共600万元。'],
    ['a part of it', '用地118.6亩，按每亩4.85万元计算，首期支付300万元。'],
    ['what it touches on', '用地118.6亩，按每亩4.85万元计算，共涉及600万元。'],
    ['a sum with more', '用地118.6亩，按每亩4.85万元计算，共计补偿农户600万元。'],
    ['a part that is new', '新增用地118.6亩，按每亩4.85万元计算，共600万元。'],
    ['the sum before it', '共600万元，用地118.6亩，按每亩4.85万元计算。'],
    ['the area behind it', '按每亩4.85万元计算，共600万元，用地118.6亩。'],
    ['two prices of a year', '水田按每亩每年4万元计算、旱地按每亩3万元计算，30亩共170万元。'],
    ['no sum', '用地118.6亩，按每亩4.85万元计算，获得奖励300万元。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['按每亩4.85万元计算，共5万元，', '按每亩4元计算', '118亩，按每亩4元计，'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).averages)).toBeLessThan(linear)
    },
  )
})
