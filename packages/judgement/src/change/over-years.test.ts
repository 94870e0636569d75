import { type Figure, type GrowthOverYears, scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { refutedGrowth } from './over-years.js'

const catalogue = { realGrowth: ['地区生产总值'] }
const judge = (text: string) =>
  scan(text).growthsOverYears.map((growth: GrowthOverYears) => {
    const actual = refutedGrowth(growth, catalogue)
    return actual === undefined ? 'fits' : Number(actual.toFixed(1))
  })

describe('growth over years', () => {
  it.each([
    ['compound', '从2021年的120件增长到2024年的150件，年均增长7.7%。', 'fits'],
    ['simple', '从2021年的120件增长到2024年的150件，年均增长8.3%。', 'fits'],
    ['by the mean of single rates', '从2021年的120件增长到2024年的150件，年均增长8.1%。', 'fits'],
    ['with one year more', '从2021年的120件增长到2024年的150件，年均增长5.7%。', 'fits'],
    ['in all', '从2021年的120件增长到2024年的150件，三年增长25%。', 'fits'],
    ['of rounded figures', '从2021年的12.3万吨增长到2024年的13.1万吨，年均增长2.1%。', 'fits'],
    [
      'at constant prices',
      '地区生产总值从2021年的180亿元增长到2024年的230亿元，年均增长5.5%。',
      'fits',
    ],
    ['down', '从2021年的150件下降到2024年的120件，年均下降7.2%。', 'fits'],
    ['off', '从2021年的120件增长到2024年的150件，年均增长12.7%。', 7.7],
    ['off, before the move', '年均增长12.7%，从2021年的120件增长到2024年的150件。', 7.7],
    ['off in all', '从2021年的120件增长到2024年的150件，三年增长35%。', 25],
    ['off in all, in brackets', '从2021年的120件增长到2024年的150件（三年累计增长35%）。', 25],
    ['off, down', '从2021年的150件下降到2024年的120件，年均下降17.2%。', 7.2],
    ['off, of another way', '从2021年的150件下降到2024年的120件，年均增长7.2%。', -7.2],
  ])('%s', (_, text, expected) => expect(judge(text)).toEqual([expected]))

  it.each([
    ['of other years', '从2021年的120件增长到2024年的150件，五年增长50%。'],
    ['of about so much', '从2021年的120件增长到2024年的150件，年均增长约12.7%。'],
    ['of values about so much', '从2021年的约120件增长到2024年的150件，年均增长12.7%。'],
    ['of one part', '从2021年的120件增长到2024年的150件，其中民事年均增长12.7%。'],
    ['of rates', '从2021年的91.2%提高到2024年的96.3%，年均提高1.7%。'],
    ['without the first year', '从120件增长到2024年的150件，年均增长12.7%。'],
    ['without the last year', '从2021年的120件增长到150件，年均增长12.7%。'],
    ['of a series', '2021—2024年分别为120件、135件、140件、150件，年均增长12.7%。'],
    ['of one year', '从2023年的120件增长到2024年的150件，年均增长12.7%。'],
    ['of another sentence', '从2021年的120件增长到2024年的150件。年均增长12.7%。'],
    ['of two units', '从2021年的120件增长到2024年的150万元，年均增长12.7%。'],
    ['of the plan', '“十四五”年增长12.7%，从2021年的120件增长到2024年的150件。'],
  ])('none %s', (_, text) => expect(judge(text)).toEqual([]))

  it('has the figures with their places', () => {
    const [growth] = scan('从2021年的120件增长到2024年的150件，年均增长7.7%。').growthsOverYears
    const values = [growth!.from, growth!.to, growth!.rate].map(({ value }: Figure) => value)
    expect([...values, growth!.years]).toEqual([120, 150, 7.7, 3])
  })
})
