import { countUpTo, lastUpTo } from '../../ordered.js'
import type { Figure } from '../../types.js'
import { wordsAround } from '../clause.js'

const han = '[\\u3400-\\u9fff“”]'
/** 42个部门中有, 226个村（社区）中，, 参评的60件中，; not 其中, 集中, 中学, and not what was done in the course of something. */
const outOf = new RegExp(
  `^(?:的?${han}{0,14}?(?:[（(][\\u3400-\\u9fff、]{1,8}[）)]${han}{0,4})?)(?<!其|高|初|集|途|之|适|折|命|空|当|过程|工作|活动|期间|行动)中(?!学|小|心|级|央|型|等|期|国|部|介|标|医|药|队|间|考|华|共|餐|选|层|高|试|职(?!工)|专(?!职|门|业|项)|青|外|秋|立|文|止|断|转|毒|风)`,
)
/** 审结案件中，at the start of a sentence. */
const topic = new RegExp(
  `^\\s*(?:在)?(?:上述|以上|全部|所有|所)?(${han}{2,12}?)(?<!其|集|途|过程|工作|活动|期间|行动)中[，,]`,
)
/** 审结案件 takes up 审结劳动争议案件. */
const generic = /(?<=[\u3400-\u9fff]{2})(?:案件|事项|工单|投诉)$/
const lead = /^(?:其中|全年|共|累计|已|全[省市县区镇]|年内|本年度|今年)+/

/** A whole that is named in a sentence is one of these many counts before it. */
const mostCandidates = 16
/** No sentence before the last that is longer than this is searched for it. */
const furthest = 400

/** Makes a reader of the counts that the text takes a count out of, the plainest reading first. */
export function namedWholes(
  text: string,
  counts: readonly Figure[],
  sentenceAt: (at: number) => number,
): (part: Figure) => readonly Figure[] {
  const takings = counts
    .flatMap((whole, index) => {
      const match = outOf.exec(text.slice(whole.span.end, whole.span.end + 28))
      return match ? [{ whole, index, at: whole.span.end + match[0].length }] : []
    })
    .toSorted((a, b) => a.at - b.at)
  const topics = new Map<number, readonly Figure[]>()
  const topicOf = (sentence: number): readonly Figure[] => {
    const known = topics.get(sentence) ?? wholesOfTopic(text, counts, sentence)
    topics.set(sentence, known)
    return known
  }
  return part => {
    const { start } = part.span
    const sentence = sentenceAt(start)
    const taking = lastUpTo(takings, start, ({ at }) => at)
    if (!taking || taking.at < sentence || start - taking.at > furthest) return topicOf(sentence)
    // 30名干部中，本科25名，其中研究生10名: of the thirty, or of the twenty-five.
    const nested = text.slice(taking.at, start).includes('其中')
    const until = countUpTo(counts, start - 1, placeOf)
    return [taking.whole, ...(nested ? counts.slice(taking.index + 1, until) : [])]
  }
}

const placeOf = ({ span: { start } }: Figure): number => start

/** The counts before the sentence whose words the topic of the sentence takes up. */
function wholesOfTopic(text: string, counts: readonly Figure[], sentence: number): Figure[] {
  const match = topic.exec(text.slice(sentence, sentence + 24))
  if (!match) return []
  const named = match[1]!.replaceAll('的', '')
  const stem = named.replace(generic, '')
  return before(counts, sentence).filter(figure => {
    const words = wordsAround(text, figure).replace(lead, '').replaceAll('的', '')
    return words.length > 1 && (named.includes(words) || words.includes(stem))
  })
}

function before(counts: readonly Figure[], at: number): readonly Figure[] {
  const stop = countUpTo(counts, at - 1, placeOf)
  return counts
    .slice(Math.max(0, stop - mostCandidates), stop)
    .filter(({ span }) => at - span.end < furthest)
}

export const numberWords = /的?(?:总(?:人|件|户)?数|总量|总额|(?:人|件|户|案件)?数量?|总)$/
/** 投诉量, but not 数量, 质量, 排放量. */
const volume = /(?<=投诉|举报|受理|收件|办件|案件|立案|结案|审结|办结|申请)量$/

const generalLead =
  /^(?:其中|全[省市县区镇乡旗州盟年]|年内|本年度?|今年|共有?|累计|已|现有|[我本][省市县区镇乡局]|辖区|区域)+/

/** What was done to what is counted: 审议|议题187个. */
const actLead =
  /^(?:审议|研究|讨论|受理|收到|接收|办理|承办|审查|审核|审结|制定|清理|检查|抽查|评查|排查|发现|作出|下达)(?:了|的)?/

/** 占案件的 may be of any cases. */
const fewestWords = 4

/** Words by which those who are there are told from the posts: 编制136名，【实有】执法人员119人. */
const present: ReadonlySet<string> = new Set(['实有', '在编', '在岗', '在册', '在职'])
const longestStaff = 12

/** True for 实有执法人员119人, with no other figure between. */
function isRightBefore(text: string, { span: { start } }: Figure, word: string): boolean {
  const before = text.slice(Math.max(0, start - longestStaff), start)
  const at = before.lastIndexOf(word)
  return at >= 0 && /^[\u3400-\u9fff]*$/.test(before.slice(at))
}

/** The counts before a place whose words are those of the whole: 占【实际参加】人数的; 示范学校 are not 学校. */
export function wholesCalled(
  text: string,
  counts: readonly Figure[],
  name: string,
  within: { readonly from: number; readonly to: number },
): readonly Figure[] {
  const named = name.replace(numberWords, '')
  if (named.length < 2) return []
  const ahead = before(counts, within.to).filter(({ span }) => span.start >= within.from)
  const wordsOf = (figure: Figure) => wordsAround(text, figure).replace(generalLead, '')
  // 占亿元以上项目的: the one count that is called by these very words.
  if (named === name) {
    const same = name.length < fewestWords ? [] : ahead.filter(one => wordsOf(one) === name)
    return same.length === 1 ? same : []
  }
  const called = ahead.filter(figure => wordsOf(figure).startsWith(named))
  if (called.length > 0) return called
  const there = present.has(named) ? ahead.filter(one => isRightBefore(text, one, named)) : []
  if (there.length === 1) return there
  // 审议议题187个, where no other count is called so.
  const done = ahead.filter(figure => wordsOf(figure).replace(actLead, '') === named)
  return done.length === 1 ? done : []
}

/**
 * 投诉【4731件】…不予受理投诉806件，占投诉量的17.0%: the one count of the paragraph that is called just so, further
 * back than the sentence before.
 */
export function wholeCalledOnly(
  text: string,
  counts: readonly Figure[],
  name: string,
  to: number,
): readonly Figure[] {
  const named = name.replace(numberWords, '').replace(volume, '')
  if (named.length < 2 || named === name) return []
  const plain = (words: string) => words.replace(generalLead, '').replace(actLead, '')
  const same = before(counts, to).filter(figure => {
    const words = plain(wordsAround(text, figure))
    return words === named || words === `行政${named}`
  })
  return same.length === 1 ? same : []
}
