import type { Facts, TableAverage, TableBalance } from '@hegao/facts'
import { groupBy } from '../group.js'

type Table = Facts['tables'][number]

/** So many other lines of the table show that these heads balance. */
const leastRight = 2

/** Each line of a table whose figures do not come to the one that all other lines of it come to. */
export const wrongBalances = ({ balances }: Pick<Table, 'balances'>): TableBalance[] =>
  [...groupBy(balances, ({ by, plan, kind }) => `${by} ${plan} ${kind}`).values()].flatMap(
    alike => {
      const [odd, ...others] = alike.filter(one => !fits(one))
      const right = alike.filter(one => fits(one) && isTelling(one)).length
      return odd && others.length === 0 && right >= leastRight ? [odd] : []
    },
  )

/** What the terms come to. */
export const comesTo = ({ terms }: TableBalance): number =>
  Number(
    terms
      .reduce((sum, { cell, isTaken }) => sum + (isTaken ? -cell.value! : cell.value!), 0)
      .toPrecision(12),
  )

function fits(balance: TableBalance): boolean {
  const { result, terms, rounded } = balance
  const cells = [result, ...terms.map(({ cell }) => cell)]
  const isExact = !rounded && cells.every(({ precision }) => precision === 1)
  const room = isExact ? 0 : cells.reduce((half, { precision }) => half + precision! / 2, 0)
  return Math.abs(comesTo(balance) - result.value!) <= room + 1e-9
}

/** One figure and zeros come to it by any reckoning. */
const isTelling = ({ terms }: TableBalance): boolean =>
  terms.filter(({ cell }) => cell.value).length > 1

/** The averages of a table that lie outside of what they are the average of. */
export const wrongAverages = ({ averages }: Pick<Table, 'averages'>): TableAverage[] =>
  averages.filter(({ average: { value, precision }, of }) => {
    const values = of.map(cell => cell.value!)
    return value! < Math.min(...values) - precision! || value! > Math.max(...values) + precision!
  })
