import { span } from '@hegao/document'
import type { Balance, BalanceTerm, Quantity } from '../types.js'
import type { BareTotal } from './part-list.js'
import { type RowEntry, readRows } from './row.js'

/** Words of a sentence that bring in what the figures beside them do not show. */
const reservations =
  /累计|不含|不包括|除外|扣除|剔除|核减|另[有外]|此外|口径|不完全|部分|超编|超配|混编|等/

/** Finds figures in a row of which the last follows from the others. */
export function scanBalances(
  text: string,
  quantities: readonly Quantity[],
  totals: readonly BareTotal[],
): Balance[] {
  if (!words.test(text)) return []
  const known = new Set(totals.filter(({ by }) => by === 'sum').map(({ total }) => total))
  const readers = [readYear, readNet, readVacancy, ...(otherWays.test(text) ? [] : [readStock])]
  return readRows(text, quantities)
    .flatMap(row => row.flatMap((_, at) => readers.flatMap(read => read(row, at, text) ?? [])))
    .filter(({ result }) => !known.has(result.quantity))
}

/** What one of the figures that follow is called. */
const words = /全年|年度|净[增减]|[空缺]编|空缺|未.{0,2}结|结存|结转|在办/

type Reader = (row: readonly RowEntry[], at: number, text: string) => Balance | undefined

const noun = '(?<noun>[\\u4e00-\\u9fa5“”]{0,12})$'

/** Figures of what happens once; people, bodies and tasks of both halves may be the same ones. */
const happening = /^(?:[件起宗例份次场期批元笔条]|场次|批次|人次|件次|家次|户次)$/
const timed =
  /(?<year>20\d\d年)?(?<time>上半年|下半年|第?[一二三四]季度)(?<words>[\u4e00-\u9fa5“”]{0,20})$/
const wholeYear =
  /^(?<year>20\d\d年)?(?:全年度?|年度)(?:总共|共计|合计|总计|一共|共)?(?<words>[\u4e00-\u9fa5“”]{0,20})$/
/** 我局上半年, but not 较上半年. */
const ownName = /^(?:[本我全][\u4e00-\u9fa5]{1,3})?$/
/** What lasts from one half to the other is counted in both. */
const lasting =
  /在[办审建册]|未|推进|督办|跟踪|结存|正在|尚|[现实拥保]有|存量|余额|库存|均|达|增|减|升|降|计划|目标|预计/
const times = [
  ['上半年', '下半年'],
  ['一季度', '二季度', '三季度', '四季度'],
]

/** 上半年办理案件938件，下半年办理案件850件，全年办理案件1788件 */
const readYear: Reader = (row, at, text) => {
  const opening = timed.exec(row[at]!.label)
  const first = opening?.groups
  const names = times.find(([name]) => name === first?.time?.replace('第', ''))
  if (!first || !names || !happening.test(row[at]!.quantity.unit)) return undefined
  if (!ownName.test(row[at]!.label.slice(0, opening.index))) return undefined
  const entries = row.slice(at, at + names.length + 1)
  if (entries.length <= names.length) return undefined
  const same = entries.every((entry, index) => {
    const pattern = index < names.length ? timed : wholeYear
    const said = pattern.exec(entry.label)
    if (!said || (index > 0 && said.index > 0)) return false
    const { time, words: matter, year } = said.groups!
    return (
      (time === undefined || time.replace('第', '') === names[index]) &&
      (matter === '' || matter === first.words) &&
      (entry.noun === '' || entry.noun === row[at]!.noun) &&
      (year === undefined || first.year === undefined || year === first.year) &&
      !lasting.test(entry.label)
    )
  })
  return same ? balance(text, entries, () => 1) : undefined
}

const added =
  '(?:新增|新设立?|新办|新建|新开|新制定|新招录?|新录用|招录|招聘|新考取|新进|新聘|调入|转入|流入|迁入)'
const left =
  '(?:退出|减少|注销|撤销|退休|辞职|离职|调出|转出|流出|迁出|关停|转岗|取消|清退|解聘|淘汰|废止和失效|废止|失效)'
const moved = new RegExp(`(?:(?<added>${added})|(?<left>${left}))了?${noun}`)
const netted = new RegExp(
  `^(?:全年|年内|实际|共|合计)?净(?:(?<added>增加?)|(?<left>减少?))了?${noun}`,
)
const mostMoves = 5

/** 新增20个、退出2个，净增18个 */
const readNet: Reader = (row, at, text) => {
  const first = moved.exec(row[at]!.label)
  if (!first || /[较比]|同比/.test(row[at]!.label) || !opens(row, at)) return undefined
  const signs = [first.groups!.added ? 1 : -1]
  const isOther = (matter: string) => matter !== '' && matter !== first.groups!.noun
  for (let next = at + 1; next < row.length && signs.length <= mostMoves; next++) {
    const entry = row[next]!
    const net = netted.exec(entry.label)?.groups
    const move = net ? undefined : moved.exec(entry.label)
    if (isOther((net ?? move?.groups)?.noun ?? '') || (entry.noun !== row[at]!.noun && entry.noun))
      return undefined
    if (net) {
      if (new Set(signs).size < 2 || row[next + 1]?.mark === '、') return undefined
      const turned = net.added ? 1 : -1
      return balance(text, row.slice(at, next + 1), index => signs[index]! * turned)
    }
    if (move?.index !== 0) return undefined
    signs.push(move.groups!.added ? 1 : -1)
  }
  return undefined
}

const quota = /(?:核定|编制)(?:数|总数|总量)?(?:为|共|有)?$/
const filled =
  /^(?:现|目前)?(?:实有在编|实际在编|实际使用|实有|在编)(?:行政)?(?:执法|工作)?(?:人员|干部)?$/
const vacant = /^(?:尚|现)?(?:空编|缺编|空缺)$/

/** 核定编制153名，实有142名，空编11名 */
const readVacancy: Reader = (row, at, text) => {
  const entries = row.slice(at, at + 3)
  const [posts, people, empty] = entries
  if (!posts || !people || !empty || !quota.test(posts.label) || !opens(row, at)) return undefined
  if (!filled.test(people.label) || !vacant.test(empty.label)) return undefined
  if (/[较比占]|职数/.test(posts.label) || !/^(?:编制)?$/.test(posts.noun)) return undefined
  if (people.noun !== '' || empty.noun !== '' || row[at + 3]?.mark === '、') return undefined
  if (entries.some(({ quantity: { unit } }) => !/^[名人个位]$/.test(unit))) return undefined
  const signs = [1, -1] as const
  return balance(text, entries, index => signs[index]!, false)
}

const carried = new RegExp(
  `(?:上年度?|上一年度?|去年|年初|20\\d\\d年)(?:结转|结存|未结|遗留)的?${noun}`,
)
const incoming = new RegExp(`(?:^|[年度县市区局]|当年)(?:新收|新受理|新立|新接收)${noun}`)
const closed = new RegExp(`^(?:全年|年内)?(?:共|已)?(?:办结|审结|结案)${noun}`)
const remaining = new RegExp(
  `^(?:年末|年底|期末)?(?:尚有|尚|仍有)?(?:结存|未结|未办结|未审结|结转(?:至|到)?(?:下年度?|下一年度?|次年|20\\d\\d年)?|在办)${noun}`,
)
/** Other ways out of the row, wherever in the paragraph they are told. */
const otherWays =
  /不予受理|不予立案|不予处理|未予受理|未受理|移送|移交|转送|转办|并案|合并|中止|终止|撤回|退回|其他方式|告知/

/** 上年结转13件，新收108件，办结110件，未结11件 */
const readStock: Reader = (row, at, text) => {
  const entries = row.slice(at, at + 4)
  const orders = [
    [carried, incoming, closed, remaining],
    [incoming, carried, closed, remaining],
  ]
  const said = orders
    .map(order => order.map((pattern, index) => pattern.exec(entries[index]?.label ?? '')))
    .find(order => order.every(match => match !== null))
  if (!said || !opens(row, at)) return undefined
  const next = row[at + 4]
  if (next && next.quantity.unit === entries[0]!.quantity.unit) return undefined
  const matters = [...said.map(match => match!.groups!.noun!), ...entries.map(one => one.noun)]
  const named = new Set(matters.filter(matter => matter !== ''))
  // Not every application is taken in.
  if (named.size > 1 || [...named].some(matter => matter.endsWith('申请'))) return undefined
  const signs = [1, 1, -1] as const
  return balance(text, entries, index => signs[index]!)
}

/** True where nothing that may belong to the row stands right before it. */
const opens = (row: readonly RowEntry[], at: number): boolean =>
  !/^[、和及与以]$/.test(row[at]!.mark)

function balance(
  text: string,
  entries: readonly RowEntry[],
  signOf: (index: number) => number,
  oneUnit = true,
): Balance | undefined {
  const figures = entries.map(({ quantity }) => quantity)
  const [first] = figures
  const last = figures.at(-1)!
  if (!first || figures.some(({ approximation }) => approximation)) return undefined
  if (oneUnit && figures.some(({ unit }) => unit !== first.unit)) return undefined
  if (reservations.test(sentenceAround(text, first.span.start, last.span.end))) return undefined
  const named = entries.map(({ label, quantity }) => ({ label, quantity }))
  const terms = named
    .slice(0, -1)
    .map((term, index): BalanceTerm => ({ ...term, sign: signOf(index) > 0 ? 1 : -1 }))
  return { span: span(first.span.start, last.span.end), terms, result: named.at(-1)! }
}

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 200), from)
  const behind = text.slice(to, to + 200)
  return (
    /[^。！？\n]{0,200}$/.exec(before)![0] +
    text.slice(from, to) +
    /^[^。！？\n]{0,200}/.exec(behind)![0]
  )
}
