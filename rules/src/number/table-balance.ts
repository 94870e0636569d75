import { defineRule } from '@hegao/core'
import type { TableBalance, TableCell } from '@hegao/facts'
import {
  comesTo,
  crossingsOf,
  isCrossed,
  lineLabel,
  wrongAverages,
  wrongBalances,
} from '@hegao/judgement'

/** 收了多少、结了多少，剩下的就定了；改了一格，这一行就对不上了。 */
export default defineRule({
  id: 'number/table-balance',
  title: { 'zh-CN': '表格一行里的几个数对不上', en: 'Figures of a row do not work out' },
  about: {
    'zh-CN':
      '表格里上年结转、新收、办结与未结，当月数与累计数，审结与维持、撤销直到“其他”，问题数与已整改、未整改，分值与得分、扣分，一行里的几个数应当对得上。别的行至少有两行对得上、只有这一行对不上的，才下断语。“最长”“合计”等一行看得出各行已经列全的，平均一行应当在各行的最小数和最大数之间。',
    en: 'What was left, came, was closed and is left; what was counted up to then; what was decided and all kinds of decisions; problems solved and not; points, gained and lost: in a row of a table these work out. The rule speaks where two other rows do, and this one alone does not. An average lies between the least and the most, where a row 最长 or 合计 shows that all are listed.',
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
    balance: {
      'zh-CN':
        '“{label}”的几个数对不上：{arithmetic}，“{name}”却是{result}，表内其他各处都对得上。请核对这几个数。',
      en: 'The figures of “{label}” do not work out: {arithmetic}, “{name}” is {result}. All others in the table do.',
    },
    running: {
      'zh-CN':
        '“{label}”的累计数不符：各期相加{arithmetic}，表中为{result}，其他各期都对得上。请核对。',
      en: 'The running total of “{label}” does not fit: {arithmetic}, the table says {result}. All others do.',
    },
    average: {
      'zh-CN': '平均数不会在各数之外：各行最小{least}、最大{most}，平均却是{result}。请核对。',
      en: 'An average lies between its figures: the least is {least}, the most {most}, the average says {result}.',
    },
    term: { 'zh-CN': '算式里的数：{label}', en: 'A figure of it: {label}' },
    end: { 'zh-CN': '各数的一头：{label}', en: 'One end of them: {label}' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 案件办理情况表\n\n| 单位 | 上年结转 | 新收 | 审结 | 未结 |\n|---|---|---|---|---|\n| 东坪镇 | 12 | 131 | 129 | 14 |\n| 西河镇 | 20 | 281 | 275 | ⟦62⟧ |\n| 柳泉乡 | 5 | 40 | 38 | 7 |\n',
      },
      {
        text: '# 受理情况表\n\n| 月份 | 当月 | 累计 |\n|---|---|---|\n| 1月 | 12 | 12 |\n| 2月 | 9 | 21 |\n| 3月 | 17 | ⟦83⟧ |\n| 4月 | 15 | 53 |\n',
      },
      {
        text: '# 问题整改情况表\n\n| 类别 | 问题数 | 已整改 | 未整改 |\n|---|---|---|---|\n| 预算管理 | ⟦28⟧ | 25 | 1 |\n| 专项资金 | 36 | 31 | 5 |\n| 国有资产 | 27 | 25 | 2 |\n',
      },
      {
        text: '# 办理用时表\n\n| 单位 | 用时（天） |\n|---|---|\n| 东坪镇 | 18 |\n| 西河镇 | 24 |\n| 柳泉乡 | 21 |\n| 平均 | ⟦12⟧ |\n| 最长 | 24 |\n',
      },
    ],
    good: [
      {
        text: '# 案件办理情况表\n\n| 单位 | 上年结转 | 新收 | 审结 | 未结 |\n|---|---|---|---|---|\n| 东坪镇 | 12 | 131 | 129 | 14 |\n| 西河镇 | 20 | 281 | 275 | 26 |\n| 柳泉乡 | 5 | 40 | 38 | 7 |\n',
      },
      {
        text: '# 案件办理情况表\n\n| 单位 | 上年结转 | 新收 | 审结 | 未结 |\n|---|---|---|---|---|\n| 东坪镇 | 12 | 131 | 129 | 14 |\n| 西河镇 | 20 | 281 | 275 | 23 |\n| 柳泉乡 | 5 | 40 | 38 | 5 |\n',
        because: {
          'zh-CN': '几行都对不上，另有撤回、移送的没有列出。',
          en: 'Several rows do not: some were withdrawn.',
        },
      },
      {
        text: '# 受理情况表\n\n| 月份 | 当月 | 累计 |\n|---|---|---|\n| 4月 | 12 | 52 |\n| 5月 | 9 | 61 |\n| 6月 | 17 | 78 |\n',
        because: { 'zh-CN': '累计从1月算起。', en: 'They count from January on.' },
      },
      {
        text: '# 复议情况表\n\n| 单位 | 审结 | 维持 | 撤销 |\n|---|---|---|---|\n| 东坪镇 | 30 | 20 | 10 |\n| 西河镇 | 12 | 8 | 4 |\n| 柳泉乡 | 25 | 18 | 5 |\n',
        because: {
          'zh-CN': '没有列到“其他”，可能还有终止、驳回的。',
          en: 'The kinds are not listed to the end.',
        },
      },
      {
        text: '# 考核得分表\n\n| 单位 | 成绩 |\n|---|---|\n| 东坪镇 | 98 |\n| 西河镇 | 97 |\n| 平均 | 92 |\n',
        because: { 'zh-CN': '可能只列了靠前的。', en: 'The best alone may be listed.' },
      },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const table of facts.tables) {
      const { paragraph } = table
      const crossings = crossingsOf(table, catalogue)
      for (const balance of wrongBalances(table)) {
        const { by, kind, result, terms } = balance
        if (isCrossed(crossings, balance)) continue
        report(
          kind === 'running' ? 'running' : 'balance',
          { paragraph, span: result.span },
          {
            values: {
              label: by === 'row' ? result.rowLabel : result.columnLabel,
              name: lineLabel(result, by),
              arithmetic: `${written(terms)}＝${signed(comesTo(balance))}`,
              result: signed(result.value!),
            },
            related: terms.map(({ cell }) => ({
              messageId: 'term',
              values: { label: kind === 'running' ? cell.rowLabel : lineLabel(cell, by) },
              place: { paragraph, span: cell.span },
            })),
          },
        )
      }
      for (const { average, of } of wrongAverages(table)) {
        const [least, ...more] = of.toSorted((a, b) => a.value! - b.value!) as [TableCell]
        const most = more.at(-1) ?? least
        report(
          'average',
          { paragraph, span: average.span },
          {
            values: { least: least.value!, most: most.value!, result: average.value! },
            related: [least, most].map(cell => ({
              messageId: 'end',
              values: { label: cell.rowLabel },
              place: { paragraph, span: cell.span },
            })),
          },
        )
      }
    }
  },
})

/** 12＋131－129. */
const written = (terms: TableBalance['terms']): string =>
  terms
    .map(({ cell, isTaken }, index) => (index === 0 ? '' : isTaken ? '－' : '＋') + cell.value!)
    .join('')

const signed = (value: number): string => String(value).replace('-', '－')
