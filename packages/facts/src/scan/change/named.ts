import type { Figure } from '../../types.js'
import { comparable } from '../../unit.js'

/** 罚没款【较去年的】: what the earlier value is of. */
const named =
  /(?:^|[，,。；;、：:\n])\s?(?<noun>[\u3400-\u9fff]{2,12}?)(?:较|比)[^，,。；;、：:\n]{0,14}$/
const lead = /^(?:其中|全年|年内|本年度?|共|累计|全[省市县区州旗镇乡])+/
const ending = /(?:总?金?额|总?数|总量)?(?:为|达到?|共|合计)?$/
/** What may be of anything. */
const general = /^(?:总数|数量|总量|金额|人数|件数|同比|案件)?$/

/**
 * The value that a later clause of the sentence compares by its name: 罚没款【268.9万元】，……，罚没款较去年的320.3万元减少51.4万元. None
 * where two are called so.
 */
export function valueCalled(
  text: string,
  subject: string,
  base: Figure,
  earlier: readonly Figure[],
): Figure | undefined {
  const written = named.exec(subject)?.groups?.noun?.replace(lead, '')
  const noun = written?.replace(ending, '')
  if (counting.test(written ?? '')) return wholeOf(text, base, earlier)
  if (!noun || !written || general.test(noun) || general.test(written)) return undefined
  const called = earlier.filter(({ span: { start }, unit }) => {
    const clause = /[^，,。；;、：:\n]{0,20}$/.exec(text.slice(Math.max(0, start - 20), start))![0]
    return (
      comparable(unit, base.unit) && clause.trim().replace(lead, '').replace(ending, '') === noun
    )
  })
  return called.length === 1 ? called[0] : undefined
}

const counting = /^(?:总?人数|件数|总数|总量|数量)$/

/** 律师23名，其中市局7名、县局16名，【人数】较上年末的19名: of the one figure that the sentence counts; the others are its parts. */
function wholeOf(text: string, base: Figure, earlier: readonly Figure[]): Figure | undefined {
  const [whole, next, ...others] = earlier.filter(({ unit }) => comparable(unit, base.unit))
  if (!whole || !next) return undefined
  const parts = [next, ...others].reduce((sum, { value }) => sum + value, 0)
  return /^[\u3400-\u9fff]{0,12}[，,（(]其中/.test(
    text.slice(whole.span.end, whole.span.end + 16),
  ) && parts === whole.value
    ? whole
    : undefined
}
