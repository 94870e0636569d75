import { span } from '@hegao/document'
import { sumOfParts } from '../../sum.js'
import type { Quantity, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { alternatives, longestList, sentenceEnd } from '../sentence.js'
import { type BareTotal, comparing, isRemark, isSettled, withoutAsides } from './part-list.js'

/** No total has more parts beside it than this. */
const mostParts = 30

/** 86项，截至9月30日，提前完成12项: a clause that says nothing but when. */
const dayBefore =
  /[，,]\s?(?:截[至止]|到)(?:目前|[0-9０-９年]{0,5}(?:年底|[0-9０-９]{1,2}月(?:底|末|[0-9０-９]{1,2}日)))(?=[，,])/
/** 合格2116批次，合格率98.4%，不合格34批次: a rate between two clauses adds no part. */
const rateBetween =
  /(?<=^[\u3400-\u9fff]{0,14})[，,][\u3400-\u9fff]{2,8}率(?:达到?|为)?\s?[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?[%％](?=[，,])/
const runningPart =
  /^[\u3400-\u9fff]{0,14}(?:[（(][^（）()]{0,60}[）)])?([，,、])(?!其中|包括|包含|含|[合总]?共?计|总?共|每|[千万]人|[人户月日平]均)([\u3400-\u9fff]{2,8}|[男女])$/
/** Nor more figures in brackets between its clauses. */
const mostInBrackets = 12
const openBracket = /[（(][^（）()]{0,60}$/

/** 109件……，保留82件，修改14件，废止13件: a figure, then clauses of a verb and a figure each. */
export function scanRunning(text: string, quantities: readonly Quantity[]): BareTotal[] {
  const found: BareTotal[] = []
  for (let index = 0; index < quantities.length; index++) {
    const run = readRun(text, quantities, index)
    if (!run) continue
    found.push(run.total)
    index = run.last - 1
  }
  return found
}

/**
 * 收到1368件，其中市政府1056件、部门312件，准予备案1351件，不予备案17件: behind a list that is all of its total, clauses may
 * part the total again.
 */
export function scanAgain(
  text: string,
  quantities: readonly Quantity[],
  known: readonly BareTotal[],
): BareTotal[] {
  const places = new Map(quantities.map((quantity, index) => [quantity, index]))
  return known.flatMap(list => {
    const { total, parts } = list
    const first = places.get(total)
    const last = places.get(parts.at(-1)!.quantity)
    const isWhole = parts.length > 1 && sumOfParts(list) === total.value
    if (!isWhole || total.approximation || first === undefined || last === undefined) return []
    const others = alternatives(text, quantities, first)
    const run = readRun(text, quantities, first, last)
    return run ? [{ ...run.total, alternatives: others }] : []
  })
}

/** The clauses behind the total, or behind the figure at `after`. */
function readRun(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  after: number = index,
) {
  const total = quantities[index]!
  const parts: TotalPart[] = []
  let from = quantities[after]!.span.end
  let last = after
  let inBrackets = 0
  let onlyMarks = true
  for (let next = after + 1; next < quantities.length; next++) {
    const quantity = quantities[next]!
    if (quantity.span.end - total.span.end > longestList) break
    const gap = text.slice(from, quantity.span.start)
    if (openBracket.test(gap.slice(-62)) && ++inBrackets <= mostInBrackets) continue
    // 上半年356件，下半年比上半年多226件: no part, and the list goes on behind it.
    if (comparing.test(gap)) {
      from = quantity.span.end
      last = next
      continue
    }
    const plain = gap.replace(dayBefore, '').replace(rateBetween, '')
    const isAgain = after !== index && parts.length === 0
    const [, mark, label] = runningPart.exec(isAgain ? plain.replace(/^[；;]/, '，') : plain) ?? []
    if (!label || quantity.unit !== total.unit || (mark === '、' && parts.length < 1)) break
    if (parts.length > mostParts) return undefined
    if (parts.length > 0) onlyMarks &&= mark === '、'
    parts.push({ label, quantity })
    from = quantity.span.end
    last = next
  }
  // 28件，许可12件、处罚16件 is a list beside its total.
  if (parts.length < 2 || (onlyMarks && after === index)) return undefined
  const next = quantities[last + 1]
  const end = sentenceEnd(text, from) ?? text.length
  const ends =
    (!next || !comparable(next.unit, total.unit) || next.span.start >= end) &&
    !/^[。；;]\s?(?:另|其余|其[他它]|此外|剩余|还有|尚有|同时)/.test(text.slice(end, end + 6))
  const remarked = isRemark(text.slice(from, end))
  const others = alternatives(text, quantities, index)
  return {
    total: { ...besideOf(total, parts, 'running', ends), remarked, alternatives: others },
    last,
  }
}

const firstBeside =
  /^[\u3400-\u9fff]{0,10}[，,](?!其中|包括|包含|含)([\u3400-\u9fff“”]{2,12}|[男女])$/
const nextBeside = /^(?:[、]|和|以及|及)([\u3400-\u9fff“”]{2,12}|[男女])$/

/**
 * 办理行政案件28件，处罚12件、许可9件、公开6件: a figure and a comma, then a list with 、. Whether they
 * are its parts depends on what is counted, the words of `noun`.
 */
export function scanBeside(
  text: string,
  quantities: readonly Quantity[],
  known: readonly BareTotal[],
): BareTotal[] {
  const isMember = memberOf(known)
  return quantities.flatMap((total, index) => {
    // 12名，其中硕士2名、本科10名，男性7名、女性5名: a second list of the 12. 修改3件、废止5件，县级文件修改2件、
    // 废止1件: two lists side by side.
    if (isMember(total) || endsList(text, quantities[index - 1], total)) return []
    const parts: TotalPart[] = []
    let from = total.span.end
    let next = index + 1
    for (; next < quantities.length && parts.length < mostParts; next++) {
      const quantity = quantities[next]!
      // 抽查项目20个，占总数的46.5%，评出优秀6个、……
      const between = withoutAsides(text.slice(from, quantity.span.start)).replaceAll('\0', '')
      // 参检258家，参检率95.2%，合格246家、……
      const gap = parts.length === 0 ? between.replace(rateBetween, '') : between
      const label = (parts.length === 0 ? firstBeside : nextBeside).exec(gap)?.[1]
      if (!label || comparing.test(gap) || !comparable(quantity.unit, total.unit)) break
      parts.push({ label, quantity })
      from = quantity.span.end
    }
    if (parts.length < 2) return []
    const ends = /^\s?(?:[。；;！]|$)/.test(text.slice(from, from + 2))
    const last = sentenceEnd(text, from) ?? from
    const isMore = (quantities[next]?.span.start ?? last) < last
    const settled = !isMore && isSettled(text.slice(from, last)) ? { settled: true as const } : {}
    return [{ ...besideOf(total, parts, 'beside', ends), noun: nounOf(text, total), ...settled }]
  })
}

const listGap = /^[\u3400-\u9fff“”]{0,8}、[\u3400-\u9fff“”]{1,12}$/

/** True for the last figure of a list with 、. */
const endsList = (text: string, before: Quantity | undefined, total: Quantity): boolean =>
  before !== undefined &&
  comparable(before.unit, total.unit) &&
  listGap.test(text.slice(before.span.end, total.span.start))

/** What the total counts: 案件 in 28件案件 and in 办理案件共28件. */
function nounOf(text: string, { span: { start, end } }: Quantity): string {
  const behind = /^[\u3400-\u9fff]{1,10}/.exec(text.slice(end, end + 10))?.[0]
  if (behind) return behind
  const before = /[\u3400-\u9fff]{0,12}$/.exec(text.slice(Math.max(0, start - 12), start))![0]
  return before.replace(/(?:共计|合计|总计|共|总数|达|为)$/, '')
}

/** Whether a figure stands in a list that has more than it. */
function memberOf(known: readonly BareTotal[]): (figure: Quantity) => boolean {
  const members = new Set(
    known.flatMap(({ parts }) => (parts.length > 1 ? parts.map(({ quantity }) => quantity) : [])),
  )
  return figure => members.has(figure)
}

/** A total with parts that nothing but their place ties to it. */
export const besideOf = (
  total: Quantity,
  parts: readonly TotalPart[],
  by: 'running' | 'beside' | 'rest' | 'list',
  ends: boolean,
): BareTotal => ({
  span: span(total.span.start, parts.at(-1)!.quantity.span.end),
  total,
  parts,
  by,
  exhaustive: false,
  listed: by === 'beside' || by === 'list',
  ends,
  remarked: false,
  open: false,
  alternatives: [],
})
