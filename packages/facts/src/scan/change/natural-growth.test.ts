import { describe, expect, it } from 'vitest'
import { scanNaturalGrowths } from './natural-growth.js'

const read = (text: string) =>
  scanNaturalGrowths(text).map(({ span, rate, births, deaths, populations }) => ({
    words: text.slice(span.start, span.end),
    rate: [text.slice(rate.span.start, rate.span.end), rate.value, rate.precision, rate.unit],
    figures: [births, deaths, ...populations].map(one => [
      text.slice(one.span.start, one.span.end),
      one.value,
      one.unit,
    ]),
  }))

describe('natural growth', () => {
  it('is read with births, deaths and the population', () => {
    expect(read('年末常住人口38.6万人。出生人口3,860人，死亡人口1930人，自然增长率5.0‰。')).toEqual(
      [
        {
          words: '3,860人，死亡人口1930人，自然增长率5.0‰',
          rate: ['5.0‰', 5, 0.1, '‰'],
          figures: [
            ['3,860人', 3860, '人'],
            ['1930人', 1930, '人'],
            ['38.6万人', 386_000, '人'],
          ],
        },
      ],
    )
  })

  it('may be told before births and deaths, and be negative', () => {
    expect(
      read(
        '自然增长率为-0.25 %，死亡２０００人，出生约1000人，户籍人口总数 40万人，总人口42万人。',
      ),
    ).toEqual([
      {
        words: '自然增长率为-0.25 %，死亡２０００人，出生约1000人',
        rate: ['-0.25 %', -2.5, 0.1, '%'],
        figures: [
          ['1000人', 1000, '人'],
          ['２０００人', 2000, '人'],
          ['40万人', 400_000, '人'],
          ['42万人', 420_000, '人'],
        ],
      },
    ])
  })

  it.each([
    ['5‰', ['5‰', 5, 1, '‰']],
    [' 5.12 ‰', ['5.12 ‰', 5.12, 0.01, '‰']],
    ['是５．１‰', ['５．１‰', 5.1, 0.1, '‰']],
    ['达0.5％', ['0.5％', 5, 1, '%']],
    ['负1‰', ['负1‰', -1, 1, '‰']],
    ['为－1.5‰', ['－1.5‰', -1.5, 0.1, '‰']],
    ['为 −1‰', ['−1‰', -1, 1, '‰']],
  ])('of %s', (words, [written, value, precision, unit]) => {
    const [growth] = scanNaturalGrowths(
      `常住人口40万人，出生1000人，死亡2000人，自然增长率${words}`,
    )
    expect([growth!.rate.value, growth!.rate.unit]).toEqual([value, unit])
    expect(growth!.rate.precision).toBeCloseTo(Number(precision), 9)
    expect(read(`常住人口40万人，出生1000人，死亡2000人，自然增长率${words}`)[0]!.rate[0]).toBe(
      written,
    )
  })

  it.each([
    ['no population', '出生1000人，死亡2000人，自然增长率-2.5‰'],
    ['no births', '常住人口40万人，死亡2000人，自然增长率-2.5‰'],
    ['no deaths', '常住人口40万人，出生1000人，自然增长率-2.5‰'],
    ['no rate', '常住人口40万人，出生1000人，死亡2000人，自然增长率较低'],
    ['two rates', '常住人口40万人，出生1000人，死亡2000人，自然增长率2‰，上年自然增长率3‰'],
    ['births of two years', '常住人口40万人，出生1000人，上年出生900人，死亡2000人，自然增长率2‰'],
    ['deaths of two years', '常住人口40万人，出生1000人，死亡2000人，上年死亡20人，自然增长率2‰'],
    ['another rate', '常住人口40万人，出生1000人，死亡2000人，增长率2‰'],
    ['no figure of people', '常住人口40万户，出生1000人，死亡2000人，自然增长率2‰'],
    ['nothing', ''],
  ])('not with %s', (_, text) => {
    expect(scanNaturalGrowths(text)).toEqual([])
  })
})
