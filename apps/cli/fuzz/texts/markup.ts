import fc from 'fast-check'
import { gluedText } from './pieces.js'

const marksOfMarkdown = [
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '* ',
    '1) ',
    '3. ',
    '    ',
    '---',
    '***',
    '===',
    '```',
    '~~~',
    '| ',
    '|-|-|',
  ],
  ...[
    '**',
    '*',
    '__',
    '_',
    '`',
    '\\',
    '![',
    '[',
    ']',
    '](',
    '[^1]',
    '[注]: ',
    '<br>',
    '<div>',
    '</div>',
    '<',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#0;',
    '&#x1F600;',
    '&foo;',
    '<!--',
    '-->',
    '<!-- hegao-disable a/b: 理由 -->',
  ],
  ...[
    '<!-- hegao-disable-next-line number/*: 已核对 -->',
    '<!-- hegao-disable-file -->',
    '<a@b.cn>',
    '$x$',
  ],
]
const tags = [
  ...[
    '<p>',
    '</p>',
    '<div align=right>',
    '</div>',
    '<h1>',
    '</h2>',
    '<ol>',
    '<ol start=-5>',
    '<li>',
    '</ol>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '<td colspan=9999>',
    '<td rowspan="0">',
    '<th>',
    '</table>',
    '<br/>',
    '<a href="#">',
  ],
  ...[
    '</a>',
    '<script>',
    '</script>',
    '<style>',
    '<nav>',
    '</nav>',
    '<pre>',
    '<title>',
    '<body>',
    '<b',
    '<!--',
    '-->',
  ],
  ...[
    '<span hidden>',
    '<p style="display:none">',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&#x0;',
    '<?xml ?>',
    '<svg>',
    '<input value=">">',
  ],
]
const newline = fc.constantFrom('\n', '\n', '\n\n', '\n> ', '\n  ', '\n\n    ')

const mixedWith = (marks: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...marks) },
        { weight: 1, arbitrary: gluedText },
        { weight: 2, arbitrary: newline },
      ),
      { maxLength: 14 },
    )
    .map(parts => parts.join(''))

const rows = fc
  .array(
    fc.array(
      gluedText.map(text => text.slice(0, 20)),
      { minLength: 2, maxLength: 4 },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(([head, ...rest]) =>
    [head!, head!.map(() => '-'), ...rest].map(row => `| ${row.join(' | ')} |`).join('\n'),
  )

export const markdownText = fc.oneof(
  { weight: 4, arbitrary: mixedWith(marksOfMarkdown) },
  { weight: 2, arbitrary: fc.tuple(gluedText, rows).map(parts => parts.join('\n\n')) },
  { weight: 1, arbitrary: gluedText.map(text => `---\nprofile: fazhi-annual\n---\n${text}`) },
)

export const pageText = fc.oneof(
  { weight: 3, arbitrary: mixedWith(tags) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(gluedText, gluedText)
      .map(([title, text]) => `<!doctype html><title>${title}</title><body><p>${text}`),
  },
)
