import type { Catalogue, Fraction } from '@hegao/core'
import { type CountInClause, comparable, type Figure, isWrittenAs, type Rate } from '@hegao/facts'

/** The counts that the text gives for a rate. */
export interface Tie {
  readonly part: Figure
  /** What the text calls the whole; more than one where usage, or the sentence, leaves it open. */
  readonly wholes: readonly Figure[]
  /** Other counts that may make up the whole, or the part, with these. */
  readonly others: readonly Figure[]
  /** Every other count that the text may mean as the whole: 问题34个，其中涉企【21个】，整改20个. */
  readonly nearer: readonly Figure[]
  /** False where the rate may be higher than its counts say: 按期办复51件, and one more late. */
  readonly exact: boolean
  /** True where the part is what the rate is not of: 不合格41批次，合格率98.1%. */
  readonly rest?: true
  /** True where the words of the sentence tie the two, so that nothing from before comes in. */
  readonly closed: boolean
}

type Count = CountInClause

/** 12条 of 793个 may be chains of projects; 件 and 起, 人 and 名 are one. */
export const areOfOneKind = ({ unit }: Figure, whole: Figure): boolean =>
  unit === whole.unit ||
  ['件', '人'].some(one => comparable(one, unit) && comparable(one, whole.unit))

/** The rate of the catalogue that a name means, and what narrows it: 按期|办结率. */
export function fractionOf(
  name: string,
  { fractions, plainPrefixes, narrowers }: Catalogue,
): { readonly fraction: Fraction; readonly narrowed?: string } | undefined {
  for (const fraction of fractions)
    for (const rate of fraction.rates) {
      if (!name.endsWith(rate)) continue
      const prefix = name.slice(0, name.length - rate.length)
      if (prefix === '' || plainPrefixes.includes(prefix)) return { fraction }
      if (narrowers.includes(prefix)) return { fraction, narrowed: prefix }
    }
  return undefined
}

const saying = (words: readonly string[]) => (count: Count) =>
  words.some(word => count.words.includes(word))

/** What the text divides by what, where it plainly says so. */
export function tieOf(rate: Rate, name: string, catalogue: Catalogue): Tie | undefined {
  const explained = tieThatIs(rate) ?? tieBehind(rate, name, catalogue)
  if (explained) return explained
  const { fraction, narrowed } = fractionOf(name, catalogue) ?? {}
  const bracketed = fraction && tieInBracket(rate, fraction, catalogue, narrowed)
  if (bracketed) return bracketed
  const at = fraction ? partOf(rate, fraction, catalogue, narrowed) : -1
  if (!fraction || at < 0) return undefined
  const part = rate.counts[at]!
  const narrow = [...catalogue.narrowers, ...(fraction.narrower ?? [])].find(
    word => part.words.includes(word) && !fraction.part.some(own => own.includes(word)),
  )
  // 办结50件，按期办结率100%: of those that were due.
  if (narrowed !== undefined && narrow !== narrowed) return undefined
  const whole = wholeOf(rate, at, fraction, catalogue)
  if (!whole) return undefined
  // 合格率99.3%；快速检测3.6万批次，合格率99.8%: what stands before has its rate.
  const isUsed = ({ span }: Figure) => rate.since !== undefined && span.start < rate.since
  const wholes = whole.wholes.filter(one => !isUsed(one))
  if (isUsed(part.figure) || wholes.length === 0) return undefined
  const first = Math.min(...wholes.map(({ span }) => span.start))
  const nearer = [...rate.earlier, ...rate.counts]
    .map(figureIn)
    .filter(one => one.span.start > first && one !== part.figure)
    .filter(one => areOfOneKind(part.figure, one))
  if (nearer.some(one => one.approximation)) return undefined
  // 初次申领通过91人；换证60人，全部通过: those of the last clause are in the numerator, too.
  const behind = nearer.some(one => one.span.start > part.figure.span.end)
  if (behind && rate.all?.subject === '') return undefined
  const exact = narrow === undefined && !whole.most
  // 胜诉16件、败诉1件，胜诉率94.1%: of those that were decided, however many were closed.
  const against = rate.counts.filter(saying(fraction.against ?? [])).map(figureIn)
  const decided = against.map(({ value }) => ({
    ...part.figure,
    value: part.figure.value + value,
  }))
  // 调解40件、和解10件: with what usage counts among them it may be the sum.
  const also = rate.counts.filter(one => one !== part && saying(fraction.also ?? [])(one))
  // 编制98名（含工勤6名），缺编11名: what a bracket says to be in the whole may be left out of it.
  const within = rate.counts.filter(one => /^(?:不?含|包括)/.test(one.words))
  const others = [...whole.others, ...[...also, ...within].map(figureIn)]
  return { part: part.figure, ...whole, wholes, others, nearer: [...nearer, ...decided], exact }
}

/** Which count is the numerator; −1 for none. */
function partOf(
  { counts }: Rate,
  fraction: Fraction,
  { undoneWords, dueWords }: Catalogue,
  narrowed: string | undefined,
): number {
  const isDue = saying(dueWords)
  const isPart = (count: Count) => saying(fraction.part)(count) && !isDue(count)
  if (counts.some(count => isPart(count) && saying(undoneWords)(count))) return -1
  const last = counts.findLastIndex(isPart)
  const list = counts[last]?.listedUnder
  // 结案121件，其中调解结案41件: 结案率 is of all that were closed.
  const lister = narrowed === undefined ? counts.findIndex(one => isSame(one.figure, list)) : -1
  const at = lister >= 0 && isPart(counts[lister]!) ? lister : last
  const behind = counts.slice(at + 1)
  const lists = [list, counts[at]?.figure]
  const inList = behind.every(one => lists.some(of => isSame(of, one.listedUnder)))
  return behind.length > 1 && !inList ? -1 : at
}

/** What the numerator at this place is divided by. */
function wholeOf(
  { counts, earlier, later }: Rate,
  at: number,
  fraction: Fraction,
  { undoneWords, dueWords, setAsideWords }: Catalogue,
): (Pick<Tie, 'wholes' | 'others' | 'closed'> & { readonly most: boolean }) | undefined {
  const { figure, listedUnder, outOf, words } = counts[at]!
  const isWhole = saying(fraction.whole)
  const alike = (one: Count) => areOfOneKind(figure, one.figure)
  const list = counts.filter(one => one.listedUnder && one.listedUnder === listedUnder)
  const before = counts.slice(0, at).filter(one => alike(one) && !one.listedUnder)
  const previous = earlier.filter(one => alike(one) && !one.listedUnder)
  const named = [...outOf, ...(listedUnder ? [listedUnder] : [])].filter(one =>
    areOfOneKind(figure, one),
  )
  // 受理96件，办结94件，撤回2件
  const aside = [...counts.slice(at + 1), ...later]
    .filter(one => alike(one) && !isSame(one.listedUnder, figure) && saying(setAsideWords)(one))
    .map(figureIn)
  if (named.length > 0) {
    // 审结案件中，纠错163件: usage may still divide by 受理, which says another word.
    const isNamed = (one: Count) => named.some(({ span }) => span.start === one.figure.span.start)
    const said = [...counts, ...earlier].filter(isNamed)
    const isOther = saying(fraction.whole.filter(word => !said.some(saying([word]))))
    const others = [...before, ...previous].filter(one => isOther(one) && !isNamed(one))
    // 未评价 are none of those who were asked.
    const left = list.filter(one => isWhole(one) && saying(undoneWords)(one)).map(figureIn)
    const less = [...left, ...aside].map(({ value }) => ({
      ...named[0]!,
      value: named[0]!.value - value,
    }))
    const wholes = [...named, ...less, ...others.map(figureIn)]
    return { wholes, others: [], closed: true, most: false }
  }
  const last = before.at(-1)
  if (last && /^(?:共|共计|合计)$/.test(last.words))
    return { wholes: [last.figure], others: aside, closed: true, most: false }
  const worded = before.filter(isWhole)
  const bounds = before.filter(saying(fraction.within ?? []))
  const continues = at === 0 && previous.length === 1 && isBare(words, fraction.part)
  const own = [worded, bounds].find(some => some.length > 0) ?? []
  const wholes = [...own, ...(own.length > 0 || continues ? previous.filter(isWhole) : [])]
  if (wholes.length === 0) return undefined
  const closed = own.some(saying(dueWords))
  return {
    wholes: wholes.map(figureIn),
    others: closed ? aside : [...besides(before, own).map(figureIn), ...aside],
    closed,
    most: own === bounds,
  }
}

/** The counts that may belong with the whole: those behind the first, and the one right before it. */
function besides(before: readonly Count[], wholes: readonly Count[]): Count[] {
  const first = before.findIndex(one => wholes.includes(one))
  return before.slice(Math.max(0, first - 1)).filter(one => !wholes.includes(one))
}

const lead = /^(?:已经?|现已|目前|共|全部|均|累计|实际)+/
const tail = /(?:完成|到位|完毕|了)$/

/** True where the words say that it was done and nothing of who did it, and of which: 已整改到位. */
export function isBare(words: string, acts: readonly string[]): boolean {
  const act = words.replace(lead, '').replace(tail, '')
  return acts.includes(act)
}

const isSame = (one: Figure | undefined, other: Figure | undefined): boolean =>
  one !== undefined && one.span.start === other?.span.start

const figureIn = ({ figure }: Count): Figure => figure

/** 出庭31件次，出庭率96.9%（应出庭32件次） · 持证率87.5%（应持证264人，持证231人） */
function tieInBracket(
  rate: Rate,
  fraction: Fraction,
  catalogue: Catalogue,
  narrowed: string | undefined,
): Tie | undefined {
  const { bracket = [], counts } = rate
  const isDue = saying(catalogue.dueWords)
  const whole = bracket.find(isDue) ?? bracket.find(saying(fraction.whole))
  const beside = bracket.find(one => one !== whole)
  if (narrowed !== undefined) return undefined
  if (!whole)
    return bracket.length === 1 ? tieOfBracket(rate, bracket[0]!, fraction, catalogue) : undefined
  const part = beside ?? counts[partOf(rate, fraction, catalogue, narrowed)]
  if (!part || !saying(fraction.part)(part) || isDue(part)) return undefined
  const limits = [...catalogue.undoneWords, ...catalogue.narrowers]
  if (saying(limits)(part) || !areOfOneKind(part.figure, whole.figure)) return undefined
  const nearer = (beside ? [] : counts)
    .map(figureIn)
    .filter(one => one !== part.figure && areOfOneKind(part.figure, one))
  return {
    part: part.figure,
    wholes: [whole.figure],
    others: [],
    nearer,
    exact: true,
    closed: true,
  }
}

/** 135名职工参加考试，优秀率92.6%（优秀125人）: the bracket has the part of those in the sentence. */
function tieOfBracket(
  { counts, earlier, figure: percent }: Rate,
  part: Count,
  fraction: Fraction,
  { dueWords, undoneWords, narrowers }: Catalogue,
): Tie | undefined {
  const limits = [...dueWords, ...undoneWords, ...narrowers]
  // （49人） by itself is the part, or else what it is a part of.
  const isBareCount = part.words === ''
  if (!(isBareCount || saying(fraction.part)(part)) || saying(limits)(part)) return undefined
  const alike = counts.filter(one => areOfOneKind(part.figure, one.figure))
  const wholes = alike.filter(saying(fraction.whole))
  if (wholes.length === 0) return undefined
  const isWhole = ({ figure }: Count) =>
    areOfOneKind(part.figure, figure) &&
    (figure.value <= part.figure.value || isWrittenAs(percent, figure, part.figure))
  const mayGive = ({ figure }: Count) =>
    areOfOneKind(part.figure, figure) &&
    (isWrittenAs(percent, figure, part.figure) || isWrittenAs(percent, part.figure, figure))
  if (isBareCount && (alike.some(isWhole) || earlier.some(mayGive))) return undefined
  const nearer = [...alike.filter(one => !wholes.includes(one)), ...earlier]
    .map(figureIn)
    .filter(one => areOfOneKind(part.figure, one))
  return {
    part: part.figure,
    wholes: wholes.map(figureIn),
    others: [],
    nearer,
    exact: true,
    closed: false,
  }
}

/** 14个断面优良比例92.9%，即优良断面13个 */
const tieThatIs = ({ thatIs }: Rate): Tie | undefined =>
  thatIs && {
    part: thatIs.part,
    wholes: [thatIs.whole],
    others: [],
    nearer: [],
    exact: true,
    closed: true,
  }

/** 公职律师覆盖率97.6%，42个部门中有41个配备公职律师 */
function tieBehind(
  { behind }: Rate,
  name: string,
  { fractions, undoneWords }: Catalogue,
): Tie | undefined {
  const fraction = fractions.find(({ rates }) => rates.some(rate => name.endsWith(rate)))
  if (!behind || !fraction || !saying(fraction.part)(behind) || saying(undoneWords)(behind))
    return undefined
  const wholes = behind.outOf.filter(whole => areOfOneKind(behind.figure, whole))
  return wholes.length > 0
    ? { part: behind.figure, wholes, others: [], nearer: [], exact: true, closed: true }
    : undefined
}
