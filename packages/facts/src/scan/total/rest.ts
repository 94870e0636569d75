import type { Quantity } from '../../types.js'
import { besideOf } from './beside.js'
import type { BareTotal } from './part-list.js'
import { withoutRemarks } from './remarks.js'
import { isOfMore } from './rest-more.js'
import { figuresByRate } from './rest-rate.js'
import { isWholeOfRest } from './rest-whole.js'

/** 受理28件，办结25件，其余3件正在办理: a figure and clauses of it, the last of them the rest. */
export function scanRest(
  text: string,
  quantities: readonly Quantity[],
  known: readonly BareTotal[],
): BareTotal[] {
  if (!restWords.test(text)) return []
  const inList = new Set(known.flatMap(({ parts }) => parts.map(({ quantity }) => quantity)))
  const plain = withoutRemarks(text)
  return quantities.flatMap((rest, index) => {
    const before = text.slice(Math.max(0, rest.span.start - 8), rest.span.start)
    const word = /[，,；;、](其余|剩余|余下)(?:的)?\s?$/.exec(before)?.[1]
    if (!word || inList.has(rest) || excepting.test(before)) return []
    const byRate = figuresByRate(text, quantities, index)
    const figures = byRate ?? figuresOfRest(plain, quantities, index)
    if (!figures || isLeftover(text, figures[0]!)) return []
    if (!byRate && !isWholeOfRest(text, figures)) return []
    if (isOfMore(text, figures, quantities, index) || fitsAside(plain, figures, quantities))
      return []
    const parts = figures.slice(1).map((quantity, next) => {
      const gap = text.slice(figures[next]!.span.end, quantity.span.start)
      const label = quantity === rest ? word : /[\u3400-\u9fff“”]{0,12}$/.exec(gap)![0]
      return { label, quantity }
    })
    return [besideOf(figures[0]!, parts, 'rest', true)]
  })
}

const restWords = /其余|剩余|余下/

/** 除2件撤回外，其余26件: what is taken out has its own reader. */
const excepting = /外[，,]\s?(?:其余|剩余|余下)的?\s?$/

const left = /[，,；;](?:另有|尚有|还有|仍有|另)$/
const undone =
  /^(?:案件)?(?:结转|未审结|未办结|(?:正|尚|仍)在(?:审理|办理)|在[办审]|尚未(?:审结|办结|结案))/
/** What is handled in a year may be carried over, but is no more than closed and carried over. */
const handled = /(?:办理|审理|应办|承办)[\u3400-\u9fff]{0,16}$/
const closed = /^[\u3400-\u9fff]{0,8}[，,](?:全年|已|共|现已)?(?:审结|办结|结案)$/
/** 行政诉讼6件，已审结5件，另1件尚在审理: 已 says that those closed are of these. */
const inCourt = /(?:诉讼|应诉|涉诉|被诉)[\u3400-\u9fff]{0,10}$/
const already = /已(?:审结|办结|结案)$/
const older = /结转|旧存|往年|历年|上年/
const fresh = /新收|新受理|受理|收到|新增|立案/

/** 办理58件，审结53件，其中维持27件、……；另有5件结转下年: with the list of how they were closed in between. */
export function scanCarriedOver(
  text: string,
  quantities: readonly Quantity[],
  known: readonly BareTotal[],
): BareTotal[] {
  const endingWith = new Map(known.map(total => [total.parts.at(-1)!.quantity, total]))
  const places = new Map(quantities.map((quantity, index) => [quantity, index]))
  return quantities.flatMap((rest, index) => {
    const isLeft =
      left.test(text.slice(Math.max(0, rest.span.start - 3), rest.span.start)) &&
      undone.test(text.slice(rest.span.end, rest.span.end + 10))
    if (!isLeft) return []
    const before = quantities[index - 1]
    const list = before && endingWith.get(before)
    const done = list?.total ?? before
    const whole = done && quantities[(places.get(done) ?? 0) - 1]
    if (!before || !whole || done.unit !== rest.unit || whole.unit !== rest.unit) return []
    const gap = text.slice(whole.span.end, done.span.start)
    if (!closed.test(gap)) return []
    if (/[。！\n]/.test(text.slice(before.span.end, rest.span.start))) return []
    const words = text.slice(Math.max(0, whole.span.start - 18), whole.span.start)
    const sentence = text.slice(Math.max(0, whole.span.start - 60), rest.span.end + 20)
    const isCourt = inCourt.test(words) && already.test(gap) && !older.test(sentence)
    if (!isCourt && (!handled.test(words) || fresh.test(words))) return []
    const parts = [
      { label: '办结', quantity: done },
      { label: '其余', quantity: rest },
    ]
    return [besideOf(whole, parts, 'rest', true)]
  })
}

/** 上年结转12件，新收86件，审结90件，其余8件: the first figure is no total of the others. */
const isLeftover = (text: string, { span: { start } }: Quantity): boolean =>
  /(?:结转|结存|旧存|遗留|未结)(?:的)?[\u3400-\u9fff]{0,8}$/.test(
    text.slice(Math.max(0, start - 12), start),
  )

const mostFigures = 6

/** 对18个市直部门开展督察，反馈问题146个: the noun behind a figure is not what the next clause counts. */
const countsOther = /^[\u3400-\u9fff]{1,12}[，,](?!其中)[\u3400-\u9fff]{2,12}$/
const isLargest = ([first, ...others]: readonly Quantity[]): boolean =>
  others.every(({ value }) => value <= first!.value)

/** The figures of one unit up to the rest; none where words between them may name things. */
function figuresOfRest(
  plain: string,
  quantities: readonly Quantity[],
  index: number,
): Quantity[] | undefined {
  const rest = quantities[index]!
  const figures = [rest]
  for (let before = index - 1; before >= 0; before--) {
    const quantity = quantities[before]!
    if (plain[quantity.span.start] === '\0') continue
    const gap = plain.slice(quantity.span.end, figures[0]!.span.start).replaceAll('\0', '')
    if (figures.length > 2 && isLargest(figures) && countsOther.test(gap)) break
    if (quantity.unit !== rest.unit || /[。！？\n]/.test(gap.slice(0, 200))) break
    if (gap.length > 16 || /等|其中|[各每]|、.*、/.test(gap)) return undefined
    if (figures.unshift(quantity) > mostFigures) return undefined
  }
  return figures.length > 2 ? figures : undefined
}

/** 受理28件（另有上年结转3件），办结25件，其余6件: with what a bracket says besides, it is what is left. */
function fitsAside(
  plain: string,
  figures: readonly Quantity[],
  quantities: readonly Quantity[],
): boolean {
  const [whole, ...parts] = figures
  const rest = parts.at(-1)!
  const left = parts.reduce((value, part) => value - part.value, whole!.value)
  return quantities.some(
    ({ unit, value, span: at }) =>
      unit === rest.unit &&
      plain[at.start] === '\0' &&
      at.start > whole!.span.start &&
      at.start < rest.span.start &&
      Math.abs(Math.abs(left) - value) < 1e-6,
  )
}
