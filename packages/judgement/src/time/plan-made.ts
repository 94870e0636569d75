import type { RuleInput, TimelineEvent } from '@hegao/core'
import type { Place } from '@hegao/document'
import { type At, inParagraph, type Milestone, yearOf } from '@hegao/facts'
import { says } from '../wording/says.js'
import { clauseOf } from './timeline.js'
import { isPlanned } from './writing.js'

/** A plan that is said to be made, or closed, in a year in which that is over. */
export interface LatePlan {
  readonly messageId: 'made' | 'closed'
  readonly place: Place
  readonly year: number
}

/**
 * 做好“十四五”生态环境保护规划编制工作 or 做好“八五”普法规划的衔接准备 in the last year of the plan, or after it; 完成“七五”普法终期验收
 * more than a year after its end.
 */
export function latePlan(
  milestone: At<Milestone>,
  event: TimelineEvent,
  input: RuleInput,
): LatePlan | undefined {
  const { paragraph, sentence, kind, span } = milestone
  if (kind !== 'five-year-plan' && kind !== 'law-education') return undefined
  const last = yearOf(event.to ?? event.from)
  const year = input.draft.year!.value + (isPlanned(paragraph, sentence, input) ? 1 : 0)
  const place = { paragraph, span }
  if (year >= last && isMade(milestone, input)) return { messageId: 'made', place, year }
  if (year > last + 1 && isClosed(milestone, input)) return { messageId: 'closed', place, year }
  return undefined
}

function isMade({ before, after, kind }: Milestone, { catalogue }: RuleInput): boolean {
  const { making, lookingBack } = catalogue.timeline
  const clause = clauseOf(after)
  if (!making.some(word => before.endsWith(word))) return false
  if (kind === 'law-education') return beginnings.some(word => clause.startsWith(word))
  const [name, ...rest] = clause.split('规划编制')
  return (
    rest.length > 0 &&
    name!.length <= longestPlanName &&
    !says(rest.join(''), notMaking) &&
    !says(before + after, lookingBack)
  )
}

/** 生态环境保护|规划编制 */
const longestPlanName = 14
/** 规划编制 of another: 规划编制总结评估. */
const notMaking = ['评估', '总结', '经验', '实施', '修编', '修订', '档案', '审计', '问题']
/** What is done before a plan begins. */
const beginnings = [
  '规划编制工作',
  '规划的编制',
  '规划起草',
  '规划的衔接准备',
  '规划衔接准备',
  '规划前期',
  '启动准备',
]

/** What closes a plan, and who does so. */
const closing = [
  '终期验收',
  '总结验收',
  '验收',
  '终期评估',
  '收官',
  '规划终期',
  '规划总结验收',
  '规划验收',
  '规划收官',
]
const closes = [
  '完成',
  '做好',
  '迎接',
  '通过',
  '组织',
  '开展',
  '抓好',
  '推进',
  '组织开展',
  '扎实做好',
]
/** What was done in earlier years may be told. */
const toldOf = [
  '曾',
  '先后',
  '以来',
  '此前',
  '原',
  '获',
  '荣',
  '表彰',
  '评为',
  '经验',
  '基础上',
  '连续',
  '档案',
  '遗留',
  '历史',
  '回顾',
]

/** None where the words before name another year: 2021年完成“七五”普法终期验收. */
function isClosed(
  { before, after, paragraph, span, sentence }: At<Milestone>,
  { facts, draft }: RuleInput,
): boolean {
  const clause = clauseOf(after)
  const periods = inParagraph(facts.periods, paragraph).map(({ span: at, to }) => ({
    span: at,
    resolved: to.resolved,
  }))
  const isOfOtherYear = [...inParagraph(facts.dates, paragraph), ...periods].some(
    ({ span: at, resolved }) =>
      at.start >= sentence.start &&
      at.end <= span.start &&
      resolved !== undefined &&
      resolved.year < draft.year!.value,
  )
  return (
    closes.some(word => before.endsWith(word)) &&
    closing.some(word => clause.startsWith(word)) &&
    !says(before + clause, toldOf) &&
    !isOfOtherYear
  )
}
