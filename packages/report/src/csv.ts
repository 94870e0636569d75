import type { Diagnostic, FileReport, Report, RuleInfo } from '@hegao/core'
import { detailsOf, speakerOf } from './plain.js'
import { points } from './pretty/columns.js'
import { harmlessDeep } from './pretty/harmless.js'
import { messageOf } from './pretty/known.js'

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
export function renderCsv(report: Report): string {
  const { files, rules } = harmlessDeep(report)
  const rows = files.flatMap(file =>
    file.diagnostics.map((finding): Row => {
      const rule = rules[finding.rule]
      return { file, finding, rule, details: detailsOf(words, finding, rule) }
    }),
  )
  const cells = [
    columns.map(([title]) => title),
    ...rows.map(row => columns.map(([, value]) => value(row))),
  ]
  return `\ufeff${cells.map(line => `${line.map(cell).join(',')}\r\n`).join('')}`
}

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
