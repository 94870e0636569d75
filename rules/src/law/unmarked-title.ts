import { defineRule, type RuleInput } from '@hegao/core'
import type { At, Citation } from '@hegao/facts'
import { isStatute, lawOf, opensWithState } from '@hegao/judgement'

/** 引用法律、文件，名称要加书名号；有的加、有的不加，多半是漏了。 */
export default defineRule({
  id: 'law/unmarked-title',
  title: { 'zh-CN': '引用的名称没有加书名号', en: 'Title cited without 《》' },
  about: {
    'zh-CN':
      '依据、学习的法律和文件写了名称而没有书名号。只在把握大的地方指出：同一串里别的名称加了书名号；写的是全称；或者是作为依据引用的。“民法典宣传月”“宪法日”不是引用，行文中提到“民营经济促进法”也是通行的写法，都不指出。',
    en: 'A catalogued title cited without 《》, where its neighbours in the list have them, where it is written in full, or where it is given as a basis. Names of days and campaigns, and short names in running text, are no citations.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '国家标准',
    name: 'GB/T 15834—2011《标点符号用法》',
    verified: 'practice',
  },
  fix: 'review',
  messages: {
    listed: {
      'zh-CN': '“{title}”与《{other}》并列，却没有加书名号。请补上。',
      en: '“{title}” stands beside 《{other}》 without 《》.',
    },
    alone: {
      'zh-CN': '“{title}”是引用的文件名称，没有加书名号。请补上。',
      en: '“{title}” is cited without 《》.',
    },
    other: { 'zh-CN': '这里加了书名号', en: 'Here the marks are there' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '学习了⟦习近平法治思想学习纲要⟧、《未成年人保护法》等。',
        fixed: '学习了《习近平法治思想学习纲要》、《未成年人保护法》等。',
      },
      {
        text: '根据⟦中华人民共和国行政处罚法⟧的有关规定作出处罚。',
        fixed: '根据《中华人民共和国行政处罚法》的有关规定作出处罚。',
      },
    ],
    good: [
      { text: '开展民法典宣传月、宪法宣传周活动，学习《民法典》。' },
      {
        text: '贯彻落实民营经济促进法，优化营商环境。',
        because: {
          'zh-CN': '行文中用简称提到一部法律，不加书名号是通行的写法。',
          en: 'A short name in running text needs no marks.',
        },
      },
      { text: '将民法典学习宣传纳入年度普法计划。' },
    ],
  },
  check(input, report) {
    for (const citation of input.facts.citations.all) {
      if (citation.written !== 'bare' || citation.quoted) continue
      const found = lawOf(citation, input.catalogue.laws)
      if (!found || found.by === 'colloquial') continue
      const neighbour = neighbourOf(citation, input)
      const isConstitution =
        found.law.kind === 'constitution' && !opensWithState(citation.title.name)
      const alone = isFormal(citation, isStatute(found.law)) && !isConstitution
      if (isConstitution || !(neighbour || alone)) continue
      const { paragraph, span } = citation
      report(neighbour ? 'listed' : 'alone', citation, {
        values: { title: citation.title.name, other: neighbour?.title.name ?? '' },
        related: neighbour ? [{ messageId: 'other', place: neighbour }] : [],
        edits: [{ place: { paragraph, span }, newText: `《${citation.title.text}》` }],
      })
    }
  },
})

/** A title with marks in the same list. */
const neighbourOf = ({ paragraph, list }: At<Citation>, { facts }: RuleInput) =>
  facts.citations.all.find(
    other => other.paragraph === paragraph && other.list === list && other.written === 'outer',
  )

/** Written in full, or given as a basis with its article or its years. */
function isFormal({ title, citedFor, articles, numbers }: Citation, statute: boolean): boolean {
  if (opensWithState(title.name)) return true
  if (citedFor !== 'basis') return false
  return articles.length > 0 || numbers.length > 0 || (!statute && title.period !== undefined)
}
