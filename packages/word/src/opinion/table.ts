import { type Diagnostic, describeAuthority, type FileReport, type RunReport } from '@hegao/core'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  UnderlineType,
  VerticalAlign,
  WidthType,
} from 'docx'
import { runs } from '../make/runs.js'
import { detailsOf, placeOf, sayIn } from '../say.js'
import { possible } from '../xml/characters.js'
import { excerptOf } from './excerpt.js'
import { styleIds, widths } from './layout.js'

const titles = ['序号', '位置', '原文', '意见', '依据', '处理']
const say = sayIn('zh-CN')

/** One row for each finding; the last column is for what is decided on paper. */
export function opinionTable(file: FileReport, rules: RunReport['rules'], source: string): Table {
  const rows = file.diagnostics.map((finding, index) => [
    short(`${index + 1}`),
    short(placeOf(finding, file, say)),
    [words(finding, source)],
    [
      say('finding', { severity: say(finding.severity), message: finding.message }),
      ...detailsOf(finding, file, source, say),
    ].map(line),
    [line(authorityOf(finding, rules))],
    [line('')],
  ])
  const none = [
    [line('')],
    [line('')],
    [line('')],
    [line('没有发现问题。')],
    [line('')],
    [line('')],
  ]
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80 },
    rows: [
      row(titles.map(heading), true),
      ...(rows.length > 0 ? rows : [none]).map(cells => row(cells)),
    ],
  })
}

function row(cells: readonly (readonly Paragraph[])[], tableHeader = false): TableRow {
  return new TableRow({
    ...(tableHeader ? { tableHeader } : {}),
    cantSplit: true,
    children: cells.map(
      (children, column) =>
        new TableCell({
          children,
          width: { size: widths[column]!, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
        }),
    ),
  })
}

const line = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.cell, children: runs(possible(text)) })

const heading = (text: string): Paragraph[] => [
  new Paragraph({ style: styleIds.headCell, children: runs(text) }),
]

const short = (text: string): Paragraph[] => [
  new Paragraph({ style: styleIds.cell, alignment: AlignmentType.CENTER, children: runs(text) }),
]

/** The words are underlined as readers of proofs do. */
function words({ range }: Diagnostic, source: string): Paragraph {
  const excerpt = excerptOf(source, { start: range.start.offset, end: range.end.offset })
  return new Paragraph({
    style: styleIds.cell,
    children: [
      ...runs(possible(excerpt.before)),
      ...runs(possible(excerpt.words), { underline: { type: UnderlineType.WAVE } }),
      ...runs(possible(excerpt.after)),
    ],
  })
}

function authorityOf(finding: Diagnostic, rules: RunReport['rules']): string {
  const source = finding.source ?? rules[finding.rule]?.source
  return source ? describeAuthority(source, 'zh-CN') : ''
}
