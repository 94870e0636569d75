import { contains, span } from '@hegao/document'
import type { Circumstance, Count, Quantity, Words } from '../../types.js'
import { comparable } from '../../unit.js'
import { circumstancesOf, sentenceStarts, words } from '../circumstance.js'
import { scanNone } from './none.js'
import { occasionsOf } from './occasion.js'
import { type Behind, type Phrase, readBehind, readPhrase } from './phrase.js'
import { personTail, personUnits } from './words.js'

/** A count without its circumstance. */
type Read = Omit<Count, keyof Circumstance>

/** What these measure has no number of pieces. */
const measures: ReadonlySet<string> = new Set(
  '微克/立方米 毫克/立方米 个百分点 倍 级 岁 届 周年 步 % 年 站 面 点 天 小时 分钟'.split(' '),
)

/** Reads what a text counts: each quantity with its noun, its verb and the words that narrow it. */
export function scanCounts(text: string, quantities: readonly Quantity[]): Count[] {
  const found: Count[] = []
  const counted = quantities.filter(
    quantity => !measures.has(quantity.unit) && !isArticle(text, quantity),
  )
  const circumstanceAt = circumstancesOf(text)
  const sentenceStart = sentenceStarts(text)
  let earlier: Read | undefined
  counted.forEach((quantity, index) => {
    const count = readCount(
      text,
      quantity,
      sentenceStart(quantity.span.start),
      counted[index - 1],
      earlier,
    )
    if (!count) return
    found.push({ ...count, ...circumstanceAt(quantity.span.start) })
    // 甲12名、乙14名: both are kinds of the one before the list.
    if (count.headFrom !== 'earlier') earlier = count
  })
  return [...found, ...scanNone(text, sentenceStart, circumstanceAt)].toSorted(
    (a, b) => a.span.start - b.span.start,
  )
}

/** 一次, “三个责任”, 十一次全会, 24个月, 两位数: no count of things. */
function isArticle(
  text: string,
  { chinese, value, unit, span: { start, end } }: Quantity,
): boolean {
  if (/[“"‘][^”"’，。]{0,2}$/.test(text.slice(Math.max(0, start - 3), start))) return true
  if (/^(?:月|多?小时|工作日|数增|百分点)/.test(text.slice(end, end + 4))) return true
  const ordinal =
    text[start - 1] === '届' || /^(?:全会|中全会|数|党代会)/.test(text.slice(end, end + 3))
  return chinese && (value <= 1 || ordinal || named.has(unit))
}

/** 二期工程, 五市: with a Chinese numeral these are names. */
const named: ReadonlySet<string> = new Set('期 市 县 区 省 类 种'.split(' '))

/** What is done can be what is counted: 听证2次. */
const events: ReadonlySet<string> = new Set('次 场 场次 期 批次 起 轮'.split(' '))

/** A clause begins behind a mark; behind 、 only where a figure stands before it. */
function clauseStart(text: string, quantity: Quantity, previous: Quantity | undefined): number {
  const floor = Math.max(previous?.span.end ?? 0, quantity.span.start - 80)
  const before = text.slice(floor, quantity.span.start)
  const mark = before.search(/[^。！？；，：:;,!?（）()\n—]*$/)
  if (mark > 0 || previous?.span.end !== floor) return floor + mark
  // 12名法律顾问参与论证28件: the noun behind the figure before is not this one's.
  const { noun, upToFigure, amidst } = readBehind(text, floor)
  const own = upToFigure ? floor : (noun?.span.end ?? floor) + (amidst ? 1 : 0)
  return own + (/^[”\s]*[、和及与]/.exec(text.slice(own, quantity.span.start))?.[0].length ?? 0)
}

function readCount(
  text: string,
  quantity: Quantity,
  sentence: number,
  previous: Quantity | undefined,
  earlier: Read | undefined,
): Read | undefined {
  const { start, end } = quantity.span
  const from = clauseStart(text, quantity, previous)
  const before = span(from, start)
  const clause = text.slice(from, start)
  const lead = text.slice(sentence, start)
  const inSentence = earlier && earlier.span.end > sentence ? earlier : undefined
  // 50万元以上的村: the money says which villages are meant, not how many there are.
  const ahead = isBound(text, quantity) ? nothing : readBehind(text, end)
  const isBehind = ahead.noun && !(ahead.upToFigure && readPhrase(text, before, false).noun)
  const noun = isBehind ? ahead.noun : undefined
  const phrase = readPhrase(text, before, noun !== undefined)
  const mode = modeOf(clause, phrase)
  const head = headOf(text, quantity, phrase, noun, inSentence, mode)
  if (!head) return undefined
  const listed = inSentence && continues(text, inSentence, from)
  // 听证2次: what is done is what is counted.
  const done = phrase.verb && contains(phrase.verb.span, head.noun.span)
  const verb = done ? undefined : (phrase.verb ?? (listed ? inSentence.verb : undefined))
  const parts = [phrase.subject, verb, head.noun, ...head.qualifiers].filter(
    (part): part is Words => part !== undefined && part.span.start >= from,
  )
  return {
    span: span(
      Math.min(start, ...parts.map(part => part.span.start)),
      Math.max(end, ...parts.map(part => part.span.end)),
    ),
    value: quantity.value,
    quantity,
    head: head.noun,
    headFrom: head.from,
    qualifiers: head.qualifiers,
    ...(verb ? { verb } : {}),
    ...(phrase.subject ? { subject: phrase.subject } : {}),
    ...(ahead.predicate ? { predicate: ahead.predicate } : {}),
    // A member of a list and a stage of the count before stand where that one stands.
    occasions:
      inSentence && (listed || head.from === 'earlier')
        ? inSentence.occasions
        : occasionsOf(text, span(sentence, Math.max(sentence, from))),
    mode,
    ...(standing.test(clause) ? { stands: true as const } : {}),
    among: isAmong(lead) || isWithin(inSentence, lead, sentence),
    ...(ahead.noun && !phrase.verb ? referenceOf(ahead) : {}),
  }
}

/** 全县现有执法人员, 全县共有: what there is, not what was done. */
const standing =
  /(?:^|全国|[省市县区州盟旗镇乡局内前])(?:目前|已)?(?:现有|共有|实有|拥有|有)[\u3400-\u9fff“”]{0,20}$/

const nothing: Behind = { amidst: false, upToFigure: false }

const isBound = (text: string, { unit, span: { end } }: Quantity): boolean =>
  unit === '元' && /^\s?[及或]?以[上下内]的/.test(text.slice(end, end + 6))

/** 235件许可中网上办理198件, 即时办结120件: parts up to the next semicolon. */
const isWithin = (earlier: Read | undefined, lead: string, sentence: number): boolean =>
  earlier !== undefined &&
  (earlier.reference === 'amidst' || earlier.among) &&
  !lead.includes('；', earlier.span.end - sentence)

const all = /^(?:年底前|年内|目前|现已|已经|已|按[期时]|如期)*(?:均(?!衡)|都(?!市)|全部)/

/** 21项任务全部完成, 183名执法人员中: the text has named them before, or means all there are. */
function referenceOf({ amidst, predicate }: Behind): Pick<Count, 'reference'> {
  if (amidst) return { reference: 'amidst' }
  return predicate && all.test(predicate.text) ? { reference: 'all' } : {}
}

/** 其中 reaches to the next semicolon. */
function isAmong(lead: string): boolean {
  const from = lead.lastIndexOf('其中')
  return from >= 0 && !lead.includes('；', from)
}

/** True where nothing but a list mark lies between: 行政许可12项、行政处罚9项. */
const continues = (text: string, earlier: Read, from: number): boolean =>
  from >= earlier.span.end && /^[”\s]{0,2}[、和及与]?$/.test(text.slice(earlier.span.end, from))

interface Head {
  readonly noun: Words
  readonly from: Count['headFrom']
  readonly qualifiers: readonly Words[]
}

function headOf(
  text: string,
  quantity: Quantity,
  phrase: Phrase,
  behind: Words | undefined,
  earlier: Read | undefined,
  mode: Count['mode'],
): Head | undefined {
  if (behind) {
    const before = phrase.noun ? [phrase.noun] : []
    return { ...narrow(behind, before), from: 'behind' }
  }
  const person = personUnits.has(quantity.unit)
  const compared = mode === 'change' || mode === 'compared'
  if (phrase.noun && !(compared && earlier) && (!person || personTail.test(phrase.noun.text)))
    return { ...narrow(phrase.noun, []), from: 'before' }
  if (earlier?.quantity && comparable(earlier.quantity.unit, quantity.unit)) {
    const own = phrase.noun && !compared ? [phrase.noun] : []
    return { noun: earlier.head, qualifiers: [...earlier.qualifiers, ...own], from: 'earlier' }
  }
  if (phrase.verb && events.has(quantity.unit))
    return { ...narrow(phrase.verb, []), from: 'before' }
  if (!person) return undefined
  const unit = span(quantity.span.end - quantity.unit.length, quantity.span.end)
  return {
    noun: words(text.slice(unit.start, unit.end), unit.start),
    qualifiers: phrase.noun ? [phrase.noun] : [],
    from: 'behind',
  }
}

const attribute =
  /^(?:新型|重大|重点|较大|一般(?!程序|公共|债)|普通|各类|各级各类|各级|涉企|专职|兼职|公办|民办|小学(?!校|生)|初中(?!生)|高中(?!生)|幼儿园|国家级|省级|市级|县级|区级|乡镇级|村级|国家|地方性?|部门|特邀|优秀|典型|中小学(?!校|生)|规模以上|高质量|全国|首批|第[一二三四五]批|现行有效的?|年度)(?![和与及])(?=[\u3400-\u9fff《“]{2})/

/** Takes attributes and a clause with 的 off the head: 涉及物业服务的|投诉; 重大|行政决策. */
function narrow(noun: Words, before: readonly Words[]): Omit<Head, 'from'> {
  const qualifiers: Words[] = [...before]
  let { text, span: at } = noun
  const take = (length: number, drop = 0) => {
    qualifiers.push(words(text.slice(0, length), at.start))
    text = text.slice(length + drop)
    at = span(at.start + length + drop, at.end)
  }
  const of = /^(.{1,30})的(?=[\u3400-\u9fff《“]{2})/.exec(text)
  if (of) take(of[1]!.length, 1)
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) take(match[0].length)
  return { noun: { text, span: at }, qualifiers }
}

const changed =
  /(?:增加|减少|增长|上升|下降|提高|降低|压减|缩短|多|少|超出|净增|扩大|回落)(?:了|约|近)?\s?$/
const comparedBefore = /(?:比|较|同比|相比|对比)[^，。；、]{0,14}$/
const eachBefore =
  /每(?:年度?|个?月|季度?|半年|周|天|日|人|校|学期|学年|个|名|家|次|半?[两三]|所|[一二三四五六七八九十两](?:年|个?月|周))[^。；]{0,30}$/

/** 村均79.9万元, 案均用时12天: so many for each. */
const onAverage =
  /(?:平|乡镇|[村镇乡县户人校班所组件案宗起场次日月周季年亩])均(?!衡)[^，。；、]{0,6}$/

function modeOf(clause: string, phrase: Phrase): Count['mode'] {
  if (eachBefore.test(clause) || onAverage.test(clause)) return 'each'
  if (changed.test(clause) && (!phrase.noun || comparedBefore.test(clause))) return 'change'
  if (comparedBefore.test(clause) || /(?:由|从)[^，。；]{0,24}$/.test(clause.slice(-8)))
    return 'compared'
  return 'actual'
}
