import { defineRule, lawOf, mayBeLocal, type RuleInput } from '@hegao/core'
import type { Citations } from '@hegao/facts'

type Cited = Citations['all'][number]

/** 引用的条文，要在这部法律里找得到。 */
export default defineRule({
  id: 'law/article-number',
  title: { 'zh-CN': '引用的条文超出了法律的条数', en: 'Article that the law does not have' },
  about: {
    'zh-CN':
      '写明引用第几条，而这部法律历次文本都没有这么多条。只看报告里常引的几十部法律、法规（hegao law 行政处罚法 可以看到条数）；不知道条数的、地方的、还在起草修订的、指出别人引用错误的，不作判断。',
    en: 'An article is cited that no version of the law has. Only some dozens of laws that such reports cite are known; drafts, local documents and what others cited wrongly are not judged.',
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
    beyond: {
      'zh-CN':
        '《{title}》一共{count}条，没有“{article}”。请核对条文序号，或者是不是引用了另一部法律。',
      en: '《{title}》 has {count} articles and no “{article}”. See whether the number is right, or another law is meant.',
    },
    'beyond-all': {
      'zh-CN':
        '《{title}》条数最多的文本也只有{count}条，没有“{article}”。请核对条文序号，或者是不是引用了另一部法律。',
      en: 'No version of 《{title}》 has more than {count} articles; there is no “{article}”. See whether the number is right, or another law is meant.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '依据《中华人民共和国行政处罚法》⟦第九十六条⟧作出处罚3件。' },
      { text: '按照《行政许可法》第三十八条第一款、⟦第八十八条⟧的规定办理。' },
      { text: '落实《重大行政决策程序暂行条例》（国务院令第713号）⟦第54条⟧。' },
    ],
    good: [
      { text: '依据《中华人民共和国行政处罚法》第八十六条的规定，新法自2021年7月15日起施行。' },
      {
        text: '2022年，依据《行政复议法》第八十三条提出处分建议1件。',
        because: {
          'zh-CN': '2023年修订后有90条；是不是当时的文本，不作判断。',
          en: 'It has 90 articles since 2023; which version is meant is not judged.',
        },
      },
      {
        text: '对《行政处罚法》、《临澜县行政执法规定》第九十六条逐条对照。',
        because: {
          'zh-CN': '说的是后一个文件的条文。',
          en: 'The article is of the other document.',
        },
      },
      {
        text: '案卷评查发现1份决定书引用《行政处罚法》第九十六条，已通知改正。',
        because: {
          'zh-CN': '引用的是别人，本机关纠正了。',
          en: 'Others cited it, and the office put it right.',
        },
      },
      { text: '对《中华人民共和国行政强制法》（修订草案）第八十条提出修改建议。' },
    ],
  },
  check(input, report) {
    const { laws } = input.catalogue
    for (const citation of input.facts.citations.all) {
      if (citation.articles.length === 0 || isOpen(citation, input)) continue
      const found = lawOf(citation, laws)
      if (!found || found.others.length > 0) continue
      const counts = laws.articlesOf(found.law)
      const most = counts.at(-1)?.count
      const wrong = citation.articles.find(({ value }) => most !== undefined && value > most)
      if (!wrong) continue
      report(
        counts.length > 1 ? 'beyond-all' : 'beyond',
        { paragraph: citation.paragraph, span: wrong.span },
        { values: { title: found.law.title, count: most!, article: wrong.text } },
      )
    }
  },
})

/** Where the text may be another than those known: a draft, a local one, one newer than the catalogue. */
function isOpen(citation: Cited, { draft, catalogue }: RuleInput): boolean {
  const { citedFor, wraps, upcoming, bygone, quoted, years } = citation
  const known = Number(catalogue.laws.date.slice(0, 4))
  return (
    wraps ||
    upcoming ||
    bygone ||
    quoted ||
    citedFor === 'revise' ||
    citedFor === 'draft' ||
    mayBeLocal(citation) ||
    [...years, draft.year?.value ?? known].some(year => year > known)
  )
}
