import { type Catalogue, defineRule } from '@hegao/core'
import { type ShareList, withDecimals } from '@hegao/facts'

/** 各部分占比合起来应当是百分之百，差出四舍五入的范围，就是漏了一项或者错了一个数。 */
export default defineRule({
  id: 'number/shares-not-100',
  title: { 'zh-CN': '占比合计不是100%', en: 'Shares do not add up to 100 %' },
  about: {
    'zh-CN':
      '同一整体的各项占比列全了，合计应为100%，四舍五入或截位的误差按项数放宽。列全的依据：最后一项是“其余”“其他”，各项按性质合起来就是全体（公办与民办、男与女），或者是三次产业的比例。有“等”、有约数、一件可归多类（涉及、多选）、列举是否完整看不出来的，不下断语。',
    en: 'Shares of one whole, listed to the end, add up to 100 %, rounding of each allowed for. The list is whole if it ends with the rest, if its kinds are all there are, or if it is the ratio of the three sectors.',
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
    shares: {
      'zh-CN': '各项占比合计不是100%：{arithmetic}。请核对各项占比，或者核对有没有漏列。',
      en: 'The shares do not add up to 100 %: {arithmetic}. Check them, or whether one is missing.',
    },
    sectors: {
      'zh-CN': '三次产业的比例合计不是100：{arithmetic}。请核对这三个数。',
      en: 'The shares of the three sectors do not add up to 100: {arithmetic}.',
    },
    share: { 'zh-CN': '占比：{label}', en: 'A share: {label}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '⟦对单位罚款占罚款总额的78%，对个人罚款占32%⟧。' },
      { text: '复议案件中，⟦行政处罚类占52%，行政许可类占30%，其余占12%⟧。' },
      { text: '全县学校中，⟦公办占72.5%、民办占17.5%⟧。' },
      { text: '三次产业结构调整为⟦5.4:41.8:53.8⟧。' },
    ],
    good: [
      { text: '抽检1200批次，检出不合格35批次，占2.9%；发现问题133批次，占11.1%。' },
      { text: '对单位罚款占罚款总额的78%，对个人罚款占22%。' },
      { text: '复议案件中，行政处罚类占52.3%，行政许可类占30.4%，其余占17.2%。' },
      { text: '复议案件中，行政处罚类占52%，行政许可类占30%。' },
      { text: '三次产业结构由5.8:42.6:51.6调整为5.4:41.8:52.8。' },
      {
        text: '来信中，涉及房产的占52%，涉及社保的占48%，涉及其他的占30%。',
        because: { 'zh-CN': '一件可以涉及几个方面。', en: 'One letter may touch several matters.' },
      },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const list of facts.shares) {
      const { paragraph, shares, ratio } = list
      if (list.open || list.multiple || shares.length < 2) continue
      if (shares.some(({ figure }) => figure.approximation) || !isWhole(list, catalogue)) continue
      const values = shares.map(({ figure }) => figure.value)
      const sum = Number(values.reduce((a, b) => a + b, 0).toFixed(6))
      // Cut off, each share may lack up to its last digit; rounded up, it has half of it too much.
      const room = shares.reduce((total, { figure }) => total + figure.precision, 0) + 1e-9
      if (sum >= 100 - room && sum <= 100 + room / 2) continue
      const percent = ratio ? '' : '%'
      const decimals = Math.max(...shares.map(({ figure }) => decimalsOf(figure)))
      const written = shares.map(({ figure }) =>
        withDecimals(String(figure.value), decimalsOf(figure)),
      )
      const total = withDecimals(String(sum), decimals)
      const arithmetic = `${written.map(value => value + percent).join('＋')}＝${total}${percent}`
      report(
        ratio ? 'sectors' : 'shares',
        { paragraph, span: list.span },
        {
          values: { arithmetic },
          related: shares.map(({ label, figure }, index) => ({
            messageId: 'share',
            values: { label: label?.text ?? String(index + 1) },
            place: { paragraph, span: figure.span },
          })),
        },
      )
    }
  },
})

/** As many as the draft writes: 1 for 12.0. */
const decimalsOf = ({ precision }: { readonly precision: number }): number =>
  Math.max(0, Math.round(-Math.log10(precision)))

/** A last share that is called the rest closes its list. */
const rest: readonly string[] = ['其余', '其他', '其它', '剩余']

function isWhole({ ratio, shares, whole }: ShareList, { wholes }: Catalogue): boolean {
  if (ratio) return true
  const [first] = shares
  // 对单位罚款占罚款总额的78%，对个人罚款占22%: the second is of the same.
  if (shares.slice(1).some(({ of }) => of !== first!.of && of !== '')) return false
  const parts = shares.flatMap(({ part }) => part ?? [])
  const counted = parts.length === shares.length
  // Where each has its count and the whole is known, each is judged by itself.
  if (counted && whole) return false
  const labels = shares.map(({ label }) => label?.text ?? '')
  if (rest.some(word => labels.at(-1)!.startsWith(word))) return true
  return wholes.some(
    kinds =>
      kinds.length === labels.length &&
      kinds.every(kind => labels.some(label => label.includes(kind))) &&
      // 不合格 alone has both 合格 and 不合格 in it.
      labels.every(label => kinds.some(kind => label.includes(kind))),
  )
}
