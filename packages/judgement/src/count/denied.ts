import { groupBy } from '../group.js'
import { type Checked, type Conflict, isExact, statedCounts } from './conflict.js'
import { type Counted, headOf, inOneSentence, settingOf, shareTopic } from './counted.js'

/**
 * 未发生行政诉讼案件……发生行政诉讼案件2件: a zero statement and a figure with the very same noun and verb,
 * both of the own body and the same period, nothing narrowing either.
 */
export function countedThoughDenied(input: Checked): Conflict[] {
  const stated = statedCounts(input)
  const byHead = groupBy(stated.filter(isExact), headOf)
  return stated
    .filter(({ mode, subject, occasions }) => mode === 'none' && !subject && occasions.length === 0)
    .flatMap(none => {
      const own = byHead
        .get(headOf(none))
        ?.find(
          count =>
            count.value > 0 &&
            settingOf(count) === settingOf(none) &&
            !count.subject &&
            count.qualifiers.length === 0 &&
            denies(none, count) &&
            shareTopic(count, none) &&
            !inOneSentence(count, none, input.draft),
        )
      return own ? [{ own, other: none }] : []
    })
}

/** 未受理 denies 受理; 没有 and 无 deny what happened. */
const denies = (none: Counted, count: Counted): boolean =>
  count.verb !== undefined &&
  [`未${count.verb.text}`, `没有${count.verb.text}`, `尚未${count.verb.text}`].includes(
    none.verb!.text.length > 2 ? none.verb!.text : '未发生',
  )
