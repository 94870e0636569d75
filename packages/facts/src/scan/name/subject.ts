import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Subject } from '../../types.js'

/** What a report says of its own body at the opening: ……，青穆县人民政府深入贯彻. */
const opensWith =
  '(?=坚持|以[^，。；]{2,40}为|深入(?:贯彻|学习|推进)|认真(?:贯彻|落实|学习)|全面(?:贯彻|落实|推进)|紧紧围绕|紧扣|始终坚持|严格(?:落实|按照)|高度重视|积极推进|切实履行|聚焦|立足|(?:法治(?:政府)?(?:建设)?|依法行政)(?:水平|能力|工作)(?:不断|稳步|持续|进一步|有效|明显|显著|得到|全面|扎实))'
const opens = new RegExp(
  `(?<=^|[，,。：；\\s])(?<name>[\\u3400-\\u9fff]{1,18}?(?:[省县旗区镇乡]|苏木|街道|人民政府|办事处|[局厅]|委员会))${opensWith}`,
  'g',
)
/** 县教育局党组书记、局长切实担负起推进法治建设第一责任人职责. */
const answers =
  /^[\s\u3000]{0,8}(?<name>[\u3400-\u9fff]{1,18}?[局厅])(?:党组|党委)?(?:书记)?、?[局厅]长(?:切实|认真|严格|自觉|主动|坚决|全面)?(?:担负起?|扛起|履行|落实|承担起?)好?(?:推进)?(?:法治(?:政府)?建设)?第一责任人/g
/** 修订《云泽市物业管理办法》: of a 市, what only its own bodies make. */
const issuedInCity =
  /(?<=(?:^|[，,。；：、\s])(?:继续|抓紧|加快|牵头)?(?:修订|制定|起草|代拟))《(?<name>[\u3400-\u9fff]{2,5}?市)(?!场)(?=[\u3400-\u9fff]{2,20}(?:办法|规定|条例|细则|实施意见|管理规则)》)/g
/** 印发《云泽县2023年法治政府建设工作要点》. */
const issued =
  /(?<=(?:^|[，,。；：、\s]|先后|及时|牵头|专题|研究|审议|主持|组织)(?:印发|制定印发|制定|出台|制发|编制))《(?<name>[\u3400-\u9fff]{2,5}?(?:[县旗镇乡]|苏木))(?=[0-9０-９]{4}年|法治|全面依法|依法|普法|行政|重大|规范性|“)/g
/** 修订《云泽县突发事件总体应急预案》: what a place makes for itself. */
const madeForPlace =
  /(?<=(?:^|[，,。；：、\s])(?:继续|抓紧|加快|牵头|及时)?(?:修订|修编|制定|起草|代拟|印发|制定印发|出台|编制))《(?<name>[\u3400-\u9fff]{2,6}?[县旗区镇乡])(?=[\u3400-\u9fff]{2,20}(?:预案|办法|规定|细则)》)/g
/** 印发《云泽市水利局2023年法治政府建设工作要点》: of a body, named with its place. */
const issuedByBody =
  /(?<=(?:^|[，,。；：、\s]|先后|及时|牵头|专题|研究|审议|主持|组织)(?:印发|制定印发|制定|出台|制发|编制|修订))《(?<name>[\u3400-\u9fff]{2,9}?[市县旗区镇乡](?!场)[\u3400-\u9fff]{1,14}?(?:[局委]|委员会|人民政府|办事处))(?=[0-9０-９]{4}年|关于|法治|行政|重大)/g

/** The first sentences say whose report it is. */
const reach = 240

/** Names that stand where a report has its own body, or its own place. */
export function scanSubjects(text: string): Subject[] {
  return [
    ...named(text.slice(0, reach), opens, 'opens'),
    ...named(text.slice(0, reach), answers, 'answers'),
    ...named(text, issued, 'issued'),
    ...named(text, issuedInCity, 'issued'),
    ...named(text, madeForPlace, 'made'),
    ...named(text, issuedByBody, 'issued'),
  ].toSorted((a, b) => a.span.start - b.span.start)
}

const named = (text: string, pattern: RegExp, as: Subject['as']): Subject[] =>
  matchesOf(text, pattern).map(match => {
    const name = match.groups!.name!
    const start = match.index + match[0].indexOf(name)
    return { span: span(start, start + name.length), name, as }
  })
