import fc from 'fast-check'

/** What drafts are made of, and what breaks those who write XML. */
const fragment = fc.constantFrom(
  ...['云汀市司法局', '关于2024年法治政府建设情况的报告', '市委、市政府：', '特此报告。'],
  ...['一、', '（一）', '1.', '办理案件12件，其中许可5件', '。', '；', '，', '“', '《'],
  ...['加强组织领导、完善工作机制，推动各项任务落实到位并取得了明显的', '附件：清单'],
  ...['2025年1月10日', '云司〔2025〕9号', '抄送：市委依法治市办。', '存在的问题'],
  ...['## ', '- ', '> ', '**', '`', '```', '| ', '&amp;', '&lt;', '&nbsp;', '&#x1F600;'],
  ...['<br>', '<b>', '</b>', '<!-- hegao-disable a/b: 理由 -->', ']]>', '<w:t>', '&', '"', "'"],
  ...[' ', '\t', '\u3000', '\u00a0', '\u200b', '𠮷', '😀'],
  ...['\0', '\u0007', '\f', '\v', '\u0085', '\u2028', '\ufffe', '\ufffd', '\ud842', '\udfb7'],
)
const lines = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fragment },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n') },
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))
const table = fc
  .array(fc.array(fragment, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(([head, ...rows]) =>
    [head!, head!.map(() => '-'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n'),
  )

/** A text as a draft in Markdown or plain text, hostile ones among them. */
export const randomDraft = fc.record({
  text: fc.oneof(
    { weight: 3, arbitrary: lines },
    { weight: 1, arbitrary: fc.tuple(lines, table, lines).map(parts => parts.join('\n\n')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  ),
  format: fc.constantFrom<'md' | 'txt'>('md', 'txt'),
})
