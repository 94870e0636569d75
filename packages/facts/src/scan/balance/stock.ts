import { type Span, slice, span } from '@hegao/document'
import { balanceOf, opens, type Reader } from './of.js'
import type { RowEntry } from './row.js'

const noun = '(?<noun>[\\u3400-\\u9fff“”]{0,12})$'
const before = '(?:上年度?|上一年度?|去年|年初|20\\d\\d年)'
const carried = new RegExp(`${before}(?:结转|结存|旧存|未结|遗留)的?${noun}`)
const incoming = new RegExp(`(?:^|[年度县市区局]|当年|共)(?:新收|新受理|新立|新接收)${noun}`)
/** What was taken in may hold what was carried over. */
const taken = new RegExp(
  `(?:^|机构|[县市区省州旗局院庭委])(?:全年|年内|当年|本年|今年)?(?:共|新)?(?:受理|收到|立案|接收)${noun}`,
)
/** 两项合计98件, 共98件: the sum of the first two, told in between. */
const both =
  /^(?:以上|两项|全年)?(?:共|合计|共计|总计)(?:受理|办理|审理|应办理?|需办理?|需审理)?[案件]*$|^(?:共|合计)?应(?:审理|审结|办理|办结|结|办)[案件]*$/
const closed = new RegExp(
  `^(?:全年|年内|当期|当年|本期)?(?:共|已)?(?:办结|审结|结案|(?:按[时期]|依法|如期)?(?:予以)?(?:答复|办复))${noun}`,
)
/** What is handled in a year, from whichever year it came, is closed or left. */
const handled = new RegExp(
  `(?:^|机构|[县市区省州旗局院庭委])(?:全年|年内|当年|本年|今年)?(?:总?共|共计)?(?:办理|审理|承办)(?!新)${noun}`,
)
const nextYear = '(?:至|到)?(?:下年度?|下一年度?|次年|明年|20\\d\\d年)?'
const remaining = new RegExp(
  `^(?:年末|年底|期末)?(?:目前)?(?:尚有|尚|仍有|还有|剩余|其余|余)?(?:结存|未结|未办结|未审结|结转${nextYear}|在[办审]|正在审理|正在办理)${noun}`,
)
const some = /^(?:年末|年底|期末)?(?:目前)?(?:尚有|仍有|还有|剩余|其余|余|现有)$/
/** Behind the figure: 9件正在审理. */
const open =
  /^(?:案件)?(?:正在|尚在|仍在|在)(?:审理|办理|审查)(?:之中|过程中|中)?$|^(?:案件)?(?:尚未|未)(?:审结|办结|结案)$/
/** Other ways out of the row, wherever around it they are told. */
const otherWays =
  /不予受理|不予立案|不予处理|未予受理|未受理|移送|移交|转送|转办|并案|合并|中止|终止|撤回|退回|其他方式|告知/
/** What may come into it besides. */
const otherStock = /积案|历年|往年|以前|前年|分案|拆分|提级|指定/
/** 收到158件，受理143件，不予受理15件: what was refused is none of what was taken in. */
const refused = /^(?:决定)?不予受理$/
const received = /收到[\u3400-\u9fff]{0,14}$/
/** 加上上年结转11件 says itself that it was in none of the figures before. */
const besides = /^(?:加上|连同|另有|另加|再加)/
/** A sentence of how the closed ones were closed: 审结案件中，……终止49件; 终止49件，占审结数的32.9%. */
const ofClosed =
  /^\s?(?:在)?已?(?:审结|办结|结案)[\u3400-\u9fff0-9]{0,10}中[，,]|占已?(?:审结|办结|结案)/
/** How far around the row these words count. */
const nearby = 200
/** No list of how cases were closed is longer. */
const mostWays = 12

/**
 * 上年结转13件，新收108件，办结110件，未结11件; what was closed is no more than there was, whether or not
 * the rest is told.
 */
export const readStock: Reader = (row, at, text) => {
  const first = row[at]!
  if (!opens(row, at)) return undefined
  if (first.carried) return readClosed(row, at + 1, text, [first])
  const isApart = refusedAfter(row, at)
  const place = isApart ? at + 2 : at + 1
  const second = row[place]
  if (!second) return undefined
  const own = handled.exec(first.label)?.groups?.noun
  if (own !== undefined) return readHandled(row, at, text, own)
  const orders = [incoming, taken].flatMap(came => [
    { came, said: [carried.exec(first.label), came.exec(second.label)] },
    { came, said: [came.exec(first.label), carried.exec(second.label)] },
  ])
  const order = orders.find(({ said }) => said.every(match => match !== null))
  if (!order) return undefined
  const matters = order.said.map(match => match!.groups!.noun!)
  const came = Math.max(...[first, second].map(({ quantity }) => quantity.value))
  const isNew = order.came === incoming || besides.test(second.label)
  return readClosed(row, place + 1, text, [first, second], { matters, isNew, came, isApart })
}

/** True where the figure at `at` and the refused ones behind it are what was received. */
function refusedAfter(row: readonly RowEntry[], at: number): boolean {
  const [before, own, next] = [row[at - 1], row[at]!, row[at + 1]]
  if (!before || !next || !received.test(before.label) || !refused.test(next.label)) return false
  return before.quantity.value === own.quantity.value + next.quantity.value
}

/** 共办理399件，审结358件，年末未结41件: nothing is said of what came, or that has been added up. */
function readHandled(row: readonly RowEntry[], at: number, text: string, matter: string) {
  const [first, done] = [row[at]!, row[at + 1]!]
  const end = closed.exec(done.label)
  const last = end && !done.carried && !holdsMore(text, done) && remainingAfter(row, at + 1)
  if (!last) return undefined
  const nouns = [matter, end.groups!.noun!, first.noun, done.noun, ...last.matter]
  if (!areOne(nouns) || nouns.some(one => /(?<!公开)申请$/.test(one))) return undefined
  const said = around(text, first, last.entry).replace(last.ways(text), '')
  if (otherWays.test(said)) return undefined
  const signs = [1, -1] as const
  return balanceOf(text, [first, done, last.entry], { signOf: index => signs[index]! })
}

interface Stock {
  readonly matters: readonly string[]
  /** True where what came in is told apart from what was left: 新收. */
  readonly isNew: boolean
  /** How much was taken in, with what was left or without: 收到. */
  readonly came?: number
  /** True where those refused are told apart from it. */
  readonly isApart?: boolean
}

function readClosed(
  row: readonly RowEntry[],
  behind: number,
  text: string,
  stock: readonly RowEntry[],
  { matters, isNew, came, isApart: isRefusedApart }: Stock = { matters: [], isNew: false },
) {
  let next = behind
  if (stock.length === 2 && row[next] && both.test(row[next]!.label)) next++
  const done = row[next]
  const end = done && closed.exec(done.label)
  if (!done || !end || done.carried || holdsMore(text, done)) return undefined
  const isOfOther = otherStock.test(around(text, stock[0]!, done))
  const most = stock.reduce((sum, { quantity }) => sum + quantity.value, 0)
  const nouns = [...matters, end.groups!.noun!, ...[...stock, done].map(one => one.noun)]
  const last = remainingAfter(row, next)
  // 收到326件，上年结转24件，答复328件: so many were never received in the year alone.
  const isApart = isNew || (came !== undefined && done.quantity.value > came)
  if (last && isApart) {
    const { entry, matter } = last
    const entries = [...stock, done, entry]
    const all = [...nouns, ...matter]
    // Not every application is taken in; those for information are all answered.
    if (!areOne(all) || all.some(one => /(?<!公开)申请$/.test(one))) return undefined
    const said = around(text, stock[0]!, entry).replace(last.ways(text), '')
    if (otherWays.test(isRefusedApart ? said.replaceAll('不予受理', '') : said)) return undefined
    const signs = [1, 1, -1] as const
    return balanceOf(text, entries, { signOf: index => signs[index]! })
  }
  if (isOfOther || !areOne(nouns) || done.quantity.value <= most) return undefined
  return balanceOf(text, [...stock, done], { signOf: () => 1, atMost: true })
}

/** 审结66件（含延期案件4件）: some of it may be told of nowhere else. */
const holdsMore = (text: string, { quantity: { span } }: RowEntry): boolean =>
  /^[\u3400-\u9fff]{0,14}[（(][^）)]{0,20}(?:含|包括)/.test(text.slice(span.end, span.end + 40))

/** 未结9件, 其余9件正在审理, perhaps behind a list of how the others were closed (其中维持62件、……). */
function remainingAfter(row: readonly RowEntry[], done: number) {
  const list = row[done + 1]?.label.startsWith('其中')
  for (let next = done + 1; next < row.length && next <= done + mostWays; next++) {
    const entry = row[next]!
    const named = remaining.exec(entry.label)
    const isLeft = named || (some.test(entry.label) && open.test(entry.noun))
    if (isLeft) {
      const follower = row[next + 1]
      // 未结10件，移送3件: it goes on.
      if (follower && follower.mark !== '。' && follower.quantity.unit === entry.quantity.unit)
        return undefined
      const matter = named ? [named.groups!.noun!, open.test(entry.noun) ? '' : entry.noun] : []
      const ways = list ? waysOf(row.slice(done, next)) : undefined
      return { entry, matter, ways: (text: string) => (ways ? slice(text, ways) : '') }
    }
    if (!list || entry.mark === '。') return undefined
  }
  return undefined
}

/**
 * Where a list stands that is all of those closed: 审结358件，【其中维持121件、……、终止159件】. What it names is no way out besides.
 */
function waysOf([done, ...list]: readonly RowEntry[]): Span | undefined {
  const sum = list.reduce((all, { quantity }) => all + quantity.value, 0)
  return sum === done!.quantity.value
    ? span(done!.quantity.span.end, list.at(-1)!.quantity.span.end)
    : undefined
}

/** True where the words, some of them empty, name one thing; 案件 and 行政复议案件 are one. */
function areOne(nouns: readonly string[]): boolean {
  const named = [...new Set(nouns.filter(word => word !== ''))]
  const own = named.filter(word => word !== '案件')
  return own.length < 2 && (named.length < 2 || own[0]!.endsWith('案件'))
}

function around(text: string, from: RowEntry, to: RowEntry): string {
  const { start } = from.quantity.span
  const { end } = to.quantity.span
  const behind = text.slice(end, end + nearby).split('。')
  const others = behind.slice(1).filter(sentence => !ofClosed.test(sentence))
  return [text.slice(Math.max(0, start - nearby), end) + behind[0]!, ...others].join('。')
}
