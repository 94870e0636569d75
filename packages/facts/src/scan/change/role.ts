import { type Span, span } from '@hegao/document'
import { readArabic, readChinese } from '../../numeral.js'
import type { Comparison, Direction, Figure } from '../../types.js'

/** What the words before a figure make of it. */
export interface Role {
  /**
   * The value before a move (由A), one between (2021年的), behind it (到B), an earlier value (上年A), the same with no value
   * before it (检查比上年的A减少), how much it changed, the same with no value before it (比上年减少A), or a value that
   * none of these words precede.
   */
  readonly kind: 'start' | 'via' | 'end' | 'base' | 'only-base' | 'step' | 'only-step' | 'value'
  /** Where 由 or 从 stands. */
  readonly start?: number
  readonly verb?: Span
  readonly direction?: Direction
  readonly comparison?: Comparison
  /** True for 是…的N倍, where N is the whole multiple and not what was added, and for the base in it. */
  readonly multiple?: boolean
  /** Of a value, the year that stands before it: 【2023年】为86项. */
  readonly year?: number
  /** True for 增收, which may be of another purse. */
  readonly apart?: boolean
}

const upWords =
  '增收|增支|增加|增长|提高|提升|上升|攀升|跃升|上涨|扩大|扩充|扩展|拓展|扩容|增多|增至|升至|偏多|偏高|增|升|涨|多'
const downWords =
  '减收|短收|减支|减少|下降|降低|压减|压缩|缩小|缩短|精简|回落|下滑|收窄|缩减|削减|减至|降至|偏少|偏低|降|减|少'
/** Moves that may go either way. */
const evenWords = '调整|优化|发展|变化|变|演变|整合|改|转'
/** Earned or spent more, or less: 增收0.41亿元. */
const purse = new Set(['增收', '增支', '减收', '短收', '减支'])
const up = new Set(`${upWords}|增幅|升幅|涨幅|增长率`.split('|'))
const down = new Set(`${downWords}|降幅|减幅`.split('|'))

const year = '(?:20[0-9]{2}|２０[０-９]{2})年'
const months = '(?:[0-9]{1,2}月)?(?:年?[末底初])?(?:同期|全年)?'
/** 常年同期, 清理前: what a value is compared with, where it is no year. */
const other =
  '(?:常年|历年|往年|多年)(?:同期|平均)(?:值|水平|数)?|常年|[年期]初|(?:机构)?(?:改革|清理|调整|整治|整合|优化|修订|实施|治理|改造|精简|压减|推行|试点|整改|合并|撤并)前'
/** 上年, 2022年: the time of a value. */
const time = `(?<last>(?:上一?年|去年|上年度|上一年度)(?:同期|全年|末|底)?)|(?<year>${year}(?:度)?${months})|[“"]?(?<plan>十[二三四五]五)[”"]?(?:时期|期|规划期)?末|(?<other>${other})`
const adverbs =
  '(?:逐年|逐步|稳步|大幅|大幅度|显著|明显|进一步|直接|快速|持续|已|均|将|再|分别){0,3}'
/** 由2020年的76.2%、【2021年的】91.4%上升到 */
const viaWords = new RegExp(`^[、，,](?:再到|到)?${year}(?:度)?${months}的?\\s?$`)
/** Times within the year, and rounds: 第一季度, 11月份, 第三轮. */
const turn =
  '第[一二三四五六七八九]轮|首轮|第?[一二三四]季度|[0-9０-９]{1,2}月份?|第[一二三四五六七八九]批|首批|第[一二三四五六七八九]次|首次'
/** The figure itself says that it is approximate. */
const roughly = '(?:约|近|超过?|不足|逾)?'
const noun = '[\\u3400-\\u9fff“”、]{0,8}?'

const startWords = new RegExp(
  `(?<opener>[由从])(?:${time}|原来|原先|原有|最初|此前|年初|期初|过去|上半年|(?<turn>${turn})|每[人年月日户次天]{1,2})?(?:每[人年月日户次天]{1,2})?的?${roughly}\\s?$`,
)
const endWords = new RegExp(
  `^(?:/[年月日天人户])?${noun}[，,]?${adverbs}(?<verb>${upWords}|${downWords}|${evenWords})?(?<to>到了?|至|为|成)?(?:${year}(?:度)?${months}|目前|现在|今年|本年度?|当年|如今|现有|年[末底]|下半年|${turn})?的?(?:每[人年月日户次天]{1,2})?${roughly}\\s?$`,
)
const baseWords = new RegExp(
  `(?:^|(?<mark>[，,、；;（(]))(?:而)?(?<than>较|比|同比|相比|与)?(?:${time})(?:同期)?(?:分别)?(?:的|为|是)?[（(]?\\s?$`,
)
/** 是上年120件的3倍, 相当于去年（120件）的3倍 */
const multipleBase = new RegExp(
  `^[\\u3400-\\u9fff“”]{0,8}[，,、；;]?(?:是|为|相当于|达到?)(?:${time})(?:的|同期)?[（(]?\\s?$`,
)
const timesOfBase = /^[\u3400-\u9fff]{0,6}[）)]?的(?:近|约|超过?)?\s?$/
/**
 * Unlike a base it has words between it and the value before: 开展检查3次，检查家次比上年的644家次; or a sentence begins with it:
 * 。与2022年的1520件相比，减少148件 · 。与上年立案的126件相比，减少18件.
 */
const onlyBaseWords = new RegExp(
  `(?:[\\u3400-\\u9fff”](?:较|比)|(?:^|[。！；;])\\s?与)(?:${time})(?:[\\u3400-\\u9fff]{0,8}的)?\\s?$`,
)
/** 同比上年（300件）, 较4至6月（20件）: what a bracket says is what is compared with, whenever it was. */
const bracketedBase = new RegExp(`[较比](?:${time}|[^，,。；;（）()]{2,12})[（(]\\s?$`)
const stepWords = new RegExp(
  `^(?<noun>[\\u3400-\\u9fff“”]{0,8}?)(?<mark>[）)]?[，,、；;（(]?)(?:相比)?[，,]?(?:(?:较|比|与)(?:${time})(?:同期)?(?:相比)?[，,]?|(?<same>同比|比同期|较同期)|总?共|累计|总体)?(?:净)?${adverbs}(?<verb>${upWords}|${downWords}|增幅|升幅|涨幅|增长率|降幅|减幅)(?:幅度|(?<=[多少])(?:调处|调解|办理|受理|查处|检查|培训|开展|处理|处置|化解|审核|办结|立案))?(?:达到|达|了|为|到)?(?:近|约|超过|超|逾|将近)?\\s?$`,
)
/** 新增 and 增至 lead to values. */
const onlyStepWords =
  /(?<!新)(?<verb>增加|增长|增多|增收|提高|提升|上升|攀升|上涨|扩大|减少|减收|短收|下降|降低|压减|压缩|缩小|缩短|精简|回落|下滑|收窄|缩减|削减)了?(?:近|约|超过|超|逾|将近)?\s?$/
const shorterTime = /环比|[上本]个?[月周旬]|[上本一二三四]季度?|[上下]半年|[0-9０-９]月/
/** 【与上年相比，】案件总量增加263件 */
const comparedWith = new RegExp(`[与较比](?:${time})[^。；;]{0,16}$`)
const multipleWords = new RegExp(
  `^${noun}[，,、]?(?:是|为|达到?|相当于)(?:${time}|原来|同期)(?:的|同期的)?(?:近|约|超过?)?\\s?$`,
)
const doublingWords = new RegExp(
  `^${noun}[，,、]?(?:(?:较|比)(?:${time})|(?<same>同比))?(?:实现|接近|近)?\\s?$`,
)

/** No more than this much before a figure says what it is. */
const reach = 40

export function rolesOf(text: string, figures: readonly Figure[]): Role[] {
  const roles: Role[] = []
  figures.forEach((figure, index) => {
    const before = figures[index - 1]
    const from = Math.max(before?.span.end ?? 0, figure.span.start - reach)
    const gap = text.slice(from, figure.span.start)
    const whole = before !== undefined && from === before.span.end
    const previous = whole ? roles[index - 1] : undefined
    const role = roleOf(gap, from, previous, figure)
    if (role.kind === 'end' && previous?.kind === 'value')
      roles[index - 1] = {
        kind: 'start',
        start: before!.span.start,
        comparison: { year: previous.year! },
      }
    roles.push(role)
  })
  return roles
}

/** @param previous the role of the figure right before the gap; absent where the gap is cut short. */
function roleOf(gap: string, offset: number, previous: Role | undefined, figure: Figure): Role {
  const start = gap.includes('由') || gap.includes('从') ? startWords.exec(gap) : null
  if (start) return { kind: 'start', start: offset + start.index, ...comparisonOf(start.groups!) }
  const only =
    (/[年前]/.test(gap) ? onlyBaseWords.exec(gap) : null) ??
    (/[（(]\s?$/.test(gap) ? bracketedBase.exec(gap) : null)
  if (!previous)
    return only ? { kind: 'only-base', ...comparisonOf(only.groups!) } : valueOrStep(gap, offset)
  if (previous.kind === 'start' || previous.kind === 'via') {
    if (viaWords.test(gap)) return { kind: 'via' }
    const end = endWords.exec(gap)?.groups
    const arrives = end && (end.to || /[至到]$/.test(end.verb ?? ''))
    if (arrives) return { kind: 'end', ...verbOf(gap, offset, end.verb) }
    return { kind: 'value' }
  }
  if (figure.unit === '倍' && previous.multiple && timesOfBase.test(gap))
    return {
      kind: 'step',
      multiple: true,
      ...(previous.comparison ? { comparison: previous.comparison } : {}),
    }
  if (figure.unit === '番' && doublingWords.test(gap))
    return { kind: 'step', ...comparisonOf(doublingWords.exec(gap)!.groups!), direction: 'up' }
  const multiple = figure.unit === '倍' ? multipleWords.exec(gap) : null
  if (multiple) return { kind: 'step', multiple: true, ...comparisonOf(multiple.groups!) }
  const multiplied =
    previous.kind === 'value' && /[年末前]/.test(gap) ? multipleBase.exec(gap) : null
  if (multiplied && figure.unit !== '倍')
    return { kind: 'base', multiple: true, ...comparisonOf(multiplied.groups!) }
  const base = /[年末前]/.test(gap) ? baseWords.exec(gap) : null
  if (base && isBase(gap, base)) {
    const compared = comparisonOf(base.groups!)
    const year = compared.comparison?.year
    // 2023年为86项，2024年为102项，增加16项: the later of two is no base.
    const isLater = previous.year !== undefined && year !== undefined && year > previous.year
    if (!isLater) return { kind: 'base', ...compared }
    // 2022年240件，2023年216件，2024年180件，累计下降25%: of more than two anything may be compared.
    return previous.kind === 'value' ? { kind: 'end', year } : { kind: 'value' }
  }
  if (only) return { kind: 'only-base', ...comparisonOf(only.groups!) }
  const step = stepWords.exec(gap)
  if (!step) return valueOrStep(gap, offset)
  const { verb, same, mark, noun: words } = step.groups!
  // 较“十二五”的93件增加4件: without a mark it is 93 that grew, or what is compared with.
  const joined = /base$/.test(previous.kind) || (previous.kind !== 'value' && words === '')
  if (mark === '' && !joined) return { kind: 'value' }
  // 到, 至 and 为 behind the verb make the figure a value: 增加到12件, 降至273条, 降为432件; 增幅为10% is a change.
  if (/(?:[到至]了?|(?<![幅率度])为)(?:近|约|超过?)?\s?$/.test(gap)) return { kind: 'value' }
  const comparison = same ? { comparison: {} } : comparisonOf(step.groups!)
  const apart = purse.has(verb!) ? { apart: true } : {}
  return { kind: 'step', ...verbOf(gap, offset, verb), ...comparison, ...apart }
}

const yearBefore = /(?<year>20[0-9]{2}|２０[０-９]{2})年[^。；;，,]{0,24}$/

/** 矛盾纠纷比上年减少14件，下降12.5%，上年为112件: what it went down by, and no value that went down. */
function valueOrStep(gap: string, offset: number): Role {
  const verb = onlyStepWords.exec(gap)?.groups?.verb
  if (!verb) {
    const year = yearBefore.exec(gap)?.groups?.year
    return { kind: 'value', ...(year ? { year: readArabic(year) } : {}) }
  }
  // 本月比上月增加26件: of less than a year.
  const [shorter] = shorterTime.exec(gap) ?? []
  const compared = comparedWith.exec(gap)?.groups
  return {
    kind: 'only-step',
    ...verbOf(gap, offset, verb),
    ...(shorter ? { comparison: { other: shorter } } : compared ? comparisonOf(compared) : {}),
  }
}

/** Between the value and the earlier one stand a few words at most: 151件案件（上年66件. */
function isBase(gap: string, { index, groups }: RegExpExecArray): boolean {
  const { mark, than } = groups!
  const words = gap.slice(0, index)
  return /^[\u3400-\u9fff“”]{0,8}[）)]?$/.test(words) && (than !== undefined || mark !== undefined)
}

function comparisonOf({
  last,
  year: written,
  plan,
  other,
  turn: round,
}: Record<string, string | undefined>): {
  comparison?: Comparison
} {
  // “十三五”末 is 2020.
  if (plan) return { comparison: { year: 2005 + 5 * readChinese(plan[1]!)! } }
  if (other) return { comparison: { other } }
  // 由第一季度的91%提升至第四季度的96%，同比提升4个百分点: not the change of the two.
  if (round) return { comparison: { other: round } }
  if (written) return { comparison: { year: readArabic(written.slice(0, 4)) } }
  return last ? { comparison: {} } : {}
}

function verbOf(gap: string, offset: number, verb: string | undefined) {
  if (!verb) return {}
  const at = gap.lastIndexOf(verb)
  const direction = wayOf(verb)
  return {
    verb: span(offset + at, offset + at + verb.length),
    ...(direction ? { direction } : {}),
  }
}

/** Which way a verb says that it went; `undefined` for one that says neither. */
export const wayOf = (verb = ''): Direction | undefined =>
  up.has(verb) ? 'up' : down.has(verb) ? 'down' : undefined
