import { type Span, span } from '@hegao/document'
import { readChinese, toHalfWidth } from '../../numeral.js'
import type { WrittenYear } from '../../types.js'

/** Figures of a year: 2024, ２０２４, 二〇二四, 二零二四; the letter O for 〇 is a slip, not another year. */
export const yearFigures = {
  arabic: '(?<![0-9０-９.．])(?:[12１２][0-9０-９]{3})',
  chinese: '(?<![〇零一二三四五六七八九十百千])[二一][〇○◯零OＯ0一二三四五六七八九]{3}',
}
/** 《…（2024年版）》 and 2020年代 name no year. */
const yearMark = '\\s?年(?![版代])'
export const figureYear = `(?:${yearFigures.arabic}|${yearFigures.chinese})(?=${yearMark})`
/** 2024法治政府建设年度报告: the 年 was lost, the year is plain. */
export const bareYear = '(?<![0-9０-９.．])20[0-9]{2}(?=(?:法治|工作|年度))'

const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  去年: -1,
  上一年度: -1,
  上一年: -1,
  上年度: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  下一年度: 1,
  下一年: 1,
  下年度: 1,
  次年: 1,
  翌年: 1,
  同年: 0,
}
/** Years that follow the one the sentence speaks of, not the report year. */
const following = new Set(['次年', '翌年', '同年'])
/** What may not stand before them: 以前年度, 首次年检, 证明年龄, 基本年限, 以上年龄 are other words. */
const otherWords: Readonly<Record<string, string>> = {
  今年: '如',
  去年: '过',
  前年: '以目当提',
  次年: '首每一二两三多单',
  明年: '说证表声',
  本年: '基成',
  上年: '以线',
  下年: '以线地',
  同年: '不合相共如',
}
export const relativeYear = Object.keys(relativeYears)
  .map(word => (otherWords[word] ? `(?<![${otherWords[word]}])${word}` : word))
  .join('|')

/** The value of a figure in either script; 2○24 and 二O二四 count. */
export function readFigure(text: string): number | undefined {
  if (/^[0-9０-９]+$/.test(text)) return Number(toHalfWidth(text))
  return readChinese(text.replace(/[○◯OＯ0]/g, '〇'))
}

/** The year with the 年 that belongs to it. */
export function readYear(figure: string, start: number, whole: string): WrittenYear | undefined {
  const value = readFigure(figure)
  const mark = /^\s?年/.exec(whole.slice(figure.length))?.[0].length ?? 0
  return value === undefined
    ? undefined
    : { value, span: span(start, start + figure.length + mark) }
}

export function readRelativeYear(word: string, start: number): WrittenYear {
  const at: Span = span(start, start + word.length)
  return {
    offset: relativeYears[word]!,
    span: at,
    ...(following.has(word) ? { follows: true } : {}),
  }
}
