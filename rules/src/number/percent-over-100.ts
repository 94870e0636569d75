import { defineRule } from '@hegao/core'
import type { Words } from '@hegao/facts'
import { mayPassAll } from '@hegao/judgement'

/** 满意率、办结率是部分占全体的比例，不会超过百分之百。 */
export default defineRule({
  id: 'number/percent-over-100',
  title: { 'zh-CN': '比率超过100%', en: 'Rate above 100 %' },
  about: {
    'zh-CN':
      '满意率、覆盖率、办结率这样的比率和占总数的比例，分子是分母的一部分，不可能超过100%。增长率、任务完成率、毛入学率可以超过，不算；写明含上年结转的、算得出来的结案率也不算；“提高了120%”说的是变化，不算。',
    en: 'A rate whose numerator is part of its denominator, or a share of a total, cannot exceed 100 %. Growth, fulfilment of a plan and gross enrolment can; so can a change, and 结案率 where what was left from the year before is counted or the two counts are given.',
  },
  severity: 'error',
  category: 'consistency',
  source: { level: '实务', name: '比率的定义', verified: 'practice' },
  messages: {
    over: {
      'zh-CN': '{rate}不可能超过100%，此处为{value}%。请核对数字，或者核对是不是增长幅度。',
      en: '{rate} cannot exceed 100 %, here it is {value} %. Check the figure, or whether it is a growth.',
    },
    share: {
      'zh-CN': '部分占总数的比例不可能超过100%，此处为{value}%。请核对数字。',
      en: 'A share of the total cannot exceed 100 %, here it is {value} %. Check the figure.',
    },
    rate: { 'zh-CN': '比率的名称', en: 'The rate' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '全年受理投诉52件，办结率达⟦102.6%⟧。' },
      { text: '群众满意率由95%提高到⟦103%⟧。' },
      { text: '受理复议案件96件（含上年结转8件），群众满意率⟦103%⟧。' },
      { text: '受理仲裁案件136件，结案122件，结案率⟦104.4%⟧。' },
      { text: '线上参学率、任务完成率均为⟦101%⟧。' },
      { text: '网上办理862件，占总数的⟦102.4%⟧。' },
    ],
    good: [
      { text: '高等教育毛入学率达101.2%。' },
      { text: '行政处罚案件结案率103.2%（含上年结转案件）。' },
      { text: '结案率103%（含以前年度案件）。' },
      { text: '全年审结案件142件，受理136件，结案率104.4%（含上年结转8件）。' },
      {
        text: '受理仲裁案件136件，当期结案142件，当期结案率104.4%。',
        because: {
          'zh-CN': '两个数都写出来了，算得拢。',
          en: 'The two counts are given, and it follows from them.',
        },
      },
      { text: '年度任务完成率112%，同比增长120%。' },
      { text: '群众满意率提高120%。', because: { 'zh-CN': '说的是变化。', en: 'A change.' } },
    ],
  },
  check({ facts, catalogue }, report) {
    const { boundedRates, completedActs, unboundedRates, planWords, plainWholes } = catalogue
    const bounded = [...boundedRates, ...completedActs.map(act => `${act}率`)]
    const isBounded = ({ text }: Words) =>
      bounded.some(rate => text.endsWith(rate)) &&
      !unboundedRates.some(rate => text.endsWith(rate)) &&
      !planWords.some(word => text.includes(word))
    for (const rate of facts.rates) {
      const { figure, names, paragraph } = rate
      const name = figure.value > 100 && names.findLast(isBounded)
      if (!name || mayPassAll(rate, name.text, catalogue)) continue
      report(
        'over',
        { paragraph, span: figure.span },
        {
          values: { rate: name.text, value: figure.value },
          related: [{ messageId: 'rate', place: { paragraph, span: name.span } }],
        },
      )
    }
    for (const { shares, whole, paragraph } of facts.shares) {
      for (const { figure, of } of shares) {
        // 占比 without a whole may be what was done of a plan.
        const ofTotal = of === '' ? whole !== undefined : plainWholes.includes(of)
        if (figure.value <= 100 || !ofTotal) continue
        const { value, span } = figure
        report('share', { paragraph, span }, { values: { value } })
      }
    }
  },
})
