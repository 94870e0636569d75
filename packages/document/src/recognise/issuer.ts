import type { Issuer, Level, Paragraph, Part, Parts, Place } from '../draft.js'
import { span } from '../span.js'
import { bodyEnding, seal } from './signature.js'

const municipalities = ['北京市', '天津市', '上海市', '重庆市']

/** Words that a level word begins, so that it is none: 市场监督管理局, 区域, 乡村振兴局. */
const otherWord = '市场|区域|区划|镇痛|乡村|州级|市政(?![府务协法])|市容|乡镇|县域|市民'
const notAnArea = new RegExp(`^(?:${otherWord})`)

/**
 * One step of an area's name: some characters and the word of its level, the longest word first.
 * A level word before another is part of the name (许州市, 沙市区).
 */
const areaStep = new RegExp(
  `^([\\u3400-\\u9fff]{1,9}?)(特别行政区|自治区|自治州|自治县|自治旗|高新技术产业开发区|经济技术开发区|开发区|高新区|新区|林区|特区|地区|街道|省|州|盟|市|县|旗|区|镇|乡|苏木)(?!(?!${otherWord})(?:[市县区旗州镇乡]|苏木|街道|林区))`,
)

/** What looks like an area in the rest of a body's name: 住房和城乡建设局, 城市管理局, 依法治市办. */
const notAName =
  /和|与|及|城乡$|工业|农[业村牧产田机民垦科]|(?<!自)治[省州市县旗区]$|城[市镇]$|[社园景校辖库牧片]区$|保护区$/

/** What a phrase begins or ends with, and no name: 推进依法治县工作, 教育系统. */
const phrase =
  /^(?:关于|全面|全力|[我本各以在]|推[进动]|深[入化]|贯彻|落实|加[强快]|进一步|扎实|切实|认真|坚持|持续|积极|报送|上报|学习|强化|着力|聚焦|围绕|履行|践行|开展|组织|完善|健全|规范|党政|主要|部分|乡村|农村|基层|城乡)|的|(?:建设|工作|系统|领域|行业|方面|执法|行政|普法|宣传|治理|改革|发展|管理|服务|监督|振兴|情况|部门|单位|机关|会议|精神|任务|责任|干部|年度|阶段|半年|季度)$/
/** What stands behind the area in a title, where its last word is not known for that of a body. */
const isName = (org: string): boolean =>
  /^[\u3400-\u9fff（）()]{2,20}$/.test(org) && !phrase.test(org)

/** Whom a body belongs to, before its place (垂直管理): 国家税务总局|丰洲县税务局, 新疆生产建设兵团|第十四师昆玉市. */
const parent =
  /^(?:国家税务总局(?=[\u3400-\u9fff]{2,12}税务)|新疆生产建设兵团(?=第[一二三四五六七八九十]{1,3}师))/
/** 第十四师, 一八二团: the 兵团 has divisions and regiments where others have areas. */
const corps =
  /^(?:第[一二三四五六七八九十]{1,3}师|(?:第[一二三四五六七八九十]{1,3}师)?[一二三四五六七八九十〇0-9]{1,4}团场?)$/

/** A body by its name alone, without the Party's or a superior's before it. */
export const withoutParent = (name: string): string => name.replace(/^中共/, '').replace(parent, '')

const bodyName = new RegExp(`^[\\u3400-\\u9fff（）()]{2,40}?${bodyEnding}$`)

/** 发文机关 from the title, else the 版头, the 署名, the first sentence that names it. */
export function recogniseIssuer(
  parts: Parts,
  paragraphs: readonly Paragraph[],
): Issuer | undefined {
  return (
    fromTitle(parts.title, paragraphs) ??
    fromPart(parts.letterhead, /文件$/, 'letterhead', paragraphs) ??
    fromPart(parts.signature, seal, 'signature', paragraphs) ??
    fromOpening(paragraphs)
  )
}

function fromTitle(title: Part | undefined, paragraphs: readonly Paragraph[]): Issuer | undefined {
  if (!title) return undefined
  // What stands before 关于, the year or the subject is the body; a year or 关于 may come first, and
  // so may what is done with the report (关于报送《竹溪镇2024年……).
  const lead = /^(?:关于)?(?:[\u3400-\u9fff]{2,6}《)?(?:[0-9０-９]{4}\s*年度?)?\s*/.exec(
    title.text,
  )![0].length
  const match =
    /^(.+?)(?:关于|转发|批转|[0-9０-９]{4}|二[〇○◯零OＯ0][〇○◯零OＯ0一二三四五六七八九]{2}年|20[_XxＸ×]{2}|年度?法治|(?<!依)法治|年度|工作报告|政府工作)/.exec(
      title.text.slice(lead),
    )
  const written = match?.[1]
  const head = written?.replace(/[\s\u3000]/g, '')
  if (!head) return undefined
  const at = span(lead, lead + written!.trimEnd().length)
  const place = { paragraph: title.paragraph, span: at }
  const joint = jointBodies(written!)
  if (!joint) return issuer(head, 'title', place, paragraphs)
  const last = issuer(joint.at(-1)!, 'title', place, paragraphs)
  return last && { ...last, name: joint.join('、').replace(/^中共/, '') }
}

/** 中共临澜县委、临澜县人民政府: several bodies that issue together. What is said of level and area is the last one's. */
function jointBodies(written: string): string[] | undefined {
  const bodies = written.trim().split(/[、，,\s\u3000]+/)
  const isBody = (name: string) => bodyName.test(name) && name.length >= 4
  return bodies.length > 1 && bodies.every(isBody) ? bodies : undefined
}

function fromPart(
  part: Part | undefined,
  ending: RegExp,
  foundIn: Issuer['foundIn'],
  paragraphs: readonly Paragraph[],
): Issuer | undefined {
  if (!part) return undefined
  const name = part.text.replace(/[\s\u3000]/g, '').replace(ending, '')
  return issuer(name, foundIn, { paragraph: part.paragraph, span: part.span }, paragraphs)
}

/** The first sentences: 2023年，在临澜县委、县政府的领导下，临澜县教科局围绕……. */
function fromOpening(paragraphs: readonly Paragraph[]): Issuer | undefined {
  const opening = paragraphs.find(({ role, kind }) => role === 'body' && kind === 'prose')
  if (!opening) return undefined
  const pattern =
    /(?<=^|[，。、\s年度])((?:[\u3400-\u9fff]{1,7}(?:省|市|州|盟|县|旗|区|镇|乡|街道)){1,3}(?!委|政府)[\u3400-\u9fff]{0,12}?(?:局|厅|委员会|办事处|人民政府|教委))(?=[，、。]|围绕|坚持|以|认真|深入|紧紧|始终|在|按照|全面|高度|积极|党|2)/u
  const match = pattern.exec(opening.text.slice(0, 200))
  if (!match) return undefined
  const start = match.index
  const place = { paragraph: opening.index, span: span(start, start + match[1]!.length) }
  return issuer(match[1]!, 'opening', place, paragraphs)
}

function issuer(
  written: string,
  foundIn: Issuer['foundIn'],
  place: Place,
  paragraphs: readonly Paragraph[],
): Issuer | undefined {
  const name = withoutParent(written).replace(/[*#]/g, '')
  const steps = areaSteps(name)
  const area = steps.map(({ text }) => text).join('')
  // 在全区……工作会议上的讲话 is of nobody.
  if (area.startsWith('在')) return undefined
  const org = name.slice(area.length)
  const isArea = area !== '' && org === ''
  const isNamed = foundIn === 'title' && !/^[全各]/.test(area) && area !== '' && isName(org)
  if (!bodyName.test(name) && !isArea && !isNamed && !corps.test(name)) return undefined
  const last = steps.at(-1)
  const level = last && levelOf(steps, org, paragraphs)
  return {
    name,
    kind: kindOf(org, level),
    foundIn,
    place,
    ...(last ? { area, areaWord: last.word } : {}),
    ...(level ? { level } : {}),
  }
}

interface AreaStep {
  readonly text: string
  readonly word: string
}

function areaSteps(name: string): AreaStep[] {
  const steps: AreaStep[] = []
  let rest = name
  for (;;) {
    const match = areaStep.exec(rest)
    if (!match) return steps
    const [text, , word] = match
    const wordAndAfter = rest.slice(text.length - word!.length)
    if (notAnArea.test(wordAndAfter) || notAName.test(text!)) return steps
    steps.push({ text, word: word! })
    rest = rest.slice(text.length)
    // 望溪县委…: the name goes on with the body.
    if (rest.startsWith('委')) return steps
  }
}

function levelOf(
  steps: readonly AreaStep[],
  org: string,
  paragraphs: readonly Paragraph[],
): Level | undefined {
  const { text, word } = steps.at(-1)!
  if (/省|自治区$|特别行政区/.test(word) || municipalities.includes(text)) return 'province'
  if (/自治州|州|盟|地区/.test(word)) return 'prefecture'
  if (/镇|乡|街道|苏木/.test(word)) return 'township'
  const above = steps.at(-2)
  // 神农架林区人民政府: with a people’s government a 林区 is a county.
  if (word === '林区' && /^人民政府/.test(org)) return 'county'
  // A zone or a forest district is of the level that set it up; alone its name does not tell.
  if (/开发区|高新区|新区|林区/.test(word))
    return above && /[市县区旗]$/.test(above.word) ? 'county' : undefined
  if (word !== '市') return 'county'
  if (above && !municipalities.includes(above.text)) {
    if (/省|自治区$/.test(above.word)) return cityLevel(paragraphs)
    return 'county'
  }
  return cityLevel(paragraphs)
}

/** A lone 市: only what it says of the bodies below it tells a prefecture from a county. */
function cityLevel(paragraphs: readonly Paragraph[]): Level | undefined {
  const text = paragraphs.map(paragraph => paragraph.text).join('\n')
  if (/各?县[（(、]?(?:市、)?区[）)]?|县市区|区县|市辖区|市本级|各区(?![域块间位])|各县/.test(text))
    return 'prefecture'
  return undefined
}

function kindOf(org: string, level: Level | undefined): Issuer['kind'] {
  if (level === 'township') return 'township'
  if (/教育|教体|教科|教委|教文/.test(org)) return 'education'
  if (org === '' || /^人民政府$|^政府$|^行政公署$|^行署$|^委、?.*政府$/.test(org))
    return 'government'
  if (/局|厅|委|办|中心|队|院|所/.test(org)) return 'department'
  return 'other'
}
