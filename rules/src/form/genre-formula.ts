import { defineRule, type RuleInput } from '@hegao/core'
import { type Closing, isPlainReport } from '@hegao/facts'

/** A closing stands in the last paragraphs of the body. */
const lastParagraphs = 3

/** 报告是汇报工作的，结束语不请示、不函复、不下通知。 */
export default defineRule({
  id: 'form/genre-formula',
  title: { 'zh-CN': '结束语与文种不符', en: 'Closing of another kind of document' },
  about: {
    'zh-CN':
      '标题的文种是“报告”，正文末尾却用了请示（妥否，请批示）、函（特此函复）、批复或者通知的结束语。报告用“特此报告”，也可以不用结束语；要请示的事项另行请示。可行性研究报告、申请报告等本来就是请求审批的，不看；引号里的不看。',
    en: 'The title says 报告, and the body closes like a request, a letter, a reply or a notice. Reports that are made to be approved (可行性研究报告) and quoted formulas are right.',
  },
  severity: 'warning',
  category: 'form',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第十五条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    request: {
      'zh-CN':
        '“{written}”是请示的结束语，这份稿子是报告。报告等非请示性公文不得夹带请示事项，请删去，需要批准的事项另行请示。',
      en: '“{written}” closes a request, and this is a report: requests may not be put into it. Delete it, and make the request by itself.',
    },
    other: {
      'zh-CN': '“{written}”是{genre}的结束语，这份稿子是报告。请改为“特此报告”或者删去。',
      en: '“{written}” closes a {genre}, and this is a report. Write 特此报告 or delete it.',
    },
    title: { 'zh-CN': '标题的文种是报告', en: 'The title says 报告' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n⟦妥否，请批示⟧。\n',
      },
      {
        text: '# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n⟦特此函复⟧。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n特此报告。\n',
      },
      {
        text: '# 澄桥污水处理厂可行性研究报告\n\n项目用地已经落实。\n\n妥否，请批示。\n',
        because: {
          'zh-CN': '可行性研究报告是报批用的。',
          en: 'A feasibility study is made to be approved.',
        },
      },
      {
        text: '# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局清理“妥否，请批示”等用语不当的公文3份。\n',
      },
    ],
  },
  check(input, report) {
    const title = input.draft.parts.title
    if (!title || !isPlainReport(title.text)) return
    const from = bodyFrom(input)
    for (const closing of input.facts.closings) {
      const { paragraph, span, kind } = closing
      const { text, role, quoted } = input.draft.paragraphs[paragraph]!
      if (paragraph < from || role !== 'body' || quoted) continue
      const written = text.slice(span.start, span.end)
      const related = [{ messageId: 'title', place: title }]
      if (kind === 'request') report('request', closing, { values: { written }, related })
      else {
        const genre = genres[kind][input.language]
        const source = { level: '实务', name: '结束语与文种一致', verified: 'practice' } as const
        report('other', closing, { values: { written, genre }, related, source })
      }
    }
  },
})

const genres: Readonly<
  Record<Exclude<Closing['kind'], 'request'>, Record<'zh-CN' | 'en', string>>
> = {
  letter: { 'zh-CN': '函', en: 'letter' },
  reply: { 'zh-CN': '批复', en: 'reply' },
  notice: { 'zh-CN': '通知', en: 'notice' },
}

/** The first of the last paragraphs of the body. */
function bodyFrom({ draft }: RuleInput): number {
  const body = draft.paragraphs.filter(({ role, kind }) => role === 'body' && kind === 'prose')
  return body.at(-lastParagraphs)?.index ?? 0
}
