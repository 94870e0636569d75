import { span } from '@hegao/document'
import type { Quantity, TotalPart } from '../../types.js'
import { sentenceEnd } from '../sentence.js'
import { type BareTotal, readList } from './part-list.js'

/** 41个国控、省控断面中，, 受理的52件中，: what follows may be said of them, or be theirs. */
const opener = /^[\u3400-\u9fff、“”（）()]{0,20}中[，,：:]\s?/
/** Grades are theirs: a section of a river has one, where 12个乡镇中，广场14个 counts something else. */
const grade =
  /^(?:水质)?(?:劣?[Ⅰ-Ⅻ]类|劣?[IV]{1,3}类|[A-EＡ-Ｅ][类级]|[一二三四五][类级]|优秀?|良好?|(?:基本|不)?合格|[轻中重]度污染)的?$/
/** So is what became of them, and how far it went. */
const finished = /^(?:已|已经)?(?:审结|办结|结案|完成|整改|化解|销号)(?:完毕|到位)?的?$/
const outcome =
  /^(?:已|已经|决定|依法|直接|准予|予以|尚未|未|不予)?(?:采纳|公开|受理|立案|维持|撤销|变更|驳回|确认违法|责令履行|胜诉|败诉)(?:请求|申请|行政行为)?的?$/
/** What is not finished: with what is, all is said. */
const unfinished =
  /^(?:(?:尚未|未)(?:审结|办结|结案|完成|整改|化解|销号)|(?:尚在|仍在|正在|在)(?:审理|办理|整改|推进|审|办)(?:之中|过程中|中)?)的?$/
/** Those of a staff: 623名执法力量中，正式人员217名、协管员406名. */
const staff = /^(?:正式|在编|编外|聘用|协管|辅助|辅警|民警|事业|公务员)[\u3400-\u9fff]{0,8}$/
const person = /^[人名位]$/

/** No list of them is longer. */
const mostParts = 12

/** Whether labels of this sort name what the total counts, and whether they name all of it. */
function sortOf({ unit }: Quantity, parts: readonly TotalPart[]): 'some' | 'all' | undefined {
  const are = (...words: readonly RegExp[]) =>
    parts.every(({ label }) => words.some(word => word.test(label)))
  if (are(grade)) return 'all'
  if (person.test(unit) && are(staff)) return 'some'
  if (!are(outcome, finished, unfinished)) return undefined
  // 采纳40条、未采纳20条: others may be in part; 胜诉9件、败诉3件、在审3件: others may be withdrawn.
  const isSplit = parts.length === 2 && are(finished, unfinished)
  return isSplit && parts.some(({ label }) => unfinished.test(label)) ? 'all' : 'some'
}

/** 41个断面中，Ⅰ类6个、Ⅱ类33个、Ⅲ类2个; 52件中，审结47件，尚在审理5件; 52件中，47件已办结，5件正在办理. */
export function scanWithin(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    const opened = opener.exec(text.slice(total.span.end, total.span.end + 30))?.[0]
    if (!opened) return []
    const from = total.span.end + opened.length
    const end = sentenceEnd(text, from)
    if (end === undefined) return []
    const later = quantities
      .slice(index + 1, index + 1 + mostParts)
      .filter(({ span: at }) => at.start >= from && at.end <= end)
    const list = readList(text, span(from, end), total, later)
    if (!list || list.parts.length < 2) return []
    const sort = sortOf(total, list.parts)
    if (!sort) return []
    const { following, ...read } = list
    return [
      {
        ...read,
        span: span(total.span.start, list.parts.at(-1)!.quantity.span.end),
        total,
        // 维持30件、撤销8件: what is not told may still be undecided.
        open: read.open || sort === 'some',
        by: 'among' as const,
        exhaustive: false,
        alternatives: [],
        ...(following ? { less: total.value - following.value } : {}),
      },
    ]
  })
}
