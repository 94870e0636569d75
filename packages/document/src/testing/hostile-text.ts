import fc from 'fast-check'

/** What drafts are made of, and what breaks a reader of them. */
const fragment = fc.constantFrom(
  ...[
    '云汀市',
    '望溪区司法局',
    '关于2024年法治政府建设情况的报告',
    '一、',
    '（一）',
    '(二)',
    '1.',
    '12. ',
    '3.5万人',
    '①',
  ],
  ...[
    '第一部分',
    '办理案件12件，',
    '其中许可5件',
    '。',
    '；',
    '：',
    '、',
    '“',
    '”',
    '《',
    '〈',
    '〉》',
    '（',
    '）',
    '2024年',
    '2025年1月10日',
  ],
  ...[
    '特此报告。',
    '附件：',
    '附件',
    '抄送：',
    '联系人：',
    '云司〔2025〕9号',
    '签发人：',
    '印发',
    '存在的问题',
    'and',
    '98.',
    '6%',
  ],
  ...[
    '**',
    '*',
    '__',
    '_',
    '`',
    '```',
    '~~~',
    '\\',
    '\\*',
    '&',
    '&amp;',
    '&nbsp;',
    '&#1;',
    '&#150;',
    '&#x1F600;',
    '&foo;',
    '&#0;',
    '&lt;',
  ],
  ...[
    '# ',
    '## ',
    '#',
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1) ',
    '  ',
    '    ',
    '\t',
    '---',
    '===',
    '***',
    '| ',
    '|',
    '|-|-|',
    ':-:',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- hegao-disable a/b: 理由 -->',
    '<div>',
    '</div>',
    '<br>',
    '<b>',
    '<',
    '[',
    ']',
    '](',
    '![',
    '[[[[[[[[',
    '((((',
    '<table>',
    '<tr>',
    '<td>',
    '<th colspan=2>',
    '<p>',
    '<br>',
    '<del>',
    '</del>',
    '</table>',
    '~~',
    '<a@b.cn>',
  ],
  ...[
    '[注]: ',
    '[^1]',
    '\u3000',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\0',
    '\f',
    '\v',
    '\u2028',
    '\u0085',
    '𠮷',
    '\ud842',
    '\udfb7',
    '😀',
  ],
)
const newline = fc.constantFrom('\n', '\n\n', '\n', '\n> ', '\n  ', '\n\n    ')
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fragment }, { weight: 2, arbitrary: newline }), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 80 })
const table = fc
  .array(
    fc.array(
      fragment.filter(each => !each.includes('`')),
      { minLength: 2, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(([head, ...rows]) =>
    [head!, head!.map(() => '-'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n'),
  )
const htmlTable = fc
  .array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map(
    rows =>
      `<table>\n${rows.map(row => `<tr><td>${row.join('</td>\n<td>')}</td></tr>`).join('\n')}</table>`,
  )
const frontMatter = hostile.map(text => `---\nprofile: fazhi-annual\n---\n${text}`)
/** Drafts, tables, front matter and any characters at all. */
export const hostileText = fc.oneof(
  { weight: 6, arbitrary: hostile },
  { weight: 2, arbitrary: anything },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostile, fc.oneof(table, htmlTable), hostile)
      .map(parts => parts.join('\n\n')),
  },
  { weight: 1, arbitrary: frontMatter },
)
