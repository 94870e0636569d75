import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { countUpTo } from '../../ordered.js'
import type {
  AllClaim,
  CountInClause,
  Figure,
  Percentage,
  Rate,
  Total,
  Words,
} from '../../types.js'
import { units } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'
import { wordsAround } from '../clause.js'
import { figureOf } from '../quantity/figure.js'
import { carriedOf } from './carried.js'
import { inOneClause } from './clause-whole.js'
import { namedWholes } from './named-whole.js'

/** Names that share the figure of the last one: 办结率、满意率均为100%. */
const sharing = /(?:[\u3400-\u9fff“”]{1,14}(?:率|满意度|知晓度)(?:[、，,]|和|与|及|以及)){1,6}$/
const notDue = /未到(?:办理|法定|规定)?[期时]|未届|[期时]限内|正在按程序|[^0-9]到期/
/** What is said of those that are not done: a rate may be of the others. */
const restOf =
  /其余|余下|剩余|其他|正在|推进|序时|节点|跨年|顺延|暂缓|取消|调整|终止|合并|剔除|撤|到期|逾期|未|除[^，。；]{1,16}外|按(?:计划|期|时|进度)|阶段|超额/
const allOf =
  /(?<subject>[^，,；;。：:（()）\n]{0,24}?)(?:已|现已)?(?:全部|(?<![人平])均|都|一律)(?:已经?|按期|按时|依法|及时|如期|限期|按要求|向社会|得到|完成|予以){0,3}(?<words>[\u3400-\u9fff“”]{2,16})(?<mark>[，,；;]\s?(?:且|其中)?)$/

/** 由58.5%, 比全省平均水平90%; but 由58.5%提高到65%. */
const aside = /(?:由|从|较|高于|低于|比(?![例重]))[^，。；、%％]{0,14}$/

const mostCounts = 12
const mostOthers = 24
/** 已配备了 */
const longestVerb = 4
/** Between a rate and the counts behind it that explain it: （即, ，. */
const toExplanation = /^[，,（(：:]\s?(?:即|其中|现有|目前|全[市县区省])?$/

const thatIsSaid = /^[，,（(]即[\u3400-\u9fff]{0,10}$/

/** 通过率85.5%、84.6%: one name for the rates of several. */
const another = /^(?:、|和|与|及|以及)\s?[0-9０-９]{1,4}(?:[.．][0-9０-９]{1,4})?\s?[%％]/
/** Counts behind a rate that may tell what became of the rest: ，2件撤回. */
const mostBehind = 2
const longestAnother = 16
const longestBracket = 40

/** Finds rates with the counts that they may be the quotient of. */
export function scanRates(
  text: string,
  percentages: readonly Percentage[],
  figures: readonly Figure[],
  totals: readonly Total[],
): Rate[] {
  const sentenceAt = sentenceStarts(text)
  const counted = figures.filter(one => !relative.has(one.unit) && !isOfOtherYear(text, one))
  const wholesOf = namedWholes(text, counted, sentenceAt)
  const listed = totalsByPart(totals)
  const outOf = (figure: Figure): readonly Figure[] => {
    const taken = wholesOf(figure)
    const before = counted[countUpTo(counted, figure.span.start - 1, placeOf) - 1]
    return taken.length > 0 || !before ? taken : (inOneClause(text, [before], figure) ?? [])
  }
  const known = new Map<Figure, CountInClause>()
  const read = (figure: Figure): CountInClause => {
    const listedUnder = listed.get(figure.span.start)
    const count = known.get(figure) ?? {
      figure,
      words: listedBefore(text, figure) + wordsAround(text, figure),
      outOf: outOf(figure),
      ...(listedUnder ? { listedUnder } : {}),
    }
    known.set(figure, count)
    return count
  }
  const carriedIn = carriedOf(text, counted)
  const sinceOf = lastOfName()
  let next = 0
  return percentages.flatMap(percentage => {
    const { indicator, change, span: at } = percentage
    if (!indicator || change) return []
    while (next < counted.length && counted[next]!.span.start < percentage.span.start) next++
    const sentence = sentenceAt(indicator.span.start)
    const previous = sentence > 0 ? sentenceAt(sentence - 1) : 0
    const before = counted.slice(Math.max(0, next - mostCounts), next)
    const near = counted.slice(Math.max(0, next - mostOthers), next + mostOthers)
    const names = namesOf(text, indicator)
    const behind = explanation(text, percentage, names.at(-1)!, counted.slice(next, next + 2), read)
    const bracket = inBracket(text, percentage, counted.slice(next, next + 3)).map(read)
    const inSentence = before.filter(one => one.span.start >= sentence)
    const carried = carriedIn(sentence, inSentence)
    const all = allBefore(text, names[0]!.span.start)
    const thatIs = inOtherWords(text, percentage, before, counted[next])
    const since = sinceOf(names.at(-1)!, at.end)
    return [
      {
        span: span(names[0]!.span.start, percentage.span.end),
        figure: figureOf(percentage),
        names,
        counts: inSentence.map(read),
        earlier: before
          .filter(one => one.span.start >= previous && one.span.start < sentence)
          .map(read),
        later: counted
          .slice(next, next + mostBehind)
          .filter(one => sentenceAt(one.span.start) === sentence)
          .map(read),
        oneOfSeveral: another.test(text.slice(at.end, at.end + longestAnother)),
        others: near.filter(one => one.span.start < sentence || one.span.start > at.start),
        pending: notDue.test(text.slice(sentence, percentage.span.end + 40)),
        unfinished: restOf.test(text.slice(sentence, percentage.span.end + 40)),
        compared: aside.test(text.slice(Math.max(0, at.start - 24), at.start)),
        carried,
        ...(since === undefined ? {} : { since }),
        ...(behind ? { behind } : {}),
        ...(bracket.length > 0 ? { bracket } : {}),
        ...(all ? { all } : {}),
        ...(thatIs ? { thatIs } : {}),
      },
    ]
  })
}

const otherYear = /[（(](?:[12１２][09０９][0-9０-９]{2}年|上年|去年|上一年度?)[^（）()]{0,16}$/

/** 立案6842起，下降8.2%（2021年为【7455起】） */
const isOfOtherYear = (text: string, { span: { start } }: Figure): boolean =>
  otherYear.test(text.slice(Math.max(0, start - longestBracket), start))

const placeOf = ({ span: { start } }: Figure): number => start

/** 【其中经调解】、和解终止的47件: what is said of one count in a list of acts. */
const acts =
  /(?:^|[，,。；;：:（(\n])(?<first>[\u3400-\u9fff]{1,10}(?:、[\u3400-\u9fff]{1,8}){0,2})、[\u3400-\u9fff]{0,12}$/
const listedBefore = (text: string, { span: { start } }: Figure): string =>
  acts.exec(text.slice(Math.max(0, start - 40), start))?.groups?.first ?? ''

/** Remembers where the rates of each name end; 由92%提高到95% are two figures of one. */
function lastOfName(): (name: Words, end: number) => number | undefined {
  const last = new Map<string, { at: number; end: number; since?: number }>()
  return ({ text, span: { start } }, end) => {
    const known = last.get(text)
    const since = known?.at === start ? known.since : known?.end
    last.set(text, { at: start, end, ...(since === undefined ? {} : { since }) })
    return since
  }
}

const relative: ReadonlySet<string> = new Set(['%', '个百分点', '倍', '番'])

/** The totals whose parts the text plainly lists, by where the part stands. */
function totalsByPart(totals: readonly Total[]): ReadonlyMap<number, Figure> {
  const found = new Map<number, Figure>()
  for (const { by, total, parts } of totals) {
    if (by !== 'among' && by !== 'brackets' && by !== 'includes' && by !== 'list') continue
    for (const { quantity } of parts) found.set(quantity.span.start, total)
  }
  return found
}

/** The name without what stands before it in its clause, and those that it shares its figure with. */
function namesOf(text: string, { name, span: at }: NonNullable<Percentage['indicator']>): Words[] {
  const from = Math.max(0, at.start - 80)
  const shared = sharing.exec(text.slice(from, at.start))
  const own = withoutUnit(text, { text: name, span: at })
  if (!shared) return [own]
  const start = from + shared.index
  const others = [
    ...matchesOf(shared[0], /([\u3400-\u9fff“”]+?(?:率|满意度|知晓度))(?:[、，,]|和|与|及|以及)/g),
  ]
  return [
    ...others.map(match => ({
      text: match[1]!,
      span: span(start + match.index, start + match.index + match[1]!.length),
    })),
    own,
  ]
}

/** 87个在建工程接入率: 个 belongs to the figure. */
function withoutUnit(text: string, name: Words): Words {
  const { start, end } = name.span
  if (!/[0-9０-９]/.test(text[start - 1] ?? '')) return name
  const unit = units.find(word => name.text.startsWith(word))?.length ?? 0
  return { text: name.text.slice(unit), span: span(start + unit, end) }
}

/**
 * 部门公职律师覆盖率97.6%，42个部门中有41个配备公职律师: the counts are what the rate is made of, if the
 * whole is in its name and what is said of the part is the rest of the name and nothing more.
 */
function explanation(
  text: string,
  { span: at }: Percentage,
  { text: name }: Words,
  [first, second]: readonly Figure[],
  read: (figure: Figure) => CountInClause,
): CountInClause | undefined {
  if (!first || !second || !toExplanation.test(text.slice(at.end, first.span.start)))
    return undefined
  const part = read(second)
  if (part.outOf[0] !== first) return undefined
  const noun = /^[\u3400-\u9fff]{1,8}?(?=中)/.exec(text.slice(first.span.end, first.span.end + 10))
  if (!noun || !name.includes(noun[0])) return undefined
  const rest = name.slice(name.indexOf(noun[0]) + noun[0].length).replace(/.{2}率$/, '')
  const said = /[^，,。；;、：:（()）\n]{0,24}/.exec(
    text.slice(second.span.end, second.span.end + 24),
  )![0]
  const verb = said.length - rest.length
  return rest.length > 1 && said.endsWith(rest) && verb > 0 && verb <= longestVerb
    ? part
    : undefined
}

/** 出庭率96.9%（应出庭【32件次】）: the one or two counts that a bracket gives for the rate. */
function inBracket(text: string, { span: at }: Percentage, next: readonly Figure[]): Figure[] {
  if (!/[（(]/.test(text[at.end] ?? '')) return []
  const length = text.slice(at.end, at.end + longestBracket).search(/[）)]/)
  const within = next.filter(({ span: { end } }) => end <= at.end + length)
  return within.length <= mostBehind ? within : []
}

/** 【14个】国控、省控断面优良比例92.9%，即优良断面【13个】: part and whole, where the text says that the one is the other. */
function inOtherWords(
  text: string,
  { indicator, span: at }: Percentage,
  before: readonly Figure[],
  part: Figure | undefined,
): Rate['thatIs'] {
  const whole = before.at(-1)
  if (!indicator || !part || !whole || whole.unit !== part.unit) return undefined
  const isSaid = thatIsSaid.test(text.slice(at.end, part.span.start))
  const to = text.slice(whole.span.end, indicator.span.start)
  return isSaid && to.length < longestBracket && /^[\u3400-\u9fff、“”]{0,40}$/.test(to)
    ? { part, whole }
    : undefined
}

/** The clause right before the rate, where it says something of all. */
function allBefore(text: string, at: number): AllClaim | undefined {
  const from = Math.max(0, at - 48)
  const match = allOf.exec(text.slice(from, at))
  if (!match) return undefined
  const { subject, words, mark } = match.groups!
  return { span: span(from + match.index, at - mark!.length), subject: subject!, words: words! }
}
