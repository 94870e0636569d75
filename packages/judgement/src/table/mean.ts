import type { TableCell } from '@hegao/facts'

/** Columns whose total is an average: 每案罚款, 办理天数. */
const meanLabel =
  /均|每|时长|用时|耗时|时限|天数|工作日|年龄|学历|距|速|价|密度|浓度|指数|温|湿|系数|评|分$/
const meanUnit = /天|日|时|分|岁|年|元|米|度/
/** So near to a mean it may be that mean, rounded or counted with other weights. */
const nearness = 1

/** True for a total that lies among its parts: it is their average, by whatever name (每案罚款). */
export function isBetween({ value }: TableCell, parts: readonly TableCell[]): boolean {
  const values = parts.map(part => part.value ?? value!)
  return value! > Math.min(...values) && value! < Math.max(...values)
}

/**
 * True for a total that lies among its parts and is no average of them: counted in whole numbers, by no word and no
 * unit of an average, and near to no mean of the parts, whatever other column of the table is taken for the weights.
 */
export function isNoMean(
  total: TableCell,
  parts: readonly TableCell[],
  weights: readonly (readonly TableCell[])[],
): boolean {
  const all = [total, ...parts]
  if (all.some(({ precision, value }) => precision !== 1 || value! < 0)) return false
  if (all.some(({ unit = '' }) => meanUnit.test(unit))) return false
  if (meanLabel.test(total.rowLabel) || meanLabel.test(total.columnLabel)) return false
  const ones = parts.map(() => 1)
  const means = [ones, ...weights.map(cells => cells.map(({ value = 0 }) => value))].map(each =>
    meanOf(parts, each),
  )
  return !means.some(mean => Math.abs(mean - total.value!) <= nearness)
}

function meanOf(parts: readonly TableCell[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return parts.reduce((sum, { value = 0 }, index) => sum + value * weights[index]!, 0) / all
}
