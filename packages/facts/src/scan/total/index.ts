import { span } from '@hegao/document'
import { countUpTo } from '../../ordered.js'
import type { Quantity, Total, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { titlesIn } from '../mark/between.js'
import {
  alternatives,
  closingBracket,
  earlierInSentence,
  isOfBefore,
  sentenceEnd,
} from '../sentence.js'
import { scanAgain, scanBeside, scanRunning } from './beside.js'
import { scanClasses } from './classes.js'
import { scanDivisions, scanNamedDivisions } from './division.js'
import { scanEquations } from './equation.js'
import { scanExceptions } from './except.js'
import { scanFurther } from './further.js'
import { scanEachNamed, scanPlaceSums } from './named-parts.js'
import { isBeside, isFlow, isShareOfAll } from './no-part.js'
import { scanNounSums } from './nouns.js'
import { scanOutdone } from './outdone.js'
import { tellsOverlap } from './overlap.js'
import { scanPairLists } from './pair-list.js'
import { type BareTotal, readList, withoutAsides } from './part-list.js'
import { scanCarriedOver, scanRest } from './rest.js'
import { scanRestPairs } from './rest-pair.js'
import { scanUndone } from './rest-undone.js'
import { scanSums } from './sum.js'
import { scanToldSums } from './told.js'
import { scanWithin } from './within.js'
import { scanYears } from './years.js'

const noun = '(?<noun>[\\u3400-\\u9fff“”《》]{0,20}?)'
/** Clauses that only say more of the total itself: 同比增长5% (as NULs), 均已办结, 办结率100%, 平均亩产416公斤. */
const remark =
  '(?:\\0{1,60}(?!\\0)|[，,；;。]\\s?(?:均|全部|已全部|平均|办结率|满意率|结案率|挽回|涉案|涉及|未发生|未出现|无)[^，,；;。\\n其]{0,24}){0,3}'
/** Behind a total: its noun (28件行政处罚案件), then the word or the mark that opens the parts. */
const opener = new RegExp(
  `^[”’》\\s]*${noun}\\s*(?:(?<bracket>[（(])|${remark}[，,。；;：:]?\\s*(?<among>其中)|[，,：:]?\\s*(?:分别)?(?<includes>(?<all>包括|包含|涵盖)|含)|[，,：:]?\\s*(?<respectively>分别[是为])|[，,]\\s*(?:分别)?(?<from>来自)|(?<list>[：:]))[：:，,\\s]*`,
)

/** Inside the brackets a list may open with its own word. */
const innerOpener = /^\s*(?:(?<among>其中)|(?<includes>(?<all>包括|包含)|含)|分别[是为])[：:，,\s]*/

const longestOpener = 100

/** Finds totals with the parts given for them, sentence by sentence of one paragraph. */
export function scanTotals(text: string, all: readonly Quantity[]): Total[] {
  const isInTitle = titlesIn(text)
  // 《3项重点工作实施方案》 counts nothing here.
  const quantities = all.filter(one => !isGrade(one) && !isInTitle(one.span.start))
  const years = scanYears(text, quantities)
  const isOfYears = ({ total }: BareTotal) => years.some(one => one.total === total)
  const direct = quantities
    .flatMap((_, index) => readParts(text, quantities, index) ?? [])
    .filter(one => !isOfYears(one))
  const within = scanWithin(text, quantities)
  const isWithin = ({ total }: BareTotal) => within.some(one => one.total === total)
  const further = scanFurther(text, quantities, direct)
  const totals = [
    ...direct,
    ...years,
    ...scanClasses(text, quantities),
    ...scanSums(text, quantities),
    ...scanNounSums(text, quantities),
    ...scanEquations(text),
    ...scanDivisions(text, quantities),
    ...scanNamedDivisions(text, quantities),
    ...within,
    ...further,
    ...scanToldSums(text, quantities),
    ...scanRunning(text, quantities).filter(one => !isWithin(one)),
    ...scanAgain(text, quantities, [...direct, ...further]),
    ...scanBeside(text, quantities, direct).filter(one => !isWithin(one)),
    ...scanRest(text, quantities, direct),
    ...scanRestPairs(text, quantities),
    ...scanUndone(text, quantities),
    ...scanExceptions(text, quantities),
    ...scanCarriedOver(text, quantities, direct),
    ...scanOutdone(text, quantities),
    ...scanPairLists(text, quantities),
    ...scanEachNamed(text, quantities),
    ...scanPlaceSums(text, quantities),
  ]
  return totals.map(total => {
    const twice = repeatedOf(text, total.parts)
    const overlap = tellsOverlap(text, total.span) ? { overlap: true as const } : {}
    return {
      ...{ ...total, ...surroundings(text, total.total), ...overlap },
      ...(twice ? { twice } : {}),
    }
  })
}

/** The 四级 of 四级响应6次 names a kind. */
const isGrade = ({ unit, chinese }: Quantity): boolean => chinese && /^[级类]$/.test(unit)

/** Two parts that say the same, with nothing in brackets that tells them apart. */
function repeatedOf(text: string, parts: readonly TotalPart[]): Total['twice'] {
  const second = parts.findIndex(({ label, quantity }, index) => {
    const before = parts[index - 1]
    return (
      before !== undefined &&
      label !== '' &&
      label === before.label &&
      quantity.value === before.quantity.value &&
      quantity.unit === before.quantity.unit &&
      titleBefore(text, quantity) === titleBefore(text, before.quantity) &&
      !/[（(]/.test(text.slice(before.quantity.span.end, quantity.span.end + 1))
    )
  })
  return second > 0 ? [parts[second - 1]!, parts[second]!] : undefined
}

const lastTitle = /《[^《》]{1,80}》[^《》]{0,30}$/

/** The title that a label has only as 《…》. */
const titleBefore = (text: string, { span: { start } }: Quantity): string | undefined =>
  lastTitle.exec(text.slice(Math.max(0, start - 120), start))?.[0]

const carriedOver =
  /^[\u3400-\u9fff]{0,8}[（(](?:其中)?[：:]?(?:包?含)?(?:上年|上一年|去年|年初|往年)/

/** 乡镇（街道） in 19个乡镇（街道）. */
const nounBehind = /^[\u3400-\u9fff]{0,14}(?:[（(][\u3400-\u9fff、]{1,8}[）)])?/

/** What stands around a total. */
function surroundings(text: string, { span: { start, end } }: Quantity) {
  const before = /[^，,。；;：:！？\n]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))![0]
  const noun = nounBehind.exec(text.slice(end, end + 24))![0]
  return { subject: before + noun, carried: carriedOver.test(text.slice(end, end + 30)) }
}

/**
 * The figure of a comparison: 较上年的45件增长20%, 较上年增加9件, 比上年的36件增加9件. The parts are of the one
 * before.
 */
const compared =
  /(?:较|比)(?:上年度?|去年|前年|往年|年初|20\d\d年)?(?:同期|年?[末底])?的?(?:[0-9０-９.．,，]{1,12}(?:万|亿)?[\u3400-\u9fff]{1,3}?)?(?:净?[增减][加少长]?|新增|下降|多|少)?了?\s?$/
const longestComparison = 28

/** The bracket of a noun or unit, before the word that opens the parts: 19个乡镇（街道）全部达标，其中; 8万头（只），其中. */
const nounBracket =
  /^[\u3400-\u9fff]{0,10}[（(][\u3400-\u9fff、]{1,8}[）)](?=(?:(?:全部|已|均|都)[\u3400-\u9fff]{1,8})?[，,]\s*(?:其中|包括|含))/
const marksAsWords = (noun: string): string => noun.replace(/[（）()、]/g, '“')

function readParts(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): BareTotal | undefined {
  const nearest = quantities[index]!
  const whole = wholeOf(text, quantities, index)
  if (whole === undefined) return undefined
  const total = quantities[whole]!
  if (isJoined(text, total)) return undefined
  const head = withGlued(quantities, index)
  const behind = text.slice(head, head + longestOpener)
  const match =
    opener.exec(behind.replace(nounBracket, marksAsWords)) ?? opener.exec(withoutAsides(behind))
  if (!match) return undefined
  const groups = match.groups!
  let from = head + match[0].length
  // 28件，涉案3件，其中……: the parts are of the nearer figure.
  const nearer = quantitiesUpTo(from, quantities, index + 1)
  if (nearer.some(({ unit }) => comparable(unit, total.unit))) return undefined
  const end = groups.bracket ? closingBracket(text, from) : sentenceEnd(text, from)
  if (end === undefined) return undefined
  const inner = groups.bracket ? innerOpener.exec(text.slice(from, end)) : null
  from += inner?.[0].length ?? 0
  const words = inner?.groups ?? groups
  const by = words.among
    ? 'among'
    : words.includes
      ? 'includes'
      : groups.bracket
        ? 'brackets'
        : 'list'
  const later = quantitiesUpTo(end, quantities, index + 1)
  const list = readList(text, span(from, end), total, later, by === 'among')
  if (!list || list.parts.length === 0) return undefined
  if (by === 'brackets' && isBeside(text, list.parts, total)) return undefined
  if (by === 'list' && isFlow(list.parts)) return undefined
  // 120人，来自基层的80人: one of several things to be said of them.
  if (groups.from && list.parts.some(({ label }) => /的$/.test(label))) return undefined
  const earlier = alternatives(text, quantities, index)
  // 受理574件，办结569件，撤回2件。其中，……: the next sentence may be of any figure before it.
  if (/。/.test(match[0]) && earlier.some(value => value > total.value) && whole === index)
    return undefined
  const besides = whole === index ? besideTotal(text, quantities, index) : undefined
  const last = list.parts.at(-1)!.quantity.span.end
  const { following, ...read } = list
  const others = whole === index ? earlier : [nearest.value]
  return {
    ...read,
    open: read.open || isShareOfAll(text, list.parts) || goesOnAfter(text, end, quantities, total),
    span: span(total.span.start, last),
    total,
    by,
    exhaustive: words.all !== undefined,
    alternatives: others,
    ...(besides ? { besides } : {}),
    ...(following && following.value < total.value ? { less: total.value - following.value } : {}),
  }
}

/** A little more than the total, and the last of its unit before it. */
function besideTotal(text: string, quantities: readonly Quantity[], index: number) {
  const { unit, value } = quantities[index]!
  const before = earlierInSentence(text, quantities, index).findLast(
    one => comparable(one.unit, unit) && !isOfBefore(text, one),
  )
  return before && before.value > value && before.value <= value * nearlyAll ? before : undefined
}
const nearlyAll = 1.25

/** The next sentence has more of them: 其中当场整改41个、限期整改5个。另有2个移送有关部门. */
function goesOnAfter(
  text: string,
  end: number,
  quantities: readonly Quantity[],
  { unit }: Quantity,
): boolean {
  const next = quantities[countUpTo(quantities, end, ({ span: at }) => at.start)]
  const gap = next && text.slice(end, next.span.start)
  return gap !== undefined && comparable(next!.unit, unit) && oneMore.test(gap)
}
const oneMore = /^[。；;]\s?(?:另|其余|其[他它]|剩余|余下|还|尚|仍)[\u3400-\u9fff]{0,8}$/

/**
 * 市本级和3个区…，其中综合示范2个; 12个乡镇、31个部门全部完成，其中书面43个: the parts may be of all that is
 * named together.
 */
const isJoined = (text: string, { span: { start, end } }: Quantity): boolean => {
  const before = text.slice(Math.max(0, start - 3), start)
  const isOfAll = /^[^，。；]{0,12}(?:全部|均(?!衡)|都(?!市))/.test(text.slice(end, end + 16))
  return (
    /[\u3400-\u9fff）)](?:[和与]|(?<![惠涉波普触危推])及)\s?$/.test(before) ||
    (isOfAll && /、\s?$/.test(before))
  )
}

/** Where a figure ends, with one of another kind right behind it: 培训【12期1200人次】，其中线上4期、线下8期. */
function withGlued(quantities: readonly Quantity[], index: number): number {
  const { span: at, unit } = quantities[index]!
  const next = quantities[index + 1]
  const isGlued = next?.span.start === at.end && !comparable(next.unit, unit)
  return isGlued ? next.span.end : at.end
}

/** The figure itself, or the one that it is compared with. */
function wholeOf(text: string, quantities: readonly Quantity[], index: number): number | undefined {
  const { span: at, unit } = quantities[index]!
  if (!compared.test(text.slice(Math.max(0, at.start - longestComparison), at.start))) return index
  const earlier = earlierInSentence(text, quantities, index)
  const before = earlier.findLastIndex(one => comparable(one.unit, unit) && !isOfBefore(text, one))
  return before < 0 ? index : index - earlier.length + before
}

/** The quantities from `next` on that end at `end` or before it. */
function quantitiesUpTo(end: number, quantities: readonly Quantity[], next: number): Quantity[] {
  let last = next
  while (last < quantities.length && quantities[last]!.span.end <= end) last++
  return quantities.slice(next, last)
}
