import { defineRule } from '@hegao/core'
import type { At, NestedMark } from '@hegao/facts'

/** The marks of the inner pair by what the outer pair is. */
const inner = { title: '〈〉', angle: '〈〉', quote: '‘’' } as const

/** 里外两层用同样的引号、书名号，读者分不清哪一对先合上。 */
export default defineRule({
  id: 'punctuation/nested-mark',
  title: { 'zh-CN': '里层的引号、书名号与外层相同', en: 'Inner marks like the outer ones' },
  about: {
    'zh-CN':
      '书名号里还有书名号，外层用《》，里层用〈〉（不用小于号、大于号）；引号里还有引号，外层用“”，里层用‘’。书名里的引号照原名，不算；引到第三层又用双书名号、双引号的，也不算。',
    en: 'A title in a title stands in 〈〉 (not in < >), a quotation in a quotation in ‘’. Quotation marks that belong to a title, and a third level, are right.',
  },
  severity: 'warning',
  category: 'form',
  source: { level: '国家标准', name: 'GB/T 15834—2011《标点符号用法》', verified: 'secondary' },
  fix: 'review',
  messages: {
    title: {
      'zh-CN': '书名号里又用了书名号《》，里层请改用〈〉。',
      en: 'Title marks 《》 inside title marks; the inner ones are 〈〉.',
    },
    angle: {
      'zh-CN': '书名号里层用的是小于号、大于号，请改用〈〉。',
      en: 'The inner title stands between less-than signs; its marks are 〈〉.',
    },
    quote: {
      'zh-CN': '引号里又用了双引号，里层请改用单引号‘’。',
      en: 'Double quotation marks inside double ones; the inner ones are ‘’.',
    },
    unclear: {
      'zh-CN':
        '引号里又用了双引号：如果确是引语里的引语，里层请改用单引号‘’；如果是引号的方向写反了，请改正。',
      en: 'Double quotation marks inside double ones: use ‘’ for the inner ones, or turn the marks if their direction is wrong.',
    },
    outer: { 'zh-CN': '外层在这里', en: 'The outer ones are here' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '印发《关于贯彻⟦《行政处罚法》⟧的通知》。',
        fixed: '印发《关于贯彻〈行政处罚法〉的通知》。',
      },
      {
        text: '印发《关于贯彻⟦<行政处罚法>⟧的通知》。',
        fixed: '印发《关于贯彻〈行政处罚法〉的通知》。',
      },
      { text: '推进“⟦“放管服”⟧改革”。', fixed: '推进“‘放管服’改革”。' },
      { text: '坚持“民主⟦“和”⟧集中”相结合，完善议事规则。' },
    ],
    good: [
      { text: '印发《关于贯彻〈行政处罚法〉的通知》，推进“‘放管服’改革”。' },
      { text: '学习《宪法》《民法典》，推行“一网通办”“一网统管”。' },
      {
        text: '传达“学习《关于‘两高’项目、“双减”工作的意见》精神”。',
        because: { 'zh-CN': '书名里的引号照原名。', en: 'A title keeps its own marks.' },
      },
    ],
  },
  check({ facts }, report) {
    for (const nested of facts.nestedMarks) {
      const { paragraph, outer, kind, plain } = nested
      report(plain ? kind : 'unclear', nested, {
        related: [{ messageId: 'outer', place: { paragraph, span: outer } }],
        ...(plain ? { edits: editsOf(nested) } : {}),
      })
    }
  },
})

function editsOf({ paragraph, span: { start, end }, kind }: At<NestedMark>) {
  const [open, close] = inner[kind]
  return [
    { place: { paragraph, span: { start, end: start + 1 } }, newText: open! },
    { place: { paragraph, span: { start: end - 1, end } }, newText: close! },
  ]
}
