import { expect, test } from 'vitest'
import { p, wordFile } from '../src/testing/package.js'
import { textOf } from '../src/testing/read.js'
import { convert } from './tools.js'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
const list = (levels: string, second = '') =>
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${second}</w:num>`
const item = (level: number, id = 1): string =>
  p('甲', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)
const items = (...levels: number[]): string => levels.map(one => item(one)).join('')
const gongwen =
  level(0, 'chineseCountingThousand', '%1、') +
  level(1, 'chineseCounting', '（%2）') +
  level(2, 'decimal', '%3、')
// Behind 20 programs differ: Word goes on in figures where a format has no more signs.
const counted = Array.from({ length: 20 }, () => item(0)).join('')

const files: Readonly<Record<string, { body: string; numbering: string }>> = {
  levels: { body: items(0, 1, 1, 2, 2, 1, 0, 1, 2), numbering: list(gongwen) },
  between: { body: items(0) + p('正文。') + items(1, 0), numbering: list(gongwen) },
  'start override': {
    body: items(0, 0) + item(0, 2) + item(0, 2),
    numbering: list(
      gongwen,
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>',
    ),
  },
  'with the number above it': {
    body: items(0, 1, 1, 0, 1),
    numbering: list(level(0, 'decimal', '%1、') + level(1, 'decimal', '%1.%2、')),
  },
  ...Object.fromEntries(
    [
      'decimal',
      'decimalZero',
      'decimalEnclosedCircle',
      'decimalFullWidth',
      'chineseCounting',
      'chineseCountingThousand',
      'chineseLegalSimplified',
      'upperRoman',
      'lowerRoman',
      'upperLetter',
      'ideographZodiac',
    ].map(format => [format, { body: counted, numbering: list(level(0, format, '%1、')) }]),
  ),
}
const converted = convert(
  new Map(
    Object.entries(files).map(([name, { body, numbering }]) => [
      `${name}.docx`,
      wordFile(body, { numbering, styles: '' }),
    ]),
  ),
  'txt:Text (encoded):UTF8',
)

test.each(Object.keys(files))('%s: numbers as LibreOffice shows them', async name => {
  const { body, numbering } = files[name]!
  const shown = new TextDecoder().decode((await converted).get(`${name}.docx`)!)
  // In plain text LibreOffice writes indents and gaps of its own.
  const lines = shown
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map(line => line.replace(/\s/g, ''))
  expect(textOf(body, { numbering }).split('\n')).toEqual(lines.filter(line => line !== ''))
})
