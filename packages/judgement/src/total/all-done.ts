import type { Catalogue } from '@hegao/core'
import type { CountInClause, Figure, Rate } from '@hegao/facts'
import { areOfOneKind } from '../share/fraction.js'

/** What was to be done and what was done of it, where the rate says that it was all. */
export interface Remainder {
  readonly part: Figure
  readonly whole: Figure
}

type Count = CountInClause

const lead = /^(?:已经?|现已|目前|共|累计|实际|我[省市县区镇局])+/
const tail = /(?:到位|完毕|了)$/

/**
 * The two counts of a rate of 100 % that is made of its act (完成率, 建成率), with some left over: 任务28项，
 * 完成27项. Less than 100 % may be progress, weighed; more was done than planned now and then. What is
 * said of the rest (其余正在推进) may take it out of the rate.
 */
export function remainderOf(rate: Rate, name: string, catalogue: Catalogue): Remainder | undefined {
  const { figure, counts, later, all, since } = rate
  if (
    figure.value !== 100 ||
    figure.approximation ||
    rate.unfinished ||
    rate.carried === 'here' ||
    all
  )
    return undefined
  const act = actOf(name, catalogue)
  // 完成523户（其中关闭47户）: what is counted of the part is none of its own.
  const part = counts.findLast(({ listedUnder }) => listedUnder === undefined)
  if (
    !act ||
    !names(act).some(word => part?.words.includes(word)) ||
    !part ||
    limits(catalogue).some(word => part.words.includes(word))
  )
    return undefined
  const isOfPart = ({ listedUnder }: Count) =>
    listedUnder !== undefined && listedUnder.span.start === part.figure.span.start
  const alike = (one: Count) => areOfOneKind(part.figure, one.figure) && !isOfPart(one)
  if (counts.filter(alike).length !== 2 || later.some(alike)) return undefined
  const whole = counts.find(alike)!
  if (since !== undefined && whole.figure.span.start < since) return undefined
  if (![whole, part].every(isCount) || part.figure.value >= whole.figure.value) return undefined
  const prefix = name.slice(0, -(act.length + 1))
  const plain = ['', ...catalogue.plainPrefixes, ...catalogue.taskWords]
  const isPlain = plain.includes(prefix) || whole.words.includes(prefix)
  const isTaken = part.outOf[0]?.span.start === whole.figure.span.start
  return isPlain && (isTaken || isSet(whole, part, act, catalogue))
    ? { part: part.figure, whole: whole.figure }
    : undefined
}

/** 完结率 is of what was 完成. */
const names = (act: string): readonly string[] =>
  act === '完结' ? ['完结', '完成', '办结'] : [act]

const isCount = ({ figure: { precision, approximation, unit } }: Count): boolean =>
  precision === 1 && !approximation && unit !== '元'

const limits = ({ undoneWords, dueWords, setAsideWords, narrowers, subsetWords }: Catalogue) => [
  ...undoneWords,
  ...dueWords,
  ...setAsideWords,
  ...narrowers,
  ...subsetWords,
]

/** 完成 in 完成率 and 任务完成率. */
const actOf = (name: string, { finishedActs, completedActs }: Catalogue): string | undefined =>
  [...finishedActs, ...completedActs].find(act => name.endsWith(`${act}率`))

/** True where the whole was set to be done, and nothing narrows the part: 任务28项，已完成27项. */
function isSet(whole: Count, part: Count, act: string, { taskWords }: Catalogue): boolean {
  const words = [...taskWords, `应${act}`, `需${act}`]
  const done = names(act).find(word => part.words.includes(word)) ?? act
  const rest = part.words.replace(lead, '').replace(done, '').replace(tail, '')
  return words.some(word => whole.words.includes(word)) && whole.words.includes(rest)
}
