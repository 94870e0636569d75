import { type Catalogue, defineRule } from '@hegao/core'
import type { Facts } from '@hegao/facts'
import {
  difference,
  type Figure,
  meet,
  ratio,
  readings,
  scaled,
  type TableCell,
} from '@hegao/facts'
import { groupBy, quotient } from '@hegao/judgement'

type Move = Facts['tables'][number]['moves'][number]

/** 上年、本年两栏是抄来的，增减两栏是算出来的；改了前面，后面也要跟着改。 */
export default defineRule({
  id: 'number/table-change',
  title: { 'zh-CN': '表格增减不符', en: 'Change in a table does not fit' },
  about: {
    'zh-CN':
      '表格里上年（2023年）、本年（2024年）两栏后面的增减、增减率，应当与前面两个数算得拢，四舍五入和直接截位都算对；“－5”“下降5”“↓5”都读作减少。比率两栏之差可以是百分点，也可以是增长率。同一栏里至少有一行对得上、而且对得上的不比对不上的少，才下断语；整栏都不用正负号的，只比大小。两栏写着同一个年份的，也提出来。环比、年均、与别的年份比较的，注明口径调整、可比口径的，按可比价格计算的增长率，都不检查。',
    en: 'The change and the rate of change behind two columns of neighbouring years have to follow from them, rounded or cut off. The rule speaks where at least one other row bears out how the column is counted. Two lines of one year before a change are told, too. Other base years, adjusted figures and growth at constant prices are left alone.',
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
    mismatch: {
      'zh-CN': '“{label}”的增减与前后两个数不符：{arithmetic}，表中为{written}。请核对这几个数。',
      en: 'The change of “{label}” does not fit: {arithmetic}, the table says {written}.',
    },
    sign: {
      'zh-CN':
        '“{label}”的增减方向不符：{arithmetic}，表中为{written}。请核对正负号，或者核对前后两个数是否写倒。',
      en: '“{label}” went the other way: {arithmetic}, the table says {written}.',
    },
    years: {
      'zh-CN': '“{change}”前面的两栏都写着“{year}”，应当是相邻的两个年份。请核对表头。',
      en: 'Both lines before “{change}” say “{year}”; they should be of neighbouring years. Check the heads.',
    },
    twin: { 'zh-CN': '另一栏', en: 'The other' },
    from: { 'zh-CN': '基数', en: 'The base' },
    to: { 'zh-CN': '现值', en: 'The value' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 案件情况统计表\n\n| 项目 | 上年 | 本年 | 增减 | 增减率 |\n|---|---|---|---|---|\n| 行政许可 | 120 | 150 | 30 | 25% |\n| 行政处罚 | 80 | 72 | ⟦－6⟧ | －10% |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2023年 | 2024年 | 增减（%） |\n|---|---|---|---|\n| 行政许可 | 120 | 150 | 25 |\n| 行政处罚 | 80 | 72 | ⟦↓8.0⟧ |\n| 行政检查 | 300 | 320 | 6.6 |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2023年 | 2024年 | 同比 |\n|---|---|---|---|\n| 行政许可 | 120 | 150 | 增长25% |\n| 行政处罚 | 80 | 72 | ⟦增长10%⟧ |\n| 行政检查 | 300 | 270 | 下降10% |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2024年 | ⟦2024年⟧ | 同比增减 |\n|---|---|---|---|\n| 行政许可 | 3120 | 2987 | 4.5% |\n| 行政检查 | 864 | 1320 | －34.5% |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2024年 | | 2023年 | | 增减量 |\n|---|---|---|---|---|---|\n| | 数量 | 占比 | 数量 | 占比 | |\n| 行政许可 | 150 | 62.5% | 120 | 54.5% | 30 |\n| 行政处罚 | 72 | 30.0% | 80 | 36.4% | ⟦－6⟧ |\n| 行政检查 | 18 | 7.5% | 20 | 9.1% | －2 |\n',
      },
    ],
    good: [
      {
        text: '# 案件情况统计表\n\n| 项目 | 上年 | 本年 | 增减 | 增减率 |\n|---|---|---|---|---|\n| 行政许可 | 120 | 151 | 31 | 25.8% |\n| 行政处罚 | 81 | 72 | 下降9 | －11.1% |\n| 办结率 | 96.5% | 98% | 1.5个百分点 | — |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2024年 | 2023年 | 较2022年 |\n|---|---|---|---|\n| 行政许可 | 186 | 200 | －25% |\n| 行政处罚 | 72 | 80 | －10% |\n',
        because: { 'zh-CN': '与别的年份比较。', en: 'The base is another year.' },
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2024年（上半年） | 2024年（下半年） | 增减 |\n|---|---|---|---|\n| 行政许可 | 120 | 150 | 30 |\n',
        because: { 'zh-CN': '同一年的两段时间。', en: 'They are two times of one year.' },
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2023年 | 2024年 | 增减 |\n|---|---|---|---|\n| 行政许可 | 120 | 150 | 28 |\n',
        because: {
          'zh-CN': '只有一行，看不出这一栏是怎么算的。',
          en: 'One row does not show how the column is counted.',
        },
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2023年 | 2024年 | 增减 |\n|---|---|---|---|\n| 行政许可 | 120 | 150 | 30 |\n| 行政处罚 | 80 | 72 | 8 |\n',
        because: { 'zh-CN': '整栏都不用正负号。', en: 'The column has no signs.' },
      },
      {
        text: '# 案件情况统计表\n\n| 项目 | 2023年 | 2024年 | 增减 |\n|---|---|---|---|\n| 行政许可 | 120 | 150 | 30 |\n| 行政处罚 | 80 | 72 | －12 |\n\n注：2023年行政处罚按可比口径计算。\n',
      },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const { paragraph, moves, twins } of facts.tables) {
      for (const { first, second, change } of twins) {
        if (!first.span || !second.span) continue
        const values = { year: first.label, change: change.label }
        const related = [{ messageId: 'twin' as const, place: { paragraph, span: first.span } }]
        report('years', { paragraph, span: second.span }, { values, related })
      }
      const told = new Set<TableCell>()
      const columns = groupBy(moves, ({ by, plan }) => `${by} ${plan}`)
      for (const { move, verdict } of [...columns.values()].flatMap(column =>
        misfitsIn(column, catalogue),
      )) {
        if (told.has(move.to)) continue
        told.add(move.to)
        const { cell, from, to, written } = move
        report(
          verdict === 'sign' ? 'sign' : 'mismatch',
          { paragraph, span: cell.span },
          {
            values: {
              label: move.by === 'row' ? cell.rowLabel : cell.columnLabel,
              arithmetic: workOut(move),
              written: `${written.direction === 'down' ? '－' : ''}${written.value}${written.unit}`,
            },
            related: [
              { messageId: 'from', place: { paragraph, span: from.span } },
              { messageId: 'to', place: { paragraph, span: to.span } },
            ],
          },
        )
      }
    }
  },
})

type Verdict = 'right' | 'sign' | 'wrong' | 'open'

/** The changes of one column that do not fit, where the others bear out how it is counted. */
function misfitsIn(column: readonly Move[], catalogue: Catalogue) {
  // A fall without a sign is wrong only where others of its column have one.
  const hasSigns = column.some(({ written }) => written.direction === 'down')
  const judged = column.map(move => ({ move, verdict: judge(move, hasSigns, catalogue) }))
  const isTelling = ({ move }: { move: Move }) => move.from.value !== move.to.value
  const isMisfit = ({ verdict }: { verdict: Verdict }) => verdict === 'wrong' || verdict === 'sign'
  const right = judged.filter(one => one.verdict === 'right' && isTelling(one)).length
  const wrong = judged.filter(one => isMisfit(one) && isTelling(one)).length
  return judged.filter(
    one => isMisfit(one) && right > 0 && right > wrong - (isTelling(one) ? 1 : 0),
  )
}

function judge(move: Move, hasSigns: boolean, { realGrowth }: Catalogue): Verdict {
  const { from, to, written, kinds, rounded } = move
  const words = from.rowLabel + from.columnLabel
  const isReal = rounded && realGrowth.some(word => words.includes(word))
  if (isReal && kinds.includes('percent')) return 'open'
  const [a, b] = [from, to].map(cell => readings(figureOf(cell, rounded)))
  // From nothing there is no growth in per cent.
  if (kinds.includes('percent') && a!.low <= 0) return 'open'
  const grown = ratio(b!, a!)
  const expected = kinds.map(kind =>
    kind === 'difference'
      ? difference(b!, a!)
      : { low: (grown.low - 1) * 100, high: (grown.high - 1) * 100 },
  )
  const size = readings({ ...written, unit: written.unit || unitOf(to, rounded) })
  const fits = (sign: number) => expected.some(range => meet(range, scaled(size, sign)))
  if (written.direction) {
    if (fits(written.direction === 'down' ? -1 : 1)) return 'right'
    return fits(written.direction === 'down' ? 1 : -1) ? 'sign' : 'wrong'
  }
  if (fits(1)) return 'right'
  if (!fits(-1)) return 'wrong'
  return hasSigns ? 'sign' : 'open'
}

const figureOf = (cell: TableCell, rounded: boolean): Figure => ({
  span: cell.span,
  value: cell.value!,
  precision: cell.precision!,
  unit: cell.kind === 'percent' ? '%' : unitOf(cell, rounded),
})

/** What has no unit and is no money is counted one by one. */
const unitOf = ({ unit }: TableCell, rounded: boolean): string => (rounded ? (unit ?? '元') : '件')

/** 72－80＝－8; （72－80）÷80＝－10%. */
function workOut({ from, to, kinds, written }: Move): string {
  const [a, b] = [from.value!, to.value!]
  const percent = from.kind === 'percent' ? '%' : ''
  const apart = `${show(b)}${percent}－${show(a)}${percent}`
  const isRate = kinds.length === 1 ? kinds[0] === 'percent' : written.unit === '%' && !percent
  if (!isRate) return `${apart}＝${show(b - a)}${percent ? '个百分点' : ''}`
  return `（${apart}）÷${show(a)}${percent}${quotient(((b - a) / a) * 100)}%`
}

const show = (value: number): string => String(Number(value.toFixed(2))).replace('-', '－')
