import type { Quantity } from '../../types.js'
import { besideOf } from './beside.js'
import type { BareTotal } from './part-list.js'
import { isBareBehind, isWholeOfRest } from './rest-whole.js'

interface Pair {
  readonly first: Quantity
  readonly second: Quantity
}

const restWord = /(?<!外)[，,；;](?<word>其余|剩余|余下)的?\s?$/
/** 18处、面积1340平方米. */
const glue = /^(?:、|(?:、|[，,])?(?:面积|金额|涉及|涉案|计)[\u3400-\u9fff]{0,4})$/
const mostPairs = 5

/** 制止违建18处、1340平方米，拆除11处、865平方米，其余7处、475平方米自行整改: the same two units in every clause. */
export function scanRestPairs(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((rest, index) => {
    const before = text.slice(Math.max(0, rest.span.start - 8), rest.span.start)
    const label = restWord.exec(before)?.groups?.word
    const pairs = label ? pairsUpTo(text, quantities, index) : []
    const [whole] = pairs
    if (!whole || pairs.length < 3) return []
    const firsts = pairs.map(({ first }) => first)
    if (!isBareBehind(text, whole.second) || !isWholeOfRest(text, firsts)) return []
    return [firsts, pairs.map(({ second }) => second)].map(([total, ...parts]) =>
      besideOf(
        total!,
        parts.map((quantity, at) => ({ label: at === parts.length - 1 ? label! : '', quantity })),
        'rest',
        true,
      ),
    )
  })
}

/** The pairs up to the one at `index`, as long as they have its two units. */
function pairsUpTo(text: string, quantities: readonly Quantity[], index: number): Pair[] {
  const last = pairAt(text, quantities, index)
  if (!last) return []
  const pairs = [last]
  for (let at = index - 2; at >= 0 && pairs.length <= mostPairs; at -= 2) {
    const pair = pairAt(text, quantities, at)
    if (!pair || pair.first.unit !== last.first.unit || pair.second.unit !== last.second.unit) break
    const gap = text.slice(pair.second.span.end, pairs[0]!.first.span.start)
    if (gap.length > 20 || /[。！？\n]/.test(gap)) break
    if (/等|其中|[各每]|、/.test(gap)) return []
    pairs.unshift(pair)
  }
  return pairs
}

function pairAt(text: string, quantities: readonly Quantity[], at: number): Pair | undefined {
  const [first, second] = [quantities[at], quantities[at + 1]]
  if (!first || !second || first.unit === second.unit) return undefined
  return glue.test(text.slice(first.span.end, second.span.start)) ? { first, second } : undefined
}
