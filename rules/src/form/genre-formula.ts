import { defineRule, type Reporter, type RuleInput, type Source } from '@hegao/core'
import { type Closing, isLetter, isPlainReport, isReply, isRequest } from '@hegao/facts'

/** A closing stands in the last paragraphs of the body. */
const lastParagraphs = 3

/** 报告是汇报工作的，结束语不请示、不函复、不下通知；函是平行文，不请对方批示；请示、批复各有自己的结束语。 */
export default defineRule({
  id: 'form/genre-formula',
  title: { 'zh-CN': '结束语与文种不符', en: 'Closing of another kind of document' },
  about: {
    'zh-CN':
      '标题的文种是“报告”，正文末尾却用了请示（妥否，请批示）、函（特此函复）、批复或者通知的结束语。标题的文种是“函”，正文末尾却请对方批示，或者说“特此请示”；标题的文种是“请示”“批复”，正文末尾却用了函、通知等别的文种的结束语。报告用“特此报告”，也可以不用结束语；要请示的事项另行请示；函用“请函复”，请求批准的函可以说“请予批准”。可行性研究报告、申请报告等本来就是请求审批的，不看；引号里的不看。',
    en: 'The title says 报告, and the body closes like a request, a letter, a reply or a notice; it says 函, and the body asks for instructions (请批示); or it says 请示 or 批复, and the body closes like a letter or a notice. Letters that ask for approval (请予批准), reports that are made to be approved (可行性研究报告) and quoted formulas are right.',
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
    letter: {
      'zh-CN':
        '“{written}”是请示的结束语，这份稿子是函，不对上级。请改为“请函复”“请予支持为盼”等；确实要请示上级的，文种改用请示。',
      en: '“{written}” closes a request to a superior, and this is a letter (函). Write 请函复, or make it a 请示.',
    },
    'of-request': {
      'zh-CN': '“{written}”是{genre}的结束语，这份稿子是请示。请改为“妥否，请批示”等。',
      en: '“{written}” closes a {genre}, and this is a request (请示). Write 妥否，请批示.',
    },
    'of-reply': {
      'zh-CN': '“{written}”是{genre}的结束语，这份稿子是批复。请改为“此复”“特此批复”或者删去。',
      en: '“{written}” closes a {genre}, and this is a reply (批复). Write 此复 or delete it.',
    },
    title: { 'zh-CN': '标题的文种', en: 'The title says what it is' },
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
      {
        text: '# 临澜县司法局关于商请联合执法的函\n\n砚溪县司法局：\n\n现商请联合执法。⟦妥否，请批示⟧。\n',
      },
      {
        text: '# 临澜县交通运输局关于解决水毁修复资金的请示\n\n县人民政府：\n\n现申请修复资金52万元。\n\n⟦特此通知⟧。\n',
      },
      {
        text: '# 云汀市人民政府关于临澜县水利规划的批复\n\n临澜县人民政府：\n\n原则同意该规划。\n\n⟦特此函复，请予支持为盼⟧。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县交通运输局关于解决水毁修复资金的请示\n\n县人民政府：\n\n现申请修复资金52万元。\n\n妥否，请批示。恳请予以支持为盼。\n',
      },
      {
        text: '# 云汀市人民政府关于临澜县水利规划的批复\n\n临澜县人民政府：\n\n原则同意该规划，请认真组织实施。\n\n此复。请遵照执行。\n',
      },
      {
        text: '# 临澜县司法局关于申请划转编制的函\n\n县委编办：\n\n现申请划转编制2名。请予批准。妥否，请函复。\n',
        because: {
          'zh-CN': '向不相隶属的主管部门请求批准用函。',
          en: 'A body that is no superior is asked for approval by letter.',
        },
      },
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
    if (!title) return
    if (isLetter(title.text)) return checkLetter(input, report)
    if (isRequest(title.text))
      return checkOthers('of-request', ['letter', 'reply', 'notice'], input, report)
    if (isReply(title.text))
      return checkOthers('of-reply', ['request', 'letter', 'notice'], input, report)
    if (!isPlainReport(title.text)) return
    const from = bodyFrom(input)
    for (const { closing, written } of closingsFrom(from, input)) {
      const { kind } = closing
      const related = [{ messageId: 'title' as const, place: title }]
      if (kind === 'request') report('request', closing, { values: { written }, related })
      else {
        const genre = genres[kind][input.language]
        report('other', closing, { values: { written, genre }, related, source: usage })
      }
    }
  },
})

const usage: Source = { level: '实务', name: '结束语与文种一致', verified: 'practice' }

/** What a superior does to a request, and nobody to a letter. */
const superior = ['批示', '请示']

function checkLetter(input: RuleInput, report: Reporter<'letter' | 'title'>): void {
  const related = [{ messageId: 'title' as const, place: input.draft.parts.title! }]
  for (const { closing, written } of closingsFrom(bodyFrom(input), input)) {
    if (!superior.some(word => written.includes(word))) continue
    report('letter', closing, { values: { written }, related, source: usage })
  }
}

/** A request or a reply that closes like another kind; 请遵照执行 may close a reply too. */
function checkOthers<Id extends string>(
  messageId: Id,
  kinds: readonly Closing['kind'][],
  input: RuleInput,
  report: Reporter<Id | 'title'>,
): void {
  const related = [{ messageId: 'title' as const, place: input.draft.parts.title! }]
  for (const { closing, written } of closingsFrom(bodyFrom(input), input)) {
    const { kind } = closing
    if (!kinds.includes(kind) || (kind === 'notice' && !written.includes('通知'))) continue
    // 恳请予以支持为盼 may be said to anybody.
    if (kind === 'letter' && !written.includes('函')) continue
    const genre = genres[kind][input.language]
    report(messageId, closing, { values: { written, genre }, related, source: usage })
  }
}

function closingsFrom(from: number, { draft, facts }: RuleInput) {
  return facts.closings.flatMap(closing => {
    const { paragraph, span } = closing
    const { text, role, quoted } = draft.paragraphs[paragraph]!
    if (paragraph < from || role !== 'body' || quoted) return []
    return [{ closing, written: text.slice(span.start, span.end) }]
  })
}

const genres: Readonly<Record<Closing['kind'], Record<'zh-CN' | 'en', string>>> = {
  request: { 'zh-CN': '请示', en: 'request' },
  letter: { 'zh-CN': '函', en: 'letter' },
  reply: { 'zh-CN': '批复', en: 'reply' },
  notice: { 'zh-CN': '通知', en: 'notice' },
}

/** The first of the last paragraphs of the body. */
function bodyFrom({ draft }: RuleInput): number {
  const body = draft.paragraphs.filter(({ role, kind }) => role === 'body' && kind === 'prose')
  return body.at(-lastParagraphs)?.index ?? 0
}
