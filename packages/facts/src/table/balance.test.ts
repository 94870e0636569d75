import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

/** Each balance as its kind and 14=12+131-129, in the cells' own words. */
const balances = (rows: readonly string[], above = '') => {
  const { table, words } = tableOf(rows, above)
  return table.balances.map(({ kind, result, terms }) => {
    const written = terms.map(({ cell, isTaken }) => (isTaken ? '-' : '+') + words(cell.span))
    return `${kind} ${words(result.span)}=${written.join('')}`
  })
}

describe('what is left', () => {
  it.each<[string[], string[]]>([
    [['单位|上年结转|新收|审结|未结', '甲|12|131|129|14'], ['stock 14=+12+131-129']],
    [['单位|年初在册|新接收|解除|年末在册', '甲|60|41|38|63'], ['stock 63=+60+41-38']],
    [
      ['项目|许可|处罚', '期初未结|3|4', '本期收案|5|6', '本期结案|6|7', '期末未结|2|3'],
      ['stock 2=+3+5-6', 'stock 3=+4+6-7'],
    ],
    // Two lines of what came, or of another order, or no line of what went.
    [['单位|上年结转|新收|受理|审结|未结', '甲|1|2|3|4|5'], []],
    [['单位|新收|上年结转|审结|未结', '甲|1|2|3|4'], []],
    [['单位|上年结转|新收|未结', '甲|1|2|3'], []],
    [['单位|上年结转|新收|审结|未结', '甲|12件|131人|129件|14件'], []],
    [['单位|上年结转|新收|审结|未结', '甲|12|—|129|14'], []],
    [['单位|上年结转|新收|审结|未结', '办结率|12|13|14|15'], []],
    [['单位|上年结转|新收|结转下年|审结果', '甲|12|13|14|15'], []],
  ])('%j', (rows, expected) => expect(balances(rows)).toEqual(expected))
})

it('a note of others leaves a table without balances', () => {
  const rows = ['单位|上年结转|新收|审结|未结', '甲|12|131|129|14']
  const below = (note: string) => tableOf(rows, '', note).table.balances.length
  expect([below('注：另有撤回3件。'), below('注：数据截至年底。')]).toEqual([0, 1])
})

describe('a whole of all its kinds', () => {
  it.each<[string[], string[]]>([
    [['单位|受理|审结|维持|撤销|其他|未结', '甲|9|6|3|2|1|3'], ['kinds 6=+3+2+1']],
    [['类别|问题数|已整改|未整改|整改率', '甲|28|27|1|96.4%'], ['kinds 28=+27+1']],
    [['项目|分值|得分|扣分', '甲|30|27.5|2.5'], ['kinds 30=+27.5+2.5']],
    [['单位|审结|维持|撤销|未结', '甲|6|3|2|3'], []],
    [['单位|审结|其他', '甲|6|3'], []],
    [['单位|审结|维持|撤销率|其他', '甲|6|3|2|1'], []],
    [['类别|问题数|已整改|整改中', '甲|28|27|1'], []],
    [['类别|整改率|已整改|未整改', '甲|28|27|1'], []],
    [['项目|分值|得分|附加得分|扣分|扣分', '甲|30|27|2|1|2'], []],
  ])('%j', (rows, expected) => expect(balances(rows)).toEqual(expected))
})

describe('what was counted up to then', () => {
  it.each<[string[], string[]]>([
    [
      ['月份|当月|累计', '1月|12|12', '2月|9|21'],
      ['running 12=+12', 'running 21=+12+9'],
    ],
    [['月份|当月|累计', '1月|12|12', '2月|—|21'], []],
    [['月份|当月许可|当月处罚|累计', '1月|12|3|12'], []],
    [['单位|当月|累计', '甲|12|12', '乙|9|21'], []],
  ])('%j', (rows, expected) => expect(balances(rows)).toEqual(expected))
})

describe('a row of averages', () => {
  const averages = (rows: readonly string[]) => {
    const { table, words } = tableOf(rows)
    return table.averages.map(
      ({ average, of }) => `${words(average.span)}:${of.map(({ span }) => words(span)).join('+')}`,
    )
  }
  it.each<[string[], string[]]>([
    [['单位|用时（天）', '甲|18', '乙|24', '平均|21', '最长|24', '合计|42'], ['21:18+24']],
    [['单位|得分|办结率', '甲|18|90%', '乙|24|80%', '平均|21|85%', '最高|24|96%'], ['21:18+24']],
    [['单位|用时（天）', '甲|18', '乙|24', '平均|21', '合计|42'], ['21:18+24']],
    [['单位|用时（天）', '甲|18', '乙|24', '平均|21', '最短|18'], ['21:18+24']],
    [['单位|用时（天）', '甲|18', '乙|24', '平均|12', '最长|96'], []],
    [['单位|得分', '甲|98', '乙|97', '平均|88', '最高|98', '最低|71'], []],
    [['单位|用时（天）', '甲|18', '乙|24', '平均|12', '合计|96'], []],
    [['单位|用时（天）', '甲|18', '乙|24', '平均|12'], []],
    [['单位|用时', '甲|18', '平均|21'], []],
    [['单位|用时', '甲|18', '乙|约20', '平均|21'], []],
    [['单位|用时', '甲|18', '乙|24', '全市平均|21'], []],
  ])('%j', (rows, expected) => expect(averages(rows)).toEqual(expected))
})
