import type { Diagnostic, FileReport, RuleInfo, RunReport } from '@hegao/core'
import { detailsOf, speakerOf } from './plain.js'
import { harmlessDeep } from './words/harmless.js'
import { messageOf } from './words/known.js'
import { points } from './words/numbers.js'

const words = speakerOf('zh-CN')

/** What Excel and WPS hold in a cell; what is longer would run into the rows below. */
const longest = 32_000

interface Row {
  readonly file: FileReport
  readonly finding: Diagnostic
  readonly rule: RuleInfo | undefined
  readonly details: ReturnType<typeof detailsOf>
}

const columns: readonly (readonly [title: string, value: (row: Row) => string | number])[] = [
  ['文稿', ({ file }) => file.path],
  ['标题', ({ file }) => file.title ?? ''],
  ['得分', ({ file }) => points(file.score.total)],
  ['级别', ({ finding }) => words.say(finding.severity)],
  ['类别', ({ finding }) => words.say(finding.category)],
  ['行', ({ finding }) => finding.range.start.line],
  ['列', ({ finding }) => finding.range.start.column],
  ['问题', ({ finding }) => messageOf(words, finding)],
  ['原文', ({ finding }) => finding.text],
  ['其他位置', ({ details }) => details.places.join('；')],
  ['依据', ({ details }) => details.authority ?? ''],
  ['改法', ({ details }) => details.fix ?? ''],
  ['规则', ({ rule }) => rule?.title ?? ''],
  ['规则编号', ({ finding }) => finding.rule],
  ['消息编号', ({ finding }) => finding.messageId],
]

/** A table for Excel and WPS, a row for each finding: UTF-8 with a mark, CRLF, after RFC 4180. */
export function* renderCsv({ files, rules }: RunReport): Iterable<string> {
  yield `\ufeff${line(columns.map(([title]) => title))}`
  const shown = harmlessDeep(rules)
  for (const one of files) {
    const file = harmlessDeep(one)
    for (const finding of file.diagnostics) {
      const rule = shown[finding.rule]
      const row = { file, finding, rule, details: detailsOf(words, finding, rule) }
      yield line(columns.map(([, value]) => value(row)))
    }
  }
}

const line = (values: readonly (string | number)[]): string => `${values.map(cell).join(',')}\r\n`

/** What a spreadsheet would reckon: = + - @ at the head, in full width too, a tab or a line end. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text

function cell(value: string | number): string {
  if (typeof value === 'number') return `${value}`
  const text = shorten(value)
  const tame = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}
