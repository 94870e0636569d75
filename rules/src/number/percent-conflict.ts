import { type Catalogue, defineRule } from '@hegao/core'
import type { Facts } from '@hegao/facts'
import { inOneSentence, settingOf } from '@hegao/judgement'

type Percentage = Facts['percentages'][number]

/** 一个比率在一份稿子里只应有一个数。 */
export default defineRule({
  id: 'number/percent-conflict',
  title: { 'zh-CN': '同一比率前后不一', en: 'One rate with two values' },
  about: {
    'zh-CN':
      '名称（连同限定词）、范围、时间都相同的比率，两处数值应当相同。目标、往年的数、升降前后的数、约数、各单位各学段分别的数都不算；“满意率”“办结率”“完成率”这样没有说明是哪一项的，也不下断语。四舍五入后相同的算相同。',
    en: 'A rate of the same full name, scope and period has one value. Aims, earlier years, both ends of a move, approximate values and sub-groups are right, and a bare name (满意率) may belong to several matters.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    values: {
      'zh-CN':
        '“{name}”前文为{other}，这里为{own}，范围和时间相同。请核对；如果统计口径不同，请写明。',
      en: '“{name}” is {other} earlier and {own} here, for the same scope and period.',
    },
    other: { 'zh-CN': '前文为{other}', en: 'Earlier {other}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '行政机关负责人出庭应诉率98.6%。强化应诉责任，行政机关负责人出庭应诉率达⟦96.8%⟧。',
      },
    ],
    good: [
      { text: '政务服务满意率由95%提高到98%。政务服务满意率98%。' },
      {
        text: '小学入学率99.9%。初中入学率98.7%。',
        because: { 'zh-CN': '对象不同。', en: 'Another group.' },
      },
      {
        text: '培训合格率98%。抽查合格率96%。执法考试合格率95%。',
      },
      {
        text: '群众满意率98%。做好信访工作，群众满意率96%。',
        because: {
          'zh-CN': '没有说明是对哪一项工作的满意率。',
          en: 'Satisfaction with what is not said.',
        },
      },
      { text: '政务服务满意率98.6%。政务服务满意率稳定在98%以上。' },
      { text: '上年政务服务满意率95%。全年政务服务满意率98%。' },
    ],
  },
  check({ draft, facts, catalogue }, report) {
    const first = new Map<string, Percentage[]>()
    for (const percentage of facts.percentages) {
      if (!isStated(percentage, catalogue)) continue
      const key = `${percentage.indicator!.name}|${settingOf(percentage)}`
      const before = first.get(key) ?? []
      first.set(key, [...before, percentage])
      const other = before.find(
        earlier => differ(earlier, percentage) && !inOneSentence(earlier, percentage, draft),
      )
      if (!other) continue
      const { paragraph, span, indicator } = percentage
      const values = {
        name: indicator!.name,
        own: `${percentage.value}%`,
        other: `${other.value}%`,
      }
      report(
        'values',
        { paragraph, span },
        {
          values,
          related: [
            {
              messageId: 'other',
              values,
              place: { paragraph: other.paragraph, span: other.span },
            },
          ],
        },
      )
    }
  },
})

/** True for an exact value that a rate of a full name had in the period. */
const isStated = (
  { indicator, change, compared, aim, approximation, setting }: Percentage,
  catalogue: Catalogue,
): boolean =>
  indicator !== undefined &&
  !change &&
  !compared &&
  !aim &&
  !approximation &&
  !setting.planned &&
  isFull(indicator.name, catalogue)

/** True where the name says whose rate it is: 政务服务满意率, not 群众满意率. */
function isFull(name: string, { boundedRates, looseRateWords, telltaleRates }: Catalogue): boolean {
  if (telltaleRates.some(rate => name.endsWith(rate))) return true
  const rate = boundedRates
    .filter(word => name.endsWith(word))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  // 巩固率 and the like: two characters and 率.
  const whose = name.slice(0, rate ? -rate.length : -3)
  return looseRateWords.reduce((rest, word) => rest.replaceAll(word, ''), whose).length >= 2
}

/** 98.6 and 99 are one value, rounded; so are 98.6 and 98, cut off. */
const differ = (a: Percentage, b: Percentage): boolean =>
  a.value !== b.value && Math.abs(a.value - b.value) >= 10 ** -Math.min(a.decimals, b.decimals)
