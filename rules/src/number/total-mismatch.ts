import { type Catalogue, defineRule } from '@hegao/core'
import type { At, Quantity, Total } from '@hegao/facts'

/** 总数与分项对不上，是核稿最要紧的一查：两个数里必有一个错。 */
export default defineRule({
  id: 'number/total-mismatch',
  title: { 'zh-CN': '总数与分项之和不符', en: 'Total and parts disagree' },
  about: {
    'zh-CN':
      '分项列全了，其和应当等于总数。列全的依据：括号里逐项列出；“其中”之后三项以上、列到句末；分项按其性质合起来就是全体（公办与民办、四个季度）；最后一项是“其余”。有“等”、有约数、分项互相交叉（党员与女性）、单位不同的，不下断语；单独一项就超过总数的，不论列全与否都是错。',
    en: 'A closed list of parts adds up to its total. Closed: in brackets; three or more kinds after 其中 that end the sentence; kinds that exhaust their whole; a last part 其余. 等, approximate figures, overlapping kinds and other units prove nothing; a part above its total does.',
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    sum: {
      'zh-CN': '分项之和与总数不符：{arithmetic}，文中为{total}。请核对总数和各分项。',
      en: 'The parts do not add up to the total: {arithmetic}, the text says {total}.',
    },
    exceeds: {
      'zh-CN': '分项超过了总数：{arithmetic}，大于文中的{total}。请核对总数和各分项。',
      en: 'The parts exceed the total: {arithmetic}, more than {total}.',
    },
    part: { 'zh-CN': '分项：{label}', en: 'A part: {label}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '全年办理事项共⟦28项⟧，其中行政许可12项、行政确认9项、行政给付6项。' },
      { text: '抽查市场主体⟦59所⟧（学校57所、培训机构3所）。' },
      { text: '辖区有学校⟦86所⟧，其中公办60所、民办25所。' },
      { text: '立案查处⟦12件⟧，其中食品类15件。' },
    ],
    good: [
      { text: '抽查市场主体59所（学校57所、培训机构2所）。' },
      {
        text: '办理案件472件，其中听证3件、简易程序197件。',
        because: {
          'zh-CN': '“其中”只列了两项，未必列全。',
          en: 'Two kinds after 其中 need not be all.',
        },
      },
      { text: '办理案件28件，其中行政许可12件、行政确认9件、行政给付6件等。' },
      {
        text: '参训干部120人，其中党员80人、女性60人、本科以上90人。',
        because: { 'zh-CN': '分项互相交叉。', en: 'Kinds overlap.' },
      },
      { text: '发放宣传资料约3000份，其中折页1000份、海报1000份、手册1500份。' },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const total of facts.totals) {
      const verdict = judge(total, catalogue)
      if (!verdict) continue
      const { paragraph, parts } = total
      report(
        verdict,
        { paragraph, span: total.total.span },
        {
          values: { total: show(total.total.value, total.total), arithmetic: arithmetic(total) },
          related: parts.map(({ label, quantity }) => ({
            messageId: 'part',
            values: { label: label || show(quantity.value, quantity) },
            place: { paragraph, span: quantity.span },
          })),
        },
      )
    }
  },
})

function judge(total: At<Total>, catalogue: Catalogue): 'sum' | 'exceeds' | undefined {
  const { parts, open } = total
  const whole = total.total.value
  const tolerance = toleranceOf([total.total, ...parts.map(({ quantity }) => quantity)])
  const values = parts.map(({ quantity }) => quantity.value)
  const sum = values.reduce((a, b) => a + b, 0)
  const matches = (value: number) => Math.abs(sum - value) <= tolerance
  const matchesWhole = (value: number) => Math.abs(value - whole) <= tolerance
  if (total.total.approximation || matches(whole) || total.alternatives.some(matches))
    return undefined
  const atLeast = parts.every(
    ({ quantity }) => !quantity.approximation || quantity.approximation === 'more',
  )
  if (
    total.by === 'running' &&
    (!exhausts(total, catalogue) || subsetsOf(values).some(matchesWhole))
  )
    return undefined
  const alone = values.some(
    value => value > whole + tolerance && !total.alternatives.some(other => other >= value),
  )
  if (atLeast && alone) return 'exceeds'
  if (overlap(total, catalogue)) return undefined
  const complete = total.ends || open
  if (atLeast && complete && sum > whole + tolerance && parts.length > 1 && sameHead(parts))
    return 'exceeds'
  if (parts.some(({ quantity }) => quantity.approximation)) return undefined
  if (open || !isClosed(total, catalogue)) return undefined
  // 简易110件、普通280件、撤销8件 of 390: the last is counted among the first two.
  const partial = values.slice(0, -1).reduce((a, b) => a + b, 0)
  return parts.length > 2 && matchesWhole(partial) ? undefined : 'sum'
}

/** The sums that leave one part out: 修改 may be counted in 保留 as well. */
const subsetsOf = (values: readonly number[]): number[] => {
  const sum = values.reduce((a, b) => a + b, 0)
  return values.map(value => sum - value)
}

/** A last part that is called the rest closes its list. */
const rest: readonly string[] = ['其余', '其他', '其它', '剩余']

function isClosed({ by, ends, parts }: Total, { wholes }: Catalogue): boolean {
  if (!ends || parts.length < 2) return false
  if (by === 'brackets' || by === 'list' || by === 'sum') return true
  const labels = parts.map(({ label }) => label)
  if (rest.some(word => labels.at(-1)!.startsWith(word))) return true
  return exhausts({ parts }, { wholes }) || (by === 'among' && parts.length >= 3)
}

/** True where the kinds are all the kinds there can be. */
function exhausts({ parts }: Pick<Total, 'parts'>, { wholes }: Pick<Catalogue, 'wholes'>): boolean {
  const labels = parts.map(({ label }) => label)
  return wholes.some(
    kinds =>
      kinds.length === labels.length &&
      kinds.every(kind => labels.some(label => label.includes(kind))),
  )
}

/** Kinds with one head (采购合同, 工程合同) are kinds of one division and exclude one another. */
function sameHead(parts: Total['parts']): boolean {
  const heads = new Set(parts.map(({ label }) => label.slice(-2)))
  const labels = new Set(parts.map(({ label }) => label))
  return heads.size === 1 && labels.size === parts.length && [...heads][0]!.length === 2
}

/** Kinds of two dimensions, or stages of one matter, count the same thing twice. */
function overlap(
  { parts }: Total,
  { wholes, dimensions, outcomes, attributes, stages }: Catalogue,
): boolean {
  const labels = parts.map(({ label }) => label)
  const named = (words: readonly string[]) =>
    labels.some(label => words.some(word => label.includes(word)))
  if (named(outcomes) || wholes.some(kinds => kinds.every(kind => named([kind])))) return false
  const touched = dimensions.filter(named)
  const cut = labels.some(label => attributes.some(word => label.startsWith(word)))
  return touched.length > 1 || cut || labels.some(label => isStage(label, stages))
}

/** True for a label of nothing but stages: 立案查处, 办结. 培训机构 is a kind. */
const isStage = (label: string, stages: readonly string[]): boolean =>
  label !== '' && stages.reduce((rest, word) => rest.replaceAll(word, ''), label) === ''

/** Figures in 万 or with decimals are rounded: half of each one's last digit may be missing. */
function toleranceOf(quantities: readonly Quantity[]): number {
  const rounded = quantities.some(({ precision }) => precision !== 1)
  return rounded ? quantities.reduce((sum, { precision }) => sum + precision / 2, 0) : 0
}

const show = (value: number, { unit }: Quantity): string =>
  `${Number(value.toPrecision(12))}${unit}`

function arithmetic({ total, parts }: Total): string {
  const values = parts.map(({ quantity }) => Number(quantity.value.toPrecision(12)))
  const sum = Number(values.reduce((a, b) => a + b, 0).toPrecision(12))
  return values.length === 1 ? `${sum}${total.unit}` : `${values.join('＋')}＝${sum}`
}
