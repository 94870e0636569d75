import type { Catalogue } from '@hegao/core'
import {
  type At,
  type Facts,
  type Figure,
  isQuotient,
  isQuotientOf,
  isWrittenAs,
  type Rate,
  readings,
} from '@hegao/facts'
import { remainderOf } from '../total/all-done.js'
import { tieOfAct } from './act-rate.js'
import { correctedFault } from './corrected.js'
import { areOfOneKind, fractionOf, isBare, type Tie, tieOf } from './fraction.js'
import { misfitShares } from './misfit.js'

/** A percentage with the counts that it does not come out of. */
export interface Quotient {
  readonly figure: Figure
  readonly part: Figure
  /** What it may be divided by, the plainest first. */
  readonly wholes: readonly Figure[]
  /** True where the part is what the rate is not of: 不合格41批次，合格率98.1%. */
  readonly rest?: true
  /** What the part is the sum of, besides itself: 撤销5件, and 确认违法1件. */
  readonly moreParts?: readonly Figure[]
  /** What the whole is the sum of, besides itself: 评查处罚案卷120卷、许可案卷80卷. */
  readonly moreWholes?: readonly Figure[]
  readonly by: 'rate' | 'remainder' | 'over' | 'least' | 'share'
  readonly name?: string
}

/** Rates that their counts refute. */
export const wrongRates = ({ rates }: Facts, catalogue: Catalogue): At<Quotient>[] =>
  rates.flatMap(rate => {
    const wrong = rate.names.flatMap(({ text }) => judgeRate(rate, text, catalogue) ?? [])
    return wrong.slice(0, 1).map(quotient => ({ ...quotient, paragraph: rate.paragraph }))
  })

function judgeRate(rate: Rate, name: string, catalogue: Catalogue): Quotient | undefined {
  const { figure } = rate
  // Above 100 % is number/percent-over-100's finding.
  if (figure.approximation === 'about' || figure.value > 100) return undefined
  if (rate.pending || rate.compared) return undefined
  // 上半年214人、下半年175人，通过183人、148人，通过率85.5%、84.6%: which is of which only the reader knows.
  if (rate.oneOfSeveral) return undefined
  const left = remainderOf(rate, name, catalogue)
  if (left) return { figure, part: left.part, wholes: [left.whole], name, by: 'remainder' }
  const tie = tieOf(rate, name, catalogue) ?? tieOfAct(rate, name, catalogue)
  const corrected = tie ? undefined : correctedFault(rate, name)
  if (corrected) {
    const [part, ...moreParts] = corrected.parts
    return { figure, part, moreParts, wholes: [corrected.whole], name, by: 'rate' }
  }
  if (!tie || [tie.part, ...tie.wholes].some(one => one.approximation)) return undefined
  // 超99% and 近99% are held to counts beside which there are no others.
  const sole = tie.others.length + tie.nearer.length === 0 && !rate.carried
  if (figure.approximation && !(tie.exact && (tie.closed || sole))) return undefined
  const { part, wholes, others, nearer, exact, closed } = tie
  // 上年结转12件（撤回2件），全年新收188件: what was left may be counted in wherever it stands before.
  const before = rate.counts
    .map(one => one.figure)
    .filter(({ span }) => span.end <= part.span.start)
  const near = rate.carried === 'here' && !closed ? [...before, ...rate.others] : []
  const alike = [...new Set([...wholes, ...others, ...near])].filter(one => areOfOneKind(part, one))
  if (near.length > 0 && isQuotient(figure, part, alike)) return undefined
  if (isQuotientOf(figure, part, wholes, others, nearer)) return undefined
  if (tie.rest) return { figure, part, wholes, name, rest: true, by: 'rate' }
  const found = { figure, part, wholes, name }
  const most = wholes.reduce((sum, { value }) => sum + value, 0)
  // 评查处罚案卷120卷、许可案卷80卷，优秀案卷164卷: of both.
  const listed = others.filter(
    ({ span }) => span.start > wholes[0]!.span.end && span.end < part.span.start,
  )
  const both = listed.reduce((sum, { value }) => sum + value, most)
  if (exact && wholes.length === 1 && part.value > most && part.value <= both)
    return { ...found, moreWholes: listed, by: 'rate' }
  if (exact ? wholes.every(one => part.value > one.value) : part.value > most)
    return closed || !(rate.carried || wholes.some(one => isWrittenAs(figure, part, one)))
      ? { ...found, by: 'over' }
      : undefined
  if (figure.value === 100 && exact && isAccounted(rate, tie, name)) return undefined
  if (exact) return { ...found, by: figure.value === 100 ? 'remainder' : 'rate' }
  return readings(figure).high < (part.value / most) * 100 ? { ...found, by: 'least' } : undefined
}

/** 应参训312人，参训300人，另12人请假补训，参训率100%: the text says what became of the others, and not that it was not done. */
function isAccounted({ counts, later }: Rate, { part, wholes }: Tie, name: string): boolean {
  const undone = [`未${name.slice(-3, -1)}`, '结转']
  return [...counts, ...later].some(
    ({ figure, words }) =>
      areOfOneKind(part, figure) &&
      !undone.some(word => words.includes(word)) &&
      wholes.some(whole => figure.value === whole.value - part.value),
  )
}

/** 全部公示 is what 公示率 is of; 重大隐患全部整改 speaks of some, 要求全部整改 of what is to be. */
export function isClaimOf(
  name: string,
  all: NonNullable<Rate['all']>,
  catalogue: Catalogue,
): boolean {
  const { fraction, narrowed } = fractionOf(name, catalogue) ?? {}
  if (!fraction || narrowed !== undefined) return false
  const { undoneWords, subsetWords } = catalogue
  const said = fraction.claim
    ? fraction.claim.some(word => all.words.endsWith(word))
    : isBare(all.words, fraction.part)
  const limits = [...undoneWords, ...subsetWords]
  return said && !limits.some(word => all.subject.includes(word))
}

/** Shares that their counts refute. */
export const wrongShares = ({ shares }: Facts, catalogue: Catalogue): At<Quotient>[] =>
  shares.flatMap(list =>
    misfitShares(list, catalogue).map(
      (misfit): At<Quotient> => ({ ...misfit, by: 'share', paragraph: list.paragraph }),
    ),
  )

/** In points: 326 of 863 and of 851 are as good as one another, and 20 of 22 and of 40 are not. */
const nearBy = 2

/**
 * The whole that a finding names, and a second one that may as well be meant: which of the figures is wrong only the
 * reader knows.
 */
export function wholesMeant(part: Figure, wholes: readonly Figure[]): readonly Figure[] {
  const [first] = wholes
  if (!first) return []
  const percent = (whole: Figure) => (part.value / whole.value) * 100
  const second = wholes.find(
    one =>
      one.value >= part.value &&
      one.value !== first.value &&
      one.span.start !== first.span.start &&
      Math.abs(percent(one) - percent(first)) <= nearBy,
  )
  return second ? [first, second] : [first]
}
