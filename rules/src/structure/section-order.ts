import { defineRule, type SectionState } from '@hegao/core'
import type { Draft } from '@hegao/document'
import { findMisplaced } from '@hegao/judgement'

/** 先写做了什么、差在哪里，再写下一步怎么办；倒过来写，读者找不到该对照的地方。 */
export default defineRule({
  id: 'structure/section-order',
  title: { 'zh-CN': '各部分的先后与通常的不同', en: 'Sections in an unusual order' },
  about: {
    'zh-CN':
      '报告类型写明各部分通常的先后，可以有几种（有的地方把第一责任人履职放在最前）。只看单列成章的部分：写在别的部分里的、合在一章里的，不论先后。摘要、节选不检查。',
    en: 'The profile names the orders that are usual; there may be several. Only sections that are chapters of their own count. Excerpts are not checked.',
  },
  severity: 'info',
  category: 'completeness',
  source: { level: '实务', name: '各部分按通常的先后写', verified: 'practice' },
  needsProfile: true,
  messages: {
    after: {
      'zh-CN': '“{title}”一般写在“{other}”之后。请核对是否需要调整先后。',
      en: '“{title}” usually comes after “{other}”. Check whether they should change places.',
    },
    before: {
      'zh-CN': '“{title}”一般写在“{other}”之前。请核对是否需要调整先后。',
      en: '“{title}” usually comes before “{other}”. Check whether they should change places.',
    },
    other: { 'zh-CN': '“{title}”在这里', en: '“{title}” is here' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n⟦二、2025年工作安排⟧\n\n加强培训。\n\n三、存在的不足和原因\n\n力量不足，原因是编制少。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、存在的不足和原因\n\n力量不足，原因是编制少。\n\n二、2025年工作安排\n\n加强培训。\n\n⟦三、主要举措和成效⟧\n\n办理行政复议案件12件。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、党政主要负责人履行第一责任人职责情况\n\n局长带头学法。\n\n二、主要举措和成效\n\n办理行政复议案件12件。\n\n三、存在的不足和原因\n\n力量不足，原因是编制少。\n\n四、2025年工作安排\n\n加强培训。\n',
        because: {
          'zh-CN': '第一责任人履职放在最前，也是通常的写法。',
          en: 'The first responsible person may come first.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在问题和下一步打算\n\n力量不足，原因是编制少，下一步加强培训。\n',
        because: { 'zh-CN': '合在一章，没有先后。', en: 'One chapter has no order.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、存在问题和下一步打算\n\n力量不足，原因是编制少，下一步加强培训。\n\n三、党政主要负责人履行第一责任人职责情况\n\n局长带头学法。\n',
        because: {
          'zh-CN': '两部分合在一章的，放在哪里都行。',
          en: 'A chapter that holds two sections may stand anywhere.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告（摘要）\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n二、2025年工作安排\n\n加强培训。\n\n三、存在的不足和原因\n\n力量不足，原因是编制少。\n',
        because: { 'zh-CN': '摘要不检查。', en: 'Excerpts are not checked.' },
      },
    ],
  },
  check({ draft, profile, sections }, report) {
    const { order } = profile
    if (!order || draft.excerpt) return
    const chapters = sections.filter(
      section => isChapter(section, draft) && !isMerged(section, sections),
    )
    const ranked = chapters.map(({ requirement: { id }, place }) => ({
      id,
      rank: place!.paragraph,
    }))
    const misplaced = findMisplaced(ranked, order.allowed)
    if (!misplaced) return
    const find = (id: string) => chapters.find(({ requirement }) => requirement.id === id)!
    const [section, other] = [find(misplaced.id), find(misplaced.of)]
    report(misplaced.side, section.place!, {
      values: { title: section.requirement.title, other: other.requirement.title },
      source: order.source,
      related: [
        { messageId: 'other', values: { title: other.requirement.title }, place: other.place! },
      ],
    })
  },
})

/** A heading of the outermost level: what stands inside another chapter has no place to change. */
const isChapter = ({ status, place }: SectionState, { outline }: Draft): boolean =>
  status === 'present' && outline.some(({ heading }) => heading.paragraph === place!.paragraph)

/** 二、存在问题和下一步打算: where two sections are one chapter, neither has a place of its own. */
const isMerged = ({ place }: SectionState, all: readonly SectionState[]): boolean =>
  all.filter(other => other.place?.paragraph === place?.paragraph).length > 1
