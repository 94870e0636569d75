import { type Span, slice, span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { CitedEvent } from '../../types.js'

const month = '(?:\\s?(?<month>[0-9０-９]{1,2})\\s?月(?:\\s?(?<day>[0-9０-９]{1,2})\\s?日)?)?'
const date = `(?<year>[0-9０-９]{4})\\s?年${month}`
const acts: Readonly<Record<string, CitedEvent['kind']>> = {
  施行: 'effective',
  实施: 'effective',
  生效: 'effective',
  通过: 'passed',
  公布: 'issued',
  发布: 'issued',
  颁布: 'issued',
  印发: 'issued',
  修订: 'amended',
  修正: 'amended',
  修改: 'amended',
  废止: 'repealed',
  失效: 'repealed',
}
const act = Object.keys(acts).join('|')
/** 于2024年4月26日经第十四届全国人大常委会第九次会议通过; 修订通过 is an amendment. */
const done = `(?:起?(?:正式|开始|最?新)?(?<act>${act})(?:通过)?|[\\u3400-\\u9fff]{0,24}?(?<passed>通过))`
/** 、2024年新修订的《…》 goes with the next title. */
const dated = `(?:将|已)?(?:经)?(?:由[\\u3400-\\u9fff]{2,32})?(?:自|于|从)?\\s?${date}${done}(?=[，,。；;、）)（(后以的并]|有关|相关|$)(?!的[^，。；]{0,8}《)`
/** The law itself, named again: 《学前教育法》，该法自2025年6月1日起施行. */
const noun = '(?<noun>法|法典|条例|规定|办法|细则|规则|规程)'
const again = `(?:[该本新]${noun})?`
/** （国务院令第783号，2024年8月1日起施行） */
const numbered = '(?:[^（）()，,《》。；;]{2,24}号(?:令|公布|发布)?[，,])?'
/** Behind a title nothing may stand between it and the date: 《…》已于2024年5月1日起施行. */
const behind = new RegExp(`^(?:[，,]|[（(]${numbered})?${again}${dated}`)
/** What goes on behind that: （2024年11月8日通过，2025年6月1日起施行）. */
const further = new RegExp(`^[）)]?[，,、；;]?(?:并|且)?${again}${dated}`)
const before = new RegExp(`(?:自|于|从)?${date}${done}(?<joint>的(?:新?修[订正改]后?的)?)$`)
/** 2022年12月30日修订、2023年5月1日起施行的《…》: the first of the two days. */
const firstOfTwo = new RegExp(`${date}${done}$`)
/** The second, without its year: 、11月1日起施行的《…》 */
const secondOfTwo =
  /[、，,](?:自|于|从)?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日起?(?:正式)?施行的(?:新?修[订正改]后?的)?$/
/**
 * 《甲法》，2022年12月30日修订、2023年5月1日起施行的《乙法》: what stands between two titles goes with the next
 * where 的 ties it to that.
 */
const ofNext = /^[，,、]?[^，,。；;！？（）()《》\n]{0,60}的[^，,、。；;！？（）()《》\n]{0,10}《/
/** 《甲法》和《乙法》均自2024年1月1日起施行; 《甲法》《乙法》，二者均自…… */
const both = '(?:上述|以上)?(?:[二两三四]者|[两二三四]部法[律规]|[两二三四]法|法[律规])'
const shared = new RegExp(
  `^(?<others>(?:(?:、|和|与|及|以及)?(?:新?修[订正改]后?的)?《[^《》\\n]{2,50}》){0,5})(?:[，,]?${both})?(?:均|都)(?:已|将)?(?:自|于|从)?\\s?${date}起?(?:正式)?(?<act>施行|实施|生效)(?=[，,。；;、）)]|$)`,
)
/** The last of such a list has another right before it. */
const listedBehind = /》(?:、|和|与|及|以及)?(?:新?修[订正改]后?的)?$/
/** 2025年5月20日《…法》施行后，: no comma before the title, else the day is that of what was done then. */
const dayAt = new RegExp(`(?:^|[，,。；;：:、])${date}(?<joint>起?)$`)
const actThen = /^(?:正式)?(?<act>施行)(?:[以之]?后|以来|前后)(?=[，,])/
/** 2024年8月1日起，《…条例》正式施行。 */
const dayBefore = new RegExp(`${date}起?[，,]?$`)
const actBehind = /^(?:正式|开始)?(?<act>施行|实施|生效)(?=[，,。；;、）)]|$)/
/**
 * The law named again in the next sentence, where the one before names no other: 学习《学前教育法》2次。
 * 该法自2025年6月1日起施行; or further on in its own: 做好《行政复议法》实施工作，该法自2024年1月1日起施行.
 */
const nextSentence = new RegExp(
  `^(?<between>[^。！？《》\\n]{0,40})[。；;，,]\\s?(?:[\\u3400-\\u9fff]{2,6}(?:指出|强调|认为|明确|要求)[，,：:]\\s?)?[该本]${noun}${dated}`,
)
/**
 * 贯彻新修订的治安管理处罚法，做好2026年1月1日施行后的宣传工作: a day further on in the sentence, which is of the one
 * law that the sentence names. 施行 is said of laws alone, 实施 of anything.
 */
const inSentence =
  /^(?<between>[，,][\u3400-\u9fff、]{0,24}?)(?<year>[0-9０-９]{4})\s?年\s?(?<month>[0-9０-９]{1,2})\s?月\s?(?<day>[0-9０-９]{1,2})\s?日起?(?:正式)?(?<act>施行)(?=[前后的]|之[前后日]|以[前后来])/
/** What may take effect besides a law. */
const otherRules =
  /法|条例|规定|办法|规则|细则|制度|政策|标准|基准|措施|方案|目录|清单|规章|规程|新规|意见|规范|协定|价格|税/
const ofWhat = /^的[^，。；！？\n]{1,10}/
const sentenceStops = ['。', '！', '？', '\n'] as const
/** Words with 法 that name no law. */
const otherWords = /[普执司学用守立]法|法[治制院官]/g
/** As many as a law has of its first text and one amendment. */
const most = 4

/** What the words around a title say happened to it, each with its day. */
export function eventsOf(text: string, start: number, end: number): CitedEvent[] {
  const from = Math.max(0, start - 40)
  const lead = text.slice(from, start)
  const found = [
    ...beforeOf(lead, from),
    ...sharedOf(text, span(start, end)),
    ...aroundOf(text, span(start, end)),
    ...behindOf(text, span(start, end)),
    ...nextOf(text, span(start, end)),
    ...furtherOn(text, span(start, end)),
  ]
  // ，2026年1月1日施行后 stands right behind the title, and further on in its sentence.
  const ends = found.map(({ span: at }) => at.end)
  return found.filter((one, index) => ends.indexOf(one.span.end) === index)
}

/** What the words that lead up to a title say; `from` is where they begin. */
function beforeOf(lead: string, from: number): CitedEvent[] {
  const back = before.exec(lead)
  const mark = back ? /[、，,]$/.exec(lead.slice(0, back.index)) : secondOfTwo.exec(lead)
  const first = mark && firstOfTwo.exec(lead.slice(0, mark.index))
  return [
    ...(first ? [read(first, from + first.index, from + mark.index)] : []),
    ...(back
      ? [read(back, from + back.index, from + lead.length - back.groups!.joint!.length)]
      : []),
  ]
}

function sharedOf(text: string, { start, end }: Span): CitedEvent[] {
  const ahead = text.slice(end, end + 240)
  const match = ahead.includes('均') || ahead.includes('都') ? shared.exec(ahead) : null
  if (!match) return []
  const isListed =
    match.groups!.others !== '' || listedBehind.test(text.slice(Math.max(0, start - 8), start))
  return isListed ? [read(match, end, end + match[0].length)] : []
}

function behindOf(text: string, title: Span): CitedEvent[] {
  const name = slice(text, title)
  const found: CitedEvent[] = []
  let at = title.end
  let next = behind
  while (found.length < most) {
    const match = next.exec(text.slice(at, at + 60))
    // 该条例 behind a 法 is another one.
    if (!match || !name.includes(`${match.groups!.noun ?? ''}》`)) break
    const last = at + match[0].length
    if (ofNext.test(text.slice(last, last + 80))) break
    found.push(read(match, at, last))
    at = last
    next = further
  }
  return found
}

function nextOf(text: string, title: Span): CitedEvent[] {
  const match = nextSentence.exec(text.slice(title.end, title.end + 110))
  if (!match) return []
  const between = match.groups!.between!
  const named = match.groups!.noun!
  const before = text.slice(Math.max(0, title.start - 60), title.start)
  const sentence = sentenceEnd(before)
  // Of two laws, or where another is named without its marks, 该法 may mean either.
  if (sentence.includes('》') || between.replace(otherWords, '').includes(named)) return []
  if (!slice(text, title).includes(`${named}》`)) return []
  const at = between.length
  return [read({ ...match, 0: match[0].slice(at) }, title.end + at, title.end + match[0].length)]
}

function furtherOn(text: string, title: Span): CitedEvent[] {
  const match = inSentence.exec(text.slice(title.end, title.end + 60))
  if (!match) return []
  const before = text.slice(Math.max(0, title.start - 60), title.start)
  const behind = title.end + match[0].length
  // 施行的配套政策: of the policy, not of the law.
  const what = ofWhat.exec(text.slice(behind, behind + 12))?.[0] ?? ''
  const words = sentenceEnd(before) + match.groups!.between! + what
  if (what.includes('《')) return []
  if (otherRules.test(words.replace(otherWords, ''))) return []
  const at = match.groups!.between!.length
  return [read({ ...match, 0: match[0].slice(at) }, title.end + at, behind)]
}

/** What the words say of the sentence that goes on behind them. */
const sentenceEnd = (before: string): string =>
  before.slice(Math.max(...sentenceStops.map(stop => before.lastIndexOf(stop))) + 1)

/** The day right before the title, and what happened right behind it. */
function aroundOf(text: string, { start, end }: Span): CitedEvent[] {
  const from = Math.max(0, start - 24)
  const lead = text.slice(from, start)
  const tail = text.slice(end, end + 8)
  const then = actThen.exec(tail)
  const day = then ? dayAt.exec(lead) : dayBefore.exec(lead)
  const what = then ?? actBehind.exec(tail)
  const groups = { ...day?.groups, ...what?.groups }
  if (!day || !what || !groups.day) return []
  const first = from + day.index + day[0].search(/[0-9０-９]/)
  return [eventOf(groups, span(first, end + what[0].length))]
}

/** A match, or the end of one. */
type Read = Pick<RegExpExecArray, 0 | 'groups'>

function read({ 0: words, groups }: Read, start: number, end: number): CitedEvent {
  const at = words.lastIndexOf(groups!.year!)
  const event = eventOf(groups!, span(start + at, end))
  return /[（(]/.test(words.slice(0, at)) ? { ...event, inBrackets: true } : event
}

function eventOf(groups: Readonly<Record<string, string | undefined>>, at: Span): CitedEvent {
  const number = (name: string) => Number(toHalfWidth(groups[name]!))
  return {
    span: at,
    kind: acts[groups.act ?? groups.passed!]!,
    day: {
      year: number('year'),
      ...(groups.month ? { month: number('month') } : {}),
      ...(groups.day ? { day: number('day') } : {}),
    },
  }
}
