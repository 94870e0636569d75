import { type Span, span } from '@hegao/document'
import type { Words } from '../../types.js'

/** Of a list of titles, as far back as the name of a body may reach. */
const longest = 24

/** What the body did with the document, between its name and the title. */
const made = '(?:最?新?(?:修[订改]|制定|出台|印发|发布|颁布|公布|下发|通过)了?(?:后)?的?|的)?'
/** The place or the body itself: 我市, 省政府, 县委办, 市场监管局 of a place. */
const own = '[我本][省市县区州盟旗镇乡局厅委校院]'
/** Words that say what is done with the title: a body before them is who does it, not whose it is. */
const doing =
  '学习|贯彻|落实|执行|宣传|宣讲|依据|根据|依照|按照|遵照|对照|遵守|实施|组织|开展|围绕|解读|严格|认真|转发'
const body = `[省市县区州盟旗镇乡](?![场级])(?:(?!${doing})[\\u3400-\\u9fff]){0,16}?(?:[委府厅局办会院]|党组|办公室)`
/** 省《…条例》 is the province's; 全市《…法》宣传月, 进社区 and 城市 name no owner. */
const level = '(?<![全各该跨外两多社小园景辖校片城超集夜])(?:自治[区州县旗]|[省市县区州盟旗])'
const before = new RegExp(`(?:(?:${own}|${body})${made}|${level})$`)

/** True where the words right before a title say that it is of a body of a place: 省教育厅《…办法》. */
export const isByLocalBody = (text: string, start: number): boolean =>
  before.test(text.slice(Math.max(0, start - longest), start))

/** 国务院办公厅印发的《…》: the four bodies whose documents are mixed up, in full or short. */
const central =
  /(?<![、和与及同\s])(?<bodies>(?:(?:中共中央|国务院)(?:办公厅)?|党中央|中办|国办)(?:(?:[、，]|和|\s)?(?:(?:中共中央|国务院)(?:办公厅)?|党中央|中办|国办))?)(?:联合)?(?:印发|发布|出台|制定|颁布|公布)的?$/

/** The central bodies that the words right before a title say have issued it. */
export function issuedBy(text: string, { start }: Span): Words | undefined {
  const from = Math.max(0, start - longest)
  const match = central.exec(text.slice(from, start))
  const words = match?.groups?.bodies
  return words === undefined
    ? undefined
    : { text: words, span: span(from + match!.index, from + match!.index + words.length) }
}
