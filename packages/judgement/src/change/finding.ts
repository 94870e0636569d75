import type { Catalogue } from '@hegao/core'
import {
  type Change,
  type Comparison,
  type Direction,
  type Figure,
  findMisfit,
  type Misfit,
  readings,
  type Step,
  unitSlipOf,
  withLikelyValue,
} from '@hegao/facts'
import { amountOf, changeOf, sayStep, show, type Write, wayOf } from './words.js'

/** What is wrong with a change, by the message that says so. */
export interface ChangeFinding extends Pick<Misfit, 'beside'> {
  readonly messageId:
    | 'mismatch'
    | 'direction'
    | 'opposite'
    | 'contrary'
    | 'points'
    | 'multiple'
    | 'scale'
  readonly at: Pick<Figure, 'span'>
  readonly values?: Readonly<Record<string, string>>
  /** The value that is held to the base, where the text leaves open which of several it is. */
  readonly to?: Figure
}

/** What the figures of a change refute of it, told by the step, the verb or both. */
export function judgeChange(
  written: Change,
  reportYear: number | undefined,
  {
    realGrowth,
    nominalGrowth,
    contrary,
    belowZero,
  }: Pick<Catalogue, 'realGrowth' | 'nominalGrowth' | 'contrary' | 'belowZero'>,
  write: Write,
): ChangeFinding | undefined {
  const change = withOwnBase(written, reportYear)
  const { kind, subject, from, to, move, steps } = change
  if (kind === 'rank') return undefined
  const about = (names: readonly string[]) => names.some(name => subject.includes(name))
  const mayGoBack = about(move?.direction === 'down' ? belowZero : contrary)
  if (from && to && move && isAgainst(move.direction, from, to) && !mayGoBack)
    return { messageId: 'direction', at: move, values: { actual: wentTo(from, to) } }
  const slip = unitSlipOf(change)
  if (slip) {
    const values = { growth: sayStep(slip.growth, write), other: write(slip.other) }
    return { messageId: 'scale', at: slip.amount, values }
  }
  const real =
    (to ?? from)!.unit === '元' && about(realGrowth) && !isNominal(subject, nominalGrowth)
  const judged = steps.filter(
    ({ by, apart }) => (!apart || (from && to)) && (by === 'difference' || !real),
  )
  const misfit = findMisfit({ ...change, steps: judged })
  if (!misfit) return undefined
  const { step, reading, beside } = misfit
  const at = step.figure
  const shown = withLikelyValue(change, step, beside)
  if (beside && isContrary(step, beside))
    return {
      messageId: 'contrary',
      at,
      values: { step: sayStep(step, write), other: sayStep(beside, write) },
      beside,
    }
  const held = shown.to ? { to: shown.to } : {}
  if (!beside && wentOtherWay(step, shown)) {
    const back: Step = { ...step, direction: step.direction === 'down' ? 'up' : 'down' }
    const arithmetic = changeOf(back, shown, write)
    const values = { step: sayStep(step, write), actual: wayOf(back), arithmetic }
    return { messageId: 'opposite', at, values, ...held }
  }
  if (reading === 'points')
    return { messageId: 'points', at, values: { points: show(Math.abs(to!.value - from!.value)) } }
  if (reading === 'multiple') {
    const times = to!.value / from!.value
    return { messageId: 'multiple', at, values: { times: show(times), more: show(times - 1) } }
  }
  const values = {
    arithmetic: beside ? amountOf(shown, beside, write) : changeOf(step, shown, write),
  }
  return { messageId: 'mismatch', at, values, ...held, ...(beside ? { beside } : {}) }
}

/** 罚没收入612万元, but not 罚没收入612万元，一般公共预算收入12亿元: the name right before the value counts. */
const isNominal = (subject: string, names: readonly string[]): boolean => {
  const clause = subject.split(/[，,；;、。]/).at(-1)!
  return names.some(name => clause.includes(name))
}

/** 同比 is of the year before the report's; it changes the value only if that is the year of its base. */
function withOwnBase<T extends Change>(change: T, reportYear: number | undefined): T {
  const { comparison: own } = change
  const yearOf = ({ year }: Comparison) => year ?? (reportYear && reportYear - 1)
  const steps = change.steps.filter(
    ({ comparison }) =>
      !own || !comparison || own.year === comparison.year || yearOf(own) === yearOf(comparison),
  )
  return { ...change, steps }
}

/** Rates rise and fall; what is counted grows and shrinks. */
const wentTo = (from: Figure, to: Figure): string => {
  if (to.unit === '%') return to.value > from.value ? '上升' : '下降'
  return to.value > from.value ? '增加' : '减少'
}

/** Time that is saved counts as a rise: 由20天提升到5天. */
const savings: readonly string[] = ['天', '小时', '分钟', '次', '步']

function isAgainst(direction: Direction, from: Figure, to: Figure): boolean {
  const [a, b] = [readings(from), readings(to)]
  return direction === 'up' ? a.low > b.high && !savings.includes(to.unit) : b.low > a.high
}

const isContrary = ({ direction: a }: Step, { direction: b }: Step): boolean =>
  a !== undefined && b !== undefined && a !== b

/** True for 由104件变为112件，减少8件: no reading of the two values lets it be the way that is written. */
const wentOtherWay = ({ direction, by }: Step, { from, to }: Change): boolean =>
  direction !== undefined &&
  by !== 'doublings' &&
  from !== undefined &&
  to !== undefined &&
  (direction === 'up'
    ? readings(from).low > readings(to).high
    : readings(to).low > readings(from).high)
