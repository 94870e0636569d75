import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import { countUpTo } from '../../ordered.js'
import type { Change, Comparison, Direction, Figure, Step } from '../../types.js'
import { comparable } from '../../unit.js'
import { wayOf } from './role.js'
import { clauseBefore } from './sayings.js'

const time = '(?:(?<year>[2２][0０][0-9０-９]{2})年|(?:上一?年|去年|上年度))(?:度|同期|全年)?'
const each = /分别/g
const verb = '(?<verb>增加|增长|提高|提升|上升|减少|下降|降低)了?'
const firstStep = new RegExp(`^(?:${verb})$`)
const nextStep = new RegExp(`^(?:[、，,]|和|与)(?:${verb})?$`)
const joint = /^\s?(?:、|和|与|及)\s?$/
/** （2024年分别为342.7万人次、1048万吨） */
const basesBehind = new RegExp(`^[（(]${time}(?:分别)?(?:为|是)?$`)
/** （2024年事故8起、死亡7人）: each with its name. */
const namedBehind = new RegExp(`^[（(]${time}(?<name>[\\u3400-\\u9fff]{2,8})$`)
const namedNext = /^\s?(?:[、，,]|和|与|及)(?<name>[\u3400-\u9fff]{2,8})$/
/** 与2024年的156件、1288.4万元相比，处罚件数和罚款金额分别 */
const basesAhead = new RegExp(`[与较比]${time}的?$`)
const toEach = /^(?:相比)?[，,]?[\u3400-\u9fff、]{0,20}$/
/** How far back the values may stand: two sentences. */
const reach = 200
const most = 4

/**
 * Finds changes of several values that stand further off, each with its earlier value in the order of 分别: 客运量318.4万人次，货运量1126万吨，
 * 同比分别下降7.1%、增长7.4%（2024年分别为342.7万人次、1048万吨） · 与2024年的156件、1288.4万元相比，处罚件数和罚款金额分别下降17.9%、18.8%.
 */
export function scanRespectiveBases(
  text: string,
  figures: readonly Figure[],
  known: readonly Change[],
): Change[] {
  const taken = new Set(
    known.flatMap(({ from, steps }) => (from ? steps.map(({ figure }) => figure) : [])),
  )
  return matchesOf(text, each).flatMap(({ index, 0: word }) => {
    const first = countUpTo(figures, index, one => one.span.start)
    const steps = stepsFrom(text, figures, first, index + word.length)
    if (steps.length < 2 || steps.some(({ figure }) => taken.has(figure))) return []
    const bases =
      behind(text, figures, first + steps.length, steps.length) ??
      behindByName(text, figures, first + steps.length, steps.length) ??
      ahead(text, figures, first, steps.length, index)
    const values =
      bases &&
      (bases.names
        ? valuesNamed(text, figures, bases.from, bases.figures, bases.names)
        : valuesOf(text, figures, bases.from, bases.figures))
    if (!bases || !values) return []
    return values.map((to, at): Change => {
      const from = bases.figures[at]!
      const step = steps[at]!
      const all = [from, to, step.figure]
      return {
        span: span(
          Math.min(...all.map(one => one.span.start)),
          Math.max(...all.map(one => one.span.end)),
        ),
        subject: text.slice(Math.max(0, to.span.start - 40), to.span.start),
        cumulative: false,
        kind: 'count',
        from,
        to,
        candidates: [],
        comparison: bases.comparison,
        steps: [step],
      }
    })
  })
}

/** The rates behind 分别, each with its verb or that of the one before. */
function stepsFrom(text: string, figures: readonly Figure[], first: number, start: number): Step[] {
  const steps: Step[] = []
  let from = start
  let direction: Direction | undefined
  for (const figure of figures.slice(first, first + most)) {
    const gap = text.slice(from, figure.span.start)
    const said = (steps.length === 0 ? firstStep : nextStep).exec(gap)
    if (!said || figure.unit !== '%' || figure.approximation) break
    direction = wayOf(said.groups!.verb) ?? direction
    if (!direction) break
    const at = figure.span.start - (said.groups!.verb?.length ?? 0)
    steps.push({ span: span(at, figure.span.end), figure, by: 'percent', direction })
    from = figure.span.end
  }
  return steps
}

interface Bases {
  readonly figures: readonly Figure[]
  readonly comparison: Comparison
  /** Where what the values stand before begins. */
  readonly from: number
  /** What each is called, where the bracket says it. */
  readonly names?: readonly string[]
}

function listOf(text: string, figures: readonly Figure[], from: number, count: number) {
  const list = figures.slice(from, from + count)
  const isListed = list.every(
    (one, at) => at === 0 || joint.test(text.slice(list[at - 1]!.span.end, one.span.start)),
  )
  return list.length === count && isListed && !list.some(one => one.approximation)
    ? list
    : undefined
}

const comparisonOf = (groups: Record<string, string> | undefined): Comparison =>
  groups?.year ? { year: readArabic(groups.year) } : {}

function behind(
  text: string,
  figures: readonly Figure[],
  next: number,
  count: number,
): Bases | undefined {
  const list = listOf(text, figures, next, count)
  const last = figures[next - 1]
  if (!list || !last) return undefined
  const opened = basesBehind.exec(text.slice(last.span.end, list[0]!.span.start))
  const closes = /[）)]/.test(text.slice(list.at(-1)!.span.end, list.at(-1)!.span.end + 1))
  return opened && closes
    ? {
        figures: list,
        comparison: comparisonOf(opened.groups),
        from: figures[next - count]!.span.start,
      }
    : undefined
}

function behindByName(
  text: string,
  figures: readonly Figure[],
  next: number,
  count: number,
): Bases | undefined {
  const list = figures.slice(next, next + count)
  const last = figures[next - 1]
  const end = list.at(-1)?.span.end
  if (!last || list.length < count || list.some(one => one.approximation)) return undefined
  if (!/[）)]/.test(text[end!] ?? '')) return undefined
  const said = list.map(({ span: { start } }, at) =>
    (at === 0 ? namedBehind : namedNext).exec(text.slice((list[at - 1] ?? last).span.end, start)),
  )
  if (said.includes(null)) return undefined
  return {
    figures: list,
    comparison: comparisonOf(said[0]!.groups),
    from: figures[next - count]!.span.start,
    names: said.map(one => one!.groups!.name!.replace(/(?:分别)?(?:为|是|共)$/, '')),
  }
}

/** For each name the one figure before, in its unit, whose clause says it; in the order of the names. */
function valuesNamed(
  text: string,
  figures: readonly Figure[],
  end: number,
  bases: readonly Figure[],
  names: readonly string[],
): readonly Figure[] | undefined {
  const last = countUpTo(figures, end - 1, one => one.span.start)
  const before = figures
    .slice(Math.max(0, last - 16), last)
    .filter(one => one.span.start > end - reach && !inBracket(text, one.span))
  const values = names.map((name, at) => {
    const called = before.filter(
      one => comparable(one.unit, bases[at]!.unit) && clauseBefore(text, one).includes(name),
    )
    return called.length === 1 && !called[0]!.approximation ? called[0]! : undefined
  })
  const isOrdered = values.every(
    (one, at) => one && (at === 0 || (values[at - 1]?.span.start ?? 0) < one.span.start),
  )
  return isOrdered ? values.flatMap(one => one ?? []) : undefined
}

function ahead(
  text: string,
  figures: readonly Figure[],
  first: number,
  count: number,
  index: number,
): Bases | undefined {
  const list = listOf(text, figures, first - count, count)
  if (!list) return undefined
  const start = list[0]!.span.start
  const opened = basesAhead.exec(text.slice(Math.max(0, start - 12), start))
  return opened && toEach.test(text.slice(list.at(-1)!.span.end, index))
    ? { figures: list, comparison: comparisonOf(opened.groups), from: start }
    : undefined
}

const inBracket = (text: string, { start }: Span): boolean =>
  /[（(][^（）()]{0,40}$/.test(text.slice(Math.max(0, start - 41), start))

/** The nearest figures in a row that are of the units of the bases; none where there are two such rows, or the units are alike. */
function valuesOf(
  text: string,
  figures: readonly Figure[],
  end: number,
  bases: readonly Figure[],
): readonly Figure[] | undefined {
  const isApart = bases.every((a, at) => !bases.slice(at + 1).some(b => comparable(a.unit, b.unit)))
  if (!isApart) return undefined
  const last = countUpTo(figures, end - 1, one => one.span.start)
  const before = figures
    .slice(Math.max(0, last - 16), last)
    .filter(one => one.span.start > end - reach && !inBracket(text, one.span))
  const rows = before.flatMap((_, at) => {
    const row = before.slice(at, at + bases.length)
    const isOne = row.every((one, place) => comparable(one.unit, bases[place]!.unit))
    return row.length === bases.length && isOne ? [row] : []
  })
  const [row, ...others] = rows
  return others.length === 0 && row && !row.some(one => one.approximation) ? row : undefined
}
