import type { FileReport, RunReport } from '@hegao/core'
import { Document, HeadingLevel, Paragraph, type Table, UnderlineType } from 'docx'
import { runs } from '../make/runs.js'
import { countsOf, sayIn, scoreOf, sectionOf } from '../say.js'
import { possible } from '../xml/characters.js'
import { section, styles } from './layout.js'
import { opinionTable } from './table.js'
import { opinionTitle } from './title.js'

const say = sayIn('zh-CN')

/**
 * 核稿意见表: for each draft, from a new page, its score, what it has to contain, a table of the
 * findings and room to sign. An office form, so always in Chinese: `report` has to be.
 * @param sourceOf the text of a draft by its path, which the ranges of its findings count in
 * @returns a document that is not packed yet
 */
export function opinionSheet(
  report: RunReport,
  sourceOf: (path: string) => string | undefined,
): Document {
  const sheets = Array.from(report.files, file =>
    sheet(file, report.rules, file.source ?? sourceOf(file.path) ?? ''),
  )
  const left = leftOut(report)
  if (left.length > 0) sheets.push(left)
  const children = sheets.flatMap((rest, index) => [heading(index > 0), ...rest])
  return new Document({
    title: opinionTitle,
    creator: '核稿',
    lastModifiedBy: '核稿',
    styles,
    sections: [section(children.length > 0 ? children : [heading(false)])],
  })
}

const heading = (pageBreakBefore: boolean): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, pageBreakBefore, children: runs(opinionTitle) })

function sheet(file: FileReport, rules: RunReport['rules'], source: string): (Paragraph | Table)[] {
  const { sections, notChecked, suppressed, score } = file
  const lines = [
    `文稿：${file.title ?? '（没有认出标题）'}`,
    `文件：${file.path}`,
    `${scoreOf(file, 'zh-CN')}；${countsOf(file, say)}`,
    ...(score.basis === 'customised' ? ['评分依据经过本地配置调整，不能与标准得分直接相比。'] : []),
    ...(sections.length > 0
      ? [say('sections') + sections.map(one => sectionOf(one, say)).join('　')]
      : []),
    ...(suppressed.length > 0 ? [`已忽略 ${suppressed.length} 处，不列入本表。`] : []),
    ...notChecked.map(({ reason }) => say('notChecked', { reason })),
  ]
  return [...lines.map(line), opinionTable(file, rules, source), signature()]
}

const line = (text: string): Paragraph => new Paragraph({ children: runs(possible(text)) })

/** Room for the name and the day, filled in by hand. */
const signature = (): Paragraph =>
  new Paragraph({
    spacing: { before: 360 },
    children: [
      ...runs('核稿人（签名）：'),
      ...runs('　'.repeat(12), { underline: { type: UnderlineType.SINGLE } }),
      ...runs('　　日期：　　　　年　　月　　日'),
    ],
  })

/** What was not read is said, too. */
function leftOut({ errors, skipped }: RunReport): Paragraph[] {
  const lines = [
    ...errors.map(({ path, message }) =>
      message.startsWith(path) ? message : `${path}：${message}`,
    ),
    ...skipped.map(({ path, reason }) => `${path}：${reason}`),
  ]
  return lines.length > 0 ? ['没有核稿的文件', ...lines].map(line) : []
}
