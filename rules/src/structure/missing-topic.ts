import { defineRule } from '@hegao/core'
import { missingTopics } from '@hegao/judgement'

/** 该写到的事项一字未提，读者分不清是没有做，还是忘了写。 */
export default defineRule({
  id: 'structure/missing-topic',
  title: { 'zh-CN': '没有找到一般应写的事项', en: 'Expected matter not found' },
  about: {
    'zh-CN':
      '报告类型列明这类机关一般要写到的事项（行政复议和行政应诉、政务公开、普法宣传……）。全文一处也没有找到的才指出；写明没有（“全年没有行政复议案件”），也算写到。摘要、节选不检查。哪些机关要写哪些，见 hegao profiles。',
    en: 'Matters that practice expects a report of this kind and this body to touch. One mention anywhere is enough, and so is to say that there was none. Excerpts are not checked. `hegao profiles` lists them.',
  },
  severity: 'info',
  category: 'completeness',
  source: { level: '实务', name: '年度报告一般写到的事项', verified: 'practice' },
  needsProfile: true,
  messages: {
    missing: {
      'zh-CN':
        '全文没有找到写“{topic}”的话，这类报告一般要写到。已经用别的说法写到的，不用改；没有写的请补写，没有这方面事项的请写明。',
      en: 'Nothing was found on “{topic}”, which such a report usually touches. If it is there in other words, leave it; else add it, or say that there was none.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范行政执法，严格重大行政决策程序，清理规范性文件5件，主动公开信息60条，办理人大代表建议2件，组织学法用法和普法宣传8场。\n',
        data: { topic: 'review' },
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范行政执法，严格重大行政决策程序，清理规范性文件5件，主动公开信息60条，办理人大代表建议2件。组织学法用法和普法宣传8场。全年没有行政复议案件。\n',
        because: { 'zh-CN': '写明没有，也是写到。', en: 'To say that there was none is enough.' },
      },
      {
        text: '# 临澜县竹溪镇人民政府2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范综合执法，严格决策程序，化解矛盾纠纷21件。组织学法用法和普法宣传8场。\n',
        because: {
          'zh-CN': '乡镇不一定有行政复议的事项。',
          en: 'A township need not have matters of administrative review.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告（摘要）\n\n2024年，我局依法行政。\n',
        because: { 'zh-CN': '摘要不检查。', en: 'Excerpts are not checked.' },
      },
    ],
  },
  check(input, report) {
    if (input.draft.excerpt) return
    for (const { id, title, source } of missingTopics(input)) {
      report('missing', 'draft', {
        values: { topic: title },
        data: { topic: id },
        source,
      })
    }
  },
})
