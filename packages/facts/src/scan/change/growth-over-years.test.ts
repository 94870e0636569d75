import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** As `120→150/3 year up 7.7: 年均增长7.7%`. */
const read = (text: string) =>
  scan(text).growthsOverYears.map(
    ({ from, to, years, by, direction, rate, span }) =>
      `${from.value}→${to.value}/${years} ${by} ${direction} ${rate.value}: ${text.slice(span.start, span.end)}`,
  )
const move = '案件从2021年的120件增长到2024年的150件'

describe('growth of several years', () => {
  it.each([
    [`${move}，年均增长7.7%。`, '120→150/3 year up 7.7: 年均增长7.7%'],
    [`${move}（年均增长7.7%）。`, '120→150/3 year up 7.7: 年均增长7.7%'],
    [`${move}， 年均增长 7.7%。`, '120→150/3 year up 7.7: 年均增长 7.7%'],
    [`${move}，年均增长率为7.7%。`, '120→150/3 year up 7.7: 年均增长率为7.7%'],
    [`${move}，年均复合增长率达7.7%。`, '120→150/3 year up 7.7: 年均复合增长率达7.7%'],
    [`${move}，年平均递增了7.7%。`, '120→150/3 year up 7.7: 年平均递增了7.7%'],
    [`${move}，平均每年提高7.7%。`, '120→150/3 year up 7.7: 平均每年提高7.7%'],
    [`${move}，三年增长25%。`, '120→150/3 all up 25: 三年增长25%'],
    [`${move}，三年来累计增长25%。`, '120→150/3 all up 25: 三年来累计增长25%'],
    [`${move}，三年间共增长了25%。`, '120→150/3 all up 25: 三年间共增长了25%'],
    [
      '从２０２１年的１２０件增至２０２４年的１５０件，年均增长７.７%。',
      '120→150/3 year up 7.7: 年均增长７.７%',
    ],
    ['由2021年度的120件降为2024年度的90件，年均下降9.1%。', '120→90/3 year down 9.1: 年均下降9.1%'],
    ['由2021年底120件减少到2024年底90件，年均减少9.1%。', '120→90/3 year down 9.1: 年均减少9.1%'],
    ['由2021年年末120件降至2023年90件，两年降低25%。', '120→90/2 all down 25: 两年降低25%'],
    [
      '由2021年全年的120件案件变化到了2024年的90件，每年平均递减9.1%。',
      '120→90/3 year down 9.1: 每年平均递减9.1%',
    ],
    // The rate first.
    ['年均增长7.7%，从2021年的120件增长到2024年的150件。', '120→150/3 year up 7.7: 年均增长7.7%'],
    ['年均增长7.7%，使从2021年的120件到2024年的150件。', '120→150/3 year up 7.7: 年均增长7.7%'],
    ['年均增长7.7%（由2021年的120件增至2024年的150件）。', '120→150/3 year up 7.7: 年均增长7.7%'],
    [
      '（案件从2021年的120件增长到2024年的150件），年均增长7.7%。',
      '120→150/3 year up 7.7: 年均增长7.7%',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    ['other years', `${move}，五年增长25%。`],
    ['another number of years', `${move}，近十三年增长25%。`],
    ['about so much', `${move}，年均增长约7.7%。`],
    ['about so much', `${move}，年均增长7.7%左右。`],
    ['what is no rate', `${move}，年均增长10件。`],
    ['a rate of one year', `${move}，比上年增长25%。`],
    ['what stands in an other sentence', `${move}。年均增长7.7%。`],
    ['another subject', `${move}，处罚年均增长7.7%。`],
    ['another mark', `${move}；年均增长7.7%。`],
    ['a mean of other things', `${move}，年均办理7.7%。`],
    ['one year', '案件从2023年的120件增长到2024年的150件，年均增长25%。'],
    ['years that go back', '案件从2024年的120件增长到2021年的150件，年均增长7.7%。'],
    ['nothing at the start', '案件从2021年的0件增长到2024年的150件，年均增长7.7%。'],
    ['about so much at the start', '案件从2021年的约120件增长到2024年的150件，年均增长7.7%。'],
    ['about so much at the end', '案件从2021年的120件增长到2024年的150余件，年均增长7.7%。'],
    ['two things', '案件从2021年的120件增长到2024年的150人，年均增长7.7%。'],
    ['a share', '占比从2021年的12%增长到2024年的15%，年均增长7.7%。'],
    ['no first year', '案件从120件增长到2024年的150件，年均增长7.7%。'],
    ['no last year', '案件从2021年的120件增长到150件，年均增长7.7%。'],
    ['no move', '案件从2021年的120件、处罚2024年的150件，年均增长7.7%。'],
    ['no percentage', `${move}，年均增长10件。`],
    ['no figures before it', '年均增长7.7%。'],
    [
      'a rate that the move does not follow',
      '年均增长7.7%的案件从2021年的120件增长到2024年的150件。',
    ],
  ])('none of %s', (_, text) => expect(read(text)).toEqual([]))

  it('keeps the words of its sentence before it', () => {
    const [found] = scan(`成效明显。${move}，年均增长7.7%。`).growthsOverYears
    expect(found!.subject).toBe(`${move}，`)
  })

  it('takes the move right beside it', () => {
    expect(
      read(`${move}，年均增长7.7%；调解从2020年的80件增长到2024年的160件，年均增长18.9%。`),
    ).toEqual(['120→150/3 year up 7.7: 年均增长7.7%', '80→160/4 year up 18.9: 年均增长18.9%'])
  })

  it.each(['从2021年的1件增至2024年的2件，', '年均增长7%，', '三年增长7%'])(
    'reads a text of hostile length in linear time: %s',
    piece => expect(growth(piece, read)).toBeLessThan(linear),
  )
})
