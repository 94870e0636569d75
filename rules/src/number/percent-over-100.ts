import { defineRule } from '@hegao/core'

/** 满意率、办结率是部分占全体的比例，不会超过百分之百。 */
export default defineRule({
  id: 'number/percent-over-100',
  title: { 'zh-CN': '比率超过100%', en: 'Rate above 100 %' },
  about: {
    'zh-CN':
      '满意率、覆盖率、办结率这样的比率，分子是分母的一部分，不可能超过100%。增长率、任务完成率、毛入学率可以超过，不算；“提高了120%”说的是变化，不算。',
    en: 'A rate whose numerator is part of its denominator cannot exceed 100 %. Growth, fulfilment of a plan and gross enrolment can; so can a change.',
  },
  severity: 'error',
  category: 'consistency',
  source: { level: '实务', name: '比率的定义', verified: 'practice' },
  messages: {
    over: {
      'zh-CN': '{rate}不可能超过100%，此处为{value}%。请核对数字，或者核对是不是增长幅度。',
      en: '{rate} cannot exceed 100 %, here it is {value} %. Check the figure, or whether it is a growth.',
    },
    rate: { 'zh-CN': '比率的名称', en: 'The rate' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '全年受理投诉52件，办结率达⟦102.6%⟧。' },
      { text: '群众满意率由95%提高到⟦103%⟧。' },
    ],
    good: [
      { text: '高等教育毛入学率达101.2%。' },
      { text: '年度任务完成率112%，同比增长120%。' },
      { text: '群众满意率提高120%。', because: { 'zh-CN': '说的是变化。', en: 'A change.' } },
    ],
  },
  check({ facts, catalogue: { boundedRates, unboundedRates } }, report) {
    for (const percentage of facts.percentages) {
      const { value, indicator, change, paragraph } = percentage
      if (value <= 100 || change || !indicator) continue
      const ends = (names: readonly string[]) => names.some(name => indicator.name.endsWith(name))
      if (!ends(boundedRates) || ends(unboundedRates)) continue
      report('over', percentage, {
        values: { rate: indicator.name, value },
        related: [{ messageId: 'rate', place: { paragraph, span: indicator.span } }],
      })
    }
  },
})
