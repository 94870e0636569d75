import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import { countUpTo } from '../../ordered.js'
import type { Change, Comparison, Figure } from '../../types.js'
import { comparable } from '../../unit.js'
import {
  clauseBefore,
  isGeneral,
  type Named,
  type NamedStep,
  nameOf,
  type Said,
  sayingsAround,
  scopeOf,
} from './sayings.js'

const year = '(?<year>[2２][0０][0-9０-９]{2})年(?:度|全年|同期)?'
const last = '(?<last>(?:上一?年|去年|上年度)(?:同期|全年)?)'
/** （2020年立案214件、罚款1855.2万元）, （2023年客运量、货运量分别为342.7万人次和1048万吨）, and without brackets. */
const bracketOpening = new RegExp(
  `[（(](?:其中)?(?:${year}|${last})(?=[^（）()\\n]{1,60}[）)])`,
  'g',
)
const clauseOpening = new RegExp(
  `[，,；;](?:${year}|${last})(?=[\\u3400-\\u9fff]{1,8}[0-9０-９][^，,；;。\\n]{0,10}[，,；;])`,
  'g',
)
const nameList =
  /^(?<names>[\u3400-\u9fff]{2,10}(?:[、和与][\u3400-\u9fff]{2,10}){1,5})分别[为是]?$/
const areOne = (a: string, b: string): boolean =>
  denied.test(a) === denied.test(b) &&
  (a === b ||
    (Math.min(a.length, b.length) > 1 &&
      (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))) ||
    (fine.test(a) && fine.test(b)))
/** 不合格 is not 合格. */
const denied = /^(?:不|未|非|无)/
/** 处罚金额 and 罚款 are the same money. */
const fine = /^(?:处罚|罚款|处罚款|行政处罚罚款)$/

/** The year that the clause of a figure names. */
const yearBefore = (text: string, figure: Figure): number | undefined => {
  const named = /^(?:其中)?([2２][0０][0-9０-９]{2})年/.exec(clauseBefore(text, figure))?.[1]
  return named ? readArabic(named) : undefined
}

/**
 * Finds changes whose earlier value has its name with it: 立案186件，减少28件，下降13.1%（2024年立案214件、罚款1855.2万元） · 败诉率11.1%，同比下降2.5个
 * 百分点（2024年审结22件，败诉率13.6%） · 立案186件，2024年立案214件，下降13.1%.
 */
export function scanNamedBases(
  text: string,
  figures: readonly Figure[],
  known: readonly Change[],
): Change[] {
  const taken = new Set(
    known.flatMap(({ from, steps }) => (from ? steps.map(({ figure }) => figure) : [])),
  )
  return [...matchesOf(text, bracketOpening), ...matchesOf(text, clauseOpening)].flatMap(match => {
    const start = match.index + match[0].length
    const isBracket = /[（(]/.test(match[0])
    const end = start + text.slice(start, start + 80).search(isBracket ? /[）)]/ : /[，,；;]/)
    const first = countUpTo(figures, start - 1, one => one.span.start)
    const inside = figures.slice(first, first + 8).filter(one => one.span.end <= end)
    const bases = namedIn(text, start, inside)
    if (bases.length === 0) return []
    const comparison: Comparison = match.groups!.year
      ? { year: readArabic(match.groups!.year) }
      : {}
    const said = sayingsAround(text, figures, first, first + inside.length, match.index, end)
    const behind = isBracket ? undefined : figures[first + inside.length]
    return bases.flatMap(base =>
      changeOf(text, { name: said.name, ...base }, said, taken, comparison, {
        inBrackets: isBracket,
        behind,
      }),
    )
  })
}

/** The figures of the bracket, each with its name. */
function namedIn(text: string, start: number, inside: readonly Figure[]): Base[] {
  const [first] = inside
  if (!first) return []
  const listed = nameList.exec(text.slice(start, first.span.start))?.groups?.names
  if (listed) {
    const names = listed.split(/[、和与]/)
    return names.length === inside.length
      ? inside.map((figure, index) => ({ name: nameOf(names[index]!), figure, scope: '' }))
      : []
  }
  return inside.flatMap((figure, index) => {
    const from = inside[index - 1]?.span.end ?? start
    const words = /[^，,、；;和及与]{0,14}$/.exec(text.slice(from, figure.span.start))![0].trim()
    const name = nameOf(words)
    if (figure.approximation) return []
    // 税收收入同比增收7.43亿元（2024年为178.92亿元）: of what stands before the bracket.
    if (name === '' && inside.length === 1) return [{ figure, scope: '' }]
    return isGeneral(name) ? [] : [{ name, figure, scope: scopeOf(words) }]
  })
}

/** A figure of the bracket; without a name it is of what stands before. */
type Base = Partial<Named> & Pick<Named, 'figure' | 'scope'>

function changeOf(
  text: string,
  base: Named,
  { values, steps }: Said,
  taken: ReadonlySet<Figure>,
  comparison: Comparison,
  { inBrackets, behind }: { readonly inBrackets: boolean; readonly behind?: Figure | undefined },
): Change[] {
  const own = values.filter(
    ({ name, figure }) => areOne(name, base.name) && comparable(figure.unit, base.figure.unit),
  )
  const value = own.at(-1)
  if (value && base.scope !== '' && base.scope !== value.scope) return []
  const mine = steps.filter(
    ({ name, of, step: { by, figure } }) =>
      areOne(name, base.name) &&
      (of === undefined || of === value?.figure) &&
      (by === 'percent'
        ? base.figure.unit !== '%'
        : by === 'points'
          ? base.figure.unit === '%'
          : comparable(figure.unit, base.figure.unit)),
  )
  if (mine.length === 0 || mine.some(({ figure }) => taken.has(figure))) return []
  // Of two that are called so either may be meant.
  if (new Set(own.map(({ figure }) => figure.value)).size > 1) return []
  if (!value && new Set(mine.map(({ step }) => step.by)).size < 2) return []
  if (new Set(mine.map(({ step }) => step.by)).size < mine.length) return []
  const ofValue = value && yearBefore(text, value.figure)
  // 共建成56个，2024年建成12个，增长27.3%: some of them, and no earlier value.
  const isEarlier = inBrackets || ofValue !== undefined || mine.some(({ step }) => step.comparison)
  if (!isEarlier) return []
  if (ofValue !== undefined && comparison.year !== undefined && ofValue <= comparison.year) {
    // 2024年立案156件，2025年立案128件，下降17.9%: the other way round.
    if (ofValue !== comparison.year - 1 || mine[0]!.figure !== behind) return []
    return [written(text, value!.figure, base.figure, base.name, mine, { year: ofValue })]
  }
  return [written(text, base.figure, value?.figure, base.name, mine, comparison)]
}

function written(
  text: string,
  from: Figure,
  to: Figure | undefined,
  name: string,
  steps: readonly NamedStep[],
  comparison: Comparison,
): Change {
  const all = [from, ...(to ? [to] : []), ...steps.map(({ figure }) => figure)]
  return {
    span: span(
      Math.min(...all.map(one => one.span.start)),
      Math.max(...all.map(one => one.span.end)),
    ),
    subject: to ? text.slice(Math.max(0, to.span.start - 40), to.span.start) : name,
    cumulative: false,
    kind: from.unit === '%' ? 'rate' : 'count',
    from,
    ...(to ? { to } : {}),
    candidates: [],
    comparison,
    steps: steps.map(({ step }) => step),
  }
}
