import {
  type Balance,
  expectedOf,
  type Quantity,
  type Total,
  unitSlipIn,
  writeBalance,
  writeSum,
} from '@hegao/facts'

/** What is wrong with a total, by the message that says so. */
export interface TotalFinding {
  readonly messageId: 'sum' | 'exceeds' | 'alone' | 'rest' | 'unit'
  readonly values: Readonly<Record<string, string>>
}

/** Says of a refuted total that it is not the sum, or that the rest of it is not what is left, or which unit was mistaken. */
export function totalFinding(
  total: Total,
  verdict: 'sum' | 'exceeds',
  written: (one: Quantity) => string,
): TotalFinding {
  const own = written(total.total)
  const arithmetic = writeSum(total, written)
  const slip = unitSlipIn(total, written)
  if (slip) {
    const { figure, instead } = slip
    const values = { arithmetic, total: own, figure: written(figure), instead }
    return { messageId: 'unit', values }
  }
  const [part, ...others] = total.parts
  if (verdict === 'exceeds' && part && others.length === 0)
    return { messageId: 'alone', values: { part: written(part.quantity), total: own } }
  const rest = verdict === 'sum' ? asRest(total) : undefined
  if (!rest) return { messageId: verdict, values: { arithmetic, total: own } }
  const values = { arithmetic: writeBalance(rest, written), rest: written(rest.result.quantity) }
  return { messageId: 'rest', values }
}

/** 183－181＝2 of 183个，已整改181个，其余3个; nothing where no part is called the rest, or none is left for it. */
function asRest({ total, parts }: Total): Pick<Balance, 'terms' | 'result'> | undefined {
  const result = parts.at(-1)!
  if (!/^(?:其余|剩余|余下)/.test(result.label)) return undefined
  const others = parts.slice(0, -1).map(part => ({ ...part, sign: -1 as const }))
  const terms = [{ label: '', quantity: total, sign: 1 as const }, ...others]
  return expectedOf({ terms }) < 0 ? undefined : { terms, result }
}
