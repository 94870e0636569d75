import { type Span, span } from '@hegao/document'
import type { Change, Figure, Step } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'
import { grownBefore, spanOf } from './before.js'
import { valueCalled } from './named.js'
import { ofOwnBase, ofOwnUnit } from './own-run.js'
import { type Role, rolesOf } from './role.js'
import { type Run, runsOf } from './run.js'
import { sameBase } from './same-base.js'
import { scanTwoYears } from './two-years.js'
import { readSteps, severalYears } from './unsaid-value.js'
import { scanYearSeries, type YearSeries } from './year-series.js'

/** What is changed, and by whom, stands no further before the first figure than this. */
const longestSubject = 60
/** Of the earlier values of a sentence, these many may be what is compared. */
const mostCandidates = 12

const runningTotal = /(?:累计|截至|截止|历年|至今)[^，,；;]*$/

/**
 * Finds changes: from one value to another (由A件增至B件), against an earlier value (B件，较上年A件增加
 * n件), or by so much (B件，比上年增加n件，增长p%). Figures with other words between them are no change.
 */
export function scanChanges(text: string, figures: readonly Figure[]): Change[] {
  const sentenceAt = sentenceStarts(text)
  const series = scanYearSeries(text, figures)
  const twoYears = scanTwoYears(text)
  const runs = runsOf(text, figures, rolesOf(text, figures))
    .filter(run => run.figures.length > 1)
    .map(run => ofOwnUnit(run, figures, sentenceAt))
    .map(ofOwnBase)
    .flatMap(run => changeOf(text, figures, run, sentenceAt, series) ?? [])
  return [
    ...runs.filter(
      run => !twoYears.some(({ span: at }) => run.span.start < at.end && at.start < run.span.end),
    ),
    ...twoYears,
  ]
}

function changeOf(
  text: string,
  figures: readonly Figure[],
  run: Run,
  sentenceAt: (at: number) => number,
  series: readonly YearSeries[],
): Change | undefined {
  const first = run.roles[0]!.start ?? run.figures[0]!.span.start
  const sentence = sentenceAt(first)
  const subject = text.slice(Math.max(sentence, first - longestSubject), first).trim()
  const own = series.filter(values => sentenceAt(values[0]!.span.start) === sentence)
  const { end } = run.figures.at(-1)!.span
  const isClosed = /^[）)，,；;。]?$/.test(text.slice(end, end + 1))
  const change =
    run.roles[0]!.kind === 'only-step'
      ? isClosed && readSteps(run, subject)
      : readChange(run, subject, own)
  if (!change) return undefined
  const { unit } = (change.to ?? change.from)!
  // 由2020年的32名, 五年来: the addition before may be of one year.
  const ofOneYear = run.roles[0]!.comparison?.year === undefined && !severalYears.test(subject)
  const before =
    run.roles[0]!.kind === 'start' && ofOneYear
      ? stepBefore(text, figures[run.start - 1], first, (change.to ?? change.from)!, change)
      : undefined
  const earlier = figures.slice(Math.max(0, run.start - mostCandidates), run.start)
  const called =
    run.roles[0]!.kind === 'only-base' && change.from && !change.to
      ? valueCalled(
          text,
          subject,
          change.from,
          earlier.filter(one => one.span.start >= sentence),
        )
      : undefined
  return {
    ...change,
    ...(called ? { to: called } : {}),
    steps: before ? [...change.steps, before] : change.steps,
    subject,
    cumulative: runningTotal.test(subject),
    candidates: earlier.filter(one => one.span.start >= sentence && comparable(one.unit, unit)),
  }
}

/** 新增8名，由32名增加到40名; 同比增长25%，由32名增加到40名. */
function stepBefore(
  text: string,
  figure: Figure | undefined,
  start: number,
  measured: Figure,
  { comparison }: Pick<Change, 'comparison'>,
): Step | undefined {
  const grown = grownBefore(text, figure, start)
  const by = grown && stepOf(grown.figure, false, measured)
  if (!grown || !by || !sameBase(comparison, grown.comparison)) return undefined
  const { direction, comparison: own, gross } = grown
  return {
    span: spanOf(grown),
    figure: grown.figure,
    by,
    direction,
    ...(own ? { comparison: own } : {}),
    ...(gross ? { gross } : {}),
  }
}

function readChange(
  { figures, roles }: Run,
  subject: string,
  series: readonly YearSeries[],
): Omit<Change, 'subject' | 'cumulative' | 'candidates'> | undefined {
  // 186起，比2024年（200起）下降7%，比2023年（248起）下降25%: each base has a step of its own.
  if (roles.filter(({ kind }) => kind === 'base' || kind === 'only-base').length > 1)
    return undefined
  const first = roles[0]!
  // 较4至6月（20件）增长50%，同比增长20%: which of them the 20件 is the base of is not known.
  if (first.kind === 'only-base' && !first.comparison) return undefined
  const at = (kind: Role['kind']): number => roles.findIndex(role => role.kind === kind)
  const start = first.kind === 'start' ? 0 : -1
  const end = at('end')
  // 由A到B: both or neither.
  const via = roles.filter(({ kind }) => kind === 'via').length
  if (start === 0 ? end !== via + 1 : end >= 0 || via > 0) return undefined
  const base = first.kind === 'only-base' ? 0 : at('base')
  if (start === 0 && base >= 0) return undefined
  const to = start === 0 ? figures[end] : first.kind === 'value' ? figures[0] : undefined
  const from =
    start === 0
      ? startOf(figures.slice(0, end), roles[end]!)
      : (figures[base] ?? (to && lastYearOf(to, roles, series)))
  if (from && to && !comparable(from.unit, to.unit)) return undefined
  const measured = to ?? from
  if (!measured || measured.unit === '番' || measured.unit === '倍') return undefined
  const compared = (roles[start === 0 ? 0 : base] ?? roles.find(({ kind }) => kind === 'step'))
    ?.comparison
  // 五年来由A增至B，同比增长p%: the move is one of five years, the growth of one.
  const ofYears = start === 0 && severalYears.test(subject)
  const steps = figures.flatMap((figure, index) => {
    const { kind, comparison, ...role } = roles[index]!
    // 由91%、85%降到80%，下降11个百分点: of which of the two is not said.
    const by =
      kind === 'step' && via === 0 ? stepOf(figure, role.multiple === true, measured) : undefined
    if (!by || !sameBase(compared, comparison) || (ofYears && comparison)) return []
    const step: Step = {
      span: span(role.verb?.start ?? figure.span.start, figure.span.end),
      figure,
      by,
      ...(role.direction ? { direction: role.direction } : {}),
      ...(comparison ? { comparison } : {}),
      ...(role.apart ? { apart: true } : {}),
    }
    return [step]
  })
  const move = start === 0 ? roles[end]! : undefined
  if (!from && new Set(steps.map(({ by }) => by)).size < 2) return undefined
  if (from && !to && steps.length === 0) return undefined
  return {
    span: whole(figures, first),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(compared ? { comparison: compared } : {}),
    ...(move?.direction && move.verb
      ? { move: { direction: move.direction, span: move.verb } }
      : {}),
    kind: kindOf(measured, from, move),
    steps,
  }
}

/** 431件，同比下降18.7%，2021—2024年分别为683件、602件、【530件】、431件: what 同比 is said against. */
function lastYearOf(
  { value, unit }: Figure,
  roles: readonly Role[],
  series: readonly YearSeries[],
): Figure | undefined {
  const steps = roles.slice(1)
  const isOfYear = ({ comparison }: Role) =>
    comparison !== undefined && comparison.year === undefined && comparison.other === undefined
  if (!steps.every(({ kind }) => kind === 'step') || !steps.some(isOfYear)) return undefined
  const own = series.find(values => values.at(-1)!.value === value && values[0]!.unit === unit)
  return own?.at(-2)
}

/** Of several values before a move the one that leaves it most room: it is wrong if it is against them all. */
function startOf(figures: readonly Figure[], { direction }: Role): Figure {
  const sorted = figures.toSorted((a, b) => a.value - b.value)
  return direction === 'down' ? sorted.at(-1)! : sorted[0]!
}

/** 由12名上升到5名 speaks of places; 由5名增加到12名 of persons. */
function kindOf({ unit, value }: Figure, from: Figure | undefined, move: Role | undefined) {
  if (unit === '%') return 'rate'
  const against = from && move?.direction === (value < from.value ? 'up' : 'down')
  return unit === '位' || (unit === '名' && against) ? 'rank' : 'count'
}

const whole = (figures: readonly Figure[], first: Role): Span =>
  span(first.start ?? figures[0]!.span.start, figures.at(-1)!.span.end)

function stepOf(figure: Figure, multiple: boolean, measured: Figure): Step['by'] | undefined {
  if (figure.unit === '番') return 'doublings'
  if (figure.unit === '倍') return multiple ? 'multiple' : 'times'
  if (multiple) return undefined
  if (figure.unit === '个百分点') return measured.unit === '%' ? 'points' : undefined
  // 满意率提高一成 may be ten points or a tenth.
  if (figure.stands && measured.unit === '%') return undefined
  if (figure.unit === '%') return 'percent'
  return comparable(figure.unit, measured.unit) ? 'difference' : undefined
}
