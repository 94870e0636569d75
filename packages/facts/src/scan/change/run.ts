import type { Direction, Figure } from '../../types.js'
import { comparable } from '../../unit.js'
import { basesBehind } from './bases.js'
import { type Role, wayOf } from './role.js'

/** Figures in a row that belong together, the first of them a value. */
export interface Run {
  /** Where the first of them stands among all. */
  readonly start: number
  readonly figures: readonly Figure[]
  readonly roles: readonly Role[]
}

/** A figure of a list of changes, by its index. */
interface Entry {
  readonly at: number
  readonly role: Role
}

/** 分别下降25%、33.3%: changes listed behind the last value. */
interface List {
  readonly entries: readonly Entry[]
  /** True for 分别 and 均: each value has its own, or the one. */
  readonly each: boolean
}

/** The changes behind the last of several values (各项), up to the figure at `end`, not included. */
interface Tail {
  readonly lists: readonly List[]
  readonly end: number
}

/** No list of values with one list of changes is longer. */
const mostValues = 8
/** Between two values that are listed: 起、许可, 名律师，法律顾问, 件）、许可. */
const between =
  /^[\u3400-\u9fff]{0,6}[）)]?(?<mark>、|和|与|及|以及|[，,；;])[\u3400-\u9fff“”]{0,24}$/
/** Between two changes that are listed: 、, 和下降. */
const joint =
  /^(?:(?<close>、|和|与|及|以及)|[，,；;])\s?(?<verb>[\u3400-\u9fff]{1,2}?)??了?(?:约|近|超过?)?\s?$/
/** The list goes on with what is no figure of it. */
const goesOn = /^(?:、|和|与|及|以及)/
/** 分别下降25%，33.3%: a list with commas for 、. */
const comma = /^[，,；;]\s?$/
const longestGap = 40
const longestJoint = 8
const eachWords = /分别|均/
const sumWords = /(?<!公)共|累计|总体|合计/

/**
 * Parts the figures into runs. What several values share is given to each: of 事故由8起下降到6起，死亡由6人
 * 下降到4人，分别下降25%、33.3% the first run has 25%, the second 33.3%. Changes that may be of any of them,
 * or of all together, are given to none.
 */
export function runsOf(text: string, figures: readonly Figure[], roles: readonly Role[]): Run[] {
  const found: Run[] = []
  for (let start = 0; start < figures.length; ) {
    let end = start + 1
    while (end < figures.length && continues(roles[end]!)) end++
    const run = { start, figures: figures.slice(start, end), roles: roles.slice(start, end) }
    const step = run.roles.findIndex(({ kind }) => kind === 'step')
    const values = step > 0 ? seriesBefore(text, withoutSteps(run), found) : []
    const tail = step > 0 ? tailOf(text, figures, roles, start + step, values.length) : undefined
    const bases =
      tail && shapeOf(values[0]!) === 'value' && tail.lists[0]!.each
        ? basesBehind(
            text,
            figures,
            roles,
            tail.end,
            values.map(({ figures: [value] }) => value!),
          )
        : undefined
    const shared = tail && sharedOut(text, figures, values, tail, roles, bases)
    if (!shared) {
      found.push(withoutRespective(text, run, figures))
      start = end
      continue
    }
    found.splice(found.length - values.length + 1, values.length - 1, ...shared)
    start = tail.end + (bases?.length ?? 0)
    while (start < figures.length && continues(roles[start]!)) start++
  }
  return found
}

/**
 * PM10下降8.2%；臭氧上升2.6%（上年分别为61、152）, and without 分别 （上年为61、152）: the first of these is no earlier value of the last.
 * @param all the figures of the text
 */
function withoutRespective(text: string, run: Run, all: readonly Figure[]): Run {
  const { start, figures, roles } = run
  const isRespective = (index: number) => {
    const base = figures[index]!
    const next = all[start + index + 1]
    const isListed =
      next !== undefined &&
      comparable(next.unit, base.unit) &&
      text.slice(base.span.end, next.span.start) === '、'
    return isListed || text.slice(figures[index - 1]!.span.end, base.span.start).includes('分别')
  }
  const at = roles.findIndex(
    ({ kind }, index) => index > 0 && kind === 'base' && isRespective(index),
  )
  return at < 0 ? run : { start, figures: figures.slice(0, at), roles: roles.slice(0, at) }
}

const continues = ({ kind }: Role): boolean =>
  kind === 'via' || kind === 'end' || kind === 'base' || kind === 'step'

const withoutSteps = ({ start, figures, roles }: Run): Run => {
  const isKept = (_: unknown, index: number) => roles[index]!.kind !== 'step'
  return { start, figures: figures.filter(isKept), roles: roles.filter(isKept) }
}

/** The run with those before it that are listed with it: values of one shape that have no change of their own. */
function seriesBefore(text: string, run: Run, before: readonly Run[]): Run[] {
  const series = [run]
  const shape = shapeOf(run)
  for (const one of before.slice(-mostValues).toReversed()) {
    if (shapeOf(one) !== shape || !between.test(gapBefore(text, one, series[0]!))) break
    series.unshift(one)
  }
  return series
}

const shapeOf = ({ roles }: Run): string => roles.map(({ kind }) => kind).join(' ')

function gapBefore(text: string, { figures }: Run, next: Run): string {
  const { end } = figures.at(-1)!.span
  const start = next.roles[0]!.start ?? next.figures[0]!.span.start
  return start - end > longestGap ? '\n' : text.slice(end, start)
}

/** Reads the lists of changes from the figure at `from`, the first of them. */
function tailOf(
  text: string,
  figures: readonly Figure[],
  roles: readonly Role[],
  from: number,
  values: number,
): Tail {
  const lists: { entries: Entry[]; each: boolean }[] = []
  let at = from
  for (; at < figures.length; at++) {
    const role = roles[at]!
    const list = lists.at(-1)
    const join = list && joinOf(text, figures[at - 1]!, figures[at]!)
    const mixed = list?.each && list.entries.length < values
    if (join && (join.alike || (join.close && mixed))) {
      list.entries.push({ at, role: alsoStep(role, list.entries.at(-1)!.role, join.way) })
    } else if (role.kind === 'step') {
      const gap = text.slice(figures[at - 1]!.span.end, figures[at]!.span.start)
      lists.push({ entries: [{ at, role }], each: eachWords.test(gap) })
    } else break
  }
  return { lists, end: at }
}

interface Join {
  /** True for 、 and 和, false for a comma. */
  readonly close: boolean
  /** True where both are counts, or both are 个百分点, and so on. */
  readonly alike: boolean
  readonly way?: Direction
}

/** How a change is joined to the one before it, if they are of one list. */
function joinOf(text: string, before: Figure, figure: Figure): Join | undefined {
  const { end } = before.span
  const { start } = figure.span
  const words = start - end < longestJoint ? joint.exec(text.slice(end, start))?.groups : undefined
  const way = wayOf(words?.verb)
  if (!words || (words.verb !== undefined && !way)) return undefined
  const close = words.close !== undefined
  // After a comma, what has no verb may be anything.
  const alike = kindOf(before) === kindOf(figure) && (close || way !== undefined)
  return { close, alike, ...(way ? { way } : {}) }
}

/** In 下降25%、33.3% the second goes the way of the first. */
function alsoStep(role: Role, { direction, comparison }: Role, own: Direction | undefined): Role {
  const way = own ?? direction
  return {
    ...role,
    kind: 'step',
    ...(way ? { direction: way } : {}),
    ...(comparison ? { comparison } : {}),
  }
}

const relative = new Set(['%', '个百分点', '倍', '番'])
const kindOf = ({ unit }: Figure): string => (relative.has(unit) ? unit : 'count')

/** The values with what each of them has of the tail; `undefined` where all of it is the last one's. */
function sharedOut(
  text: string,
  figures: readonly Figure[],
  values: readonly Run[],
  { lists, end }: Tail,
  roles: readonly Role[],
  bases: readonly Role[] | undefined,
): Run[] | undefined {
  const first = lists[0]!.entries[0]!.at
  const lead = text.slice(figures[first - 1]!.span.end, figures[first]!.span.start)
  const several = values.length > 1
  // （上年2190件） behind the changes of several: what is compared with which is not known.
  const next = roles[end]
  const isBehind = !bases && next !== undefined && continues(next)
  const isShared = lists.some(({ entries, each }) => entries.length > 1 || (several && each))
  const isOpen = !isShared && !isBehind && several && isOfAny(text, values, lead)
  const isOfAll = several && (sumWords.test(lead) || isOpen)
  if (!isOfAll && !isShared) return undefined
  const isLone = shapeOf(values[0]!) === 'value'
  const isClaimed = !several || !isLone || lists[0]!.each || isOfEach(lists[0]!, values, figures)
  const isKnown = !isOfAll && isClaimed && !isBehind
  const isOne = ({ entries, each }: List) =>
    each && entries.length === 1 && !hasMore(text, figures, entries[0]!.at)
  return values.map((run, index) => {
    const own = lists.flatMap((list): readonly Entry[] => {
      if (!isKnown) return []
      if (list.entries.length === values.length) return [list.entries[index]!]
      return isOne(list) ? list.entries : []
    })
    const base = bases?.[index]
    const all = [...own, ...(base ? [{ at: end + index, role: base }] : [])]
    return {
      start: run.start,
      figures: [...run.figures, ...all.map(({ at }) => figures[at]!)],
      roles: [...run.roles, ...all.map(({ role }) => role)],
    }
  })
}

/** 事故41起、死亡38人，同比减少6起、5人: each of the changes is in the unit of its value, and of no other. */
function isOfEach({ entries }: List, values: readonly Run[], figures: readonly Figure[]): boolean {
  const units = values.map(({ figures: own }) => own[0]!.unit)
  const isOwn = ({ at }: Entry, index: number) =>
    units.every((unit, other) => comparable(figures[at]!.unit, unit) === (other === index))
  return entries.length === values.length && entries.every(isOwn)
}

/** True where the text goes on with another change, be it in words or with a bare figure. */
function hasMore(text: string, figures: readonly Figure[], at: number): boolean {
  const [figure, next] = [figures[at]!, figures[at + 1]]
  const { end } = figure.span
  if (goesOn.test(text.slice(end, end + 2))) return true
  return (
    next !== undefined &&
    kindOf(next) === kindOf(figure) &&
    comma.test(text.slice(end, next.span.start))
  )
}

/** 事项由268项减至261项、证明由41项减至29项，减少19项: of both or of the last; in brackets it is of the last. */
function isOfAny(text: string, values: readonly Run[], lead: string): boolean {
  if (shapeOf(values[0]!) === 'value' || /[（(]/.test(lead)) return false
  const [before, last] = values.slice(-2)
  const { mark = '，' } = between.exec(gapBefore(text, before!, last!))?.groups ?? {}
  return !/[，,；;]/.test(mark)
}
