import { span } from '@hegao/document'
import type { Duration, PeriodLength, RawPeriod } from '../../types.js'

/** How far a length may stand from its period. */
const reach = 50
/**
 * Between period and length they say that the length is another matter's, or of one of several; behind the
 * last of 三个阶段 it is that of all.
 */
const another =
  /[二两三四五六七八九2-9]个?(?:阶段|环节|步骤)|[。；！？!?;\n]|分|每|各|累计|平均|先后|陆续|部署|启动|印发|下发|出台|决定|研究|动员|准备|筹备|此前|之前|前期|随后|之后|后续|后，|[赛会]前|[赛会]后|其中|除|继|计划|拟|整改|公示|征求|报名|期(?!间)|批(?!准|复)|次|(?<![现市职广农])场(?!所|地)|轮(?!训|岗|值)|、/
/** So do these behind the length: 为期一周的集训 before a match of two days. */
const anotherBehind =
  /^的?(?:[^，。；]{0,4}(?:准备|筹备|集训|备战|备赛|训练|整改|公示|试用|试点|过渡|后续|行动计划|攻坚计划)|[前后内]|、|和|一?(?:[次期批]|轮(?!训))|[一二两三1-3][夜晚])/
/** What a period itself is said to last: 9月23日—24日（共两天）, 9月23日至24日两天. */
const sameGap =
  /^(?:\s?[（(]\s?(?:共计?|为期|历时|持续)?|[，,]?\s?(?:总?共计?|前后|为期|历时|持续|连续)|\s?这?|为期)\s?$/
/** 9月23日—24日，经过两天的角逐: the event itself. */
const eventBehind =
  /^的?(?:激烈|紧张|精彩)?(?:的|地)?(?:角逐|比拼|比赛|竞赛|较量|竞技|争夺|对决|会议|会期|讨论|培训|学习|检查|评审|评查)/
const lastingWord = /(?:为期|历时|持续|时长|会期|用时)了?\s?$/
const weekdayFirst = /^\s?[（(]?(?:星期|周)[一二三四五六日天][）)]?/
const opensClause =
  /^(?:本次|此次|整个|全程)?(?:活动|培训班?|会议|会期|行动|检查|比赛|学习)?(?:为期|历时|持续|时长|会期|用时|总?共计?)了?\s?$/
/** 为期三天的培训班于9月23日—25日 */
const ahead = /^的?[^，,。；、（）()]{0,24}(?:于|在|自|从)\s?$/
const aheadInBrackets = /^的?[^，,。；、（）()]{0,12}[（(]\s?$/

/** What goes on from the first day of its period to the last: 开展为期30天的专项行动. */
const campaignAhead = /(?:开展|组织|实施|进行|集中)了?为期\s?$/
const campaignBehind =
  /^的[^，,。；;、（）()分每各]{0,20}?(?:行动|检查|整治|治理|排查|攻坚|清理|巡查|会战)(?=$|[，,。；;（(）)])/
/**
 * 三年行动计划（2023—2025年）. A plan made for what is left of another (三年行动实施方案) has a shorter
 * period of its own.
 */
const planName =
  /^(?:(?!实施|工作|年度|推进|落实|分工|阶段|收官|计划|方案|规划|纲要)[\u3400-\u9fff]){0,10}(?:计划|方案|规划|纲要|行动)\s?[（(]\s?$/

/** Ties lengths to the periods they are said of, where the sentence leaves no other reading. */
export function scanPeriodLengths(
  text: string,
  periods: readonly RawPeriod[],
  durations: readonly Duration[],
): PeriodLength[] {
  const starts = durations.map(({ span: at }) => at.start)
  return periods.flatMap((period, index) => {
    if (period.academic) return []
    const next = firstFrom(starts, period.span.end)
    const plan = durations[next - 1]
    if (plan && isPlan(text, period, plan)) return tie(period, plan, 'plan')
    if (period.from.quoted) return []
    const behind = durations[next]
    const limit = periods[index + 1]?.span.start ?? text.length
    if (behind && behind.span.end <= limit) {
      if (isOfSeveral(text, periods[index - 1], period)) return []
      if (isOfSame(text, period, behind))
        return tie(period, behind, isSeason(text, period) ? 'season' : 'period')
      if (isBehind(text, period, behind))
        return tie(period, behind, isCampaign(text, period.span.end, behind) ? 'campaign' : 'event')
    }
    const before = durations[next - 1]
    const floor = periods[index - 1]?.span.end ?? 0
    return before && before.span.start >= floor && isAhead(text, period, before)
      ? tie(period, before, 'event')
      : []
  })
}

const tie = (period: RawPeriod, duration: Duration, of: PeriodLength['of']): PeriodLength[] => [
  {
    span: span(
      Math.min(period.span.start, duration.span.start),
      Math.max(period.span.end, duration.span.end),
    ),
    period,
    duration,
    of,
  },
]

/** 汛期（6月1日至9月30日，共122天）: no day off is left out of a season. */
const season =
  /(?:汛|禁渔|休渔|防火|火险|禁牧|休牧|采暖|供暖|供热|禁采|封山)期(?:间|为|是)?\s?[（(：:，,]?(?:自|从)?$/

const isSeason = (text: string, { span: { start } }: RawPeriod): boolean =>
  season.test(text.slice(Math.max(0, start - 12), start))

/** 清明4月4日至6日、劳动节5月1日至5日，共8天: the length is that of both. */
const joined = /^[^，,。；;：:]{0,12}[、和与及][^，,。；;：:]{0,12}$/

const isOfSeveral = (text: string, before: RawPeriod | undefined, period: RawPeriod): boolean =>
  before !== undefined && joined.test(text.slice(before.span.end, period.span.start))

const after = (text: string, { span: { end } }: Duration): string => text.slice(end, end + 16)

function isPlan(text: string, { span: { start, end } }: RawPeriod, { span, unit }: Duration) {
  const near = unit === 'year' && start - span.end <= 24
  return near && planName.test(text.slice(span.end, start)) && /[）)]/.test(text.charAt(end))
}

/** 5月6日至8月30日期间，开展为期30天的排查: some days or other of that time. */
const isCampaign = (text: string, from: number, { span: { start, end } }: Duration): boolean =>
  campaignAhead.test(text.slice(from, start)) &&
  !/[间内中]/.test(text.slice(from, start)) &&
  campaignBehind.test(text.slice(end, end + 32))

/** What stands between a period and the length behind it, but for the weekday of its last day. */
const between = (text: string, period: RawPeriod, duration: Duration): string =>
  text.slice(period.span.end, duration.span.start).replace(weekdayFirst, '')

function isOfSame(text: string, period: RawPeriod, duration: Duration): boolean {
  const gap = between(text, period, duration)
  const isLength = duration.role === 'lasting' || duration.role === 'plain'
  return (
    gap.length <= 8 && isLength && sameGap.test(gap) && !anotherBehind.test(after(text, duration))
  )
}

function isBehind(text: string, period: RawPeriod, duration: Duration): boolean {
  if (duration.span.start - period.span.end > reach) return false
  const gap = between(text, period, duration)
  const behind = after(text, duration)
  if (another.test(gap.replace(lastingWord, '')) || anotherBehind.test(behind)) return false
  const clauses = gap.split(/[，,]/)
  const last = clauses.at(-1)!
  const near = clauses.length === 1 || (clauses.length === 2 && clauses[0]!.trim() === '')
  if (duration.role === 'through') return near && eventBehind.test(behind)
  if (duration.role !== 'lasting') return false
  if (!lastingWord.test(last)) return false
  // 为期三天的培训随后开始 would be another event; 为期三天 at the clause's end is said of this one.
  const ends = /^(?:$|[，。；,;）)])/.test(behind)
  return near || (ends && clauses.length <= 3 && opensClause.test(last))
}

function isAhead(text: string, period: RawPeriod, duration: Duration): boolean {
  if (duration.role !== 'lasting' || period.span.start - duration.span.end > reach) return false
  const gap = text.slice(duration.span.end, period.span.start)
  if (another.test(gap) || anotherBehind.test(gap)) return false
  return ahead.test(gap) || aheadInBrackets.test(gap)
}

/** Of numbers in order, the place of the first that is `at` or above. */
function firstFrom(sorted: readonly number[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
