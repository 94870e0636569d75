import { type Span, shift, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Words } from '../../types.js'
import { words } from '../circumstance.js'
import { adverb, finalVerb, nounTail, predicateOpener, strongVerb, weakVerb } from './words.js'

/** The words before a figure, taken apart. */
export interface Phrase {
  readonly noun?: Words
  readonly verb?: Words
  readonly subject?: Words
}

const scopeWord =
  '(?:全(?:国|省|市|县|区|州|盟|旗|镇|乡|街道|村|校|局|院|系统|域|辖区)(?:系统)?|[市县区省州](?:本级|直)|局机关|委机关|我[省市县区州局镇乡]|本[省市县区州局镇乡]|辖区内?|各(?:级各类|级|地))'
const timeWord =
  '(?:截[至止](?:到)?(?:目前|当前)(?:为止)?|截至[^，。；、]{1,12}[日月年底末]|[0-9０-９]{4}年(?:度|以来)?|今年(?:以来)?|本年度?|去年|上年度?|全年|年内|年度内|一年来|上半年|下半年|[0-9０-９]{1,2}月(?:份|底)?(?:[0-9０-９]{1,2}日)?|目前|现(?!场|有|行|代|金|役)|学年|学期|[两三四五]年来|近年来|期间|以来)'
const lead = new RegExp(
  `^(?:[一二三四五六七八九十]{1,2}是|[\\s“”"'·]|${scopeWord}(?:范围内|内)?|${timeWord}|${adverb}(?!建|增|收|改|型|闻|[\\u3400-\\u9fff]$))+`,
)
const copula =
  /(?:[\s：:]|共计|合计|总计|累计|共|达到|达|为|(?<![现设拥持建存私]|(?<![全各我])国)有|是|约|近|超过|超|逾|突破|已|均|各|就|仅|不少于|不低于|至少|多达|高达|总数|总量|数量|由|从|分别|净增|(?:稳定|保持|控制)在|(?:提高|提升|增加|增长|上升)[到至])+$/
const after = '(?:了|过|出(?!版|口|台|租)|并(?!购|行|网|轨|列))?'
const chain = new RegExp(
  `(?:新?${strongVerb}${after}|(?:新|${adverb})${weakVerb}${after}|(?<=[师员问局])${weakVerb}(?!${nounTail})${after})+`,
  'g',
)
/** Behind a phrase with a preposition a verb has to come: 向社区|公布|热线. */
const afterPreposition = new RegExp(
  `(?:新?${strongVerb}${after}|${weakVerb}(?!${nounTail})${after})+`,
  'g',
)
const preposition = /^(?:在|向|对|为|把|将|按照|按|与|同|给|从|由|组织)/
const weakLead = new RegExp(`^(?:${weakVerb}){1,3}(?:了|过|出)?(?!${nounTail})`)
const moved =
  '(?:增加|减少|提高|提升|调整|扩大|扩充|扩展|压缩|压减|精简|增长|上升|下降|降|增)(?:到|至|为)'
/** In characters; what is longer is no verb. */
const longestVerb = 14
/** Longer runs of verbs and adverbs are none, and could be parted in too many ways. */
const mostWords = longestVerb
/** 认定通过, 不予认定, 减少到: nothing but what was done. */
const nothingElse = new RegExp(
  `^(?:(?:${strongVerb}|${weakVerb}|${adverb}|不予|通过|继续有效|完成|到位|成绩|评价|不?合格|优秀|良好|满意|败诉|胜诉){1,${mostWords}}|${moved})$`,
)
const verbAtEnd = new RegExp(`${finalVerb}(?:了|过)?$`)

const wholeMove = new RegExp(`^${moved}$`)

/** “积分制”已在全镇|12个社区推行: the noun behind the figure is where it happens. */
const placed = new RegExp(
  `(?:已经?|均|都|先后|分别)*(?:(?:在|对|向|为|将|把|于|从|到|至|给|由|与)(?:${scopeWord}|其他)?|${scopeWord})$`,
)

/** 开展联合检查, 组织培训: what is done is the noun. */
const carrier = new RegExp(
  `^(?:组织开展|开展|组织|举办|进行|实施|参加|参与|接受)(?=(?:${adverb}|${weakVerb}){1,${mostWords}}$)`,
)

/**
 * Takes the clause before a figure apart: 县人民政府|办理|行政复议案件. With a noun behind the figure
 * the verb may be the last word before it: 召开|2次会议.
 */
export function readPhrase(text: string, within: Span, nounBehind: boolean): Phrase {
  let { start, end } = within
  start += lead.exec(text.slice(start, end))?.[0].length ?? 0
  if (wholeMove.test(text.slice(start, end))) return { verb: words(text.slice(start, end), start) }
  end -= copula.exec(text.slice(start, end))?.[0].length ?? 0
  if (nounBehind) {
    const stated = placed.exec(text.slice(start, end))
    if (stated) {
      const rest = text.slice(start, start + stated.index).trim()
      return rest ? { subject: words(rest, start) } : {}
    }
  }
  if (start >= end) return {}
  const clause = text.slice(start, end)
  const short = clause.length <= longestVerb
  const carried = short ? carrier.exec(clause)?.[0].length : undefined
  if (carried) return split(text, start, span(start, start + carried), end)
  if (short && nothingElse.test(clause)) return { verb: words(clause, start) }
  const weak = weakLead.exec(clause)
  if (weak) return split(text, start, span(start, start + weak[0].length), end)
  const verb = firstVerb(clause, nounBehind)
  const final = verbAtEnd.exec(clause)
  if (verb) return split(text, start, shift(verb, start), end)
  if (final) {
    const noun = span(start, start + final.index)
    return { ...nounOf(text, noun), verb: words(final[0], noun.end) }
  }
  return nounOf(text, span(start, end))
}

/** The first verb with its object: in 立案查处擅自举办机构案件 the later one belongs to the noun. */
function firstVerb(clause: string, mayEnd: boolean): Span | undefined {
  const verbs = preposition.test(clause) ? afterPreposition : chain
  for (const { index, 0: found } of matchesOf(clause, verbs)) {
    // 调解组织受理: 组织 is a body here.
    const body = index > 0 && found.startsWith('组织') ? 2 : 0
    const verb = span(index + body, index + found.length)
    if (verb.start === verb.end || insideTitle(clause, index)) continue
    if (verb.end - verb.start > longestVerb) continue
    if (verb.end === clause.length && !mayEnd) continue
    // 办理的案件, 受理和办结: no verb with its object.
    if (!/^(?:的|率|量|会(?!议)|数|[前后时中](?=[^小学心等]))/.test(clause.slice(verb.end)))
      return verb
  }
  return undefined
}

/** 共收到: nothing that acts. */
const noSubject = new RegExp(`^${adverb}{1,4}$`)

function split(text: string, start: number, verb: Span, end: number): Phrase {
  const before = text.slice(start, verb.start)
  const subject = noSubject.test(before) ? '' : before
  return {
    ...nounOf(text, span(verb.end, end)),
    verb: words(text.slice(verb.start, verb.end), verb.start),
    ...(subject.trim() ? { subject: words(subject, start) } : {}),
  }
}

const edges = /^[\s"'、，的”]+|[\s"'、，和及与“]+$/g

function nounOf(text: string, { start, end }: Span): Pick<Phrase, 'noun'> {
  const whole = text.slice(start, end)
  const noun = whole.replace(edges, '')
  if (noun === '' || !/[\u3400-\u9fff]/.test(noun)) return {}
  return { noun: words(noun, start + whole.indexOf(noun)) }
}

const insideTitle = (clause: string, at: number): boolean =>
  /[《〈“][^》〉”]*$/.test(clause.slice(0, at))

const behind = /^\s?(?:以上|左右|多|余)?的?(?![和及与或等])([\u3400-\u9fff“”《》〈〉·\s]{1,30})/
const cut = new RegExp(`${predicateOpener}|(?!组织)${strongVerb}(?!${nounTail})`, 'g')

/** 县（市、区）, 乡镇（街道）: the bracket belongs to the noun. */
const bracketed = /^[（(](?:[市区县]、)?(?:[市区县镇乡]|街道|社区)[）)]/
const said = /^[\u3400-\u9fff“”《》]{1,20}/
/** 235件许可|中网上办理198件: what follows is a part of them. Not 中心, 中学, 中央. */
const amidst = /^(.{2,14}?)中(?![央小学心等级型医药国文层介毒标奖断期高外])/

export interface Behind {
  readonly noun?: Words
  readonly predicate?: Words
  readonly upToFigure: boolean
  /** True where the noun stands for a whole that is told apart: 183名执法人员【中】. */
  readonly amidst: boolean
}

/** The noun behind a figure and what is said of it: 12名|法律顾问|参与论证. */
export function readBehind(text: string, at: number): Behind {
  const match = behind.exec(text.slice(at, at + 48))
  if (!match) return { upToFigure: false, amidst: false }
  const run = match[1]!
  const from = at + match[0].length - run.length
  const inside = amidst.exec(run)?.[1]?.length
  const bracket = bracketed.exec(text.slice(from + run.length, from + run.length + 8))?.[0] ?? ''
  const stop = inside ?? matchesOf(run, cut).find(({ index }) => !insideTitle(run, index))?.index
  const end = stop === undefined ? from + run.length + bracket.length : from + stop
  const noun = nounOf(text, span(from, end))
  const rest =
    stop === undefined
      ? (bracket && said.exec(text.slice(end, end + 20))?.[0]) || ''
      : run.slice(stop)
  // 60件中: a single character names nothing but a village or a town.
  const named = noun.noun && (noun.noun.text.length > 1 || /[村镇乡县区市]/.test(noun.noun.text))
  return {
    ...(named ? noun : {}),
    ...(rest.trim() ? { predicate: words(rest.trim(), end) } : {}),
    upToFigure:
      stop === undefined && !bracket && /^[0-9０-９]/.test(text.slice(at + match[0].length)),
    amidst: inside !== undefined,
  }
}
