import { defineRule } from '@hegao/core'
import { wordsAt } from '@hegao/document'

/** 正文和表格往往出自两个人的手，改了一处，另一处还是旧数。 */
export default defineRule({
  id: 'number/table-text',
  title: { 'zh-CN': '正文与表格不符', en: 'Text and table do not agree' },
  about: {
    'zh-CN':
      '正文说的数，表里也有，两处应当一样。句子写明“见表1”“表1显示”“见下表”，用的是表里行、列的名称，就按这一行、这一列核对；没有写明的，同一句里别的数在表内同一行都对得上，才核对余下的一个。句子里有表格没有的词、别的年份、别的范围，有约数、“分别”、“其中”而看不出是哪一行的，不下断语；表里同一栏另有这个数的，相差很远的，也不下断语。',
    en: 'What the text says of a table, the table has. Of a table that the sentence names (见表1) the figure is held to the row and the column that it is called by; of any other only where the other figures of the sentence stand in that row. Words that the table does not have, other years and areas, approximate figures, 分别 and figures far apart prove nothing.',
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
    other: {
      'zh-CN':
        '正文写的是{own}，表中“{row}”的“{column}”却是{written}。请核对哪一处对；如果口径不同，请写明。',
      en: 'The text says {own}, the table has {written} for “{column}” of “{row}”. Check which is right.',
    },
    unit: {
      'zh-CN':
        '正文写的是{own}，表中“{row}”的“{column}”是{written}，数字相同，单位却是{unit}。请核对单位。',
      en: 'The text says {own}, the table has {written} for “{column}” of “{row}”: the same figure, in {unit}. Check the unit.',
    },
    cell: { 'zh-CN': '表中的数', en: 'The figure in the table' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 处罚情况\n\n2024年，全市立案127件，作出处罚决定⟦116件⟧（见表1）。\n\n表1　2024年行政处罚案件情况\n\n| 单位 | 立案（件） | 处罚决定（件） |\n|---|---|---|\n| 市支队 | 68 | 59 |\n| 望溪分局 | 59 | 55 |\n| 合计 | 127 | 114 |\n',
      },
      {
        text: '# 调解情况\n\n表1　2024年矛盾纠纷受理、化解情况\n\n| 单位 | 受理 | 化解 | 化解率 |\n|---|---|---|---|\n| 东湖街道 | 31 | 30 | 96.8% |\n| 柳泉镇 | 18 | 17 | 94.4% |\n| 合计 | 49 | 47 | 95.9% |\n\n从表1看，东湖街道受理矛盾纠纷⟦13件⟧，化解率最高的是东湖街道，为96.8%。\n',
      },
      {
        text: '# 执法情况\n\n全区共办理案件10486件，罚没金额⟦3127.5万元⟧。\n\n| 部门 | 案件数（件） | 罚没金额（万元） |\n|---|---|---|\n| 市场监管局 | 2666 | 2092.9 |\n| 综合执法局 | 7820 | 1124.6 |\n| 合计 | 10486 | 3217.5 |\n',
      },
      {
        text: '# 处罚情况\n\n2024年，全市罚款⟦1068.60万元⟧（见表1）。\n\n表1　2024年行政处罚案件情况\n\n| 单位 | 罚款金额（亿元） |\n|---|---|\n| 市支队 | 512.30 |\n| 望溪分局 | 556.30 |\n| 合计 | 1068.60 |\n',
      },
      {
        text: '# 行政执法情况报告\n\n表1　执法情况\n\n| 机构 | 立案（件） | 罚款（万元） |\n|---|---|---|\n| 应急局 | 48 | 13.5 |\n| 水务局 | 36 | 26.5 |\n| 合计 | 84 | 40.0 |\n\n如表1所示，全年立案84件，罚款⟦44万元⟧。\n',
      },
    ],
    good: [
      {
        text: '# 处罚情况\n\n2024年，全市立案127件，作出处罚决定114件，罚款1069万元（见表1）。\n\n表1　2024年行政处罚案件情况\n\n| 单位 | 立案（件） | 处罚决定（件） | 罚款（万元） |\n|---|---|---|---|\n| 市支队 | 68 | 59 | 512.30 |\n| 望溪分局 | 59 | 55 | 556.30 |\n| 合计 | 127 | 114 | 1068.60 |\n',
      },
      {
        text: '# 处罚情况\n\n2024年，全市立案生态环境类案件121件（见表1）。\n\n表1　2024年行政处罚案件情况\n\n| 单位 | 立案（件） |\n|---|---|\n| 市支队 | 68 |\n| 望溪分局 | 59 |\n| 合计 | 127 |\n',
        because: {
          'zh-CN': '表里没有分生态环境类。',
          en: 'The table does not tell of this kind.',
        },
      },
      {
        text: '# 处罚情况\n\n上半年，全市立案117件（见表1）。\n\n表1　2024年行政处罚案件情况\n\n| 单位 | 立案（件） |\n|---|---|\n| 市支队 | 68 |\n| 望溪分局 | 59 |\n| 合计 | 127 |\n',
        because: { 'zh-CN': '是半年的数。', en: 'It is of half a year.' },
      },
      {
        text: '# 执法情况\n\n全区共办理案件11000件，罚没金额3127.5万元。\n\n| 部门 | 案件数（件） | 罚没金额（万元） |\n|---|---|---|\n| 市场监管局 | 2666 | 2092.9 |\n| 综合执法局 | 7820 | 1124.6 |\n| 合计 | 10486 | 3217.5 |\n',
        because: {
          'zh-CN': '两个数都不同，说的不是这张表。',
          en: 'Both differ: the sentence is not of this table.',
        },
      },
    ],
  },
  check({ facts, draft }, report) {
    for (const { paragraph, span, table, cell, row, column, fault } of facts.tableQuotes) {
      const place = { paragraph: table, span: cell.span }
      const values = {
        own: wordsAt(draft, { paragraph, span }),
        row,
        column,
        written: wordsAt(draft, place),
        unit: cell.unit ?? '',
      }
      const related = [{ messageId: 'cell' as const, place }]
      report(fault, { paragraph, span }, { values, related })
    }
  },
})
