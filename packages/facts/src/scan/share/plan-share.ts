import { span } from '@hegao/document'
import type { Figure, PlanShare } from '../../types.js'
import { comparable, unitRatio } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'

/** Between what was done and what was planned: ，为年度任务, ，占全年计划. */
const toPlan =
  /^[\u3400-\u9fff“”]{0,8}[，,]?(?:是|为|占|完成|达到?|相当于|占到)[\u3400-\u9fff]{0,10}?(?:任务|计划|目标|指标)(?:总?[数量]|值)?[（(]?\s?$/
/** Between that and the figure: ）的. */
const toShare = /^\s?[）)]?(?:任务|计划|目标|指标)?的\s?$/
const longestGap = 28
const mostCandidates = 12

/**
 * Finds how much of a plan was done, where what was done, the plan and the share stand in a row: 治理36.5平方公里，
 * 为年度任务35平方公里的104.3% · 完成投资38.46亿元，占年度计划36亿元的106.8%.
 */
export function scanPlanShares(text: string, figures: readonly Figure[]): PlanShare[] {
  if (!/任务|计划|目标|指标/.test(text)) return []
  const sentenceAt = sentenceStarts(text)
  return figures.flatMap((figure, index): PlanShare[] => {
    const [part, plan] = figures.slice(Math.max(0, index - 2), index)
    if (figure.unit !== '%' || !part || !plan) return []
    if ([figure, part, plan].some(({ approximation }) => approximation)) return []
    const ahead = text.slice(part.span.end, plan.span.start)
    const behind = text.slice(plan.span.end, figure.span.start)
    if (ahead.length > longestGap || !toPlan.test(ahead) || !toShare.test(behind)) return []
    // 占计划36件的96.8% is read as any share is.
    const isShare = ahead.includes('占') && figure.value <= 100
    const isOne = comparable(part.unit, plan.unit) || unitRatio(plan.unit, part.unit) !== undefined
    if (isShare || !isOne) return []
    const sentence = sentenceAt(part.span.start)
    const candidates = figures
      .slice(Math.max(0, index - 2 - mostCandidates), index - 2)
      .filter(one => one.span.start >= sentence && comparable(one.unit, part.unit))
    return [{ span: span(part.span.start, figure.span.end), figure, part, plan, candidates }]
  })
}
