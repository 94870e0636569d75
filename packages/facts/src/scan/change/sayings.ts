import { span } from '@hegao/document'
import { readArabic } from '../../numeral.js'
import type { Figure, Step } from '../../types.js'
import { sentenceStarts } from '../circumstance.js'
import { wayOf } from './role.js'

const stepWords =
  /^(?<name>[\u3400-\u9fff“”]{0,14}?)(?:(?:较|比|与)(?:上年|去年|(?<than>[2２][0０][0-9０-９]{2})年)(?:同期)?(?:相比)?|(?<same>同比)|相比)?(?<verb>增收|减收|增加|增长|提高|提升|上升|减少|下降|降低|增|降)了?$/
/** 【与2019年相比，】案件总量增加463件 */
const comparedAhead = /[与较比]([2２][0０][0-9０-９]{2})年(?:同期)?相比[，,]\s?$/
/** 三年来案件总量增加263件, 比上月增加26件: no change of one year. */
const ofOtherTime = /年来|以来|环比|上个?[月周旬]|上季/
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
export const clauseBefore = (text: string, { span: { start } }: Pick<Figure, 'span'>): string =>
  /[^，,。；;：:、（()）\n]{0,24}$/
    .exec(text.slice(Math.max(0, start - longestClause), start))![0]
    .trim()

/** 立案数 and 立案查处环境违法案件 are both of 立案; 处罚金额 and 罚款 are of their own names. */
export const nameOf = (words: string): string => words.replace(lead, '').replace(ending, '')

/** A figure and what it is called. */
export interface Named {
  readonly name: string
  readonly figure: Figure
  /** Whose it is: 全市, 我局, 本级; empty where nothing is said. */
  readonly scope: string
}

/** Whose a figure is said to be. */
export const scopeOf = (words: string): string =>
  /全[省市县区州旗镇乡系]|[我本][省市县区局委镇乡]|[省市县区镇乡]级|本级|直属/.exec(words)?.[0] ??
  ''

/** What a passage says of its figures. */
export interface Said {
  /** What the words right before the bracket are of. */
  readonly name: string
  readonly values: readonly Named[]
  readonly steps: readonly NamedStep[]
}

/** A change and what it is of. */
export interface NamedStep {
  readonly name: string
  readonly figure: Figure
  readonly step: Step
  /** The value that it stands behind, where it has no name of its own. */
  readonly of?: Figure | undefined
}

/** The values and the changes around the bracket, each with what it is of. */
export function sayingsAround(
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
  const sentence = sentenceStarts(text)(start)
  const values: Named[] = []
  const steps: NamedStep[] = []
  let name = ''
  let of: Figure | undefined
  let own = ''
  for (const figure of [...before, ...behind]) {
    const words = clauseBefore(text, figure)
    const isInBracket = /[（(][^（）()]{0,40}$/.test(
      text.slice(Math.max(0, figure.span.start - 40), figure.span.start),
    )
    if (isInBracket) continue
    const said = stepWords.exec(words)?.groups
    if (said) {
      const named = nameOf(said.name!)
      if (named) of = undefined
      name = named || name
      const direction = wayOf(said.verb)
      if (figure.span.start < sentence || figure.approximation || !direction) continue
      if (ofOtherTime.test(words)) continue
      const by =
        figure.unit === '%' ? 'percent' : figure.unit === '个百分点' ? 'points' : 'difference'
      const at = span(figure.span.start - said.verb!.length, figure.span.end)
      const ahead = figure.span.start - words.length
      const than = said.than ?? comparedAhead.exec(text.slice(Math.max(0, ahead - 14), ahead))?.[1]
      const comparison = than
        ? { comparison: { year: readArabic(than) } }
        : said.same
          ? { comparison: {} }
          : {}
      steps.push({ name, figure, of, step: { span: at, figure, by, direction, ...comparison } })
    } else {
      name = nameOf(words)
      of = figure
      const isOther = general.test(name) || /[较比]|[由从]/.test(words) || figure.approximation
      if (figure.span.start < start && !isOther)
        values.push({ name, figure, scope: scopeOf(words) })
    }
    if (figure.span.start < start) own = name
  }
  return { name: own, values, steps }
}

/** True for a name that may be of anything, or of another time than a year. */
export const isGeneral = (name: string): boolean => general.test(name)
