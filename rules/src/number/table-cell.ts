import { defineRule } from '@hegao/core'
import { crossingsOf, lineLabel, type WrongLine } from '@hegao/judgement'

/** 一格写错了，横着加不对，竖着加也不对；两边算出来应当是同一个数。 */
export default defineRule({
  id: 'number/table-cell',
  title: {
    'zh-CN': '表格里一格横着、竖着都对不上',
    en: 'A cell of a table fits neither its row nor its column',
  },
  about: {
    'zh-CN':
      '表格里一行对不上、一列也对不上，交叉的那一格改成同一个数，两边就都对得上的，写错的就是那一格。合计与各项、上年结转与未结等怎样算，同“表格合计不符”“表格一行里的几个数对不上”；只有一边对不上的，由那两条规则说。',
    en: 'Where one row and one column do not work out, and one and the same figure in the cell that they share sets both right, it is that cell that is wrong. What works out how is said at number/table-total and number/table-balance, which speak where one side alone does not.',
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
    cell: {
      'zh-CN':
        '“{row}”的“{column}”写的是{value}，横着、竖着都对不上：横着{across}，竖着{down}。改为{right}，就都对得上了，请核对这一格。',
      en: '“{column}” of “{row}” says {value}, which fits neither its row ({across}) nor its column ({down}). With {right} both work out.',
    },
    result: { 'zh-CN': '对不上的一处：{label}', en: 'What does not fit it: {label}' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 执法情况统计表\n\n| 单位 | 许可 | 处罚 | 检查 | 合计 |\n|---|---|---|---|---|\n| 东坪镇 | 12 | 5 | 30 | 47 |\n| 西河镇 | 8 | ⟦9⟧ | 25 | 39 |\n| 柳泉乡 | 10 | 7 | 22 | 39 |\n| 合计 | 30 | 18 | 77 | 125 |\n',
      },
      {
        text: '# 执法情况统计表\n\n| 单位 | 许可 | 处罚 | 合计 |\n|---|---|---|---|\n| 东坪镇 | 12 | 5 | 17 |\n| 西河镇 | 8 | 6 | ⟦41⟧ |\n| 柳泉乡 | 10 | 7 | 17 |\n| 合计 | 30 | 18 | 48 |\n',
      },
      {
        text: '# 案件办理情况表\n\n| 类别 | 年初未结 | 新收 | 办结 | 年末未结 |\n|---|---|---|---|---|\n| 行政处罚 | 3 | 26 | 25 | ⟦5⟧ |\n| 行政许可 | 6 | 128 | 130 | 4 |\n| 合计 | 9 | 154 | 155 | 8 |\n',
      },
      {
        text: '# 案件办理情况表\n\n| 类别 | 年初未结 | 新收 | 办结 | 年末未结 |\n|---|---|---|---|---|\n| 行政处罚 | 3 | 26 | ⟦52⟧ | 4 |\n| 行政许可 | 6 | 128 | 130 | 4 |\n| 合计 | 9 | 154 | 155 | 8 |\n',
      },
    ],
    good: [
      {
        text: '# 执法情况统计表\n\n| 单位 | 许可 | 处罚 | 检查 | 合计 |\n|---|---|---|---|---|\n| 东坪镇 | 12 | 5 | 30 | 47 |\n| 西河镇 | 8 | 6 | 25 | 39 |\n| 柳泉乡 | 10 | 7 | 22 | 39 |\n| 合计 | 30 | 18 | 77 | 125 |\n',
      },
      {
        text: '# 执法情况统计表\n\n| 单位 | 许可 | 处罚 | 检查 | 合计 |\n|---|---|---|---|---|\n| 东坪镇 | 12 | 5 | 30 | 47 |\n| 西河镇 | 8 | 9 | 25 | 39 |\n| 柳泉乡 | 10 | 7 | 22 | 39 |\n| 合计 | 30 | 19 | 77 | 125 |\n',
        because: {
          'zh-CN': '横着差3，竖着差2，不是同一格的事，由“表格合计不符”说。',
          en: 'The row is off by 3 and the column by 2: number/table-total says so.',
        },
      },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const table of facts.tables)
      for (const { cell, right, row, column } of crossingsOf(table, catalogue)) {
        const { paragraph } = table
        report(
          'cell',
          { paragraph, span: cell.span },
          {
            values: {
              row: cell.rowLabel,
              column: cell.columnLabel,
              value: signed(cell.value!),
              right: signed(right),
              across: written(row),
              down: written(column),
            },
            related: [row, column].flatMap(({ by, result }) =>
              result === cell
                ? []
                : [
                    {
                      messageId: 'result' as const,
                      values: { label: lineLabel(result, by) },
                      place: { paragraph, span: result.span },
                    },
                  ],
            ),
          },
        )
      }
  },
})

/** 8＋9＋25＝42，“合计”为39. */
function written({ by, terms, comesTo, result }: WrongLine): string {
  const sum = terms.map(({ cell, isTaken }, index) => {
    const mark = index === 0 ? '' : isTaken ? '－' : cell.value! < 0 ? '' : '＋'
    return mark + signed(cell.value!)
  })
  return `${sum.join('')}＝${signed(comesTo)}，“${lineLabel(result, by)}”为${signed(result.value!)}`
}

const signed = (value: number): string => String(value).replace('-', '－')
