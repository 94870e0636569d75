import type { Paragraph, Part, Parts, ReportYear, Section } from '../draft.js'
import { span } from '../span.js'

/** The end of a period is no report year: 2021—2025年. */
const notInPeriod = /(?<![0-9０-９]|[0-9０-９]{4}\s*年?\s*[—–－~～至到-]+\s*)/.source
const plan =
  /^\s*年?度?(?:法治(?:政府)?建设)?(?:重点|主要)?(?:工作)?(?:的)?(?:计划|打算|安排|思路|要点|谋划)/
const year =
  /(2[0０][0-9０-９]{2}|２[0００][0-9０-９]{2}|二[〇○◯零OＯ0][〇○◯零OＯ0一二三四五六七八九]{2})(?=[\s\u3000]*年|度?法治|工作)/
const titleYear = new RegExp(notInPeriod + year.source, 'g')
const sectionYear = new RegExp(`^(?:[^，。]{0,6}?)${notInPeriod}(2[0-9]{3})\\s*年`)

const readYear = (written: string): number =>
  Number(
    written
      .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      .replace(/[○◯零OＯ]/g, '0')
      .replace(/[〇一二三四五六七八九]/g, digit => String('〇一二三四五六七八九'.indexOf(digit))),
  )

/** 报告年度 from the title, else the opening sentence, else the first heading that names a year. */
export function recogniseYear(
  { title }: Parts,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): ReportYear | undefined {
  return inTitle(title) ?? inOpening(paragraphs) ?? inHeadings(sections, paragraphs)
}

function inTitle(title: Part | undefined): ReportYear | undefined {
  if (!title) return undefined
  // The last year counts (关于2023年问题整改和2024年法治政府建设情况的报告), but for that of a plan
  // beside it (2024年工作总结和2025年工作计划).
  const years = [...title.text.matchAll(titleYear)]
  const isPlan = ({ index, 0: written }: RegExpExecArray) =>
    plan.test(title.text.slice(index + written.length))
  const match = years.findLast(each => !isPlan(each)) ?? years.at(-1)
  if (!match) return undefined
  return {
    value: readYear(match[1]!),
    foundIn: 'title',
    place: { paragraph: title.paragraph, span: span(match.index, match.index + match[1]!.length) },
  }
}

function inOpening(paragraphs: readonly Paragraph[]): ReportYear | undefined {
  const opening = paragraphs.find(
    ({ role, kind, ordinal }) => role === 'body' && kind === 'prose' && !ordinal,
  )
  const match = opening && /^(2[0-9]{3})\s*年(?:度|以来|，|,|[\u4e00-\u9fa5])/.exec(opening.text)
  if (!match) return undefined
  return {
    value: Number(match[1]),
    foundIn: 'opening',
    place: { paragraph: opening.index, span: span(0, match[1]!.length) },
  }
}

function inHeadings(
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
): ReportYear | undefined {
  for (const { heading, depth } of sections) {
    const match = depth === 1 ? sectionYear.exec(heading.title) : undefined
    if (!match || /计划|打算|安排|思路|谋划|下一/.test(heading.title)) continue
    const at = paragraphs[heading.paragraph]!.text.indexOf(match[1]!)
    return {
      value: Number(match[1]),
      foundIn: 'heading',
      place: { paragraph: heading.paragraph, span: span(at, at + match[1]!.length) },
    }
  }
  return undefined
}
