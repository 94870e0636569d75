import type { Catalogue } from '@hegao/core'
import type { CountInClause, Figure, Rate } from '@hegao/facts'
import { areOfOneKind, fractionOf, isBare, type Tie } from './fraction.js'

type Count = CountInClause

/** 应监督单位, but not 应诉案件 and 应急预案. */
const due = /应(?:当|予)?(?<act>(?![诉急用届邀对答约聘变])[\u3400-\u9fff]{2})/
const adverbs =
  /^(?:[市县区镇乡局]|已经?|现已|目前|共|全部|均|累计|实际|实|其中|全[省市县区镇乡局年]|今年|年内|依法|全年)+/
const ending = /(?:完成|完毕|到位|成功|了)$/
const shortestNoun = 2
/** Between the count and its rate: a mark, and no words of another. */
const longestMark = 8

const has = (words: readonly string[], { words: said }: Count): boolean =>
  words.some(word => said.includes(word))

const tied = (part: Count, whole: Count): Tie => ({
  part: part.figure,
  wholes: [whole.figure],
  others: [],
  nearer: [],
  exact: true,
  closed: true,
})

/**
 * The two counts of a rate whose name is that of its act (查处率), where nothing else is counted: 受理治安案件18630起，
 * 查处17214起，查处率92.4%. Of what was due the name may be any: 应监督单位14280户，已监督14120户，监督覆盖率98.9%.
 */
export function tieOfAct(rate: Rate, name: string, catalogue: Catalogue): Tie | undefined {
  if (catalogue.narrowers.some(word => name.includes(word))) return undefined
  return (
    tieOfDue(rate, name, catalogue) ??
    tieOfNamed(rate, name, catalogue) ??
    tieOfOffered(rate, name) ??
    tieOfFailed(rate, name, catalogue) ??
    tieOfItem(rate, name, catalogue)
  )
}

/**
 * 排查隐患24638处，整改24391处，整改率99.0%；其中重大隐患【136处，整改132处】，整改率97.1%: behind a rate of the same name the next two
 * counts are the next item's whole and part.
 */
function tieOfItem(rate: Rate, name: string, catalogue: Catalogue): Tie | undefined {
  const { since, carried, unfinished, all, figure } = rate
  const { fraction, narrowed } = fractionOf(name, catalogue) ?? {}
  if (since === undefined || !fraction || narrowed !== undefined || carried || all) return undefined
  if (unfinished && figure.value === 100) return undefined
  // 其中 may take both of them for parts of what has its rate already.
  const counts = rate.counts
    .filter(one => one.figure.span.start >= since)
    .map(({ figure: of, words, outOf }) => ({ figure: of, words, outOf }))
  const [whole, part] = soleTwo({ ...rate, counts, later: rate.later.filter(isOut(catalogue)) })
  if (!whole || !part || !isBare(part.words, fraction.part)) return undefined
  return has([...limitsOf(catalogue), ...fraction.part], whole) ? undefined : tied(part, whole)
}

const isOut =
  ({ setAsideWords }: Catalogue) =>
  (count: Count): boolean =>
    has(setAsideWords, count)

/** Who did not pass failed: there is no third. */
const failing: Readonly<Record<string, string>> = {
  合格率: '不合格',
  及格率: '不及格',
  通过率: '未通过',
}

/** 抽检2160批次，不合格41批次，合格率98.1% */
function tieOfFailed(rate: Rate, name: string, { fractions }: Catalogue): Tie | undefined {
  const failed = failing[name]
  const fraction = fractions.find(({ rates }) => rates.includes(name))
  const [whole, part] = soleTwo(rate)
  if (!failed || !fraction || !whole || !part || !has(fraction.whole, whole)) return undefined
  const said = part.words.replace(adverbs, '').replace(/^(?:发现|检出|查出|有)/, '')
  return said === failed ? { ...tied(part, whole), rest: true } : undefined
}

/** What limits a count to a part, or takes it out of the whole. */
const limitsOf = ({ undoneWords, setAsideWords, narrowers }: Catalogue) => [
  ...undoneWords,
  ...setAsideWords,
  ...narrowers,
]

function tieOfDue(rate: Rate, name: string, catalogue: Catalogue): Tie | undefined {
  const { bracket = [] } = rate
  const [whole, part] = bracket.length === 2 ? bracket : soleTwo(rate)
  const act = whole && due.exec(whole.words)?.groups?.act
  if (!whole || !part || !act || due.test(part.words)) return undefined
  if (!part.words.includes(act) || has(limitsOf(catalogue), part)) return undefined
  const stem = name.slice(-3, -1)
  if (!name.endsWith('率') || !(name.includes(act) || part.words.includes(stem))) return undefined
  return areOfOneKind(part.figure, whole.figure) ? tied(part, whole) : undefined
}

function tieOfNamed(rate: Rate, name: string, catalogue: Catalogue): Tie | undefined {
  const { fractions, completedActs, boundedRates, plainPrefixes, intakeWords } = catalogue
  const isKnown = fractions.some(({ rates }) => rates.some(one => name.endsWith(one)))
  const bounded = boundedRates.filter(one => one.endsWith('率')).map(one => one.slice(0, -1))
  const act = isKnown
    ? undefined
    : [...completedActs, ...bounded].find(one => name.endsWith(`${one}率`))
  const [whole, part] = soleTwo(rate)
  if (!act || !whole || !part || rate.carried || rate.unfinished || rate.all) return undefined
  const prefix = name.slice(0, -(act.length + 1))
  const isPlain = prefix === '' || plainPrefixes.includes(prefix) || whole.words.includes(prefix)
  if (!isPlain || !has(intakeWords, whole) || whole.words.includes(act)) return undefined
  if (has(limitsOf(catalogue), part) || has(limitsOf(catalogue), whole)) return undefined
  return isOnly(part.words, act, whole.words) ? tied(part, whole) : undefined
}

const offering = /^(?:全年|共|累计|免费)*(?:提供|投放|开放|推出|发放)$/

/** 提供摊位683个，入驻摊位641个，入驻率93.9%: of what was offered, by its own noun. */
function tieOfOffered(rate: Rate, name: string): Tie | undefined {
  const said = rate.counts.at(-1)?.words.replace(adverbs, '') ?? ''
  const noun = said.slice(shortestNoun)
  if (name !== `${said.slice(0, shortestNoun)}率` || noun.length < shortestNoun) return undefined
  const counts = rate.counts.filter(({ words }) => words.endsWith(noun))
  const [whole, part] = soleTwo({ ...rate, counts })
  if (!whole || !part || rate.carried || rate.all) return undefined
  if (!offering.test(whole.words.slice(0, -noun.length))) return undefined
  return rate.figure.value === 100 && rate.unfinished ? undefined : tied(part, whole)
}

/** True where the words say that it was done, of nothing but what the whole counts: 已查处治安案件. */
function isOnly(words: string, act: string, whole: string): boolean {
  const said = words.replace(adverbs, '').replace(ending, '')
  const rest = said.startsWith(act) ? said.slice(act.length) : undefined
  return rest === '' || (rest !== undefined && rest.length > 1 && whole.includes(rest))
}

/** The only two counts of their kind before the rate, the second right before it. */
function soleTwo({ counts, later, names, since }: Rate): readonly Count[] {
  const part = counts.at(-1)
  if (!part) return []
  const gap = names[0]!.span.start - part.figure.span.end
  const alike = (one: Count) => areOfOneKind(part.figure, one.figure)
  const [whole, ...rest] = counts.filter(alike)
  const of = part.listedUnder?.span.start
  const isOfWhole = of === undefined || of === whole?.figure.span.start
  const isSole = rest.length === 1 && !later.some(alike) && isOfWhole
  const isFresh = since === undefined || (whole?.figure.span.start ?? 0) >= since
  return isSole && isFresh && gap <= longestMark && isCounted(whole!.figure, part.figure)
    ? [whole!, part]
    : []
}

const isCounted = (whole: Figure, part: Figure): boolean =>
  !whole.approximation && !part.approximation && whole.unit !== '元'
