import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { Edition } from '../../types.js'
import { quotesIn, titlesIn } from '../mark/between.js'
import { scanNamedDays } from './named-day.js'
import { readFigure } from './year.js'

const ordinal = /第\s?(?<number>[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})\s?(?<unit>届|个)\s?/g
/** 全国学生“学宪法 讲宪法”活动: the quoted name with what stands before and behind it. */
const quotedName =
  /^[\u3400-\u9fff]{0,10}“[^“”]{2,24}”(?:[\u3400-\u9fff]{0,8}?(?:活动|大赛|比赛|竞赛|大会|论坛|宣传月|宣传周|宣传日|宣传教育日|行动|评选|演讲|日|周|月|节|奖))?/
const plainName =
  /^[\u3400-\u9fff—·]{1,22}?(?:宣传月|宣传周|宣传日|教育日|运动会|博览会|交易会|人民代表大会|代表大会|委员会|大会|峰会|会议|论坛|大赛|竞赛|比赛|联赛|活动|中全会|全会|文化节|艺术节|电影节|节(?![目能约])|奖(?![赛项])|[日周月展会])/
/** 第10个国家宪法日: what is counted with 个 and is no edition of anything else. */
const dayName = /(?:日|周|月|节)”?$/
const noDay = /(?:工作日|交易日|生日|假日|五年|百年|季度)”?$/

/** 中国共产党成立103周年; 《庆祝中国共产党成立100周年》 and “…70周年”纪念章 are names. */
const anniversary = /(?<number>[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})\s?周年/g
const saidYear = /(?:^|[^0-9０-９])(?<year>[0-9０-９]{4})\s?$/
const opensWithIs = /^年(?:也|又|正)?(?:是|为|系|恰逢|适逢|正值|迎来)/
const named = /(?<name>[\u3400-\u9fff]{2,24})(?<gap>\s?)$/

/**
 * Reads which edition of a recurring event, day or body the text speaks of, which anniversary, and on which day of the year
 * a day with a name is said to be.
 */
export const scanEditions = (text: string): Edition[] =>
  [
    ...scanNumbered(text),
    ...(text.includes('周年') ? scanAnniversaries(text) : []),
    ...(/[日节]/.test(text) ? scanNamedDays(text) : []),
  ].toSorted((a, b) => a.span.start - b.span.start)

function scanAnniversaries(text: string): Edition[] {
  const [isQuoted, isTitle] = [quotesIn(text), titlesIn(text)]
  return matchesOf(text, anniversary).flatMap(({ 0: whole, index, groups }) => {
    const value = readFigure(groups!.number!)
    const match = named.exec(text.slice(Math.max(0, index - 25), index))
    if (value === undefined || !match || isQuoted(index) || isTitle(index)) return []
    const { name, gap } = match.groups as { name: string; gap: string }
    const end = index - gap.length
    const start = end - name.length
    const year = opensWithIs.test(name)
      ? saidYear.exec(text.slice(Math.max(0, start - 6), start))?.groups?.year
      : undefined
    return {
      span: span(start, index + whole.length),
      number: { value, span: span(index, index + whole.length) },
      unit: '周年' as const,
      name: { text: name, span: span(start, end) },
      ...(year === undefined ? {} : { saidOf: Number(toHalfWidth(year)) }),
    }
  })
}

function scanNumbered(text: string): Edition[] {
  return matchesOf(text, ordinal).flatMap(match => {
    const start = match.index
    const at = start + match[0].length
    const rest = text.slice(at, at + 60)
    const name = (quotedName.exec(rest) ?? plainName.exec(rest))?.[0]
    const value = readFigure(match.groups!.number!)
    const unit = match.groups!.unit as Edition['unit']
    if (!name || value === undefined) return []
    if (unit === '个' && (name.length < 3 || !dayName.test(name) || noDay.test(name))) return []
    return {
      span: span(start, at + name.length),
      number: { value, span: span(start, start + match[0].trimEnd().length) },
      unit,
      name: { text: name.replace(/\s/g, ''), span: span(at, at + name.length) },
    }
  })
}
