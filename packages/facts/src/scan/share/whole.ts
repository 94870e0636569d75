import { countUpTo } from '../../ordered.js'
import type { Figure, Share } from '../../types.js'
import { comparable } from '../../unit.js'
import { wordsAround } from '../clause.js'
import { inOneClause } from './clause-whole.js'
import { namedWholes, numberWords, wholeCalledOnly, wholesCalled } from './named-whole.js'
import { wholeInBracket, wholeOfAmount } from './said-whole.js'

/** 占总数的, not 占总投资的 */
const ofAll = /^(?:全部|总(?:人数|件数|户数|数|量)?)$/
/** 在职人员98人，【持有执法证的】89人: of those right before, who have something. */
const havingIt =
  /^(?:[\u3400-\u9fff]{0,4}|全部[\u3400-\u9fff]{2,16})[，,](?:其中)?(?:现已|已)?(?:持有|持|取得|具有|具备|拥有|获得|考取|通过)[\u3400-\u9fff“”]{2,18}的$/
/** 抽查市场主体1064户，【发现问题】133户: some of those that were looked at. */
const foundAmong =
  /^[\u3400-\u9fff“”]{0,8}[，,](?:其中)?(?:发现|查出|检出|查实|存在)[\u3400-\u9fff“”]{0,10}(?:的|共)?$/
const lookedAt =
  /(?:检查|抽查|排查|巡查|核查|评查|抽检|检测|监测|体检|走访)[\u3400-\u9fff“”]{0,16}$/
/** 执法人员304人，【法学专业背景】59人: what some of a staff are, and not of which body. */
const quality =
  /^[，,](?:其中)?(?:具有|有|取得)?[\u3400-\u9fff“”、]{0,8}(?:专业|背景|学历|学位|学士|硕士|职称|资格|证书?|党员|年龄|岁|岁以[上下]|女性|男性)(?:的|人员|干部|以上)?(?:的|有|共|仅)?$/
const staff =
  /(?:人员|干部|队伍|力量|律师|教师|民警|职工|队员|调解员|监督员|协管员|顾问)(?:仅|共|有|共有|现有)?$/
/** 全系统, 县本级: those of another body. */
const ofOthers = /系统|本级|机关|基层|[省市县区镇乡]级|[全各][省市县区镇乡局]/
const longestGap = 28
const opening = /^\s*其中/
const mostBefore = 12

/** Makes a reader of the counts that a share may be a share of, by the words of the text, the plainest first. */
export function shareWholes(
  text: string,
  figures: readonly Figure[],
  sentenceAt: (at: number) => number,
): (share: Share) => readonly Figure[] {
  const counted = figures.filter(({ unit }) => !relative.has(unit))
  const takenFrom = namedWholes(text, counted, sentenceAt)
  return ({ part, of, figure }) => {
    if (!part) return []
    const sentence = sentenceAt(part.span.start)
    const previous = sentence > 0 ? sentenceAt(sentence - 1) : 0
    const at = countUpTo(counted, part.span.start - 1, startOf)
    const before = counted.slice(Math.max(0, at - mostBefore), at)
    if (of === '' || ofAll.test(of)) {
      const taken = takenFrom(part)
      if (taken.length > 0) return taken
      const inSentence = before.filter(({ span: { start } }) => start >= sentence)
      const own =
        inOneClause(text, inSentence, part) ?? among(text, before, part, { sentence, previous })
      if (own.length > 0) return own
      const held = having(text, inSentence, part)
      return held.length > 0 ? held : ofTopic(text, counted, part)
    }
    const to = part.span.start
    const said =
      wholeInBracket(text, counted[countUpTo(counted, figure.span.end, startOf)], figure, of) ??
      wholeOfAmount(text, before, of, sentence)
    if (said) return [said]
    const called = wholesCalled(text, counted, of, { from: ofNumber(of) ? previous : sentence, to })
    if (called.length > 0) return called
    const further = wholeCalledOnly(text, counted, of, to)
    if (further.length > 0) return further
    return ofNumber(of)
      ? amongAll(text, among(text, before, part, { sentence, previous }), { figure, part, of })
      : []
  }
}

const startOf = ({ span: { start } }: Figure): number => start

const ofNumber = (of: string): boolean => numberWords.test(of)

/**
 * 新引进【项目83个】，其中亿元以上52个，占项目总数的72.7%: there are no fewer projects in all than those it
 * is among, so that the share is no higher.
 */
function amongAll(
  text: string,
  wholes: readonly Figure[],
  { figure, part, of }: { readonly figure: Figure; readonly part: Figure; readonly of: string },
): readonly Figure[] {
  const named = of.replace(numberWords, '')
  const [first] = wholes
  if (!first || named.length < 2 || !wordsAround(text, first).endsWith(named)) return []
  return figure.value > (part.value / first.value) * 100 ? wholes : []
}

const relative: ReadonlySet<string> = new Set(['%', '个百分点', '倍', '番'])

/** 【98人】，持有执法证的89人 */
function having(text: string, before: readonly Figure[], part: Figure): readonly Figure[] {
  const last = before.at(-1)
  if (!last || last.unit !== part.unit || last.value <= part.value) return []
  const gap = text.slice(last.span.end, part.span.start)
  if (gap.length >= longestGap) return []
  if (havingIt.test(gap)) return [last]
  // With more of them before it, which of them it is of is open.
  if (before.some(one => one !== last && comparable(one.unit, part.unit))) return []
  const lead = text.slice(Math.max(0, last.span.start - longestGap), last.span.start)
  if (foundAmong.test(gap)) return lookedAt.test(lead) ? [last] : []
  return quality.test(gap) && staff.test(lead) && !ofOthers.test(gap) ? [last] : []
}

/**
 * What a part is said to be among (其中): the counts before the word, the nearest first, and those
 * between. At the start of a sentence the word takes up the sentence before.
 */
function among(
  text: string,
  before: readonly Figure[],
  part: Figure,
  { sentence, previous }: { readonly sentence: number; readonly previous: number },
): readonly Figure[] {
  const word = text.slice(sentence, part.span.start).lastIndexOf('其中')
  if (word < 0) return []
  const at = sentence + word
  const from = opening.test(text.slice(sentence, sentence + 4)) ? previous : sentence
  const isAlike = ({ unit }: Figure) => comparable(unit, part.unit)
  const ahead = before
    .filter(one => one.span.start >= from && one.span.end <= at && isAlike(one))
    .toReversed()
    .toSorted((a, b) => Number(isOfLast(text, a)) - Number(isOfLast(text, b)))
  return ahead.length === 0
    ? []
    : [...ahead, ...before.filter(one => one.span.end > at && isAlike(one))]
}

/**
 * 32.46亿元，增长5.1%（2023年为30.88亿元），其中 · 317次，比上年减少45次，其中: what it was the year before, and by how much it
 * changed since, comes last of what the part may be of.
 */
const isOfLast = (text: string, { span: { start } }: Figure): boolean =>
  /(?:[（(](?:20\d\d年|上年|去年)[\u3400-\u9fff]{0,6}|[较比](?:20\d\d年|上年|去年)(?:同期)?(?:增加|减少|多|少)了?)$/.test(
    text.slice(Math.max(0, start - 14), start),
  )

/** 支出 in 民生类支出合计 and 一般公共预算支出. */
const head = /([\u3400-\u9fff]{2})(?:合计|共计|总计|总额)?$/

/** 【支出438,650万元】…民生类支出合计358,820万元，占81.8%: money that the paragraph opens with, if both are called the same. */
function ofTopic(text: string, counted: readonly Figure[], part: Figure): readonly Figure[] {
  const first = counted[0]
  if (first?.unit !== '元' || part.unit !== '元' || first.span.start >= part.span.start) return []
  const [whole, own] = [first, part].map(
    ({ span: { start } }) => head.exec(text.slice(Math.max(0, start - 12), start))?.[1],
  )
  return whole !== undefined && whole === own ? [first] : []
}
