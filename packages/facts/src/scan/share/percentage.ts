import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese, toHalfWidth } from '../../numeral.js'
import type { Approximation, Percentage } from '../../types.js'
import { circumstancesOf } from '../circumstance.js'

const percentage =
  /(?<![0-9０-９.．])([0-9０-９]+(?:[.．][0-9０-９]+)?)\s?[%％]|百分之([零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)/g

const rate = '[\\u3400-\\u9fff“”]{0,14}?(?:率|比例|占比|比重|满意度|知晓度|亏损面|盈利面)'
const joiner =
  '(?:(?:就|已|均|各|都|也|平均|综合|总体|目前|稳定|始终)*(?:达到|达|为|是|保持在|保持|稳定在|提升至|提升到|提高至|提高到|上升到|上升至|升至|增至|降至|下降到|下降至|超过|超|突破|约|近|仅|实现|高达)*[：:]?)'
const named = new RegExp(`(${rate})(${joiner}|[由从])\\s?$`)
const changeBefore =
  /(?:提高|提升|增长|上升|增加|下降|降低|减少|回落|扩大|压减|缩短|超出|高出|低于|高于)(?:了|约|近|超|超过)?\s?$/
const comparedBefore = /(?:由|从|比|较|高于|低于)[^，。；、]{0,14}$/
const targetBefore = /(?:计划|目标|力争|确保|预期)[^，。；]{0,12}$/

/** Reads percentages with the rate they are the value of. */
export function scanPercentages(text: string): Percentage[] {
  const found: Percentage[] = []
  const circumstanceAt = circumstancesOf(text)
  for (const match of matchesOf(text, percentage)) {
    const [whole, arabic, chinese] = match
    const value = arabic === undefined ? readChinesePercentage(chinese!) : readArabic(arabic)
    if (value === undefined) continue
    const start = match.index
    const before = text.slice(Math.max(0, start - 40), start)
    const indicator = indicatorBefore(before, start) ?? indicatorOfMove(text, found.at(-1), start)
    const approximation = approximationOf(
      before,
      text.slice(start + whole.length, start + whole.length + 2),
    )
    found.push({
      span: span(start, start + whole.length),
      value,
      decimals: arabic === undefined ? 0 : (toHalfWidth(arabic).split('.')[1]?.length ?? 0),
      change: changeBefore.test(before) || targetBefore.test(before),
      ...(indicator ? { indicator } : {}),
      ...(approximation ? { approximation } : {}),
      compared: comparedBefore.test(before),
      ...circumstanceAt(start),
    })
  }
  return found
}

function readChinesePercentage(text: string): number | undefined {
  if (text === '百') return 100
  const [whole, decimals] = text.split('点')
  const value = readChinese(whole!)
  if (value === undefined || decimals === undefined) return value
  const digits = [...decimals].map(digit => readChinese(digit))
  return digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`)
}

/** The nearest rate before the figure, in its own clause: 办结率、满意率均为100% names 满意率. */
function indicatorBefore(before: string, end: number): Percentage['indicator'] {
  const clause = before
    .slice(before.search(/[^，。；、,;（(]*$/))
    .replace(/^.*率(?:以及|和|与|及)/, '')
  const match = named.exec(clause)
  if (!match) return undefined
  const name = match[1]!.slice(restOfYear(clause, match.index, match[1]!))
  const start = end - clause.length + match.index + match[1]!.length - name.length
  return { name, span: span(start, start + name.length) }
}

/** 2023|年的|办结率: what of the year stands before the name. */
const restOfYear = (clause: string, at: number, name: string): number =>
  /(?:19|20|１９|２０)[0-9０-９]{2}$/.test(clause.slice(0, at))
    ? (/^年(?:度|末|底)?的?/.exec(name)?.[0].length ?? 0)
    : 0

const move =
  /^(?:[，,]?(?:提高|提升|上升|增长|增加|下降|降低|回落|变为|增|升|降)?[到至](?:了)?)\s?$/

/** In 满意率由95%提高到98% the second figure is of the same rate. */
function indicatorOfMove(
  text: string,
  before: Percentage | undefined,
  start: number,
): Percentage['indicator'] {
  return before && move.test(text.slice(before.span.end, start)) ? before.indicator : undefined
}

function approximationOf(before: string, after: string): Approximation | undefined {
  if (/(?:近|将近|接近|不足)\s?$/.test(before)) return 'less'
  if (/约\s?$/.test(before) || after === '左右') return 'about'
  if (/(?:超|超过|逾|突破)\s?$/.test(before) || after === '以上') return 'more'
  return undefined
}
