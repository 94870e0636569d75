import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { DatePart, RawDate, RawPeriod } from '../../types.js'
import { quotesIn, titlesIn } from '../mark/between.js'
import { dash, scanPeriods } from './period.js'
import {
  bareYear,
  figureYear,
  readFigure,
  readRelativeYear,
  readYear,
  relativeYear,
} from './year.js'

/** 一、二季度 are two quarters, of which the text names one in full. */
const notSecond = '(?<![一二三第]|[一二三]、)'
/** Parts of a year, each with the words for it; what may not follow makes it another word. */
const yearParts: readonly (readonly [DatePart, string])[] = [
  ['half-1', '上半年'],
  ['half-2', '下半年'],
  ['quarters-3', '前三(?:个)?季度'],
  ['quarters-2', '前[两二](?:个)?季度'],
  ['quarter-1', `(?:第|${notSecond})[一1１]季度`],
  ['quarter-2', `(?:第|${notSecond})[二2２]季度`],
  ['quarter-3', `(?:第|${notSecond})[三3３]季度`],
  ['quarter-4', `(?:第|${notSecond})[四4４]季度`],
  ['whole', '全年(?![龄级轻段])'],
  ['same-period', '同期'],
]
/** 2024年初步, 年底线, 月末端 are other words. */
const edges: readonly (readonly [DatePart, string])[] = [
  ['start', '初(?![步级中次衷心审始稿验期选筛核赛任现见试评])'],
  ['end', '底(?![线蕴气数层色部板座册])|末(?![端尾位班梢])'],
]
const tens: readonly (readonly [DatePart, string])[] = [
  ['early', '上旬'],
  ['middle', '中旬'],
  ['late', '下旬'],
]
const words = (parts: readonly (readonly [DatePart, string, ...unknown[]])[]) =>
  parts.map(([, word]) => word).join('|')
const compiled = ([part, word]: readonly [DatePart, string]) =>
  [part, word, new RegExp(`^(?:${word})$`)] as const
const inYear = [...yearParts, ...edges].map(compiled)
const inMonth = [...tens, ...edges].map(compiled)

const monthFigure =
  '(?<![0-9０-９.．每])[0-9０-９]{1,2}|(?<![一二三四五六七八九十第每])(?:十[一二]?|[一二三四五六七八九])'
const dayFigure =
  '[0-9０-９]{1,2}|(?:二十|三十|十)?[一二三四五六七八九]|二十|三十|十|廿[一二三四五六七八九]?|卅一?'
/** 3月龄, 月薪, 一月一次 speak of no month of the year. */
const monthMark = '月(?![龄薪供嫂子饼球票度报均租台活]|一[次会题主更报考评结])'
const dayMark = '[日号](?!楼|线|院|令|文)'

// 3至5月 and 23至24日 say 月 and 日 once.
const monthPattern = `(?<month>${monthFigure})(?:\\s?${monthMark}|(?=${dash}(?:${monthFigure})\\s?${monthMark}))`
const dayPattern = `(?<day>${dayFigure})(?:\\s?${dayMark}|(?=${dash}(?:${dayFigure})\\s?${dayMark}))`
const yearPattern = `(?:(?<year>${figureYear})\\s?年(?:度)?|(?<bare>${bareYear})|(?<relative>${relativeYear}))`
const lonePart = `(?<![0-9０-９一二三四五六七八九十百千两几数多近每今去明前上下本当次同翌周学成续个健安完保齐末])(?<lone>${words(yearParts.slice(0, -1))}|年(?:${words(edges)}))`
const date = new RegExp(
  `(?=[0-9０-９一二三四五六七八九十今本去上前明下次翌同全第年])(?:${yearPattern}的?\\s?(?<yearPart>${words(inYear)})?)?(?:${monthPattern}份?(?:\\s?${dayPattern}|(?<monthPart>${words(inMonth)}))?|${lonePart})?`,
  'g',
)

/** 2024.3.5, 2024-03-05, 2024/3/5; not in 2024.3.5.1, V2024.3.5 or a web address. */
const numeric =
  /(?<![0-9A-Za-z０-９./．]|[A-Za-z]-)((?:19|20|１９|２０)[0-9０-９]{2})([-./．－／])([0-9０-９]{1,2})\2([0-9０-９]{1,2})(?![0-9A-Za-z０-９]|\2[0-9０-９])/g

const planned =
  /^(?:度|初|底|末)?[，,]?[^，。；]{0,12}?将(?:继续(?!教育)|进一步|着力|努力|不断|切实|始终|大力|紧紧围绕|从(?:以下|[^，。；]{1,4}个?方面)|着重(?=从|围绕|抓|做|在)|重点(?:做好|抓好|开展|推进|围绕|从)|以[^，。；]{2,14}为(?:主线|抓手|契机|目标|指导|统领|引领|导向|指引|遵循|牵引|突破口|总抓手)[，：,:])/

/** Reads dates and the periods that two of them bound. */
export function scanDates(text: string): {
  dates: RawDate[]
  periods: RawPeriod[]
  cutoffs: RawDate[]
} {
  if (!/[年月]|季度|[0-9０-９][-./．－／]/.test(text))
    return { dates: [], periods: [], cutoffs: [] }
  const [inTitle, inQuotes] = [titlesIn(text), quotesIn(text)]
  const written = readWritten(text)
  const numbered = readNumeric(text)
  const found =
    numbered.length === 0
      ? written
      : [...written, ...numbered].toSorted((a, b) => a.span.start - b.span.start)
  return scanPeriods(
    text,
    found.map(fact => surround(fact, text, inTitle(fact.span.start) || inQuotes(fact.span.start))),
  )
}

/** 较2024年提高, 比2023年底净增, 与2024年相比. */
const comparing = /(?:较|(?<!对|评|占|同|环|可|相)比)$/
const moved =
  /^(?:同期|全年)?(?:[^，。；、,;]{0,6}?)(?:增|减|提高|提升|上升|回升|下降|降低|回落|缩短|压缩|扩大|翻)/
const besides = /^(?:同期)?相比/
/** 较2024年提高, 比2024年的104件增加: with what was then; not 比2024年全省平均水平高. */
const movedItself =
  /^(?:的\s?[0-9０-９.．,，]{1,12}\s?[万亿]?[\u3400-\u9fff%％/]{1,6}?)?(?:有所|明显|大幅|同比)?(?:增[加长幅]|减[少幅]|提高|提升|上升|回升|下降|降低|回落|缩短|压缩|扩大|翻)/

/** 2024年9月底前印发，: what is to be done by then. */
const due =
  /^(?:之前|以前|前)(?:[^，,。；;、已了的由曾]{2,12}|(?:全部|全面|基本)?(?:完成|建成|实现)[^，,。；;、已了的由曾]{2,24})(?=[，,。；;]|$)/
/** 2025年完成辅导不少于5000户次 */
const target = /^度?[^，,。；;、已了的]{0,16}?(?:不少于|力争|确保)/
/** 2025年计划开展普法活动72场; 实际 and the like say that it is over. */
const planning =
  /^度?[，,]?计划(?:开展|举办|组织|完成|新增|培训|新建|建设|实施|检查|抽查)(?!的|[^。；;]{0,30}(?:实际|已|目前|完成率|超额|未))/
/** 编制2026年度执法计划 */
const making = /(?:编制|制定|制订|拟定|印发|出台)(?:实施|下发)?\s?$/
const plan = /^度?[^，,。；;、的《》]{0,12}(?:计划|要点|方案)(?=[，,。；;、]|$)/

/** 剩余3部计划于2026年第一季度完成 */
const rest = /(?:剩余|其余|余下|尚余)[^，,。；;、原]{0,12}(?:计划|拟|预计|将)[于在]?\s?$/
/** 未整改的25个图斑已制定方案，于2026年3月31日前整改到位; without what says that it is to come it may be done. */
const undone =
  /(?:剩余|其余|余下|尚余|未(?:能)?(?:整改|完成|办结|结案|审结|销号|解决))[^。；;原]{0,30}(?:(?:方案|计划|措施|时限|台账)”?[，,]|[，,]?(?:将|拟|计划|预计|确保|力争))[于在]\s?$/
const doneBy = /^(?:之前|以前|前)(?:全部|基本|全面)?(?:整改|完成|办结|结案|审结|销号|解决|清零)/

/** 巩固2023年底前清零成果 tells of what was done: the time has to open its clause. */
const opens = /(?:^|[，,。；;：:、）)]|确保|力争|争取)\s?$/

/** What says that something is to be done by a time, or for it. */
const aheadBy = (lead: string, after: string): RawDate['ahead'] =>
  due.test(after) && opens.test(lead)
    ? 'due'
    : (target.test(after) || planning.test(after)) && opens.test(lead)
      ? 'target'
      : making.test(lead) && plan.test(after)
        ? 'plan'
        : rest.test(lead) || (doneBy.test(after) && undone.test(lead))
          ? 'rest'
          : undefined

/** 《…规划》于2024年11月获省政府批复; 定于2024年11月召开 is still to come. */
const doneLead = /(?:^|[，,。；;》]|(?<![定拟将划计应须需可])于)\s?$/
const doneThen =
  /^[，,]?(?:已|均已|正式)?(?:(?:经|获)[^，,。；;、将拟应须]{2,20}?(?:批准|批复|通过|同意)|获批|印发|公布|发布|挂牌|揭牌|竣工|投入使用|建成)/

/** 同比分别增长1.3%、3.9%（2023年末分别为144.92万人、23.26万人）: the value that it changed from. */
const baseLead = /(?:同比|[较比]上年(?:同期|末|底)?)[^。；;（）()]{1,36}[（(]$/
const baseBehind = /^(?:同期|全年|末|底)?(?:分别)?(?:为|是|[\u3400-\u9fff]{1,6})?\s?[0-9０-９]/

type Bare = Omit<
  RawDate,
  'since' | 'before' | 'quoted' | 'planned' | 'ahead' | 'compared' | 'done' | 'ofBase'
>

/** Adds how the words around a date turn it. */
function surround(fact: Bare, text: string, quoted: boolean): RawDate {
  const after = text.slice(fact.span.end, fact.span.end + 40)
  const lead = text.slice(Math.max(0, fact.span.start - 44), fact.span.start)
  const ahead = fact.year && !quoted ? aheadBy(lead, after) : undefined
  return {
    ...fact,
    since: /^\s?(?:以来|起(?![草诉步底点重至到—–－~～-])|开始)/.test(after),
    before: /^\s?(?:之前|以前|前(?![0-9０-９一二三四五六七八九十两几后期往来沿列述进]))/.test(
      after,
    ),
    quoted,
    planned: after.includes('将') && planned.test(after),
    ...(fact.month !== undefined && doneThen.test(after) && doneLead.test(lead.slice(-3))
      ? { done: true as const }
      : {}),
    ...(ahead ? { ahead } : {}),
    ...(fact.year && baseBehind.test(after) && baseLead.test(lead)
      ? { ofBase: true as const }
      : {}),
    ...(isCompared(lead.slice(-2), after)
      ? { compared: movedItself.test(after) ? ('itself' as const) : ('other' as const) }
      : {}),
  }
}

const isCompared = (lead: string, after: string): boolean =>
  (comparing.test(lead) && moved.test(after)) || (/[与同和]$/.test(lead) && besides.test(after))

function readWritten(text: string): Bare[] {
  const found: Bare[] = []
  for (const match of matchesOf(text, date)) {
    const read = match[0] === '' ? undefined : readMatch(match, text)
    if (read) found.push(read)
  }
  return found
}

function readMatch(match: RegExpExecArray, text: string): Bare | undefined {
  const { 0: matched, index: start, groups } = match
  const whole = matched.replace(/[的\s]{1,2}$/, '')
  const { year: figure, bare, relative, month: monthText, day: dayText } = groups!
  const part = partOf(groups!, text.slice(Math.max(0, start - 2), start))
  const month = monthText === undefined ? undefined : readFigure(monthText)
  const named = figure ?? bare
  const year = named
    ? readYear(named, start, whole)
    : relative
      ? readRelativeYear(relative, start)
      : undefined
  if (!year && month === undefined && !part) return undefined
  if (!year && isNoMonth(text, start, month, dayText)) return undefined
  return {
    span: span(start, start + whole.length),
    ...(year && { year }),
    ...(month !== undefined && { month }),
    ...(dayText !== undefined && { day: readFigure(dayText)! }),
    ...(part && { part }),
  }
}

/** 农历三月初五 is of another calendar, and 工期18月 no month of the year unless a day says so. */
function isNoMonth(text: string, start: number, month: number | undefined, day?: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/农历|阴历|旧历/.test(before)) return true
  return (
    month !== undefined &&
    month > 12 &&
    !day &&
    !/^$|[，。；：、\s于在自从]$|截[至止]$/.test(before)
  )
}

function partOf(groups: Record<string, string | undefined>, before: string): DatePart | undefined {
  const { yearPart, monthPart, lone } = groups
  if (yearPart) return nameOf(inYear, yearPart)
  if (monthPart) return nameOf(inMonth, monthPart)
  return lone && !/[每逐历]$/.test(before) ? nameOf(inYear, lone.replace(/^年/, '')) : undefined
}

const nameOf = (parts: typeof inYear, word: string): DatePart | undefined =>
  parts.find(([, , pattern]) => pattern.test(word))?.[0]

/** Figures that the calendar cannot mean are no date but something else that is numbered so. */
function readNumeric(text: string): Bare[] {
  return matchesOf(text, numeric).flatMap(({ 0: whole, 1: y, 3: m, 4: d, index: start }) => {
    const [yearValue, month, dayValue] = [readFigure(y!)!, readFigure(m!)!, readFigure(d!)!]
    if (month < 1 || month > 12 || dayValue < 1 || dayValue > 31) return []
    return {
      span: span(start, start + whole.length),
      year: { value: yearValue, span: span(start, start + 4) },
      month,
      day: dayValue,
    }
  })
}
