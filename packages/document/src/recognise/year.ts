import type { LetterYear, Paragraph, Part, Parts, ReportYear, Section } from '../draft.js'
import { span } from '../span.js'
import { findDateBehind } from './date-line.js'

/** A bound of a period is no report year: 2021—2025年, 2021年—2025年. */
const mark = '[—–－~～至到-]{1,2}'
const notInPeriod = `(?<![0-9０-９]|[0-9０-９〇○零一二三四五六七八九]{4}[\\s\\u3000]{0,2}年?[\\s\\u3000]{0,2}${mark}[\\s\\u3000]{0,2})`
const figures =
  '(?:2[0０][0-9０-９]{2}|２[0０][0-9０-９]{2}|二[〇○◯零OＯ0][〇○◯零OＯ0一二三四五六七八九]{2})'
const year = `${notInPeriod}(${figures})`
/** 2024法治政府建设报告: the 年 was lost, the year is plain. */
const named = `(?=[\\s\\u3000]*年(?![\\s\\u3000]{0,2}${mark}[\\s\\u3000]{0,2}[0-9０-９二])|度?法治|工作)`
const yearsOfTitle = new RegExp(year + named, 'g')
const plan =
  /^\s*年?度?(?:法治(?:政府)?建设)?(?:重点|主要)?(?:工作)?(?:的)?(?:计划|打算|安排|思路|要点|谋划)/
const yearOfSection = new RegExp(`^(?:[^，。]{0,6}?)${year}[\\s\\u3000]*年`)
const planSection = /计划|打算|安排|思路|谋划|下一/
const openingYear = new RegExp(`^${year}[\\s\\u3000]*年(以来|起)?(?:度|，|,|[\\u3400-\\u9fff]|$)`)
/** Titles of accounts of their own year; a 政府工作报告 is named after the year in which it is given. */
const account = /(?:法治|依法行政)[^年]{0,20}(?:报告|总结|情况|汇报)|年度报告|工作总结/

/** 现将我局2024年法治政府建设情况报告如下 */
const handover = /现(?:将|就|把|对)?[^。！？\n]{0,80}?(?:报告|汇报|总结|情况)[^。！？\n]{0,12}如下/

/** 关于报送《2024年法治政府建设年度报告》的报告 */
const handedOn =
  /关于(?:报送|上报|呈报|报请|报告|呈送|提交|公布|发布|公开|印发)[^《》]{0,20}《[^《》]*(?:报告|总结|情况)》的/

const readYear = (written: string): number =>
  Number(
    written
      .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      .replace(/[○◯零OＯ]/g, '0')
      .replace(/[〇一二三四五六七八九]/g, digit => String('〇一二三四五六七八九'.indexOf(digit))),
  )

/**
 * 报告年度 from the title, else the opening sentence or the one that hands the report over, else the
 * first heading that names a year. 2024年以来 at the opening says least: a report on the year before
 * may begin so. Where two or more of them name one year and none the title's, theirs it is: the title
 * alone was left as it was, or copied.
 */
export function recogniseYear(
  { title }: Parts,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): ReportYear | undefined {
  const opening = inOpening(paragraphs)
  const told = [
    opening?.since ? undefined : opening?.year,
    inHandover(paragraphs),
    ...inHeadings(sections, paragraphs),
  ].filter(year => year !== undefined)
  const year = inTitle(title)
  if (!year) return told[0] ?? opening?.year
  const [other] = told
  const voices = [...told.map(({ value }) => value), ...yearsBeforePlans(sections)]
  const isAlone = voices.length > 1 && voices.every(value => value === other?.value)
  return isAlone && other!.value !== year.value && account.test(title!.text)
    ? { ...other!, inTitle: { value: year.value, place: year.place } }
    : year
}

function found(
  foundIn: ReportYear['foundIn'],
  paragraph: number,
  written: string,
  start: number,
): ReportYear {
  const place = { paragraph, span: span(start, start + written.length) }
  return { value: readYear(written), foundIn, place }
}

/** The year that a line is about, and where it stands in it. */
function yearOf(line: string): { written: string; at: number } | undefined {
  const blank = (words: string) => ' '.repeat(words.length)
  // A year in the name of a document is the document's, but for that of the report that is sent along.
  const named = handedOn.test(line) ? line : line.replace(/《[^《》]*》/g, blank)
  const text = named.slice(0, findDateBehind(named))
  // The last year counts (关于2023年问题整改和2024年法治政府建设情况的报告), but for that of a plan
  // beside it (2024年工作总结和2025年工作计划).
  const years = [...text.matchAll(yearsOfTitle)]
  const isPlan = ({ index, 0: written }: RegExpExecArray) =>
    plan.test(text.slice(index + written.length))
  const match = years.findLast(each => !isPlan(each)) ?? years.at(-1)
  return match && { written: match[1]!, at: match.index }
}

function inTitle(title: Part | undefined): ReportYear | undefined {
  const year = title && yearOf(title.text)
  return year && found('title', title.paragraph, year.written, year.at)
}

const isProse = ({ role, kind, ordinal }: Paragraph): boolean =>
  role === 'body' && kind === 'prose' && !ordinal

function inOpening(
  paragraphs: readonly Paragraph[],
): { year: ReportYear; since: boolean } | undefined {
  const opening = paragraphs.find(isProse)
  const match = opening && openingYear.exec(opening.text)
  return match
    ? { year: found('opening', opening.index, match[1]!, 0), since: match[2] !== undefined }
    : undefined
}

/** Before the first numbered line: a summary at the end may look back on other years. */
function inHandover(paragraphs: readonly Paragraph[]): ReportYear | undefined {
  const end = paragraphs.findIndex(({ role, ordinal }) => role === 'body' && ordinal)
  for (const paragraph of paragraphs.slice(0, end < 0 ? 3 : end)) {
    const match = isProse(paragraph) ? handover.exec(paragraph.text) : undefined
    const year = match && yearOf(match[0])
    if (year) return found('opening', paragraph.index, year.written, match.index + year.at)
  }
  return undefined
}

/** The years of the outermost headings, but for those of a plan. */
function inHeadings(
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
): readonly ReportYear[] {
  return sections.flatMap(({ heading, depth }) => {
    const match = depth === 1 ? yearOfSection.exec(heading.title) : undefined
    if (!match || planSection.test(heading.title)) return []
    const at = paragraphs[heading.paragraph]!.text.indexOf(match[1]!)
    return found('heading', heading.paragraph, match[1]!, at)
  })
}

/** 2024 for 三、2025年工作打算. */
const yearsBeforePlans = (sections: readonly Section[]): readonly number[] =>
  sections.flatMap(({ heading, depth }) => {
    const match = depth === 1 ? yearOfSection.exec(heading.title) : undefined
    return match && planSection.test(heading.title) ? readYear(match[1]!) - 1 : []
  })

/** 关于报送2024年度法治政府建设情况报告的函, 现将《…2024年度…报告》报上 */
const passesOn = /报送|上报|呈报|呈送|报请|提交|印发|转发|现[将把就]/
const endsSentence = /[。！？\n]/
const reportWords = ['报告', '总结', '汇报', '情况'] as const
const longestName = 90

/** From the word that passes a report on to the last word that calls it one. */
function passedOn(text: string): { words: string; at: number } | undefined {
  const at = text.search(passesOn)
  if (at < 0) return undefined
  const sentence = text.slice(at, at + longestName).split(endsSentence)[0]!
  const end = Math.max(...reportWords.map(word => sentence.lastIndexOf(word)))
  return end < 0 ? undefined : { words: sentence.slice(0, end), at }
}

/** The years of the report in a covering letter, a sentence with several years left aside. */
export function recogniseLetterYears(paragraphs: readonly Paragraph[]): LetterYear[] {
  return paragraphs.flatMap(({ role, text, index }) => {
    const passed = role === 'cover' ? passedOn(text) : undefined
    if (!passed) return []
    const years = [...passed.words.matchAll(yearsOfTitle)]
    const values = new Set(years.map(([, written]) => readYear(written!)))
    if (values.size !== 1) return []
    const start = passed.at + years[0]!.index
    return { value: [...values][0]!, place: { paragraph: index, span: span(start, start + 4) } }
  })
}
