import { defineRule } from '@hegao/core'
import type { Kinship, ListMember } from '@hegao/facts'
import { countNamed } from '@hegao/judgement'

/** “分别”前后各列一串，删了一头忘了另一头，读的人就对不上号。 */
export default defineRule({
  id: 'number/respective-mismatch',
  title: { 'zh-CN': '“分别”前后项数不等', en: 'Lists around 分别 differ in length' },
  about: {
    'zh-CN':
      '“甲、乙、丙分别增长5%、6%”：三个对象两个数，必有一处漏了。只在前后都是明显并列的一串、数的单位一致时才说；“城乡”“存贷款”一类一词多指的，名称里带“和”“及”的，一个对象两个数的，都不下断语。',
    en: 'Three subjects and two figures around 分别: one is missing. Only for plainly parallel lists in one unit; words that stand for several things, names with 和, and two figures to each subject prove nothing.',
  },
  severity: 'warning',
  category: 'consistency',
  source: { level: '实务', name: '核稿惯例：并列成分前后对应', verified: 'practice' },
  messages: {
    mismatch: {
      'zh-CN': '“分别”前面有{subjects}项，后面却有{values}个数，前后对不上。请核对是否漏写。',
      en: 'There are {subjects} subjects before 分别 and {values} figures behind it.',
    },
    rows: {
      'zh-CN': '前面列了{subjects}个数，后面的增减却有{values}个，前后对不上。请核对是否漏写。',
      en: 'There are {subjects} figures, and {values} changes of them.',
    },
    subject: { 'zh-CN': '第{index}个对象', en: 'Subject {index}' },
    value: { 'zh-CN': '第{index}个数', en: 'Figure {index}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '⟦行政处罚、行政许可、行政强制分别办理28件、15件⟧。' },
      { text: '⟦道路运输、公路路政、工程质量监督3个门类案件分别为312件、87件、14件、5件⟧。' },
      {
        text: '养老、失业、工伤保险参保人数分别为⟦86.3万人、41.7万人、49.2万人，同比增长4.1%和5.3%⟧。',
      },
      { text: '行政复议申请连续上升，⟦2023年、2024年、2025年分别为64件、121件⟧。' },
      { text: '企业112户、个体工商户315户、合作社12户，⟦三类占比分别为25.5%、71.7%⟧。' },
    ],
    good: [
      { text: '行政处罚、行政许可、行政强制分别办理28件、15件和6件。' },
      {
        text: '2023年、2024年、2025年分别为64件、97件，今年121件。三项工作分别完成28件、15件、9件。',
      },
      {
        text: '城乡居民收入、财政收入分别增长4.3%、5.5%、6.1%。',
        because: { 'zh-CN': '“城乡”一词指两项。', en: '城乡 stands for two.' },
      },
      {
        text: '普通程序、简易程序分别为12件、9件、30件、21件。',
        because: { 'zh-CN': '每个对象有两个数。', en: 'Each subject has two figures.' },
      },
      { text: '道路运输、公路路政、工程质量监督3个门类案件分别为312件、87件、14件。' },
      { text: '道路运输、公路路政、工程质量监督等5个门类案件分别为312件、87件、14件、5件、2件。' },
      {
        text: '养老、失业、工伤保险参保人数分别为86.3万人、41.7万人、49.2万人，同比增长4.1%、3.6%和5.3%。',
      },
      {
        text: '养老、失业、工伤保险参保人数分别为86.3万人、41.7万人、49.2万人，同比增长4.1%、3.6%，工伤保险持平。',
        because: { 'zh-CN': '第三项另外说了。', en: 'The third is told otherwise.' },
      },
    ],
  },
  check({ facts, catalogue }, report) {
    for (const respective of facts.respectives) {
      const { paragraph, span, subjects, values, count, oneKind, kinship, rows } = respective
      const exact = count ?? (rows ? subjects.length : undefined)
      const named =
        exact === undefined ? countNamed(subjects, catalogue) : { least: exact, most: exact }
      if (!named || !oneKind || !(kinship === 'plain' || isOneRow(subjects, kinship))) continue
      const { length } = values
      const fits = length >= named.least && length <= named.most
      const number = count ?? subjects.length
      const several = isMultiple(length, number) || isMultiple(number, length)
      if (fits || several) continue
      const related = [
        ...subjects.map((subject, index) => ({
          messageId: 'subject' as const,
          index,
          span: subject.span,
        })),
        ...values.map((value, index) => ({ messageId: 'value' as const, index, span: value })),
      ].map(({ messageId, index, span: place }) => ({
        messageId,
        values: { index: index + 1 },
        place: { paragraph, span: place },
      }))
      report(
        rows ? 'rows' : 'mismatch',
        { paragraph, span },
        { values: { subjects: number, values: length }, related },
      )
    }
  },
})

/** A head noun behind the last subject serves all; behind one in the middle (成交量、成交额) it opens a second row. */
const isOneRow = (subjects: readonly ListMember[], kinship: Kinship): boolean =>
  kinship === 'loose' &&
  subjects.slice(1).every(({ text }) => text.length <= subjects.at(-1)!.text.length)

/** Two figures to each subject, or one to every two. */
const isMultiple = (a: number, b: number): boolean => a > b && a % b === 0
