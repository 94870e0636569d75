import { citeBasis, defineRule } from '@hegao/core'
import type { Draft, Place, Section } from '@hegao/document'

/** 法定内容缺一不可：缺了哪一部分，收文机关都要退回补写。 */
export default defineRule({
  id: 'structure/missing-section',
  title: { 'zh-CN': '缺少应有的部分', en: 'Required section missing' },
  about: {
    'zh-CN':
      '这类报告应有的部分一个也不能少。按意思找，不按标题的字面找：标题用近义说法、各部分先后不同、通篇分专题写，都算有。三级标题或一段话里写到的，算“写在别处”，提醒单列；只是顺带提到的，算没有。',
    en: 'Every section that this kind of report has to contain. Sections are found by meaning, in any order; thematic reports count. What is only written inside another section is a warning, what is absent or mentioned in passing an error.',
  },
  severity: 'error',
  category: 'completeness',
  source: {
    level: '党内法规',
    name: '《法治政府建设与责任落实督察工作规定》',
    clause: '第二十五条',
    from: '2019-04-15',
    verified: 'text',
  },
  needsProfile: true,
  messages: {
    missing: {
      'zh-CN':
        '没有找到“{title}”这一部分（{basis}）。已经写了的，请补上标题；没有写的，建议增写一章，{hint}',
      en: 'No section on “{title}” ({basis}). If it is written, give it its heading; else add a section “{heading}”.{hint}',
    },
    inside: {
      'zh-CN': '“{title}”写在“{part}”里，没有单列（{basis}）。建议单列一章“{heading}”。',
      en: '“{title}” is written inside “{part}” ({basis}); give it a section “{heading}”.',
    },
    outside: {
      'zh-CN': '“{title}”写在正文的段落里，没有单列（{basis}）。建议单列一章“{heading}”。',
      en: '“{title}” is written in the running text ({basis}); give it a section “{heading}”.',
    },
    excerpt: {
      'zh-CN': '标题写明是摘要或者节选，应有的部分是否齐全没有检查。',
      en: 'The title calls it a summary or an excerpt: its sections were not checked.',
    },
    here: { 'zh-CN': '这一内容写在这里', en: 'It is written here' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n依法办理行政复议案件。\n\n二、存在的不足和原因\n\n力量不足，原因是编制少。\n\n三、2025年工作安排\n\n加强培训。\n',
        data: { section: 'leadership' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n办理行政复议案件12件。局长履行第一责任人职责，主持召开会议4次。\n\n二、存在的不足和原因\n\n力量不足，原因是编制少。\n\n三、2025年工作安排\n\n加强培训。\n',
        data: { section: 'leadership' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n局长履行第一责任人职责，主持召开会议4次。\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在的不足和原因\n\n力量不足，原因是编制少。\n\n三、2025年工作安排\n\n加强培训。\n',
        data: { section: 'leadership' },
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设情况摘编\n\n我局依法行政，办理案件12件。\n',
        because: { 'zh-CN': '摘编不必各部分齐全。', en: 'A digest need not have all of them.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、党政主要负责人履行第一责任人职责情况\n\n局长带头学法。\n\n二、工作开展情况\n\n依法办理行政复议案件。\n\n三、短板与成因\n\n存在的不足主要是力量薄弱，原因是编制少。\n\n四、下步打算\n\n加强培训。\n',
        because: {
          'zh-CN': '用近义的标题，先后不同，四部分都有。',
          en: 'Synonyms, another order, all four are there.',
        },
      },
    ],
  },
  check({ draft, sections, language }, report) {
    if (draft.excerpt) return report.notChecked('excerpt')
    for (const { requirement, status, place } of sections) {
      if (status === 'present') continue
      const { id, title, heading, hintEn, source } = requirement
      const hint = language === 'en' ? (hintEn ? ` ${hintEn}` : '') : requirement.hint
      const part = place && chapterAt(place, draft)?.heading.title
      report(status === 'inside' && !part ? 'outside' : status, 'draft', {
        values: { title, heading, hint, part: part ?? '', basis: citeBasis(source, language) },
        data: { section: id },
        source,
        severity: status === 'missing' ? 'error' : 'warning',
        ...(place ? { related: [{ messageId: 'here', place }] } : {}),
      })
    }
  },
})

/** The chapter that the place stands in. */
const chapterAt = ({ paragraph }: Place, { outline }: Draft): Section | undefined =>
  outline.find(({ from, to }) => paragraph >= from && paragraph < to)
