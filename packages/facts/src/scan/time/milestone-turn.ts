import { type Span, span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { Milestone } from '../../types/saying.js'

/** 2021年是中国共产党成立100周年，也是“十四五”开局之年; 2026年是“十五五”开局之年; 2025年作为“十四五”规划收官之年; 2026年，是全面实施“十五五”规划的第一年. */
export const yearBefore =
  /(?<![0-9０-９])(?<year>[0-9０-９]{4})\s?年[，,]?(?:既|也)?(?:是|为|系|作为)(?:[^，。；年]{2,24}(?:之年|周年|年份|一年|元年)[，、,](?:同时)?(?:也|又|还|更|同时)?是)?(?:我国|我省|我市|我县|我区|全面|国家)?(?:实施|推进|落实)?$/
/** A 规划 alone: 规划中期 and 规划编制 are other turns of it. */
const turn =
  /^(?:规划|时期)?(?:实施)?的?(?<word>(?:开局|起步|收官|收尾)(?:之年|年)|(?:第(?<nth>[一二三四五])|首|最后一|末)年)(?!的?[前后上下份度以里来间])/

const numbers = '一二三四五'

/** Which year of a plan the text says a year is: the first, the last or the n-th. */
export function turnOf(text: string, { start, end }: Span): Milestone['turn'] {
  const behind = turn.exec(text.slice(end, end + 20))
  const lead = text.slice(Math.max(0, start - 60), start)
  const before = yearBefore.exec(lead)
  if (!behind || !before) return undefined
  const { word, nth } = behind.groups!
  const isFirst = /[开起首]/.test(word!)
  const at = start - lead.length + before.index
  return {
    year: Number(toHalfWidth(before.groups!.year!)),
    which: nth ? numbers.indexOf(nth) + 1 : isFirst ? 'first' : 'last',
    word: word!,
    span: span(at, at + before[0].indexOf('年') + 1),
  }
}
