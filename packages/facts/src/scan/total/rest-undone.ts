import type { Quantity } from '../../types.js'
import { earlierInSentence } from '../sentence.js'
import { besideOf } from './beside.js'
import type { BareTotal } from './part-list.js'
import { withoutRemarks } from './remarks.js'
import { isOfMore } from './rest-more.js'
import { figuresByRate } from './rest-rate.js'
import { isWholeOfRest } from './rest-whole.js'

const end = '(?:到位|完成|完毕)?'
const still = '(?:尚有|还有|仍有|另有|尚|仍)'
/** ，未整改的35个 */
const deniedBefore = new RegExp(
  `[，,；;、]${still}?(?:尚未|仍未|未|没有)(?<act>[\\u3400-\\u9fff]{2,3}?)${end}的\\s?$`,
)
const stillBefore = new RegExp(`[，,；;]${still}$`)
/** 尚有21个没有设立, 还有5个问题未整改到位 */
const deniedBehind = new RegExp(
  `^[\\u3400-\\u9fff]{0,4}?(?:没有|尚未|仍未|未)(?<act>[\\u3400-\\u9fff]{2,3}?)${end}(?=[，,。；;]|$)`,
)
/** 尚有4个未到整改期限, 还有3个正在整改 */
const openBehind =
  /^(?:问题|隐患|任务|项目|图斑|案件)?(?:正在?|仍在|还在|持续|按计划|未到期?|未完成|没有完成|需要?|有待)/
/** What is found or set is all of that year; cases may be left from the year before. */
const ofOneYear = /问题|隐患|图斑|任务|项目|整改|反馈|交办|点位|线索/
const older = /上年|去年|往年|历年|以前|结转|遗留|新增|新发现/
const reach = 24
const longestGap = 40

/** The words of the clause before a figure. */
const clauseBefore = (text: string, { span: { start } }: Quantity): string =>
  /[^，,。；;：:、\n]{0,24}$/.exec(text.slice(Math.max(0, start - reach), start))![0]

/**
 * What is left, told by what was not done: 326个，已整改301个，未整改的25个; 118个中，设立的97个，尚有21个没有设立. What is still
 * being done (尚有4个正在整改) is no more than what is left, and perhaps less: only more of it is told.
 */
export function scanUndone(text: string, quantities: readonly Quantity[]): BareTotal[] {
  if (!/未|没有|[尚还仍]有/.test(text)) return []
  const plain = withoutRemarks(text)
  const shown = quantities.filter(({ span: at }) => plain[at.start] !== '\0')
  const places = new Map(shown.map((one, place) => [one, place]))
  return quantities.flatMap((rest, index) => {
    const before = text.slice(Math.max(0, rest.span.start - 16), rest.span.start)
    const behind = text.slice(rest.span.end, rest.span.end + 16)
    const isStill = stillBefore.test(before)
    const act = (deniedBefore.exec(before) ?? (isStill ? deniedBehind.exec(behind) : null))?.groups
      ?.act
    const isOpen = act === undefined && isStill && openBehind.test(behind)
    if (act === undefined && !isOpen) return []
    const figures =
      figuresByRate(text, quantities, index) ?? figuresOf(plain, shown, places.get(rest))
    const [whole, part] = figures ?? []
    if (!figures || !whole || !part) return []
    const done = clauseBefore(text, part)
    if (act === undefined ? !isOfWhole(text, done, whole) : !done.includes(act)) return []
    if (act === undefined && part.value + rest.value <= whole.value) return []
    if (isOfMore(text, figures, quantities, index)) return []
    const parts = [
      { label: done, quantity: part },
      { label: '其余', quantity: rest },
    ]
    return [besideOf(whole, parts, 'rest', true)]
  })
}

/** The rest, the figure of its unit before it and the one before that, where that is a whole. */
function figuresOf(
  plain: string,
  shown: readonly Quantity[],
  index: number | undefined,
): Quantity[] | undefined {
  const rest = index === undefined ? undefined : shown[index]
  if (index === undefined || !rest) return undefined
  const before = earlierInSentence(plain, shown, index).filter(({ unit }) => unit === rest.unit)
  const [whole, part] = before.slice(-2)
  if (!whole || !part || whole.value < part.value) return undefined
  // 118个中，设立的97个，建成的80个，尚有38个没有建成: the parts are of another of them.
  if (/其中|的$/.test(clauseBefore(plain, whole))) return undefined
  if (before.some(({ value }) => value - part.value === rest.value)) return undefined
  const gaps = [
    plain.slice(whole.span.end, part.span.start),
    plain.slice(part.span.end, rest.span.start),
  ]
  if (gaps.some(gap => gap.length > longestGap || /其中|等|[各每]/.test(gap))) return undefined
  if ([whole, part, rest].some(({ approximation }) => approximation)) return undefined
  return isWholeOfRest(plain, [whole, part, rest]) ? [whole, part, rest] : undefined
}

const already = /(?:已|已经|现已|均已)(?<act>[\u3400-\u9fff]{2})[\u3400-\u9fff]{0,4}$/

/** 限期整改55个，到期后已整改51个; 反馈问题52个，已整改49个: those done are of the ones found, and none of a year before. */
function isOfWhole(text: string, done: string, whole: Quantity): boolean {
  const words = clauseBefore(text, whole)
  return (
    already.test(done) &&
    ofOneYear.test(words) &&
    !older.test(text.slice(Math.max(0, whole.span.start - 60), whole.span.start))
  )
}
