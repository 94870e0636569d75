import { readChinese } from '../../numeral.js'
import type { Quantity, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { earlierInSentence } from '../sentence.js'
import type { BareTotal } from './part-list.js'
import { sumOf } from './sum.js'

/** Sums that say by other words than a bare 共 what they add up. */
export function scanToldSums(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((_, index) =>
    [readSeries, readApart, readFirstOnes, readAgain, readDue, readKinds, readRounds].flatMap(
      read => read(text, quantities, index) ?? [],
    ),
  )
}

/** People and bodies of one year may be those of another. */
const mayReturn = /^[人名位户家个所]$/
/** No series is longer. */
const mostParts = 30
const seriesSum = /^[，,；;](?:[两三四五六七八九十]年|五年来)?(?:累计|共计|合计|总计|共)$/
const seriesStart =
  /(?:(?<from>20\d\d)年?[—－\-~至到](?<to>20\d\d)年|(?<count>[两三四五六七八九])年)[\u3400-\u9fff]{0,12}分别(?:[为是达]|(?<act>[\u3400-\u9fff]{2,10}))$/

/**
 * 五年分别为86万元、95万元、104万元、118万元、132万元，累计535万元, 三年分别办理120件、135件、140件，共395件: each year has its
 * figure.
 */
function readSeries(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  const parts: TotalPart[] = []
  let start = total.span.start
  for (let before = index - 1; before >= 0 && parts.length <= mostParts; before--) {
    const quantity = quantities[before]!
    const between = text.slice(quantity.span.end, start)
    if (quantity.unit !== total.unit) break
    if (!(parts.length === 0 ? seriesSum : /^(?:、|和)$/).test(between)) break
    parts.unshift({ label: '', quantity })
    start = quantity.span.start
  }
  if (parts.length < 2) return undefined
  const opened = seriesStart.exec(text.slice(Math.max(0, start - 40), start))?.groups
  if (!opened) return undefined
  // 三年分别培训120人、135人，共235人: some may have come twice.
  if (opened.act && mayReturn.test(total.unit)) return undefined
  const years = opened.count
    ? readChinese(opened.count)
    : Number(opened.to) - Number(opened.from) + 1
  return years === parts.length ? told(total, parts) : undefined
}

const apartSum =
  /^[，,；;](?:以上|[两二三四五六七八九]者|[两二三四五六七八九][项类])?(?:共计|合计|总计|共)$/
const apartStart = /分别(?:(?<are>[为是有])|(?<act>[\u3400-\u9fff]{2,16}))$/
const eachOne = /[各每均]/
/** With more other figures in its sentence than this, the sum may be of anything. */
const mostOthers = 4

/** C级、D级的分别为84栋、29栋，合计113栋; 分别召开会议4次、3次，共7次: a figure for each, then their sum. */
function readApart(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  if (!/^\s?(?:[，,。；;、）)]|$)/.test(text.slice(total.span.end, total.span.end + 2)))
    return undefined
  const parts: TotalPart[] = []
  let start = total.span.start
  let first = index
  for (; first > 0 && parts.length <= mostParts; first--) {
    const quantity = quantities[first - 1]!
    const gap = text.slice(quantity.span.end, start)
    if (quantity.unit !== total.unit) break
    if (!(parts.length === 0 ? apartSum : /^(?:、|和|与|及|以及)$/).test(gap)) break
    parts.unshift({ label: '', quantity })
    start = quantity.span.start
  }
  if (parts.length < 2 || mayReturn.test(total.unit)) return undefined
  const ahead = text.slice(Math.max(0, start - 40), start)
  const opened = apartStart.exec(ahead)?.groups
  if (!opened || seriesStart.test(ahead) || eachOne.test(ahead)) return undefined
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0)
  // 分别调研4次、3次，共6次: once they may have gone together.
  if (opened.act && total.value < sum) return undefined
  // 建成3处，甲、乙分别建成4处、5处，共12处: what else the sentence counts may belong to the sum.
  const others = earlierInSentence(text, quantities, first).filter(
    ({ unit, value }) => comparable(unit, total.unit) && value <= total.value,
  )
  if (others.length > mostOthers) return undefined
  const sums = others.reduce(
    (all, { value }) => all.flatMap(one => [one, one - value]),
    [total.value],
  )
  return { ...told(total, parts), alternatives: sums.filter(one => one !== total.value) }
}

const firstOnes = /[。；;，,]前(?<count>[两二三四五六])(?:位|名|项|类)(?:案件|领域|类别)?合计$/
const between = /^[，,、；;](?!其中)[\u3400-\u9fff]{2,14}$/

/** 市场监管871件，公安712件，其他148件。前两位合计1583件: the list goes down, and its first ones are added. */
function readFirstOnes(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  const opened = firstOnes.exec(text.slice(Math.max(0, total.span.start - 14), total.span.start))
  if (!opened) return undefined
  const from = total.span.start - opened[0].length
  const earlier = quantities
    .slice(Math.max(0, index - mostParts - 1), index)
    .filter(({ span: at }) => at.end <= from)
  if (earlier.at(-1)?.span.end !== from) return undefined
  const run: TotalPart[] = []
  for (const quantity of earlier.toReversed()) {
    const gap = run[0] && text.slice(quantity.span.end, run[0].quantity.span.start)
    if (quantity.unit !== total.unit || (gap && !between.test(gap))) break
    const before = text.slice(Math.max(0, quantity.span.start - 14), quantity.span.start)
    run.unshift({ label: labelIn(before), quantity })
    if (run.length > mostParts) return undefined
  }
  const count = readChinese(opened.groups!.count!) ?? 0
  const values = run.map(({ quantity }) => quantity.value)
  const least = Math.min(...values.slice(0, count))
  const [largest = 0, ...others] = values
  const isWhole = largest >= others.reduce((sum, value) => sum + value, 0)
  if (run.length <= count || isWhole || values.slice(count).some(value => value > least))
    return undefined
  return told(total, run.slice(0, count))
}

const labelIn = (before: string): string =>
  /(?:20\d\d年)?[\u3400-\u9fff]{0,14}$/.exec(before)![0].replace(/^.{0,10}其中/, '')

const again = /[，,；;][\u3400-\u9fff]{0,6}(?:又|再次?)[\u3400-\u9fff]{1,8}$/
const allOfThem = /^[\u3400-\u9fff]{0,4}(?:已?全部|均已)/

/** 汛前排查隐患37处，汛期又排查15处，52处全部销号: all that the two clauses found. */
function readAgain(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  const [first, second] = [quantities[index - 2], quantities[index - 1]]
  if (!first || !second || !allOfThem.test(text.slice(total.span.end, total.span.end + 8)))
    return undefined
  if (first.unit !== total.unit || second.unit !== total.unit) return undefined
  if (!/^[，,]$/.test(text.slice(second.span.end, total.span.start))) return undefined
  const gap = text.slice(first.span.end, second.span.start)
  const isSecond = total.value <= Math.max(first.value, second.value)
  if (gap.length > 18 || !again.test(gap) || isSecond) return undefined
  // 受理37件，办结30件，又办结5件: what was there before may be of another kind.
  const before = quantities[index - 3]
  const sentence = text.slice(Math.max(0, first.span.start - 60), first.span.start)
  const own = sentence.slice(Math.max(...[...'。；！'].map(stop => sentence.lastIndexOf(stop))) + 1)
  if (before && before.unit === total.unit && before.span.end > first.span.start - own.length)
    return undefined
  return told(total, [
    { label: '', quantity: first },
    { label: '', quantity: second },
  ])
}

const due =
  /[，,；;](?:本年|全年|年内)?(?:共|合计)?应(?:审理|审结|办理|办结|结案?|处理|答复|办)(?:案件)?$/
/** 加上上年结转23件，共办理399件: 加上 says that the two are added. */
const inAll = /[，,；;](?:本年|全年|年内)?(?:共|合计|总计)(?:办理|审理|承办)(?:案件)?$/
const addedOn = /^[\u3400-\u9fff]{0,8}[，,、；;](?:加上|连同|另加|加)/
const leftOver =
  /(?:上年度?|上一年度?|去年|往年|年初|20\d\d年)[\u3400-\u9fff]{0,4}(?:结转|结存|旧存|未结|遗留)的?[\u3400-\u9fff]{0,6}$|旧存$/
const takenIn = /(?:受理|新收|收案|立案)[\u3400-\u9fff]{0,8}$/
const nounAndMark = /^[\u3400-\u9fff]{0,8}[，,、；;]/

/** 受理16507件，连同上年结转的1204件，应审理17711件: what came in and what was left are all there was to do. */
function readDue(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  const [first, second] = [quantities[index - 2], quantities[index - 1]]
  if (!first || !second || first.unit !== total.unit || second.unit !== total.unit) return undefined
  const last = text.slice(second.span.end, total.span.start)
  const gap = text.slice(first.span.end, second.span.start)
  if (last.length > 16 || gap.length > 26 || !nounAndMark.test(gap)) return undefined
  if (!due.test(last) && !(inAll.test(last) && addedOn.test(gap))) return undefined
  const words = [text.slice(Math.max(0, first.span.start - 16), first.span.start), gap]
  const isPair = (one: RegExp, other: RegExp) => one.test(words[0]!) && other.test(words[1]!)
  if (!isPair(takenIn, leftOver) && !isPair(leftOver, takenIn)) return undefined
  return told(total, [
    { label: labelIn(words[0]!), quantity: first },
    { label: labelIn(gap), quantity: second },
  ])
}

const kindsSum =
  /[。；;](?:上述|以上|这)?(?<count>[两二三四五六])类(?:问题|事项|案件|任务)?(?:合计|共计|共)(?<act>[\u3400-\u9fff]{0,6})$/

/** 立行立改类已完成49个；分阶段整改类已完成12个；持续整改类已完成2个。三类合计完成整改63个: a clause for each kind. */
function readKinds(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  const opened = kindsSum.exec(text.slice(Math.max(0, total.span.start - 20), total.span.start))
  if (!opened) return undefined
  const { count = '', act = '' } = opened.groups!
  const end = total.span.start - opened[0].length
  const sentence = text
    .slice(Math.max(0, end - 300), end)
    .split(/[。！？\n]/)
    .at(-1)!
  const clauses = sentence.split(/[；;]/)
  if (clauses.length !== readChinese(count)) return undefined
  const before = quantities.slice(Math.max(0, index - mostParts), index)
  let from = end - sentence.length
  const parts: TotalPart[] = []
  for (const clause of clauses) {
    const to = from + clause.length
    const own = before.filter(
      ({ span: at, unit }) => at.start >= from && at.end <= to && unit === total.unit,
    )
    const [quantity] = own
    const label = /[\u3400-\u9fff]{1,10}类/.exec(clause)?.[0]
    // Each kind has one figure, and it says the same of each.
    if (!quantity || own.length > 1 || !label || !clause.includes(act.slice(0, 2))) return undefined
    parts.push({ label, quantity })
    from = to + 1
  }
  return told(total, parts)
}

const roundsSum = /^[，,](?:累计|合计|总计|共)(?:培训|参训|参加|组织)?$/
const round = /第(?<number>[一二三四五六七八])(?:期|批|轮)(?:培训|参训|参加)?$/

/** 第一期62人、第二期58人、第三期70人，共培训190人次: who came in each round, and how often somebody came. */
function readRounds(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const total = quantities[index]!
  const last = quantities[index - 1]
  if (total.unit !== '人次' || !last) return undefined
  if (!roundsSum.test(text.slice(last.span.end, total.span.start))) return undefined
  const parts: TotalPart[] = []
  for (const quantity of quantities.slice(Math.max(0, index - 8), index).toReversed()) {
    const ahead = text.slice(Math.max(0, quantity.span.start - 8), quantity.span.start)
    const number = round.exec(ahead)?.groups?.number
    const next = parts[0]?.quantity
    const gap = next && text.slice(quantity.span.end, next.span.start)
    if (!number || !/^人次?$/.test(quantity.unit) || quantity.approximation) break
    if (gap !== undefined && !/^[、，,]第[一二三四五六七八].{1,4}$/.test(gap)) break
    parts.unshift({ label: `第${number}期`, quantity })
  }
  const inOrder = parts.every(({ label }, at) => label === `第${'一二三四五六七八'[at]}期`)
  return parts.length > 1 && inOrder ? told(total, parts) : undefined
}

const told = (total: Quantity, parts: readonly TotalPart[]): BareTotal => ({
  ...sumOf(total, parts),
  addedUp: true,
})
