import { balanceOf, opens, type Reader } from './of.js'
import type { RowEntry } from './row.js'

const income = /基金(?:当期|当年|本年|本期|年度|全年)?(?:总)?收入$/
const outlay = /^(?:基金)?(?:当期|当年|本年|本期|年度)?(?:总)?支出$/
/** What is left of the one year; 累计结余 has those before it, too. */
const left =
  /^(?:基金)?(?:(?:当期|当年|本年|本期|年度)(?:收支)?(?:相抵)?(?:后)?|收支相抵后?)(?:结余|节余)$/
/** What comes into a fund or leaves it by other ways than its income. */
const otherFlows = /调[入剂出]|上解|下拨|补助|划转|转移|不含|扣除|剔除|上年结|除外|约|等/

/** How many figures behind the income are all its parts: 65.50亿元，其中养老62.37亿元、失业1.84亿元、工伤1.29亿元. */
function partsOf(row: readonly RowEntry[], at: number): number {
  if (!row[at + 1]?.label.startsWith('其中')) return 0
  let sum = 0
  for (let next = at + 1; next < row.length && next <= at + mostParts; next++) {
    const { mark, quantity } = row[next]!
    if (quantity.unit !== '元' || (next > at + 1 && mark !== '、')) return 0
    sum += quantity.value
    const { value, precision } = row[at]!.quantity
    if (Math.abs(sum - value) < precision / 2) return next - at
  }
  return 0
}
const mostParts = 8

/** No sentence tells the incomes of more funds. */
const mostBefore = 20

/** 社会保险基金收入127.4亿元、支出118.9亿元，当期结余8.5亿元: by the name of it (《社会保险基金财务制度》). */
export const readFund: Reader = (row, at, text) => {
  const behind = at + 1 + partsOf(row, at)
  const entries = [row[at]!, ...row.slice(behind, behind + 2)]
  const [earned, spent, rest] = entries
  if (!earned || !spent || !rest || !opens(row, at)) return undefined
  if (!income.test(earned.label) || !outlay.test(spent.label) || !left.test(rest.label))
    return undefined
  // 职工基金收入12.7亿元、居民基金收入8.2亿元，支出11.9亿元: of both.
  if (row.slice(Math.max(0, at - mostBefore), at).some(({ label }) => income.test(label)))
    return undefined
  if (/[较比占]|预算|预计|计划/.test(earned.label)) return undefined
  if (entries.some(({ quantity: { unit } }) => unit !== '元')) return undefined
  return balanceOf(text, entries, {
    signOf: index => (index === 0 ? 1 : -1),
    reserved: otherFlows,
  })
}
