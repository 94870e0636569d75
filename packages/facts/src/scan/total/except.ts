import { matchesOf } from '../../matches.js'
import { countUpTo } from '../../ordered.js'
import type { Quantity, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { earlierInSentence } from '../sentence.js'
import { besideOf } from './beside.js'
import type { BareTotal } from './part-list.js'

/** 外，其余 of 除1名缓考、2名外出外，其余129人. */
const except = /外[，,]\s?(?:其余|其他|余下|剩余)的?/g
/** Words that only begin as what is taken out does; there is but one 除. */
const otherWord = /除(?:尘|夕|险|害|草|了|以上|上述)/
/** How long what is taken out may be. */
const longest = 80
/** 除第17项外 names one and says no number. */
const named = /第|等|以上|部分/

const noun =
  /^(?:问题|项目|事项|任务|案件|隐患|单位|部门|企业|学校|乡镇|街道|社区|村|人员|干部|教师)/

/** 检查12个乡镇，除2个问题长期整改外，其余8个均已整改: not of the towns. */
function countsOther(text: string, out: Quantity, words: string): boolean {
  const own = noun.exec(text.slice(out.span.end, out.span.end + 4))?.[0]
  return own !== undefined && !words.includes(own)
}

/** 132名干部参加考试，除1名缓考外，其余131人均合格. */
export function scanExceptions(text: string, quantities: readonly Quantity[]): BareTotal[] {
  if (!text.includes('除')) return []
  return matchesOf(text, except).flatMap(({ index, 0: words }) => {
    const end = index + words.length
    const from = Math.max(0, index - longest)
    const start = from + text.slice(from, index).lastIndexOf('除')
    const inner = text.slice(start, index)
    if (!inner.startsWith('除') || /[。；;：:！？\n]/.test(inner)) return []
    if (otherWord.test(inner)) return []
    const at = countUpTo(quantities, end - 1, ({ span }) => span.start)
    const rest = quantities[at]
    if (!rest || rest.span.start !== end || named.test(inner)) return []
    const before = earlierInSentence(text, quantities, at).filter(({ unit }) =>
      comparable(unit, rest.unit),
    )
    const out = before.filter(({ span }) => span.start >= start)
    // With more than one before them the rest may be of any.
    const wholes = before.filter(({ span }) => span.end <= start)
    const [whole] = wholes
    if (!whole || wholes.length > 1 || out.length === 0) return []
    if ([whole, rest, ...out].some(({ approximation }) => approximation)) return []
    if (out.some(one => countsOther(text, one, text.slice(whole.span.end, start)))) return []
    const parts: TotalPart[] = [
      ...out.map(quantity => ({ label: '除外', quantity })),
      { label: '其余', quantity: rest },
    ]
    return [besideOf(whole, parts, 'rest', true)]
  })
}
