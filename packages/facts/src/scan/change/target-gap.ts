import { span } from '@hegao/document'
import type { Change, Direction, Figure } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'

const goal = '目标|任务|要求|标准|指标|计划|规定'
const average = '平均水平|平均数|平均值|平均|均值|水平'
/** Between the value and what it is held to: ，距, ，比全市平均水平（. */
const toGoal =
  /^[\u3400-\u9fff]{0,6}[，,；;（(]?(?:但|但是)?(?:距离?|离|与|比|较)(?<words>[\u3400-\u9fff]{0,14})[（(]?\s?$/
/** Between that and how far it is off: 的目标还差, ）低. */
const toGap =
  /^[）)]?的?(?<words>[\u3400-\u9fff]{0,10}?)[，,]?(?:还|仍|尚|相|了)?(?:(?<down>相?差|低|少|短缺|缺)|(?<up>高|多|超)|(?<open>还有|仍有|尚有|有))(?:了|出)?\s?$/
/** 失业率2.86%，【低于3.5%的控制目标】0.64个百分点, 高于【全市平均水平（90.5%）】1.6个百分点 */
const toLevel =
  /^[，,；;（(]?(?:但|但是)?(?:(?<down>低于|少于)|(?<up>高于|多于|超过|超出))(?<words>[\u3400-\u9fff]{0,14})[（(]?\s?$/
const fromLevel = /^[）)]?的?(?<words>[\u3400-\u9fff]{0,10})$/
const behindOpen = /^的?(?:差距|缺口)/
const isGoal = new RegExp(goal)
const isHeldTo = new RegExp(`${goal}|${average}`)
/** Of the earlier values of a sentence, these many may be what is held to the goal. */
const mostCandidates = 12

/**
 * Finds how far a value is from its goal, or from an average, as a change from that: 占比68.3%，距75%的目标还差6.7个百分点 ·
 * 完成28件，距年度任务30件还差2件 · 出庭率92.1%，比全省平均水平（90.5%）高1.6个百分点.
 */
export function scanTargetGaps(text: string, figures: readonly Figure[]): Change[] {
  if (!isHeldTo.test(text)) return []
  const sentenceAt = sentenceStarts(text)
  return figures.flatMap((gap, index): Change[] => {
    const [value, target] = figures.slice(Math.max(0, index - 2), index)
    if (!value || !target || !isGapOf(gap, value, target)) return []
    const direction = readGap(text, value, target, gap)
    if (!direction) return []
    const sentence = sentenceAt(value.span.start)
    const candidates = figures
      .slice(Math.max(0, index - 2 - mostCandidates), index - 2)
      .filter(one => one.span.start >= sentence && comparable(one.unit, value.unit))
    const words = text.slice(value.span.end, gap.span.start)
    // A goal is what it is; an average was rounded.
    const from = isGoal.test(words) ? { ...target, precision: 0 } : target
    const by = gap.unit === '个百分点' ? 'points' : 'difference'
    return [
      {
        span: span(value.span.start, gap.span.end),
        subject: '',
        cumulative: false,
        kind: value.unit === '%' ? 'rate' : 'count',
        from,
        to: value,
        candidates,
        steps: [{ span: gap.span, figure: gap, by, direction }],
      },
    ]
  })
}

function isGapOf(gap: Figure, value: Figure, target: Figure): boolean {
  if ([gap, value, target].some(({ approximation }) => approximation)) return false
  if (gap.unit === '个百分点') return value.unit === '%' && target.unit === '%'
  return gap.unit !== '%' && comparable(gap.unit, value.unit) && comparable(target.unit, value.unit)
}

function readGap(text: string, value: Figure, target: Figure, gap: Figure): Direction | undefined {
  const ahead = text.slice(value.span.end, target.span.start)
  const behind = text.slice(target.span.end, gap.span.start)
  const level = toLevel.exec(ahead)?.groups
  const from = level && fromLevel.exec(behind)?.groups
  if (level && from && isHeldTo.test(level.words! + from.words!)) return level.down ? 'down' : 'up'
  const to = toGoal.exec(ahead)?.groups
  const off = toGap.exec(behind)?.groups
  if (!to || !off || !isHeldTo.test(to.words! + off.words!)) return undefined
  if (off.up) return 'up'
  const tail = text.slice(gap.span.end, gap.span.end + 4)
  return off.down || behindOpen.test(tail) ? 'down' : undefined
}
