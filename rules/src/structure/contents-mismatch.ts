import { defineRule } from '@hegao/core'
import { wordsAt } from '@hegao/document'
import { contentsSlips } from '@hegao/judgement'

/** 标题改了，目录忘了更新；多一个、少一个、序号和页码对不上，翻到那一页才知道。 */
export default defineRule({
  id: 'structure/contents-mismatch',
  title: { 'zh-CN': '目录与正文的标题不一致', en: 'The 目录 and the headings differ' },
  about: {
    'zh-CN':
      '有目录的，逐条与正文的标题对照：文字或者序号不同的，正文没有的，一级标题里只漏了一个的，页码往回走的。目录只列到哪一层，由各稿自定。目录里至少有两条、而且有一半以上与正文一字不差，才对照。Word自动生成而没有更新的目录也在内。摘要、节选不检查。',
    en: 'Each line of the 目录 is held to the headings: other words or another ordinal, no such heading, one chapter left out while all others are there, pages that go back. How deep a 目录 goes is the draft’s own choice. At least two lines, and half of all, must be headings word for word. A 目录 that Word made and nobody updated counts too. Excerpts are not checked.',
  },
  severity: 'warning',
  category: 'consistency',
  source: { level: '实务', name: '目录与正文的标题、页码一致', verified: 'practice' },
  messages: {
    unlike: {
      'zh-CN': '目录写的是“{written}”，正文的标题是“{heading}”。请更新目录，或者核对标题。',
      en: 'The 目录 says “{written}”, the heading is “{heading}”. Update the 目录, or check the heading.',
    },
    gone: {
      'zh-CN': '目录里的“{written}”，正文里没有找到。请更新目录，或者核对是不是漏了这一部分。',
      en: '“{written}” of the 目录 is no heading of the draft. Update the 目录, or check whether the section is missing.',
    },
    'left-out': {
      'zh-CN': '正文还有“{heading}”，目录里“{written}”之后没有列。请更新目录。',
      en: 'The draft also has “{heading}”, which the 目录 does not list behind “{written}”. Update the 目录.',
    },
    page: {
      'zh-CN': '目录里的页码从第{previous}页回到了第{page}页。请更新目录。',
      en: 'The pages of the 目录 go back from {previous} to {page}. Update the 目录.',
    },
    heading: { 'zh-CN': '正文的标题', en: 'The heading' },
    before: { 'zh-CN': '前一条', en: 'The line before' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '目录\n\n一、主要举措和成效……1\n\n⟦二、存在的问题和原因⟧……5\n\n三、工作安排……6\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在的不足和原因\n\n执法力量不足。\n\n三、工作安排\n\n加强培训。\n',
      },
      {
        text: '目录\n\n一、主要举措和成效……1\n\n⟦二、典型经验⟧……3\n\n三、工作安排……6\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n三、工作安排\n\n加强培训。\n',
      },
      {
        text: '目录\n\n一、主要举措和成效……1\n\n⟦二、存在的不足和原因⟧……5\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在的不足和原因\n\n执法力量不足。\n\n三、工作安排\n\n加强培训。\n',
      },
      {
        text: '目录\n\n一、主要举措和成效……5\n\n⟦二、存在的不足和原因⟧……3\n\n三、工作安排……6\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在的不足和原因\n\n执法力量不足。\n\n三、工作安排\n\n加强培训。\n',
      },
    ],
    good: [
      {
        text: '目录\n\n一、主要举措和成效……1\n\n二、存在的不足和原因……5\n\n一、主要举措和成效\n\n（一）学法\n\n办理行政复议案件12件。\n\n（二）执法\n\n立案32件。\n\n二、存在的不足和原因\n\n执法力量不足。\n',
        because: { 'zh-CN': '目录只列一级标题。', en: 'The 目录 lists the outer headings alone.' },
      },
      {
        text: '目录\n\n一、主要举措和成效……1\n\n二、存在的不足和原因……5\n\n附表……7\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在的不足和原因\n\n执法力量不足。\n\n附表\n\n执法情况统计表\n',
        because: { 'zh-CN': '附表也列在目录里。', en: 'What is attached is listed too.' },
      },
      {
        text: '目录\n\n一、主要举措和成效……1\n\n二、存在的不足和原因……1\n\n一、 主要举措和成效\n\n办理行政复议案件12件。\n\n二、 存在的不足和原因\n\n执法力量不足。\n',
        because: { 'zh-CN': '空格不算不同。', en: 'Spaces make no difference.' },
      },
    ],
  },
  check({ draft, facts }, report) {
    if (draft.excerpt) return
    for (const slip of contentsSlips(facts.contents, draft)) {
      const { kind } = slip
      const place = kind === 'left-out' ? slip.after : slip.entry
      const written = wordsAt(draft, place)
      if (kind === 'gone') report('gone', place, { values: { written } })
      else if (kind === 'page') {
        const { page } = slip.entry
        const previous = slip.before.page
        report('page', place, {
          values: { page: page!, previous: previous! },
          related: [{ messageId: 'before', place: slip.before }],
        })
      } else {
        const { heading } = slip
        report(kind, place, {
          values: { written, heading: wordsAt(draft, heading) },
          related: [{ messageId: 'heading', place: heading }],
        })
      }
    }
  },
})
