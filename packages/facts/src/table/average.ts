import type { TableAverage, TableCell } from '../types.js'
import type { LineLabel } from './label.js'

/** 平均, 平均数; 全市平均 is of others, too. */
const average = /^平均(?:数|值|水平)?$/
/** What stands below the figures and is none of them: 最长, 合计, 中位数. */
const noneOfThem = /最|中位|合计|总[计数]|小计|标准|目标|上年|去年/
const fewest = 2

const most = /^最[高长大多]/
const least = /^最[低短小少]/

/**
 * The rows 平均 of a table, each cell with the others of its column, where another row shows that these are all there
 * are: the 最长 is the longest of them, the 合计 is their sum. Of the three best the average is none of all.
 */
export function readAverages(
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
): TableAverage[] {
  return cells
    .filter(({ row, value }) => value !== undefined && average.test(rows[row]!.name))
    .flatMap((own): TableAverage[] => {
      const column = cells.filter(cell => cell.column === own.column && cell !== own)
      const of = column.filter(
        ({ row, kind }) => !noneOfThem.test(rows[row]!.name) && kind !== 'blank',
      )
      const areAlike = of.every(({ kind, unit }) => kind === own.kind && unit === own.unit)
      if (!areAlike || of.length < fewest) return []
      const values = of.map(cell => cell.value!)
      const sum = Number(values.reduce((all, value) => all + value, 0).toPrecision(12))
      const bounds = column.flatMap(({ row, value }): boolean[] => {
        const { name, role } = rows[row]!
        if (role === 'total') return [value === sum]
        if (most.test(name)) return [value === Math.max(...values)]
        return least.test(name) ? [value === Math.min(...values)] : []
      })
      const isWhole = bounds.length > 0 && !bounds.includes(false)
      return isWhole ? [{ average: own, of }] : []
    })
}
