import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

const rows = (written: readonly string[]) => {
  const { table, words } = tableOf(written)
  return table.cells.map(({ rowLabel, span }) => `${rowLabel} ${words(span)}`)
}

describe('a table in two columns', () => {
  it('is one below the other', () => {
    const written = ['单位|件数|单位|件数', '甲|12|丁|9', '乙|8|戊|11', '丙|5|合计|45', '||注|—']
    expect(rows(written)).toEqual(['甲 12', '乙 8', '丙 5', '丁 9', '戊 11', '合计 45'])
    const { table, words } = tableOf(written)
    expect(table.columns.map(({ label }) => label)).toEqual(['件数'])
    expect(table.sums.map(({ total }) => words(total.span))).toEqual(['45'])
  })

  it('may be in three', () => {
    expect(rows(['类|数|类|数|类|数', '甲|1|乙|2|丙|3'])).toEqual(['甲 1', '乙 2', '丙 3'])
  })

  it('has the same heads in each', () => {
    expect(rows(['类|数|类|值', '甲|1|乙|2'])).toEqual(['甲 1', '甲 乙', '甲 2'])
  })

  it('leaves years and figures as they are', () => {
    expect(rows(['类|2023年|2024年|2023年|2024年', '甲|1|2|3|4'])).toEqual([
      '甲 1',
      '甲 2',
      '甲 3',
      '甲 4',
    ])
    expect(rows(['类|数|数', '甲|1|2'])).toEqual(['甲 1', '甲 2'])
  })
})
