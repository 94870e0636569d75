import { type Catalogue, defineRule, type Reporter } from '@hegao/core'
import type { TableAmong, TableCell, TableSum } from '@hegao/facts'
import { areStages, exhaust, groupBy } from '@hegao/judgement'

/** 表格改了一格、忘了改合计，读者一加就露馅。 */
export default defineRule({
  id: 'number/table-total',
  title: { 'zh-CN': '表格合计不符', en: 'Table total does not add up' },
  about: {
    'zh-CN':
      '表格的合计、总计、小计应当等于各行、各列之和。“其中”各行、占比、平均数、序号、年份不参加求和，单位不同的列不相加；空格、“—”和看不出是多少的格按未知处理，只有已知各数之和已经超过合计时才算错。哪些行列参加求和拿不准时，以表内其他行列能对上的算法为准；没有可以印证的，不下断语。',
    en: 'Totals and subtotals are the sums of their rows or columns. 其中, shares, averages, ordinals and years are not added; other units are not either. Empty cells, and those that do not tell one figure, are unknown. Where it is open what is added, the reading that holds elsewhere in the table decides; without one the rule is silent.',
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
      'zh-CN': '“{label}”与各项之和不符：{arithmetic}，表中为{total}。请核对合计和各项。',
      en: '“{label}” does not add up: {arithmetic}, the table says {total}.',
    },
    exceeds: {
      'zh-CN': '“{label}”小于已填各项之和：{arithmetic}，表中为{total}。请核对合计和各项。',
      en: '“{label}” is less than its filled cells: {arithmetic}, the table says {total}.',
    },
    among: {
      'zh-CN':
        '“{label}”大于它前面的“{whole}”：{value}＞{total}，而表内其他各处都不大于。请核对这两个数。',
      en: '“{label}” is more than the “{whole}” that it is a part of: {value}, and {total}. Elsewhere in the table it is not.',
    },
    rest: {
      'zh-CN':
        '“{whole}”与“其中”各项之和不符：{arithmetic}，表中为{total}，而表内其他各处都相符。请核对。',
      en: 'The parts of “{whole}” add up to {arithmetic}, the table says {total}. Elsewhere in the table they fit.',
    },
    part: { 'zh-CN': '其中一项：{label}', en: 'One of the parts: {label}' },
    whole: { 'zh-CN': '整体：{label}', en: 'The whole: {label}' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 执法情况统计表\n\n| 类别 | 件数 |\n|---|---|\n| 行政许可 | 120 |\n| 行政处罚 | 45 |\n| 合计 | ⟦175⟧ |\n',
      },
      {
        text: '# 执法情况统计表\n\n| 单位 | 许可 | 处罚 | 合计 |\n|---|---|---|---|\n| 东坪镇 | 12 | 9 | 21 |\n| 西河镇 | 8 | 5 | ⟦14⟧ |\n',
      },
      {
        text: '执法情况统计\n\n┌────┬────┐\n│类别    │件数    │\n├────┼────┤\n│行政许可│1120    │\n│行政处罚│45      │\n│合　计  │⟦1175⟧    │\n└────┴────┘\n',
      },
      {
        text: '执法情况统计\n\n类别\t东坪镇\t西河镇\t合计\n许可\t12\t8\t20\n处罚\t9\t5\t⟦15⟧\n',
      },
      {
        text: '执法情况统计\n\n单位    许可    处罚\n东坪镇   12      9\n西河镇    8      5\n合计     20     ⟦15⟧\n',
      },
      {
        text: '# 复议情况统计表\n\n| 单位 | 案件 | 其中：行政处罚类 |\n|---|---|---|\n| 东坪镇 | 12 | 9 |\n| 西河镇 | 8 | ⟦15⟧ |\n| 南山镇 | 20 | 11 |\n',
      },
      {
        text: '# 调解情况统计表\n\n| 单位 | 调解件数 |\n|---|---|\n| 东坪镇 | 62 |\n| 西河镇 | 58 |\n| 柳泉乡 | — |\n| 合计 | ⟦110⟧ |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 单位 | 案件 | 占比 |\n|---|---|---|\n| 东坪镇 | 30 | 37.5% |\n| 西河镇 | 26（含移送2件） | 32.5% |\n| 柳泉乡 | 24 | 30.0% |\n| 合计 | ⟦82⟧ | 100% |\n',
      },
      {
        text: '# 处罚情况统计表\n\n| 单位 | 案件 | 其中：简易程序 | 其中：普通程序 |\n|---|---|---|---|\n| 东坪镇 | 52 | 30 | 22 |\n| 西河镇 | ⟦47⟧ | 27 | 22 |\n| 柳泉乡 | 30 | 12 | 18 |\n',
      },
    ],
    good: [
      {
        text: '# 执法情况统计表\n\n| 类别 | 件数 | 占比 |\n|---|---|---|\n| 行政许可 | 120 | 72.7% |\n| 行政处罚 | 45 | 27.3% |\n| 其中：罚款 | 30 | 18.2% |\n| 合计 | 165 | 100% |\n',
        because: { 'zh-CN': '“其中”已经包含在上一行里。', en: '其中 is part of the row above.' },
      },
      {
        text: '# 执法情况统计表\n\n| 单位 | 许可 | 处罚 | 合计 |\n|---|---|---|---|\n| 东坪镇 | 12 | — | 21 |\n| 西河镇 | 8 | 5 | 13 |\n',
        because: { 'zh-CN': '空缺的数未知。', en: 'What is missing is unknown.' },
      },
      {
        text: '# 执法情况统计表\n\n| 单位 | 件数 |\n|---|---|\n| 东坪镇 | — |\n| 西河镇 | 8 |\n| 南山镇 | 5 |\n| 合计 | 21 |\n',
        because: { 'zh-CN': '空缺的数未知。', en: 'What is missing is unknown.' },
      },
      {
        text: '# 案件情况统计表\n\n| 单位 | 案件 | 占比 |\n|---|---|---|\n| 东坪镇 | 30 | 37.5% |\n| 西河镇 | 28（26） | 32.5% |\n| 柳泉乡 | 24 | 30.0% |\n| 合计 | 80 | 100% |\n',
        because: { 'zh-CN': '有一格看不出是多少。', en: 'One cell says two figures.' },
      },
      {
        text: '# 检查情况统计表\n\n| 单位 | 检查企业 | 其中：发现问题 |\n|---|---|---|\n| 东坪镇 | 12 | 19 |\n| 西河镇 | 8 | 15 |\n| 南山镇 | 20 | 11 |\n',
        because: {
          'zh-CN': '几行都是这样，数的不是同一种东西。',
          en: 'It is so in several rows: they count different things.',
        },
      },
      {
        text: '# 调解情况统计表\n\n| 单位 | 调解件数 |\n|---|---|\n| 东坪镇 | 62 |\n| 西河镇 | 58 |\n| 柳泉乡 | — |\n| 合计 | 131 |\n',
        because: {
          'zh-CN': '没有填的一格可能就是11件。',
          en: 'The cell left open may be those eleven.',
        },
      },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const { paragraph, sums, among } of facts.tables) {
      const told = new Set<TableCell>()
      for (const sum of sums) {
        const alike = sums.filter(({ by, plan }) => by === sum.by && plan === sum.plan)
        const parts = told.has(sum.total) ? undefined : wrongParts(sum, alike, catalogue)
        if (!parts) continue
        told.add(sum.total)
        const known = parts.filter(({ kind }) => kind === 'number')
        report(
          known.length < parts.length ? 'exceeds' : 'sum',
          { paragraph, span: sum.total.span },
          {
            values: {
              label: labelOf(sum.total, sum.by === 'row' ? 'column' : 'row'),
              total: signed(sum.total.value!),
              arithmetic: `${written(known)}＝${signed(sumOf(known))}`,
            },
            related: known.map(cell => ({
              messageId: 'part',
              values: { label: labelOf(cell, sum.by === 'row' ? 'column' : 'row') },
              place: { paragraph, span: cell.span },
            })),
          },
        )
      }
      for (const alike of groupBy(among, ({ by, plan }) => `${by} ${plan}`).values())
        checkAmong(alike, told, paragraph, report)
    }
  },
})

/** So many other rows have to bear out what 其中 means in this table. */
const leastAlike = 2

const isOver = ({ whole, parts }: TableAmong) => parts.some(one => one.value! > whole.value!)
const isSum = ({ whole, parts }: TableAmong) => sumOf(parts) === whole.value
/** How many of its parts are there at all; those of nothing prove nothing. */
const partsOf = ({ whole, parts }: TableAmong) =>
  whole.value! > 0 ? parts.filter(({ value }) => value).length : 0

/** One part that is more than its whole, or parts that are not the whole, where all others in the table fit. */
function checkAmong(
  alike: readonly TableAmong[],
  told: ReadonlySet<TableCell>,
  paragraph: number,
  report: Reporter<'among' | 'whole' | 'rest' | 'part'>,
): void {
  const telling = alike.filter(one => partsOf(one) > 0)
  const over = telling.filter(isOver)
  const misfits = telling.filter(one => !isSum(one))
  const [odd] = over.length > 0 ? over : misfits
  if (!odd || over.length > 1 || told.has(odd.whole) || telling.length <= leastAlike) return
  const { whole, parts, by } = odd
  const side = by === 'row' ? 'column' : 'row'
  const values = { whole: labelOf(whole, side), total: signed(whole.value!) }
  const most = parts.find(part => part.value! > whole.value!)
  if (most) {
    const place = { paragraph, span: whole.span }
    const related = [{ messageId: 'whole' as const, values: { label: values.whole }, place }]
    const own = { ...values, label: labelOf(most, side), value: signed(most.value!) }
    report('among', { paragraph, span: most.span }, { values: own, related })
    return
  }
  const fitting = telling.filter(one => isSum(one) && partsOf(one) > 1)
  if (odd.rounded || misfits.length > 1 || fitting.length < leastAlike) return
  const arithmetic = `${written(parts)}＝${signed(sumOf(parts))}`
  const related = parts.map(cell => ({
    messageId: 'part' as const,
    values: { label: labelOf(cell, side) },
    place: { paragraph, span: cell.span },
  }))
  report('rest', { paragraph, span: whole.span }, { values: { ...values, arithmetic }, related })
}

/** The cells that the total is not the sum of, where it is proved that it should be. */
function wrongParts(
  sum: TableSum,
  alike: readonly TableSum[],
  catalogue: Catalogue,
): readonly TableCell[] | undefined {
  const verdicts = sum.readings.map(reading => judge(sum, reading))
  if (verdicts.some(verdict => verdict !== 'wrong')) return undefined
  if (sum.readings.some(reading => isBetween(sum.total, reading))) return undefined
  const [best] = sum.readings
    .map((reading, index) => ({
      reading,
      support: alike.filter(other => isEvidence(other, other.readings[index]!)).length,
    }))
    .toSorted((a, b) => b.support - a.support)
  if (best!.support > 0) return best!.reading
  const clear = !sum.weak && alike.length === 1
  return clear && !overlap(sum, catalogue) ? best!.reading : undefined
}

/** True for a total that lies among its parts: it is their average, by whatever name (每案罚款). */
function isBetween({ value }: TableCell, parts: readonly TableCell[]): boolean {
  const values = parts.map(part => part.value ?? value!)
  return value! > Math.min(...values) && value! < Math.max(...values)
}

/** `open` where a cell is unknown and the known ones leave room for it. */
function judge(
  { total, rounded }: TableSum,
  parts: readonly TableCell[],
): 'right' | 'wrong' | 'open' {
  const cells = [total, ...parts].filter(({ kind }) => kind === 'number')
  const exact = !rounded && cells.every(({ precision }) => precision === 1)
  const tolerance = exact ? 0 : cells.reduce((half, { precision }) => half + precision! / 2, 0)
  const difference = sumOf(parts) - total.value!
  if (Math.abs(difference) <= tolerance + 1e-9) return 'right'
  if (cells.length === parts.length + 1) return 'wrong'
  return difference > 0 && cells.every(({ value }) => value! >= 0) ? 'wrong' : 'open'
}

/** Sums of a figure and zeros prove no reading. */
const isEvidence = (sum: TableSum, parts: readonly TableCell[]): boolean =>
  judge(sum, parts) === 'right' && parts.filter(({ value }) => value).length > 1

/** Kinds of some dimension (党员, 女性) unless it is all of them, or stages of one matter: no parts. */
function overlap({ by, readings }: TableSum, catalogue: Catalogue): boolean {
  const labels = readings[0]!.map(cell => labelOf(cell, by === 'row' ? 'column' : 'row'))
  const touched = catalogue.dimensions.some(words =>
    labels.some(label => words.some(word => label.includes(word))),
  )
  return !exhaust(labels, catalogue) && (touched || areStages(labels, catalogue))
}

const labelOf = ({ rowLabel, columnLabel }: TableCell, by: 'row' | 'column'): string =>
  by === 'row' ? rowLabel : columnLabel

/** 120＋45－3: what is below zero is taken away. */
const written = (cells: readonly TableCell[]): string =>
  cells
    .map(({ value = 0 }, index) => (index > 0 && value >= 0 ? '＋' : '') + signed(value))
    .join('')

const signed = (value: number): string => String(value).replace('-', '－')

const sumOf = (cells: readonly TableCell[]): number =>
  Number(cells.reduce((sum, { value = 0 }) => sum + value, 0).toPrecision(12))
