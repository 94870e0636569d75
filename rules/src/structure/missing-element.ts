import { citeBasis, defineRule } from '@hegao/core'
import type { Draft, Place, Section } from '@hegao/document'

/** 写了不足不写原因，是年度报告最常见的缺项。 */
export default defineRule({
  id: 'structure/missing-element',
  title: { 'zh-CN': '部分里缺少要素', en: 'Required element missing in a section' },
  about: {
    'zh-CN':
      '有的部分除了标题，还要写到一定的要素：写不足，就要写原因。原因用什么说法都算（主要是因为、原因在于、由于、缘于……）；整个部分都没有的，由“缺少应有的部分”来说。',
    en: 'Some sections have to contain an element besides their subject: shortcomings need causes. Any wording counts. Where the whole section is missing, structure/missing-section speaks instead.',
  },
  severity: 'warning',
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
        '“{section}”里没有看到说明{element}的话（{basis}），请核对；确实没有写的，请逐条补写。',
      en: '“{section}” seems to say nothing of “{element}” ({basis}). See whether it does; if not, add it point by point.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n依法办理行政复议案件。\n\n⟦二、存在的问题⟧\n\n执法人员业务能力有待提高。\n\n三、2025年工作安排\n\n加强培训。\n',
        data: { section: 'problems', element: 'causes' },
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n依法办理行政复议案件。\n\n二、存在的问题\n\n由于培训偏少，执法人员业务能力有待提高。\n\n三、2025年工作安排\n\n加强培训。\n',
        because: { 'zh-CN': '“由于……”就是原因。', en: '由于 introduces a cause.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n依法办理行政复议案件。\n\n二、存在的不足\n\n执法力量不足。\n\n三、原因分析\n\n编制偏少。\n\n四、2025年工作安排\n\n加强培训。\n',
        because: { 'zh-CN': '原因另成一章。', en: 'The causes have a chapter of their own.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n依法办理行政复议案件。\n\n二、自查情况\n\n对照上级要求，还存在一些不足。\n\n（一）执法力量不足。由于编制偏少，一线人手紧张。\n\n三、2025年工作安排\n\n加强培训。\n',
        because: {
          'zh-CN': '原因写在下面的各条里。',
          en: 'The causes stand in the items below.',
        },
      },
    ],
  },
  check({ draft, sections, language }, report) {
    // Not checked, as structure/missing-section says.
    if (draft.excerpt) return
    for (const { requirement, place, missingElements } of sections) {
      const section = place && sectionAt(place, draft)
      // structure/empty-section says so.
      if (section && hasNoText(section)) continue
      for (const element of missingElements) {
        report('missing', place ?? 'draft', {
          values: {
            section: section?.heading.title ?? requirement.title,
            element: element.title,
            basis: citeBasis(element.source, language),
          },
          data: { section: requirement.id, element: element.id },
          source: element.source,
        })
      }
    }
  },
})

/** The section whose heading the place is; none where a sentence stands for it. */
const sectionAt = ({ paragraph, span }: Place, { sections }: Draft): Section | undefined =>
  sections.find(
    ({ heading }) => heading.paragraph === paragraph && heading.span.start === span.start,
  )

const hasNoText = ({ heading, from, to }: Section): boolean => !heading.runIn && to === from + 1
