import type { Span } from '@hegao/document'
import type { Quantity, Total, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'

/** More rates in a row: 、7.3%和2.1%. */
const moreRates = '(?:(?:、|和|与|及)\\s?[0-9０-９.．]{1,8}[%％]){0,8}'
/** Clauses about a figure that are no part of it: 占42.9%, 同比分别增长5%、7.3%和2.1%, 较上年增加3件. */
const aside = new RegExp(
  `[，,、（(]?\\s{0,4}(?:(?:分别)?约?占(?:比|总数的?|全部的?)?[^，。；、）)]{0,8}[%％]${moreRates}|(?:分别)?(?:同比|环比|较上年|比上年|较去年|比去年|较20\\d\\d年|增长|下降|上升)[^，。；、）)]{0,14}(?:[%％]${moreRates}|[件个人次项份起名家所倍])|与(?:上年|去年|20\\d\\d年)(?:同期)?的?[^，。；、）)]{0,12}相比[，,]?(?:增长|下降|上升|减少|增加)[^，。；、）)]{0,12})[）)]?`,
  'g',
)

/** 比下半年多, 较上半年增加: the figure behind it is the difference of two, and no part. */
export const comparing =
  /[比较][\u3400-\u9fff“”]{1,12}(?:多|少|增加|减少|增长|下降|高|低)了?(?:约|近)?\s?$/

const separator = /[、，,；;]|以及|和|及|与/
/** 上年结转12件，其中撤回2件；全年新收188件，审结150件: a row of its own begins. */
const rowBegins =
  /[，,；;]\s?(?:(?:全年|本年度?|当年|今年|年内)(?:新?收到?|新?受理|新?立案)|新收)(?:案件)?$/

/** 企业1246户、个体工商户2987户，截至年末市场主体总数达1.86万户: another measure begins, what there is. */
const stockBegins =
  /^[\u3400-\u9fff]{0,8}[，,]\s?(?:截[至止]|[\u3400-\u9fff]{2,10}(?:总数|总量|总额)(?:为|达到?|共)?$)/

/** A total without what is said around it. */
export type BareTotal = Omit<Total, 'subject' | 'carried' | 'twice' | 'overlap'>

export interface PartList {
  readonly parts: readonly TotalPart[]
  /** True where nothing but 、, 和 or 及 stands between the parts. */
  readonly listed: boolean
  /** True where the list is over with its last part: nothing follows, or another clause does. */
  readonly ends: boolean
  /** True where another clause follows, and nothing of the kind is counted up to the end of the sentence. */
  readonly settled?: true
  /** True where a clause about the whole follows: 均已办结, 办结率100%. */
  readonly remarked: boolean
  /** True where the text says that the list is not whole (等). */
  readonly open: boolean
  /** What is counted right behind the mark ； that ends the list: it may be one more part. */
  readonly following?: Quantity
}

/**
 * Parts in order, as long as each clause is a kind with a quantity in the total's unit.
 * @param among true behind 其中: then the first is a part whatever follows
 */
export function readList(
  text: string,
  within: Span,
  total: Quantity,
  later: readonly Quantity[],
  among = false,
): PartList | undefined {
  const masked = mask(text.slice(within.start, within.end))
  const textBetween = (from: number, to: number) =>
    masked.slice(from - within.start, to - within.start).replace(/\0/g, '')
  const inside = later.filter(({ span: at }) => {
    return at.start >= within.start && masked[at.start - within.start] !== '\0'
  })
  const parts: TotalPart[] = []
  // What the sentence says behind a part: another clause, without a figure that may be one more.
  const settledAt = (from: number) => {
    const isMore = inside.some(
      ({ span: own, unit }) => own.start >= from && comparable(unit, total.unit),
    )
    return !isMore && parts.length > 1 && isSettled(textBetween(from, within.end))
      ? { settled: true as const }
      : {}
  }
  let marked = true
  let commas = true
  let at = within.start
  for (const quantity of inside) {
    const between = textBetween(at, quantity.span.start)
    if (comparing.test(between)) {
      at = quantity.span.end
      continue
    }
    const label = labelOf(between, parts.length === 0)
    const alike = comparable(quantity.unit, total.unit)
    // 许可12件、处罚9件；诉讼2件, 小学50所、初中26所，幼儿园120所: the list with 、 is over.
    const lastIsRest = parts.length > 1 && restWord.test(parts.at(-1)!.label)
    // 简易程序1533件，普通程序884件；罚没款868万元: between commas the mark ； ends the list as well, but
    // where more of the kind follows it may be one more part.
    const mayEnd = marked || (commas && (lastIsRest || !alike))
    const over = parts.length > 1 && mayEnd && /^[\u3400-\u9fff“”]{0,12}[；;]/.test(between)
    const left =
      (parts.length > 1 && marked && /[，,]/.test(between)) ||
      (parts.length > 0 && rowBegins.test(between))
    if (label === undefined || over || left || (!alike && lastIsRest)) {
      const another = label === undefined && /[；;]/.test(between)
      // 变更318件、其他584件，准予许可4416件: what ends with 其他 is over, and so it is before what there is by now.
      const closes = left && (lastIsRest || stockBegins.test(between))
      const ends =
        (!alike || another || over || closes) &&
        isOver(between, parts.length > 1 && (marked || over), lastIsRest)
      const following = alike && (over || closes) ? { following: quantity } : {}
      return {
        ...{ parts, listed: marked, ends, open: false },
        ...{ remarked: isRemark(between), ...following, ...settledAt(at) },
      }
    }
    // A figure of another kind (人次 among 场) means that this is no list of parts.
    if (!alike) {
      if (/、/.test(label))
        return { parts, listed: marked, ends: false, remarked: false, open: false }
      // 审核486件，其中退回531件，召开案审会17次: of the first it is said all the same.
      const [first] = parts
      return among && first && first.quantity.value > total.value
        ? { parts: [first], listed: false, ends: false, remarked: false, open: true }
        : undefined
    }
    if (parts.length > 0 && /[，,；;]/.test(between)) marked = false
    if (parts.length > 0 && /[；;]/.test(between)) commas = false
    parts.push({ label: label || nounAfter(masked, quantity.span.end - within.start), quantity })
    at = quantity.span.end
  }
  const tail = textBetween(at, within.end)
  const open = /^[\u3400-\u9fff“”《》]{0,12}等|……/.test(tail)
  const lastIsRest = parts.length > 1 && restWord.test(parts.at(-1)!.label)
  const ends =
    isOver(tail, marked && parts.length > 1, lastIsRest) ||
    (/^[\u3400-\u9fff“”《》、\s]{0,12}[。；;！\s]*$/.test(tail) &&
      !separator.test(tail.replace(/[；;]$/, '')))
  return { parts, listed: marked, ends, remarked: isRemark(tail), open, ...settledAt(at) }
}

/** A last part of this name leaves nothing over: 其他, 噪声及其他案件. */
const restWord =
  /^其[他它余]|^剩余|^余下|[等及和与]其[他它](?:类|案件|事项|问题|情形|情况|方式|处理|原因|用途|支出|资金)?$/
/** True for a last part that is called the rest: it leaves nothing over. */
export const isRestWord = (label: string): boolean => restWord.test(label)

/** Words that go on with the list, or say that its kinds overlap. */
const goingOn =
  '另|还|以及|并|和|及|与|其[他它余中]|此外|剩|余|尚|部分|有的|同时|又|且|含|包括|等|分别|再'
const nextClause = new RegExp(
  `^[\\u3400-\\u9fff“”《》]{0,12}[，,；;](?!\\s?(?:${goingOn}))(?![^，,；;。]{0,12}(?:重复|交叉|重叠))`,
)

/** A list with 、 is over at the next clause, and so is one that ends with 其他. */
const isOver = (behind: string, marked: boolean, lastIsRest: boolean): boolean =>
  (marked || lastIsRest) && nextClause.test(behind)

/** Words of what may be left, or of kinds that overlap, anywhere behind the list. */
const mayGoOn = /其[他它余]|剩|余下|另|还有|尚|仍有|此外|同时|重复|交叉|重叠|等(?![级式候待于同次])/
const longestTail = 120

/** True where another clause follows, and nothing behind the list may go on with it. */
export const isSettled = (tail: string): boolean =>
  nextClause.test(tail) && tail.length < longestTail && !mayGoOn.test(tail)

/** A clause that says something of all the parts together. */
export const isRemark = (tail: string): boolean =>
  /^[\u3400-\u9fff“”]{0,8}[，,](?:均|都|全部|已全部|[\u3400-\u9fff]{1,6}率)/.test(tail)

/** The label between two quantities; `undefined` where more than one clause lies between them. */
function labelOf(between: string, first: boolean): string | undefined {
  // 132名，除1名缓考外，其余131名: what is taken out is no part.
  if (/[，,；;]除(?!尘|夕|险|害|草)/.test(between)) return undefined
  // 其中司法所协助审核36件，应审核214件，审核率100%: what was due is the whole of a rate.
  if (/[，,；;]应(?!急|诉|届|用|对|邀|征|聘)/.test(between)) return undefined
  if (/[。！？]|其中|含|包括|另有|[尚仍]有|此外|另外|同时|还(?!本|款|贷|息|债|建|迁)/.test(between))
    return undefined
  // 维持72件，撤销、变更或者确认违法21件: between commas the marks 、 are inside a label.
  const inner = first ? null : commaLabel.exec(between)
  const clauses = inner
    ? [inner[1]!, inner[2]!]
    : between.split(/[、，,；;]|以及/).map(clause => clause.trim())
  const last = clauses.at(-1)!
  // What stands before the mark still belongs to the part before: 12项许可、处罚9项.
  if (clauses.length > 2 || (first && clauses.length > 1)) return undefined
  if (!first && clauses.length === 1 && !/^[\u3400-\u9fff“”]{0,12}(?:和|及|与)/.test(last))
    return undefined
  if (clauses.length === 2 && clauses[0]!.length > 14) return undefined
  if (last.length > 24) return undefined
  return unshield(last.replace('《》', '《…》'))
    .replace(/^(?:和|及|与|有|为)/, '')
    .replace(/(?:共|为|有|是|达|约|近|计|[：:])+$/, '')
    .trim()
}

const commaLabel = /^([^、，,；;]{0,14})[，,；;]([^、，,；;]{1,12}、[^，,；;]{1,24})$/

const nounAfter = (masked: string, from: number): string =>
  /^[（(]?([\u3400-\u9fff“”]{0,14})/
    .exec(masked.slice(from).replace(/\0/g, ''))?.[1]
    ?.replace(/^(?:为|是|属于)/, '') ?? ''

const blank = (part: string): string => '\0'.repeat(part.length)

/** Asides as NULs, so that offsets stay. */
export const withoutAsides = (text: string): string => text.replace(aside, blank)

const bracket = /[（(][^（）()]*[）)]/g

/** A bracket that belongs to a label: 县（市、区）114人. */
const labelBracket = /(?<=[\u3400-\u9fff])[（(][\u3400-\u9fff、]{1,12}[）)](?=\s?[0-9０-９])/g
const shields = [...'、（）()'].map((mark, index) => [mark, String.fromCharCode(0xe000 + index)])

const shield = (part: string): string =>
  /[含占]|其中/.test(part)
    ? part
    : shields.reduce((text, [mark, sign]) => text.replaceAll(mark!, sign!), part)

const unshield = (text: string): string =>
  shields.reduce((words, [mark, sign]) => words.replaceAll(sign!, mark!), text)

/** 《云汀市物业管理办法》 in a label: its marks and figures are the title's. */
const title = /(?<=《)[^《》\n]{1,80}(?=》)/g

/** Brackets, with those inside them, titles and asides as NULs; brackets of labels without their marks. */
const mask = (text: string): string =>
  withoutAsides(
    text
      .replace(title, blank)
      .replace(labelBracket, shield)
      .replace(bracket, blank)
      .replace(bracket, blank),
  )
