import { span } from '@hegao/document'
import { ofLast } from '../../of-last.js'
import type { Kinship, ListMember } from '../../types.js'

/** No list of one clause is longer than this. */
export const longestClause = 240

const pairs: Readonly<Record<string, string>> = {
  '《': '》',
  '“': '”',
  '（': '）',
  '(': ')',
  '〈': '〉',
  '【': '】',
}

/** What stands in quotes, brackets and 《》, marks included, as NULs: no 、 in there parts members. */
export function maskOpaque(text: string): string {
  let masked = ''
  let done = 0
  for (let at = nextOpening(text, 0); at >= 0; ) {
    const end = closingOf(text, at)
    if (end !== undefined) {
      masked += text.slice(done, at) + '\0'.repeat(end - at)
      done = end
    }
    // A mark that nothing closes hides those behind it up to the end of its line.
    at = nextOpening(text, end ?? lineEnd(text, at))
  }
  return done === 0 ? text : masked + text.slice(done)
}

/** The masks of a whole paragraph, which several scanners ask for. */
export const maskedText = ofLast(maskOpaque)

const opening = /[《“（(〈【]/g

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from
  return opening.exec(text)?.index ?? -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The offset behind the mark that closes the one at `start`, in the same line. */
function closingOf(text: string, start: number): number | undefined {
  const open = text[start]!
  const close = pairs[open]!
  let depth = 1
  for (let at = start + 1; at < text.length; at++) {
    const mark = text[at]!
    if (mark === '\n') return undefined
    if (mark === open) depth++
    else if (mark === close || (open === '（' && mark === ')')) depth--
    if (depth === 0) return at + 1
  }
  return undefined
}

const clauseMark = /[，,。；;：:！!？?\n\t]/

/** Where the clause that ends at `end` begins. */
export function clauseStart(masked: string, end: number): number {
  let at = end
  while (at > 0 && end - at < longestClause && !clauseMark.test(masked[at - 1]!)) at--
  return at
}

/** Where the clause that begins at `from` ends. */
export function clauseEnd(masked: string, from: number): number {
  let at = from
  while (at < masked.length && at - from < longestClause && !clauseMark.test(masked[at]!)) at++
  return at
}

/**
 * The members of a list that stands at `offset`, between the marks 、, and between 》《 and ”“, which
 * need none.
 */
export function membersOf(list: string, masked: string, offset: number): ListMember[] {
  const members: ListMember[] = []
  let from = 0
  const add = (to: number) => {
    const words = list.slice(from, to)
    const text = words.trim()
    if (text === '') return
    const start = offset + from + words.indexOf(text)
    members.push({ span: span(start, start + text.length), text, plain: withoutOpaque(text) })
  }
  for (let at = 0; at < list.length; at++) {
    const touching = /[》”]/.test(list[at - 1] ?? '') && /[《“]/.test(list[at]!)
    if (masked[at] !== '、' && !(touching && masked[at] === '\0')) continue
    add(at)
    from = masked[at] === '、' ? at + 1 : at
  }
  add(list.length)
  return members
}

/** Without the insides of quotes, brackets and titles, so that a 和 in there is not seen. */
const withoutOpaque = (text: string): string => maskOpaque(text).replace(/\0+/g, '□')

/**
 * A numeral with what it counts inside a member (残疾人两项补贴, 市县两级, 3所学校) or an enumerator:
 * such a member is a list or a count of its own.
 */
export const countsItself =
  /[0-9０-９]|[二两三四五六七八九十]{1,3}(?:个|项|类|种|大|级|方|地|市|县|区|省|镇|乡|条|层|要|轮|批|支|所|家|名|期|次)|[一二三四五六七八九十]是/

/** Verbs that seldom end a noun phrase. */
const actions =
  '加强|强化|推进|推动|开展|完善|健全|做好|抓好|抓实|打好|提升|提高|增强|实施|建立|坚持|突出|实现|打造|构建|严格|严守|进一步|确保|举办|举行|召开|制定|出台|印发|新建|改建|扩建|新增|查处|选树|评选|聘请|邀请|发放|悬挂|张贴'
/** Verbs that do: 制度建设, 环境整治. */
const nominal =
  '落实|规范|建设|组织|深化|优化|加快|促进|保障|保护|维护|开发|发展|培育|支持|引导|修订|编制|整治|化解|防范|治理|改善|拓展|创新|创建|解决|统筹|改革|培养'
const adverbs = '全面|深入|持续|扎实|积极|切实|着力|大力'
const verbAtHead = new RegExp(`^(?:${actions}|${nominal}|${adverbs})`)
/** What carries on behind a list to a figure of its own: 稳就业、打好三大攻坚战; 学校、医院新增12项. */
const verbAtTail = new RegExp(
  `(?:${actions}|的|了|在|于|至|均|各|每|近|约|超|超过|逾|不足|累计|全部|仅|居|获|入选|达|达到|分为|分成|下设|涉及|覆盖|成立|组建|设立|设置|形成|取得|做到|提出|明确|围绕|聚焦|用好|把握|紧扣|瞄准|针对|纳入|列入|完成|建成|通过|或|和|与|及|(?<!行)为|(?<![国公所私])有)$`,
)
const verbAlone = new RegExp(`^(?:${nominal}|${adverbs}){1,3}$`)

/** True where a list runs up to what stands behind it, with no verb in between. */
export function adjoins(members: readonly ListMember[]): boolean {
  const [before, last] = [members.at(-2)?.plain, members.at(-1)?.plain]
  if (!before || !last || verbAlone.test(last)) return false
  // 能力提升、服务提升: a verb that ends them all is part of each.
  return !verbAtTail.test(last) || (last.length > 2 && before.slice(-2) === last.slice(-2))
}

const office = /(?:办公室|指挥部|领导小组|中心)$/
const body = /(?:室|局|委|办|厅|部|院|队|组|所|站|中心|政府|社|会)$/

/**
 * How far the members are plainly of one kind: `plain` of one length or with one head, `loose` short
 * noun phrases. What leads up to the list stands in its first member, which then says nothing.
 */
export function kinship(members: readonly ListMember[], led: boolean): Kinship {
  const words = (led ? members.slice(1) : members).map(({ plain }) => plain)
  const first = members[0]!.plain
  const lengths = words.map(word => word.length)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  const acting = words.filter(word => verbAtHead.test(word)).length
  if (acting > 0 && acting < words.length) return 'none'
  if (led && (first.length < shortest || (acting > 0 && !verbAtHead.test(first)))) return 'none'
  if (shortest === 1 && longest > 1) return 'none'
  const all = members.map(({ plain }) => plain)
  // 下设办公室、宣传引导、现场处置2个工作组: the office is none of the groups.
  if (all.some(word => office.test(word)) && !all.every(word => body.test(word))) return 'none'
  const oneTail = all.every(word => word.at(-1) === first.at(-1))
  const oneHead = !led && all.every(word => word.slice(0, 2) === first.slice(0, 2))
  if (longest === shortest || ((oneTail || oneHead) && longest <= 20)) return 'plain'
  return longest <= 10 && longest - shortest <= 5 ? 'loose' : 'none'
}

/** What makes a list no whole one: 等, 以及其他, ……. The 等 of 等级 and 平等 is no such word. */
const openWord = /(?<![平高同均初中相对])等(?![级式候待于同次])|其他|其它|其余|之类|…/

export const isOpen = (members: readonly ListMember[]): boolean =>
  members.some(({ plain }) => openWord.test(plain))

/** 从…到… counts two, or everything in between. */
export function spansRange(list: string): boolean {
  const from = list.search(/[从由自]/)
  return from >= 0 && /[到至]/.test(list.slice(from + 2))
}
