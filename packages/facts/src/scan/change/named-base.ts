import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import { countUpTo } from '../../ordered.js'
import type { Change, Comparison, Figure, Step } from '../../types.js'
import { comparable } from '../../unit.js'
import { wayOf } from './role.js'

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
const stepWords =
  /^(?<name>[\u3400-\u9fff“”]{0,14}?)(?:(?:较|比|与)(?:上年|去年|[2２][0０][0-9０-９]{2}年)(?:同期)?(?:相比)?|(?<same>同比)|相比)?(?<verb>增收|减收|增加|增长|提高|提升|上升|减少|下降|降低|增|降)了?$/
const nameList =
  /^(?<names>[\u3400-\u9fff]{2,10}(?:[、和与][\u3400-\u9fff]{2,10}){1,5})分别[为是]?$/
const lead =
  /^(?:其中|目前|全年|年内|本年度?|今年|[2２][0０][0-9０-９]{2}年|共|累计|全[省市县区州旗镇乡](?!域)|依法|组织|实施|完成|实现)+/
const ending = /(?:总?数|总?金额|总量|数量|[总]?额|件数)?(?:达到?|为|是|共|合计|分别)?$/
/** What may be of anything. */
const general =
  /^(?:总|共|合计|数|金|人|同比|案件|其中)?$|[上下]半年|季度|[0-9０-９]月|截[至止]|累计/
/** How far back the value may stand: two sentences. */
const reach = 200
const longestClause = 24

/** The words of its clause before a figure. */
const clauseBefore = (text: string, { span: { start } }: Pick<Figure, 'span'>): string =>
  /[^，,。；;：:、（()）\n]{0,24}$/
    .exec(text.slice(Math.max(0, start - longestClause), start))![0]
    .trim()

/** 立案数 and 立案查处环境违法案件 are both of 立案; 处罚金额 and 罚款 are of their own names. */
const nameOf = (words: string): string => words.replace(lead, '').replace(ending, '')

const areOne = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 1 &&
    (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))) ||
  (fine.test(a) && fine.test(b))
/** 处罚金额 and 罚款 are the same money. */
const fine = /^(?:处罚|罚款|处罚款|行政处罚罚款)$/

/** The year that the clause of a figure names. */
const yearBefore = (text: string, figure: Figure): number | undefined => {
  const named = /^(?:其中)?([2２][0０][0-9０-９]{2})年/.exec(clauseBefore(text, figure))?.[1]
  return named ? readArabic(named) : undefined
}

interface Named {
  readonly name: string
  readonly figure: Figure
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
      changeOf(text, { name: said.name, ...base }, said, taken, comparison, behind),
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
      ? inside.map((figure, index) => ({ name: nameOf(names[index]!), figure }))
      : []
  }
  return inside.flatMap((figure, index) => {
    const from = inside[index - 1]?.span.end ?? start
    const words = /[^，,、；;和及与]{0,14}$/.exec(text.slice(from, figure.span.start))![0].trim()
    const name = nameOf(words)
    if (figure.approximation) return []
    // 税收收入同比增收7.43亿元（2024年为178.92亿元）: of what stands before the bracket.
    if (name === '' && inside.length === 1) return [{ figure }]
    return general.test(name) ? [] : [{ name, figure }]
  })
}

/** A figure of the bracket; without a name it is of what stands before. */
type Base = Partial<Named> & Pick<Named, 'figure'>

interface Said {
  /** What the words right before the bracket are of. */
  readonly name: string
  readonly values: readonly Named[]
  readonly steps: readonly (Named & { readonly step: Step })[]
}

/** The values and the changes around the bracket, each with what it is of. */
function sayingsAround(
  text: string,
  figures: readonly Figure[],
  first: number,
  next: number,
  start: number,
  end: number,
): Said {
  const from = start - reach
  const before = figures.slice(Math.max(0, first - 16), first).filter(one => one.span.start >= from)
  const stop = text.slice(end, end + reach).search(/[。！？\n]/)
  const behind = figures
    .slice(next, next + 3)
    .filter(one => one.span.start < (stop < 0 ? end + reach : end + stop))
  const sentence =
    start -
    (text.slice(Math.max(0, from), start).length -
      1 -
      Math.max(
        ...[...'。！？\n'].map(mark => text.slice(Math.max(0, from), start).lastIndexOf(mark)),
      ))
  const values: Named[] = []
  const steps: (Named & { step: Step })[] = []
  let name = ''
  let own = ''
  for (const figure of [...before, ...behind]) {
    const words = clauseBefore(text, figure)
    const isInBracket = /[（(][^（）()]{0,40}$/.test(
      text.slice(Math.max(0, figure.span.start - 40), figure.span.start),
    )
    if (isInBracket) continue
    const said = stepWords.exec(words)?.groups
    if (said) {
      name = nameOf(said.name!) || name
      const direction = wayOf(said.verb)
      if (figure.span.start < sentence || figure.approximation || !direction) continue
      const by =
        figure.unit === '%' ? 'percent' : figure.unit === '个百分点' ? 'points' : 'difference'
      const at = span(figure.span.start - said.verb!.length, figure.span.end)
      const comparison = said.same ? { comparison: {} } : {}
      steps.push({ name, figure, step: { span: at, figure, by, direction, ...comparison } })
    } else {
      name = nameOf(words)
      if (figure.span.start < start && !general.test(name) && !/[较比]|[由从]/.test(words))
        values.push({ name, figure })
    }
    if (figure.span.start < start) own = name
  }
  return { name: own, values, steps }
}

function changeOf(
  text: string,
  base: Named,
  { values, steps }: Said,
  taken: ReadonlySet<Figure>,
  comparison: Comparison,
  behind: Figure | undefined,
): Change[] {
  const own = values.filter(
    ({ name, figure }) => areOne(name, base.name) && comparable(figure.unit, base.figure.unit),
  )
  const value = own.at(-1)
  const mine = steps.filter(
    ({ name, step: { by, figure } }) =>
      areOne(name, base.name) &&
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
  if (ofValue !== undefined && comparison.year !== undefined && ofValue <= comparison.year) {
    // 2024年立案156件，2025年立案128件，下降17.9%: the other way round.
    if (ofValue !== comparison.year - 1 || mine[0]!.figure !== behind) return []
    return changeOf(
      text,
      { ...base, figure: value!.figure },
      { name: base.name, values: [base], steps: mine },
      taken,
      {
        year: ofValue,
      },
      undefined,
    )
  }
  const all = [base.figure, ...(value ? [value.figure] : []), ...mine.map(({ figure }) => figure)]
  return [
    {
      span: span(
        Math.min(...all.map(one => one.span.start)),
        Math.max(...all.map(one => one.span.end)),
      ),
      subject: value
        ? text.slice(Math.max(0, value.figure.span.start - 40), value.figure.span.start)
        : base.name,
      cumulative: false,
      kind: base.figure.unit === '%' ? 'rate' : 'count',
      from: base.figure,
      ...(value ? { to: value.figure } : {}),
      candidates: [],
      comparison,
      steps: mine.map(({ step }) => step),
    },
  ]
}
