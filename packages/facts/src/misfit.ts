import { difference, meet, ratio, readings, scaled, sum } from './interval.js'
import type { Change, Figure, Interval, Step } from './types.js'

/** A step that the other figures of its change refute. */
export interface Misfit {
  readonly step: Step
  /** What the figure would be right for: a difference of rates written as %, 是N倍 written as 增长N倍. */
  readonly reading?: 'points' | 'multiple'
  /** The step it does not fit, where it is not the value before and the value after. */
  readonly beside?: Step
}

/** The first step of the change that no reading of its figures lets be right. */
export function findMisfit(change: Change): Misfit | undefined {
  if (change.cumulative && !change.move) return undefined
  const added = change.steps.find(({ by }) => by === 'difference')
  const percent = change.steps.find(({ by }) => by === 'percent')
  const values = valuesAfter(change)
  if (change.from) return misfitFrom(change, added, percent)
  if (!change.to || !added || !percent) return undefined
  const n = readings(added.figure)
  const fits = values.some((value, index) => {
    const base = added.direction === 'down' ? sum(value, n) : difference(value, n)
    // Of 34个、1326项，增加118项 the 34 cannot be meant: they have not grown by 118.
    return base.low <= 0 ? index === 0 : agrees(percent, base, value)
  })
  return fits ? undefined : { step: percent, beside: added }
}

/** Where the text does not say 由…到…, what is compared may be another value of the sentence. */
const valuesAfter = ({ to, move, candidates }: Change): Interval[] =>
  [...(to ? [to] : []), ...(move ? [] : candidates)].map(readings)

/**
 * The change with the value that its writer most likely meant: of 罚没款209.5万元，其中罚款186.42万元，与上年的245.6万元相比增长14.7% the
 * first, which comes nearest.
 */
export function withLikelyValue(change: Change, step: Step, beside?: Step): Change {
  const { figure, by, direction } = step
  const { from, to, move, candidates } = change
  if (beside && !from && to) {
    const amount = beside.figure.value * (beside.direction === 'down' ? -1 : 1)
    const grown = ({ value }: Figure) => Math.abs((100 * amount) / (value - amount))
    const wayOff = (one: Figure) => Math.abs(grown(one) - figure.value)
    return { ...change, to: [to, ...candidates].toSorted((a, b) => wayOff(a) - wayOff(b))[0]! }
  }
  if (beside || !from || !to || move || (by !== 'difference' && by !== 'percent')) return change
  const shift = by === 'percent' ? (from.value * figure.value) / 100 : figure.value
  const expected = direction === 'down' ? from.value - shift : from.value + shift
  const wayOff = ({ value }: Figure) => Math.abs(value - expected)
  const [likely = to] = [to, ...candidates].toSorted((a, b) => wayOff(a) - wayOff(b))
  return { ...change, to: likely }
}

function misfitFrom(
  change: Change,
  added: Step | undefined,
  percent: Step | undefined,
): Misfit | undefined {
  const { to, kind, candidates } = change
  const from = readings(change.from!)
  const values = valuesAfter(change)
  const fits = (step: Step) => values.some(value => agrees(step, from, value))
  if (!change.move && added && percent) {
    const n = readings(added.figure)
    const after = added.direction === 'down' ? difference(from, n) : sum(from, n)
    const agree = agrees(percent, from, after)
    if (!agree && (!to || fits(added))) return { step: percent, beside: added }
    // The two agree, so the sentence counts something else between them and the value.
    if (agree && candidates.length > 0) return undefined
  }
  const apart = to && kind === 'rate' && change.steps.find(one => isDifference(one, change))
  if (apart) return { step: apart, reading: 'points' }
  const step = to && change.steps.find(step => !fits(step))
  if (!step) return undefined
  const rightFor = (by: Step['by']) => agrees({ ...step, by }, from, readings(to))
  if (step.by === 'times' && rightFor('multiple')) return { step, reading: 'multiple' }
  return { step }
}

/** True for % where the two rates, taken as written, differ by just so much and grow by other than that. */
function isDifference({ by, figure, direction }: Step, { from, to }: Change): boolean {
  if (by !== 'percent') return false
  const change = (to!.value - from!.value) * (direction === 'down' ? -1 : 1)
  const grown = (change / from!.value) * 100
  const exact = Math.abs(change - figure.value) < 1e-6
  return exact && !meet(readings(figure), { low: grown, high: grown })
}

function agrees(step: Step, from: Interval, to: Interval): boolean {
  if (isFromNothing(step, from)) return true
  const { low, high } = readings(step.figure)
  // 新增8名 and seven more than before: one has gone.
  const written = { low: step.gross ? Number.NEGATIVE_INFINITY : low, high }
  return meet(written, expected(step, from, to))
}

/** From 0 there is no growth in per cent. */
const isFromNothing = ({ by }: Step, from: Interval): boolean =>
  from.low <= 0 && by !== 'difference' && by !== 'points'

/** 翻一番 is said of what has nearly doubled. */
const nearlyDoubled = 0.06

/** What the figure of the step has to be, if the value went from one to the other. */
function expected({ by, direction }: Step, from: Interval, to: Interval): Interval {
  const sign = direction === 'down' ? -1 : 1
  const times = ratio(to, from)
  const grown = { low: times.low - 1, high: times.high - 1 }
  switch (by) {
    case 'difference':
    case 'points':
      return scaled(difference(to, from), sign)
    case 'percent':
      return scaled(grown, 100 * sign)
    case 'times':
      return scaled(grown, sign)
    case 'multiple':
      return times
    // 翻番 is said of more than twice as much, too.
    case 'doublings':
      return { low: 0, high: Math.log2(times.high) + nearlyDoubled }
  }
}
