import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** As `76≤91.5≤100`, with – for what is not told. */
const found = (text: string) =>
  scan(text).spreads.map(({ mean, high, low }) =>
    [low, mean, high].map(one => one?.value ?? '–').join('≤'),
  )

describe('averages with their highest and lowest', () => {
  it.each([
    ['平均成绩91.5分，最高100分，最低76分。', '76≤91.5≤100'],
    ['最高分98分、最低分为76分、平均分90分。', '76≤90≤98'],
    ['平均91.5分，最高100分。', '–≤91.5≤100'],
    ['平均成绩91.5分（最高100分，最低76分）。', '76≤91.5≤100'],
    ['平均12天，其中最高30天。', '–≤12≤30'],
    ['最高1.2万元，最低800元。', '800≤–≤12000'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['one alone', '平均成绩91.5分。'],
    ['two units', '平均成绩91.5分，最高100元。'],
    ['another sentence', '平均成绩91.5分。最高100分。'],
    ['of something between', '平均成绩91.5分，新录用人员最高90分。'],
    ['about so much', '平均成绩91.5分，最高90分以上。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('begins anew where one is told twice', () => {
    expect(found('平均90分，最高98分，平均80分，最高85分。')).toEqual(['–≤90≤98', '–≤80≤85'])
  })

  it.each(['最高', '平均91.5分，最高100分，', '最高1'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, found)).toBeLessThan(linear)
    },
  )
})
