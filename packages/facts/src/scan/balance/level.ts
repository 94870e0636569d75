import { countUpTo } from '../../ordered.js'
import type { Balance, Quantity } from '../../types.js'
import { added, left } from './move-words.js'
import { balanceOf, opens, type Reader } from './of.js'
import type { RowEntry } from './row.js'

const atFirst = '(?:年初|期初|上年度?末|上年底|去年[底末])'
const opening = new RegExp(`${atFirst}[\\u3400-\\u9fff]{0,12}$`)
const planned = /计划|预计|预算|目标|安排|任务/
const closing = /^(?:至|到|截[至止])?(?:年末|年底|期末|当年末)[\u3400-\u9fff]{0,12}$/
const move = new RegExp(
  `^(?:全年|年内|当年|本年|期间)?(?:(?<came>${added}|新接收|新入矫|制发|制定|印发|出台|收入|接收|入矫|招收|购入|购进|采购|入库|补充)|(?<went>${left}|竣工|完工|报废|支出|解除|解矫|出库|领用|使用|耗用|消耗|销毁))了?[\\u3400-\\u9fff]{0,12}$`,
)
const openingBracket = new RegExp(`^[\\u3400-\\u9fff“”]{0,12}[（(]${atFirst}(?:为|有|是|共)?$`)
const endOfYear = new RegExp(
  `^[\\u3400-\\u9fff“”]{0,12}[（(](?:${atFirst}|[2２][0０][0-9０-９]{2}年[底末])(?:在册|在矫|实有|库存|结存)?(?:为|有|是|共)?$`,
)
/** What there is now: 在册26人，年内接收19人、解除15人，年初为22人. */
const now = /(?:在册|在矫|现有|实有|库存|结存)[\u3400-\u9fff]{0,6}$/
const openingBehind = new RegExp(`^${atFirst}[\\u3400-\\u9fff]{0,6}$`)
const mostMoves = 6

/**
 * What there was, what came, what went, what there is: 年初1216人，新聘87人、解聘63人，年末1240人; or with the first of
 * them in brackets: 制发文件4件，废止5件，年末有效31件（年初32件）.
 */
export const readLevel =
  (quantities: readonly Quantity[]): Reader =>
  (row, at, text) => {
    const isFirst = opening.test(row[at]!.label) && !planned.test(row[at]!.label)
    if (!opens(row, at)) return undefined
    const isNow = !isFirst && now.test(row[at]!.label) && !planned.test(row[at]!.label)
    const moves: RowEntry[] = []
    const signs: number[] = []
    for (
      let next = isFirst || isNow ? at + 1 : at;
      next < row.length && moves.length <= mostMoves;
      next++
    ) {
      const entry = row[next]!
      if (closing.test(entry.label)) {
        if (row[next + 1]?.mark === '、' || new Set(signs).size < 2) return undefined
        const first = isFirst ? row[at] : bracketBehind(text, quantities, entry)
        return first && levelOf(text, first, moves, entry, signs)
      }
      if (isNow && openingBehind.test(entry.label)) {
        const isOver = row[next + 1]?.mark !== '、' && new Set(signs).size === 2
        return isOver ? levelOf(text, entry, moves, row[at]!, signs) : undefined
      }
      const said = move.exec(entry.label)?.groups
      if (!said) break
      moves.push(entry)
      signs.push(said.came ? 1 : -1)
    }
    const follower = row[at + moves.length + 1]
    const isOver = new Set(signs).size === 2 && follower?.mark !== '、'
    const before = isNow && isOver ? yearBefore(text, quantities, moves) : undefined
    return before && levelOf(text, before, moves, row[at]!, signs)
  }

/** The 26人 of 在册31人，全年新接收24人、解除19人（2022年底在册26人）: what moved in a year moved from the end of another. */
const yearBefore = (text: string, quantities: readonly Quantity[], moves: readonly RowEntry[]) =>
  /^(?:全年|年内|当年|本年)/.test(moves[0]!.label)
    ? bracketBehind(text, quantities, moves.at(-1)!, endOfYear)
    : undefined

/** The 32件 of 年末有效31件（年初32件）. */
function bracketBehind(
  text: string,
  quantities: readonly Quantity[],
  { quantity: { span } }: RowEntry,
  opened: RegExp = openingBracket,
): Pick<RowEntry, 'label' | 'quantity'> | undefined {
  const inside = quantities[countUpTo(quantities, span.end - 1, ({ span: at }) => at.start)]
  const gap = inside && text.slice(span.end, inside.span.start)
  const closes = inside && /[）)]/.test(text.slice(inside.span.end, inside.span.end + 1))
  return gap && closes && opened.test(gap) ? { label: '', quantity: inside } : undefined
}

function levelOf(
  text: string,
  first: Pick<RowEntry, 'label' | 'quantity'>,
  moves: readonly RowEntry[],
  last: RowEntry,
  signs: readonly number[],
): Balance | undefined {
  const nouns = new Set([...moves, last].map(({ noun }) => noun).filter(noun => noun !== ''))
  if (nouns.size > 1) return undefined
  return balanceOf(text, [first, ...moves, last], {
    signOf: index => (index === 0 ? 1 : signs[index - 1]!),
  })
}
