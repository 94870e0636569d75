import { defineRule } from '@hegao/core'
import type { TableCell, TableSum } from '@hegao/facts'
import { crossingsOf, isCrossed, lineLabel, sumOf, wrongAmong, wrongSums } from '@hegao/judgement'

/** 表格改了一格、忘了改合计，读者一加就露馅。 */
export default defineRule({
  id: 'number/table-total',
  title: { 'zh-CN': '表格合计不符', en: 'Table total does not add up' },
  about: {
    'zh-CN':
      '表格的合计、总计、小计应当等于各行、各列之和；各月、各季度加起来应当是半年、全年，市本级和各县区加起来应当是全市。“其中”各行、占比、平均数、序号、年份不参加求和，单位不同的列不相加；空格、“—”和看不出是多少的格按未知处理，只有已知各数之和已经超过合计时才算错。哪些行列参加求和拿不准时，以表内其他行列能对上的算法为准；没有可以印证的，不下断语。',
    en: 'Totals and subtotals are the sums of their rows or columns, a year that of its months and quarters, 全市 that of 市本级 and 各县区. 其中, shares, averages, ordinals and years are not added; other units are not either. Empty cells, and those that do not tell one figure, are unknown. Where it is open what is added, the reading that holds elsewhere in the table decides; without one the rule is silent.',
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
    over: {
      'zh-CN': '“{label}”大于“{whole}”：{value}＞{total}，部分不会大于整体。请核对这两个数。',
      en: '“{label}” is more than “{whole}”, of which it is a part: {value}, and {total}. Check both.',
    },
    kinds: {
      'zh-CN':
        '“{whole}”与“其中”各项之和不符：{arithmetic}，表中为{total}，而各项就是全部。请核对。',
      en: 'The parts of “{whole}”, which are all there are, add up to {arithmetic}, the table says {total}.',
    },
    part: { 'zh-CN': '其中一项：{label}', en: 'One of the parts: {label}' },
    whole: { 'zh-CN': '整体：{label}', en: 'The whole: {label}' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 许可情况统计表\n\n| 事项 | 受理 | 办结 |\n|---|---|---|\n| 取水许可 | 97 | 97 |\n| 方案审批 | 64 | 64 |\n| 合计 | ⟦151⟧ | ⟦151⟧ |\n',
      },
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
        text: '# 案件情况统计表\n\n| 类别 | 一季度 | 二季度 | 上半年 | 三季度 | 四季度 | 下半年 | 全年 |\n|---|---|---|---|---|---|---|---|\n| 许可 | 12 | 15 | 27 | 13 | 14 | 27 | ⟦45⟧ |\n| 处罚 | 24 | 30 | 54 | 26 | 27 | 53 | 107 |\n',
      },
      {
        text: '# 案件情况统计表\n\n| 地区 | 收案 |\n|---|---|\n| 全市 | ⟦421⟧ |\n| 市本级 | 131 |\n| 市公安局 | 70 |\n| 其他市直 | 61 |\n| 各县区 | 281 |\n| 青溪县 | 139 |\n| 望溪区 | 142 |\n',
      },
      {
        text: '# 处罚情况统计表\n\n| 类别 | 件数 |\n|---|---|\n| 合计 | ⟦80⟧ |\n| 其中：简易程序 | 60 |\n| 普通程序 | 30 |\n',
      },
      {
        text: '# 处罚情况统计表\n\n| 类别 | 件数 | 罚款（万元） |\n|---|---|---|\n| 城管 | 40 | 12.5 |\n| 交通 | 40 | 7.5 |\n| 合计 | 80 | 20.0 |\n| 其中：涉企 | ⟦93⟧ | 9.1 |\n',
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
        text: '# 活动情况统计表\n\n| 项目 | 参加人数 | 合格人数 |\n|---|---|---|\n| 法治讲座 | 60 | 60 |\n| 旁听庭审 | 50 | 50 |\n| 参加总人数 | 86 | 86 |\n',
        because: { 'zh-CN': '有人两次都参加了。', en: 'Some came to both.' },
      },
      {
        text: '# 许可情况统计表\n\n| 事项 | 受理 | 办结 |\n|---|---|---|\n| 取水许可 | 97 | 95 |\n| 方案审批 | 64 | 61 |\n| 合计 | 151 | 142 |\n',
        because: {
          'zh-CN': '两列都对不上，而且各不相同，合计可能另有算法。',
          en: 'Two columns, each of its own, are no sums: the line may be something else.',
        },
      },
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
        text: '# 人员情况统计表\n\n| 类别 | 上半年 | 下半年 | 全年 |\n|---|---|---|---|\n| 参训（人） | 96 | 81 | 120 |\n',
        because: {
          'zh-CN': '有人上、下半年都参加了。',
          en: 'Some took part in both halves of the year.',
        },
      },
      {
        text: '# 处罚情况统计表\n\n| 类别 | 件数 |\n|---|---|\n| 合计 | 80 |\n| 其中：简易程序 | 60 |\n| 涉企 | 30 |\n',
        because: { 'zh-CN': '各项可以重叠。', en: 'The kinds may overlap.' },
      },
      {
        text: '# 处罚情况统计表\n\n| 类别 | 数量 |\n|---|---|\n| 合计 | 80 |\n| 其中：涉案人员 | 93 |\n',
        because: { 'zh-CN': '数的是人，不是案件。', en: 'They are persons, no cases.' },
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
    for (const table of facts.tables) {
      const { paragraph } = table
      const sayPart = (by: TableSum['by']) => (cell: TableCell) => ({
        messageId: 'part' as const,
        values: { label: lineLabel(cell, by) },
        place: { paragraph, span: cell.span },
      })
      const wrong = wrongSums(table, catalogue)
      const crossings = crossingsOf(table, catalogue)
      for (const { sum, parts } of wrong) {
        const { by, total } = sum
        if (isCrossed(crossings, { by, result: total })) continue
        const known = parts.filter(({ kind }) => kind === 'number')
        report(
          known.length < parts.length ? 'exceeds' : 'sum',
          { paragraph, span: total.span },
          {
            values: {
              label: lineLabel(total, by),
              total: signed(total.value!),
              arithmetic: `${written(known)}＝${signed(sumOf(known))}`,
            },
            related: known.map(sayPart(by)),
          },
        )
      }
      for (const { among, fault, proof, parts } of wrongAmong(table, catalogue)) {
        const { whole, by } = among
        if (wrong.some(({ sum }) => sum.total === whole)) continue
        const place = { paragraph, span: whole.span }
        const values = { whole: lineLabel(whole, by), total: signed(whole.value!) }
        if (fault === 'over') {
          const [most] = parts as [TableCell]
          const related = [{ messageId: 'whole' as const, values: { label: values.whole }, place }]
          const own = { ...values, label: lineLabel(most, by), value: signed(most.value!) }
          report(
            proof === 'alike' ? 'among' : 'over',
            { paragraph, span: most.span },
            { values: own, related },
          )
        } else {
          const arithmetic = `${written(parts)}＝${signed(sumOf(parts))}`
          report(proof === 'alike' ? 'rest' : 'kinds', place, {
            values: { ...values, arithmetic },
            related: parts.map(sayPart(by)),
          })
        }
      }
    }
  },
})

/** 120＋45－3: what is below zero is taken away. */
const written = (cells: readonly TableCell[]): string =>
  cells
    .map(({ value = 0 }, index) => (index > 0 && value >= 0 ? '＋' : '') + signed(value))
    .join('')

const signed = (value: number): string => String(value).replace('-', '－')
