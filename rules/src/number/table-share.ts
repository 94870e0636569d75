import { defineRule } from '@hegao/core'
import { type Facts, isPercentOf, readings, type TableCell, type TableWhole } from '@hegao/facts'
import { groupBy, quotient } from '@hegao/judgement'

type Table = Facts['tables'][number]
type Share = Table['shares'][number] | Table['rates'][number]

/** 占比一栏多半是最后算的，改过一个件数，几处占比都要重算。 */
export default defineRule({
  id: 'number/table-share',
  title: { 'zh-CN': '表格占比不符', en: 'Share in a table does not fit' },
  about: {
    'zh-CN':
      '表格里的占比应当等于前一栏的数除以合计，“化解率”这样的一栏应当等于“化解数”除以件数，“完成率”等于完成除以目标，“为预算%”等于决算数除以预算数，四舍五入和直接截位都算对；为凑足100%而在末位调整一格的也算对。同一栏里对得上的要多于对不上的，才下断语。没有合计一行的，以100%的一行为整体，或者以各行（分组的，以各组）之和为整体。只有占比、没有件数的，列全了（合计为100%，或者末项是“其他”）而加起来不是100%，提示核对。占全市、全省比重的，注明有重复、交叉的，不检查。',
    en: 'A share is the figure beside it by the total, a rate (化解率) what it names (化解数) by its whole, 完成率 the 完成 by the 目标, rounded or cut off, or set to make up 100 %. The rule speaks where most others of the column fit. Shares without counts, listed to the end, add up to 100 %.',
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
    share: {
      'zh-CN': '“{label}”的占比不符：{arithmetic}，表中为{written}。请核对占比和件数。',
      en: 'The share of “{label}” does not fit: {arithmetic}, the table says {written}.',
    },
    rate: {
      'zh-CN':
        '“{label}”的{name}不符：{arithmetic}，表中为{written}，其他各行都是这样算的。请核对比率和前面的数。',
      en: 'The rate of “{label}” does not fit: {arithmetic}, the table says {written}; the other rows are reckoned so.',
    },
    whole: {
      'zh-CN': '各项占比合计不是100%：{arithmetic}。请核对各项占比，或者核对有没有漏列。',
      en: 'The shares do not add up to 100 %: {arithmetic}. Check them, or whether one is missing.',
    },
    counted: { 'zh-CN': '{name}', en: 'The figure of {name}' },
    part: { 'zh-CN': '该项的数', en: 'The part' },
    total: { 'zh-CN': '合计', en: 'The total' },
    one: { 'zh-CN': '占比：{label}', en: 'A share: {label}' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 案件情况统计表\n\n| 类别 | 件数 | 占比 |\n|---|---|---|\n| 行政许可 | 120 | 60% |\n| 行政处罚 | 50 | ⟦35%⟧ |\n| 行政检查 | 30 | 15% |\n| 合计 | 200 | 100% |\n',
      },
      {
        text: '# 纠纷化解统计表\n\n| 类型 | 件数 | 化解数 | 化解率 |\n|---|---|---|---|\n| 土地山林 | 57 | 55 | 96.5% |\n| 婚姻家庭 | 46 | 46 | 100% |\n| 劳动报酬 | 15 | 14 | ⟦83.3%⟧ |\n| 其他 | 9 | 9 | 100% |\n| 合计 | 127 | 124 | 97.6% |\n',
      },
      {
        text: '# 指标完成情况表\n\n| 指标 | 目标 | 完成 | 完成率 |\n|---|---|---|---|\n| 调解 | 1000 | 1186 | ⟦116.8%⟧ |\n| 援助 | 500 | 490 | 98.0% |\n| 培训（期） | 4 | 4 | 100% |\n',
      },
      {
        text: '# 决算情况表\n\n单位：万元\n\n| 项目 | 上年决算 | 预算数 | 决算数 | 为预算% | 为上年% |\n|---|---|---|---|---|---|\n| 办案费 | 80 | 100 | 95 | ⟦59.0⟧ | 118.8 |\n| 培训费 | 20 | 25 | 24 | 96.0 | 120.0 |\n| 合计 | 100 | 125 | 119 | 95.2 | 119.0 |\n',
      },
      {
        text: '# 处罚案件分类表\n\n| 类别 | 项目 | 件数 | 占比 |\n|---|---|---|---|\n| 案由 | 交通 | 50 | ⟦65.2%⟧ |\n| 案由 | 城管 | 30 | 37.5% |\n| 程序 | 简易 | 64 | 80.0% |\n| 程序 | 普通 | 16 | 20.0% |\n',
      },
      {
        text: '# 问卷情况表\n\n| 困难 | 选择人数 | 占比 |\n|---|---|---|\n| 人手不足 | 180 | ⟦66.0%⟧ |\n| 培训不足 | 150 | 50.0% |\n| 装备不足 | 90 | 30.0% |\n| 有效问卷 | 300 | 100% |\n',
      },
      {
        text: '# 案件来源统计表\n\n| 来源 | 占比（%） |\n|---|---|\n| 网络提交 | 52 |\n| 现场提交 | 30 |\n| 其他 | 12 |\n| 合计 | ⟦100⟧ |\n',
      },
    ],
    good: [
      {
        text: '# 案件情况统计表\n\n| 类别 | 件数 | 占比 |\n|---|---|---|\n| 行政许可 | 120 | 55.8% |\n| 行政处罚 | 65 | 30.2% |\n| 行政检查 | 30 | 14.0% |\n| 合计 | 215 | 100% |\n',
      },
      {
        text: '# 纠纷化解统计表\n\n| 类型 | 件数 | 化解数 | 化解率 |\n|---|---|---|---|\n| 土地山林 | 57 | 55 | 98.2% |\n| 婚姻家庭 | 46 | 43 | 95.6% |\n| 劳动报酬 | 15 | 14 | 100% |\n| 合计 | 118 | 112 | 97.4% |\n',
        because: {
          'zh-CN': '几行都不是化解数除以件数，化解率另有口径。',
          en: 'No row comes out of these columns: the rate is of something else.',
        },
      },
      {
        text: '# 案件情况统计表\n\n| 类别 | 件数 | 占全市比重 |\n|---|---|---|\n| 行政许可 | 120 | 6% |\n| 行政处罚 | 65 | 3% |\n| 合计 | 185 | 5% |\n',
        because: { 'zh-CN': '占的是全市的总数。', en: 'They are shares of the whole city.' },
      },
      {
        text: '# 问卷情况表\n\n| 困难 | 选择人数 | 占比 |\n|---|---|---|\n| 人手不足 | 180 | 60.0% |\n| 培训不足 | 150 | 50.0% |\n| 装备不足 | 90 | 30.0% |\n',
        because: {
          'zh-CN': '可以多选，占的是没有列出的问卷总数。',
          en: 'They are shares of the answers, which the table does not count.',
        },
      },
      {
        text: '# 指标完成情况表\n\n| 指标 | 目标 | 完成 | 完成率 |\n|---|---|---|---|\n| 信访降幅 | 10 | 8 | 125% |\n| 援助 | 500 | 490 | 99.5% |\n| 培训 | 4 | 4 | 100% |\n',
        because: { 'zh-CN': '完成率另有算法。', en: 'They are reckoned in another way.' },
      },
      {
        text: '# 案件来源统计表\n\n| 来源 | 占比 |\n|---|---|\n| 网络提交 | 52.3% |\n| 现场提交 | 30.4% |\n| 其他 | 17.2% |\n',
        because: { 'zh-CN': '四舍五入的误差。', en: 'They are rounded.' },
      },
    ],
  },
  check({ facts }, report) {
    for (const { paragraph, shares, rates, wholes } of facts.tables) {
      for (const rate of groupBy(rates, ({ plan }) => plan).values()) {
        for (const { share, part, whole } of misfitsIn(rate)) {
          const counted = [part, whole].map(cell => ({
            messageId: 'counted' as const,
            values: { name: cell.columnLabel },
            place: { paragraph, span: cell.span },
          }))
          const exact = quotient((part.value! / whole.value!) * 100)
          const values = {
            label: part.rowLabel,
            name: share.columnLabel,
            arithmetic: `${part.value}÷${whole.value}${exact}%`,
            written: `${share.value}%`,
          }
          report('rate', { paragraph, span: share.span }, { values, related: counted })
        }
      }
      const columns = groupBy(shares, ({ by, plan }) => `${by} ${plan}`)
      for (const share of [...columns.values()].flatMap(misfitsIn)) {
        const { part, whole } = share
        const exact = quotient((part.value! / whole.value!) * 100)
        report(
          'share',
          { paragraph, span: share.share.span },
          {
            values: {
              label: share.by === 'row' ? part.rowLabel : part.columnLabel,
              arithmetic: `${part.value}÷${whole.value}${exact}%`,
              written: `${share.share.value}%`,
            },
            related: [
              { messageId: 'part', place: { paragraph, span: part.span } },
              ...whole.cells
                .filter(cell => cell !== part)
                .map(cell =>
                  whole.cells.length === 1
                    ? { messageId: 'total' as const, place: { paragraph, span: cell.span } }
                    : {
                        messageId: 'counted' as const,
                        values: { name: share.by === 'row' ? cell.rowLabel : cell.columnLabel },
                        place: { paragraph, span: cell.span },
                      },
                ),
            ],
          },
        )
      }
      for (const { by, shares: listed, total } of wholes) {
        const sum = Number(listed.reduce((all, { value }) => all + value!, 0).toFixed(6))
        if (isNear100(sum, listed)) continue
        const at = total ?? listed.at(-1)!
        report(
          'whole',
          { paragraph, span: at.span },
          {
            severity: 'warning',
            values: { arithmetic: `${listed.map(({ value }) => `${value}%`).join('＋')}＝${sum}%` },
            related: listed.map(cell => ({
              messageId: 'one',
              values: { label: by === 'row' ? cell.rowLabel : cell.columnLabel },
              place: { paragraph, span: cell.span },
            })),
          },
        )
      }
    }
  },
})

/** Fewer that fit may do so by chance. */
const leastRight = 2

/** The shares of one column that do not fit, where most others are shares of this total. */
function misfitsIn<Own extends Share>(column: readonly Own[]): readonly Own[] {
  const sum = column.reduce((total, { share }) => total + share.value!, 0)
  const isMadeUp = Math.abs(sum - 100) < 1e-6
  const wrong = column.filter(share => !isRight(share, isMadeUp))
  const isTelling = ({ part }: Share) => part.value! > 0
  const others = wrong.filter(isTelling).length
  const right = column.filter(isTelling).length - others
  return wrong.filter(share => right >= leastRight && right > others - (isTelling(share) ? 1 : 0))
}

/** Rounded, cut off, or moved by its last digit so that all of them make 100. */
function isRight({ share, part, whole, rounded }: Share, isMadeUp: boolean): boolean {
  const unit = rounded ? '元' : '件'
  const [percent, own, all] = [figureOf(share, '%'), figureOf(part, unit), figureOf(whole, unit)]
  if (isPercentOf(readings(percent), readings(own), readings(all))) return true
  const off = Math.abs((own.value / all.value) * 100 - percent.value)
  return isMadeUp && off <= percent.precision * 1.5
}

const figureOf = ({ value, precision }: TableCell | TableWhole, unit: string) => ({
  value: value!,
  precision: precision!,
  unit,
})

/** Cut off, each share may lack up to its last digit; rounded up, it has half of it too much. */
function isNear100(sum: number, shares: readonly TableCell[]): boolean {
  const room = shares.reduce((total, { precision }) => total + precision!, 0) + 1e-9
  return sum >= 100 - room && sum <= 100 + room / 2
}
