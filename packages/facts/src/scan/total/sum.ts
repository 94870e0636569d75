import { span } from '@hegao/document'
import { readChinese } from '../../numeral.js'
import type { Quantity, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { earlierInSentence } from '../sentence.js'
import type { BareTotal } from './part-list.js'
import { areSteps, hasOwnParts } from './step.js'

/** Nouns that sum up the words of their parts: 罚没款合计. */
const joinedNouns: Readonly<Record<string, RegExp>> = { 罚没: /罚款|没收/, 本息: /本金|利息/ }
const joinedNoun = '(?:(?<noun>罚没|本息)(?:款项?|金额|资金)?)?'
const several =
  '(?<several>[两二三四五六七八九十])(?:项|类|者)(?:人员|干部|对象|案件|事项|问题|资金|文件|单位)?'
const closes = `[，,；;、]\\s*(?:以上|${several})?(?:全年|全[县市区省州旗])?${joinedNoun}(?:共计|合计|总计|总共|共)(?<act>办理|受理|办结|开展|检查|查处|处罚|审核|审查|调解|排查隐患|发现问题)?\\s*$`
const sumOpener = new RegExp(closes)
/** A bracket that says how it was counted: （同时获多级命名的以最高级别计，不重复统计）. */
const howCounted = '(?:[（(](?<how>[^（）()0-9０-９]{0,40})[）)])?'
const lastGap = new RegExp(`^[\\u3400-\\u9fff]{0,8}${howCounted}${closes}`)
/** Between commas the marks 、 are inside a label: 诫勉9人，批评教育、责令检查28人. */
const innerMarks = '[，,](?<inner>(?:[\\u3400-\\u9fff]{1,8}、){1,3}[\\u3400-\\u9fff]{1,12})'
const oneLabel =
  '(?:[、，,]|和|及|以及)(?:《[^《》]{1,60}》)?(?:20\\d\\d年[\\u3400-\\u9fff]{0,16}|[\\u3400-\\u9fff“”《》]{1,16})'
const gap = new RegExp(`^[\\u3400-\\u9fff]{0,8}(?:${innerMarks}|${oneLabel})$`)
/** 两项合计30.2亿元（部分重复计算）, （已剔除重复部分） */
const overlapping = /^[（(][^（）()]{0,16}(?:重复|交叉|重叠|剔除|扣除|抵[销扣])/
const ofYear = /20\d\d年[\u3400-\u9fff]{0,16}$/
/** People and bodies of one year may be those of another. */
const mayReturn = /^[人名位户家个所]$/

/** 单价18.5万元，共74万元: what one costs, and a sum of its own, are no two parts of a sum. */
const ofOne = /^(?:共计?|合计|总计|小计|计|计价)$|单[价座台件个套]|造价|定价|[生人户]均/

const shared = /各(?!级|类|项|种|地|界|方|族)[^，,；;。]{0,16}[0-9０-９]|每|分别/

/** No sum has more parts than this. */
const mostParts = 30

/** With more other figures in its sentence than this, a sum may be of anything. */
const mostOthers = 6

/** 甲12件、乙9件，共21件: parts first, then a clause that is nothing but their sum. */
export function scanSums(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    const before = text.slice(Math.max(0, total.span.start - 16), total.span.start)
    const opened = sumOpener.exec(before)
    if (!opened || overlapping.test(text.slice(total.span.end, total.span.end + 32))) return []
    // The 两项 of 两项合计 is no part.
    const from = total.span.start - opened[0].length
    const counted = (quantities[index - 1]?.span.end ?? 0) > from ? 2 : 1
    const list = readParts(text, quantities, index, counted)
    const named = opened.groups!.several
    const parts = list && (named ? ofSeveral(list.parts, readChinese(named) ?? 0) : list.parts)
    if (!parts || parts.length < 2 || parts.length > mostParts) return []
    const noun = opened.groups!.noun
    if (noun && !parts.every(({ label }) => joinedNouns[noun]!.test(label))) return []
    const labels = parts.map(({ label }) => label)
    if (labels.some(label => ofOne.test(label))) return []
    // 许可120件、处罚36件，共处罚36件: of the one that says so.
    const act = opened.groups!.act
    const acting = act ? labels.filter(label => label.includes(act)) : []
    if (acting.length > 0 && acting.length < labels.length) return []
    if (areSteps(labels, act) || (list!.clauses && hasOwnParts(valuesOf(parts)))) return []
    // 在5个社区各聘任顾问1名、调解员2名，共15名: as often as there are places.
    const firstPart = parts[0]!.quantity.span.start
    if (shared.test(text.slice(Math.max(0, firstPart - 24), total.span.start))) return []
    // 甲12件，涉案3万元；乙5件、丙4件，共21件: what else the sentence counts may belong to the sum.
    const first = index - counted - parts.length + 1
    const others = earlierInSentence(text, quantities, first)
      .filter(({ unit, value }) => comparable(unit, total.unit) && value <= total.value)
      .map(({ value }) => value)
    if (others.length > mostOthers) return []
    const told = named !== undefined || list!.once
    const alternatives = named ? [] : without(others, total.value)
    const { listed } = list!
    return [
      { ...sumOf(total, parts), listed, alternatives, ...(told ? { addedUp: true as const } : {}) },
    ]
  })
}

/** The last of the parts, as many as the text says that it adds up; none where it names fewer. */
const ofSeveral = (parts: readonly TotalPart[], several: number): readonly TotalPart[] =>
  parts.length < several ? [] : parts.slice(-several)

interface SumList {
  readonly parts: readonly TotalPart[]
  /** True where the text says that nothing is counted twice. */
  readonly once: boolean
  /** True where commas part them. */
  readonly clauses: boolean
  /** True where nothing but 、 and 和 do. */
  readonly listed: boolean
}

const valuesOf = (parts: readonly TotalPart[]): number[] =>
  parts.map(({ quantity }) => quantity.value)

function readParts(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  counted: number,
): SumList | undefined {
  const total = quantities[index]!
  const parts: TotalPart[] = []
  let start = total.span.start
  let once = false
  let hasInner = false
  let hasMark = false
  let listed = true
  for (let before = index - counted; before >= 0 && parts.length <= mostParts; before--) {
    const quantity = quantities[before]!
    const between = text.slice(quantity.span.end, start)
    const match = (parts.length === 0 ? lastGap : gap).exec(between)
    if (!match || quantity.unit !== total.unit) break
    // 办结30件，其中维持18件、终止12件，未办结6件，共36件: some are parts of another.
    if (/其中|包括|含/.test(between)) return undefined
    // 2023年培训31人，2024年46人，共60人
    if (ofYear.test(between) && mayReturn.test(total.unit)) return undefined
    const { how, inner } = match.groups!
    if (how !== undefined) {
      once = /不(?:作|予)?重复/.test(how)
      if (!once && /重复|交叉|重叠|等|余/.test(how)) return undefined
    }
    // 优秀3家、良好5家，学校、医院12家: the marks part the list itself.
    const parting = parts.length > 0 && inner === undefined && between.includes('、')
    if (hasInner && parting) return undefined
    if (hasMark && inner !== undefined) break
    hasInner ||= inner !== undefined
    hasMark ||= parting
    if (parts.length > 0 && /[，,]/.test(between)) listed = false
    if (inner !== undefined) parts[0] = { ...parts[0]!, label: inner }
    const labelStart = quantities[before - 1]?.span.end ?? 0
    parts.unshift({ label: labelBefore(text.slice(labelStart, quantity.span.start)), quantity })
    start = quantity.span.start
  }
  return { parts, once, clauses: !hasMark, listed }
}

/** What is left of the total for the parts, with any of the other figures belonging to it. */
const without = (others: readonly number[], total: number): number[] =>
  others
    .reduce((sums, value) => sums.flatMap(sum => [sum, sum + value]), [0])
    .slice(1)
    .map(sum => total - sum)

const labelBefore = (text: string): string =>
  /(?:20\d\d年)?[\u3400-\u9fff“”《》]{0,16}$/
    .exec(
      text
        .slice(-80)
        .replace(/《[^《》]{8,60}》/g, '《》')
        .slice(-21),
    )![0]
    .replace('《》', '《…》')
    .replace(/^(?:以及|和|及|与)/, '')

/** A total with the parts that stand before it. */
export function sumOf(total: Quantity, parts: readonly TotalPart[]): BareTotal {
  return {
    span: span(parts[0]!.quantity.span.start, total.span.end),
    total,
    parts,
    by: 'sum',
    exhaustive: false,
    listed: true,
    ends: true,
    remarked: false,
    open: false,
    alternatives: [],
  }
}
