import { type ArticleCount, defineRule, type Law, type RuleInput } from '@hegao/core'
import { slice } from '@hegao/document'
import type { Citations } from '@hegao/facts'
import { lawOf, mayBeLocal } from '@hegao/judgement'

type Cited = Citations['all'][number]

/** 引用的条文，要在这部法律里找得到。 */
export default defineRule({
  id: 'law/article-number',
  title: { 'zh-CN': '引用的条文超出了法律的条数', en: 'Article that the law does not have' },
  about: {
    'zh-CN':
      '写明引用第几条，而这部法律历次文本都没有这么多条；或者写明全文多少章多少条，而历次文本都不是这么多条。只看报告里常引的几十部法律、法规（hegao law 行政处罚法 可以看到条数）；不知道条数的、地方的、还在起草修订的、指出别人引用错误的，不作判断。',
    en: 'An article is cited that no version of the law has, or a law is said to have a number of articles that no version has. Only some dozens of laws that such reports cite are known; drafts, local documents and what others cited wrongly are not judged.',
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
        '《{title}》历次文本最多只有{count}条，没有“{article}”。请核对条文序号，或者是不是引用了另一部法律。',
      en: 'No version of 《{title}》 has more than {count} articles; there is no “{article}”. See whether the number is right, or another law is meant.',
    },
    length: {
      'zh-CN': '《{title}》一共{counts}，这里写的是“{written}”。请核对。',
      en: '《{title}》 has {counts}, not {written}.',
    },
    'length-all': {
      'zh-CN': '《{title}》历次文本的条数是{counts}，这里写的是“{written}”。请核对。',
      en: 'The texts of 《{title}》 have {counts}, not {written}.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '依据《中华人民共和国行政处罚法》⟦第九十六条⟧作出处罚3件。' },
      { text: '按照《行政许可法》第三十八条第一款、⟦第八十八条⟧的规定办理。' },
      { text: '落实《重大行政决策程序暂行条例》（国务院令第713号）⟦第54条⟧。' },
      {
        text: '学习《无障碍环境建设法》。会议指出，该法已于2023年9月1日起施行，各部门要对照⟦8章82条⟧抓好落实。',
      },
      { text: '解读《中华人民共和国行政处罚法》（共⟦8章96条⟧）。' },
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
      {
        text: '学习《无障碍环境建设法》。该法共8章72条。解读《行政处罚法》（共8章64条）。',
        because: {
          'zh-CN': '1996年的《行政处罚法》有64条。',
          en: 'The first text of 《行政处罚法》 had 64 articles.',
        },
      },
      {
        text: '学习《行政处罚法》，其中前3章28条由法律顾问讲解。逐条对照《行政许可法》、《临澜县行政许可规定》，共6章38条。',
        because: {
          'zh-CN': '说的是其中一部分，或者是后一个文件。',
          en: 'It is said of a part, or of the other document.',
        },
      },
      {
        text: '学习《政府信息公开条例》。该条例修订后新增2章18条，《规章制定程序条例》全文6章40条。',
        because: {
          'zh-CN': '新增的条数；更早的文本有多少条不知道。',
          en: 'What an amendment adds; and how many articles earlier texts had is not known.',
        },
      },
    ],
  },
  check(input, report) {
    const { laws } = input.catalogue
    for (const citation of input.facts.citations.all) {
      const { articles, length, paragraph } = citation
      if ((articles.length === 0 && !length) || isOpen(citation, input)) continue
      const found = lawOf(citation, laws)
      if (!found || found.others.length > 0) continue
      const { title } = found.law
      const counts = laws.articlesOf(found.law)
      const most = counts.at(-1)?.count
      const wrong = articles.find(({ value }) => most !== undefined && value > most)
      if (wrong)
        report(
          counts.length > 1 ? 'beyond-all' : 'beyond',
          { paragraph, span: wrong.span },
          { values: { title, count: most!, article: wrong.text } },
        )
      if (length && isOfNoText(length.articles, found.law, counts)) {
        const { text } = input.draft.paragraphs[paragraph]!
        const values = {
          title,
          counts: counts.map(({ count }) => `${count}条`).join('、'),
          written: slice(text, length.span),
        }
        const messageId = counts.length > 1 ? 'length-all' : 'length'
        report(messageId, { paragraph, span: length.span }, { values })
      }
    }
  },
})

/** True where the law never had so many articles, neither in the known texts nor in an earlier one. */
function isOfNoText(articles: number, { versions }: Law, counts: readonly ArticleCount[]): boolean {
  const [first] = counts
  if (!first || counts.some(({ count }) => count === articles)) return false
  return articles > first.count || first.from === versions[0]!.promulgated
}

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
