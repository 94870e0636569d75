import type { Paragraph } from '@hegao/document'
import { readFigure } from '../scan/time/year.js'
import type { Grid } from './head.js'

/** Lines of notes under a table are no more than this. */
export const mostNotes = 4
const longestCaption = 80

const noteStart =
  /^[\s（([*※]*(?:注|备注|附注|说明|表注|填表说明)[0-9０-９]{0,2}\s?[：:.．、]|^\s?[*※]\s?[^*\s]/
const caption =
  /^\s?(?:附?表\s?[0-9０-９一二三四五六七八九十]|单位[：:])|表\s?(?:[（(][^（）()]{0,60}[）)])?\s?$/
/** 表2　执法情况统计表; 表2所列 and 表2显示 begin a sentence. */
const numbered =
  /^\s?[（(]?附?表\s?([0-9０-９]{1,2}|[一二三四五六七八九十])(?![0-9０-９年月.．\-—–])(?![^\n]{0,60}[。；])/
const unitLine = /^[（(]?(?:计量)?单位[：:][^。；]{1,20}$/
/** One case may stand in several lines: 部分案件并处多种处罚, 各种类之和大于案件总数, 有交叉. */
const overlaps =
  /剔重|去重|(?:剔除|扣除|去除|除去|不含|合并)重复|(?<![不没未无])(?:存在|能|会|有)重复|(?<![不未无免])重复(?:计|统计|填)|(?<![不未无])(?:交叉|重叠)|并处|多选|同时(?:适用|涉及|属于|计入|符合)|(?:分别|多次)计(?:入|算|数|件)|(?:之和|合计|相加)[^，。；]{0,8}(?:大于|多于|超过|不等于|高于)/

/** The lines right above a table that are its caption or give its unit, and the number of it: 表1. */
export function captionsOf(above: readonly Paragraph[]): {
  readonly captions: readonly number[]
  readonly number?: number
} {
  const isCaption = ({ text, rows, kind }: Paragraph) =>
    !rows &&
    text.length < longestCaption &&
    (numbered.test(text) || (kind === 'prose' && unitLine.test(text)))
  const last = above.findLastIndex(one => !isCaption(one))
  const captions = above.slice(last + 1)
  const written = captions.flatMap(({ text }) => numbered.exec(text)?.[1] ?? []).at(-1)
  const number = written === undefined ? undefined : readFigure(written)
  return {
    captions: captions.map(({ index }) => index),
    ...(number === undefined ? {} : { number }),
  }
}

/** The words right above a table that name it: its caption, or the heading that it stands under. */
export function captionOf(above: readonly Paragraph[]): string {
  const isShort = ({ text, rows }: Paragraph) =>
    !rows && text.length < longestCaption && !/[。；]/.test(text)
  const last = above.findLastIndex(one => !isShort(one))
  return above
    .slice(last + 1)
    .map(({ text }) => text)
    .join('\n')
}

/** What is compared was counted otherwise before: 按可比口径, 上年数据已作调整, 机构改革后口径变化. */
const otherBase = /可比|口径|调整后|(?:作|做|经)了?(?:调整|修订)|追溯|重述/

/** True where a line over or under the table, or a row of notes in it, says that its kinds overlap (有重复). */
export const tellsOfOverlap = (
  grid: Grid,
  above: readonly Paragraph[],
  below: readonly Paragraph[],
): boolean => notesOf(grid, above, below).some(text => overlaps.test(text))

/** True where one of them says that its years are not counted alike. */
export const tellsOfOtherBase = (
  grid: Grid,
  above: readonly Paragraph[],
  below: readonly Paragraph[],
): boolean =>
  [...notesOf(grid, above, below), ...grid.flat().map(({ text }) => text)].some(text =>
    otherBase.test(text),
  )

/** What no column of the table counts: 另有撤回3件, 长期整改的未列. */
const elsewhere =
  /撤回|撤销|移送|转[出入]|退回|终止|合并|另有|另行|未[列计含]|不[列计含]|未纳入|不纳入/

/** True where one of them says that there are others than those in the table. */
export const tellsOfOthers = (
  grid: Grid,
  above: readonly Paragraph[],
  below: readonly Paragraph[],
): boolean => notesOf(grid, above, below).some(text => elsewhere.test(text))

/** The caption and the notes of a table, and the rows of notes in it. */
function notesOf(grid: Grid, before: readonly Paragraph[], after: readonly Paragraph[]): string[] {
  const isBeside = ({ text, rows }: Paragraph) => !rows && noteStart.test(text)
  const stop = after.findIndex(paragraph => !isBeside(paragraph))
  const below = stop < 0 ? after : after.slice(0, stop)
  const isCaption = ({ text }: Paragraph) => text.length < longestCaption && caption.test(text)
  // What stands above a heading is of the table before.
  const own = before.slice(
    Math.max(
      0,
      before.findLastIndex(({ kind }) => kind === 'heading'),
    ),
  )
  const above = own.filter(one => !one.rows && (isBeside(one) || isCaption(one)))
  const rows = grid.flat().filter(({ kind, text }) => kind === 'text' && noteStart.test(text))
  return [...above, ...below, ...rows].map(({ text }) => text)
}
