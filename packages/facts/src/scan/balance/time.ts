import { balanceOf, type Reader } from './of.js'
import type { RowEntry } from './row.js'

const han = '[\\u3400-\\u9fff“”]'
const timeWords = '上半年|下半年|前三季度|第?[一二三四]季度'
const timed = new RegExp(
  `(?<year>20\\d\\d年)?(?<time>${timeWords}|全年度?|年度)(?:总共|共计|合计|总计|一共|共)?(?<words>(?![比较])${han}{0,20})$`,
)
/** 我局上半年, 其中上半年, but not 较上半年. */
const ownName = /^(?:其中)?(?:[本我全][\u3400-\u9fff]{1,3})?$/
/** 下半年比上半年多226件, 比上半年多226件 */
const compared = new RegExp(
  `^(?<own>${timeWords})?[比较](?<base>${timeWords})(?:同期)?(?:净)?(?<way>增加|增长|增|多|减少|减|少|下降)了?(?<words>${han}{0,12})$`,
)
/** Figures of what happens once; people, bodies and tasks of both halves may be the same ones. */
const happening = new Set(
  '件 起 宗 例 份 次 场 期 批 元 笔 条 场次 批次 人次 件次 家次 户次'.split(' '),
)
/** What lasts from one half to the other is counted in both. */
const lasting =
  /在[办审建册]|未|推进|督办|跟踪|结存|正在|尚|[现实拥保]有|存量|余额|库存|均|达|增|减|升|降|计划|目标|预计/

const quarters = ['一季度', '二季度', '三季度', '四季度']
/** Times that make up another. */
const sums: readonly (readonly [readonly string[], string])[] = [
  [quarters, '全年'],
  [['上半年', '下半年'], '全年'],
  [['上半年', '三季度', '四季度'], '全年'],
  [['前三季度', '四季度'], '全年'],
  [quarters.slice(0, 3), '前三季度'],
  [['上半年', '三季度'], '前三季度'],
  [quarters.slice(0, 2), '上半年'],
  [quarters.slice(2), '下半年'],
]

/** No row of times is longer. */
const longestRun = 12

const byPlace = (a: RowEntry, b: RowEntry): number => a.quantity.span.start - b.quantity.span.start

interface Timed {
  readonly entry: RowEntry
  readonly time: string
}

/** 上半年办理案件938件，下半年办理案件850件，全年办理案件1788件: the last is the sum of those before it. */
export const readTimes: Reader = (row, at, text) => {
  // The entry is the whole; its parts stand before it.
  const whole = timeOf(row[at]!)
  if (!whole || !happening.has(row[at]!.quantity.unit)) return undefined
  const run = runBefore(row, at)
  for (const [parts, name] of sums) {
    if (name !== whole) continue
    const found = parts.map(part => run.findIndex(({ time }) => time === part))
    const inOrder = found.every((place, index) => place > (found[index - 1] ?? -1))
    const once = run.filter(({ time }) => parts.includes(time)).length === parts.length
    if (!inOrder || !once) continue
    const entries = [...found.map(place => run[place]!.entry), row[at]!]
    if (!areOfOne(entries)) continue
    if (entries.some(({ label, carried }) => lasting.test(label) || carried)) continue
    return balanceOf(text, entries, { signOf: () => 1 })
  }
  return undefined
}

/** 上半年612件，下半年838件，下半年比上半年多226件 */
export const readDifference: Reader = (row, at, text) => {
  const said = compared.exec(row[at]!.label)?.groups
  if (!said || at < 2) return undefined
  const run = runBefore(row, at - 1)
  const subject = said.own ? plain(said.own) : run.at(-1)?.time
  const base = plain(said.base!)
  const ofTime = (wanted?: string) =>
    run.flatMap(({ time, entry }) => (time === wanted ? [entry] : []))
  const [own, ...ownAgain] = ofTime(subject)
  const [other, ...otherAgain] = ofTime(base)
  if (!own || !other || subject === base) return undefined
  if (ownAgain.length > 0 || otherAgain.length > 0) return undefined
  const entries = [own, other, row[at]!]
  const matter = matterOf(own)
  if (!areOfOne([own, other].toSorted(byPlace))) return undefined
  if (said.words !== '' && !areAlike(said.words!, matter)) return undefined
  if (/[比较]上年|同比|环比|计划|目标|预计/.test(entries.map(({ label }) => label).join()))
    return undefined
  const less = /减|少|降/.test(said.way!)
  return balanceOf(text, entries, { signOf: index => ((index === 0) !== less ? 1 : -1) })
}

/**
 * The entries up to the one at `last` that each say their time, as far back as they go. What is of
 * another matter, unit or year is of another row.
 */
function runBefore(row: readonly RowEntry[], last: number): Timed[] {
  const run: Timed[] = []
  for (let index = last; index >= 0 && index > last - longestRun; index--) {
    const entry = row[index]!
    // 下半年比上半年多226件 stands in the row and is no figure of it.
    if (compared.test(entry.label)) continue
    const time = timeOf(entry)
    if (!time || run.some(one => !mayBelong(one.entry, entry))) break
    run.unshift({ entry, time })
    if (!ownLead(entry)) break
  }
  return run
}

/** True where nothing but the time stands before the words: further back there is no more of the row. */
const ownLead = ({ label }: RowEntry): boolean => timed.exec(label)!.index === 0

function mayBelong(a: RowEntry, b: RowEntry): boolean {
  const [own, other] = [matterOf(a), matterOf(b)]
  const [year, otherYear] = [yearOf(a), yearOf(b)]
  return (
    a.quantity.unit === b.quantity.unit &&
    (own === '' || other === '' || areAlike(own, other)) &&
    (a.noun === '' || b.noun === '' || a.noun === b.noun) &&
    (!year || !otherYear || year === otherYear)
  )
}

/** True where each says the matter and the noun of the first, or none. */
function areOfOne([first, ...others]: readonly RowEntry[]): boolean {
  const matter = matterOf(first!)
  return others.every(entry => {
    const own = matterOf(entry)
    return (
      (own === '' || areAlike(own, matter)) && (entry.noun === '' || entry.noun === first!.noun)
    )
  })
}

const plain = (time: string): string => time.replace('第', '').replace(/^全?年度$/, '全年')

function timeOf({ label }: RowEntry): string | undefined {
  const said = timed.exec(label)
  return said && ownName.test(label.slice(0, said.index)) ? plain(said.groups!.time!) : undefined
}

const yearOf = ({ label }: RowEntry): string | undefined => timed.exec(label)!.groups!.year

const matterOf = ({ label }: RowEntry): string => timed.exec(label)?.groups?.words ?? ''

/** 办理 and 办理案件 say the same. */
const areAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a)))
