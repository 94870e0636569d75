import { describe, expect, it } from 'vitest'
import type { Block } from '../block.js'
import { slice, span } from '../span.js'
import { readMarkdown } from './markdown.js'

const texts = (source: string) => readMarkdown(source).map(({ text }) => text)
const kinds = (source: string) => readMarkdown(source).map(({ kind, text }) => `${kind} ${text}`)

/** The source of each visible piece of `block` that is verbatim, and of each that is not. */
const sourceOf = (source: string, block: Block, words: string) => {
  const at = block.text.indexOf(words)
  return slice(source, block.map.toSource(span(at, at + words.length)))
}

describe('readMarkdown: inline', () => {
  it.each([
    ['emphasis next to Chinese', '局党组**坚持**党的领导', '局党组坚持党的领导'],
    ['emphasis that is none', '5 * 3 和 * 号', '5 * 3 和 * 号'],
    ['a bold ordinal', '**（一）坚持领导**', '（一）坚持领导'],
    // CommonMark sees no end of emphasis between 。 and a character; ordinals are read through it.
    ['a bold run-in heading', '**（一）坚持领导。**局党组', '**（一）坚持领导。**局党组'],
    ['an escape', '1\\.坚持\\*领导', '1.坚持*领导'],
    ['an entity', '甲&amp;乙&nbsp;丙&#65;', '甲&乙\u00a0丙A'],
    ['an entity that is none', '甲&foo;&copy乙', '甲&foo;&copy乙'],
    ['an entity of an entity', '&amp;amp;', '&amp;'],
    ['a control character by number', '甲&#1;乙&#150;丙', '甲\ufffd乙\ufffd丙'],
    ['NUL', '甲\0乙', '甲\0乙'],
    ['lone surrogates', '\ud800甲**乙\udc00**', '\ud800甲乙\udc00'],
    ['a character beyond the plane', '**𠮷**县𠮷', '𠮷县𠮷'],
    ['a link', '见[目录](a.md)所列', '见目录所列'],
    ['an image', '甲![章](a.png)乙', '甲乙'],
    ['code', '甲`x = 1`乙', '甲\ufffc乙'],
    ['a tag', '甲<u>乙</u>丙', '甲乙丙'],
    ['brackets that link nowhere', '云司[2025]9号[[[', '云司[2025]9号[[['],
    ['ranges with ～', '25~30人，5~10%', '25~30人，5~10%'],
  ])('%s', (_, source, text) => {
    const [block] = readMarkdown(source)
    expect(block!.text).toBe(text)
    for (const piece of block!.map.pieces.filter(
      ({ length, sourceLength }) => length === sourceLength,
    )) {
      if (block!.text.includes('\ufffc') && piece.length === 1) continue
      expect(source.slice(piece.source, piece.source + piece.sourceLength)).toBe(
        text.slice(piece.text, piece.text + piece.length),
      )
    }
  })

  it('places are exact behind markup', () => {
    const source = '甲&amp;乙\\*丙，**办理12件**，[见此](x)。'
    const [block] = readMarkdown(source)
    for (const [words, written] of [
      ['甲', '甲'],
      ['&', '&amp;'],
      ['*', '\\*'],
      ['办理12件', '办理12件'],
      ['见此', '见此'],
      ['12件，见', '12件**，[见'],
    ] as const) {
      expect(sourceOf(source, block!, words)).toBe(written)
    }
  })

  it('a byte order mark shifts no place', () => {
    const source = '\ufeff标题甲乙\n\n正文'
    expect(readMarkdown(source).map(({ text, range }) => [text, slice(source, range)])).toEqual([
      ['标题甲乙', '标题甲乙'],
      ['正文', '正文'],
    ])
  })

  it('a line break is the end of a line', () => {
    expect(texts('甲  \n乙\\\n丙<br>丁<br/>戊')).toEqual(['甲', '乙', '丙', '丁', '戊'])
  })
})

describe('readMarkdown: blocks', () => {
  it('each line of a paragraph is a block that continues the one before', () => {
    expect(readMarkdown('甲\n乙\n\n丙').map(({ text, continues }) => [text, continues])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', false],
    ])
  })

  it('CRLF as LF', () => {
    const source = '# 题\n\n甲\n乙\n\n1. 丙\n2. 丁\n\n> 戊\n> 己\n\n| 一 | 二 |\n|-|-|\n| 3 | 4 |\n'
    expect(texts(source.replaceAll('\n', '\r\n'))).toEqual(texts(source))
  })

  it('headings with their depth', () => {
    expect(
      readMarkdown('# 一\n\n### 二 ###\n\n#三').map(({ kind, headingDepth, text }) => [
        kind,
        headingDepth,
        text,
      ]),
    ).toEqual([
      ['heading', 1, '一'],
      ['heading', 3, '二'],
      ['paragraph', undefined, '#三'],
    ])
  })

  it('an empty heading is nothing', () => expect(texts('#\n\n## \n\n甲')).toEqual(['甲']))

  it('indented text is no code', () => {
    expect(kinds('    一、主要举措\n\n\u3000\u3000甲\n\n\t乙')).toEqual([
      'paragraph 一、主要举措',
      'paragraph 甲',
      'paragraph 乙',
    ])
  })

  it('ordinals are read from the source, not from the list', () => {
    expect(texts('1. 甲\n3. 乙\n5. 丙')).toEqual(['1. 甲', '3. 乙', '5. 丙'])
    expect(texts('7) 甲\n7) 乙')).toEqual(['7) 甲', '7) 乙'])
  })

  it.each([
    ['in the item of another', '1. 甲\n   1. 乙\n   2. 丙\n2. 丁', ['乙', '丙']],
    ['below a bullet', '- 甲\n  1. 乙\n  2. 丙', ['乙', '丙']],
    ['with its own text further down', '- 甲\n  1. 乙\n\n     丙\n- 丁', ['乙', '丙']],
    ['with one number for all', '1. 甲\n1. 乙', ['甲', '乙']],
    ['by itself', '1. 甲\n2. 乙', []],
    ['of one item', '1. 甲', []],
    ['of bullets', '- 甲\n- 乙', []],
  ])('a list %s counts in itself', (_, source, expected) => {
    const own = readMarkdown(source).filter(({ sublist }) => sublist)
    expect(own.map(({ text }) => text.replace(/^[0-9.\s]+/, ''))).toEqual(expected)
  })

  it('the place of a list ordinal is where it is written', () => {
    const source = '甲\n\n12. **乙**丙'
    const block = readMarkdown(source)[1]!
    expect(block.text).toBe('12. 乙丙')
    expect(sourceOf(source, block, '12.')).toBe('12.')
    expect(sourceOf(source, block, '乙丙')).toBe('乙**丙')
  })

  it('bullets are no text', () => {
    expect(texts('- 甲\n* 乙\n+ 丙\n')).toEqual(['甲', '乙', '丙'])
    expect(readMarkdown('- 甲\n- 乙\n  丙\n\n  丁').map(({ item }) => item)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it.each([
    ['a nested bullet list', '1. - 甲\n   - 乙', ['1. 甲', '乙']],
    ['a nested numbered list', '- 1. 甲\n  2. 乙', ['1. 甲', '2. 乙']],
    ['a quotation', '1. > 甲\n   >\n   > 乙', ['1. 甲', '乙']],
    ['a heading', '1. # 甲\n\n   乙', ['1. 甲', '乙']],
    ['text on the next line', '1.\n   甲', ['1.甲']],
    ['two paragraphs', '1. 甲\n\n   乙', ['1. 甲', '乙']],
    ['nothing', '1.\n2. 甲', ['1.', '2. 甲']],
  ])('a marker before %s belongs to the first paragraph alone', (_, source, lines) => {
    expect(texts(source)).toEqual(lines)
  })

  it('quotations are quoted paragraphs, inside lists too', () => {
    const source = '> 甲\n乙\n\n- > 丙\n\n丁'
    expect(readMarkdown(source).map(({ text, quoted }) => [text, quoted])).toEqual([
      ['甲', true],
      ['乙', true],
      ['丙', true],
      ['丁', false],
    ])
  })

  it('a quotation keeps exact places behind >', () => {
    const source = '> 甲乙\n> 丙**丁**\n> > 戊'
    const blocks = readMarkdown(source)
    expect(blocks.map(({ text }) => text)).toEqual(['甲乙', '丙丁', '戊'])
    expect(blocks.map(({ range }) => slice(source, range))).toEqual(['甲乙', '丙**丁', '戊'])
  })

  it('fences are code, rules across the page nothing', () => {
    expect(kinds('```\n甲。\n```\n\n---\n\n乙')).toEqual(['code ```\n甲。\n```', 'paragraph 乙'])
  })

  it('front matter', () => {
    expect(kinds('---\nexpect: []\n---\n\n甲')).toEqual([
      'front-matter ---\nexpect: []\n---',
      'paragraph 甲',
    ])
    expect(kinds('甲\n\n---\nexpect: []\n')[0]).toBe('paragraph 甲')
  })
})

describe('readMarkdown: HTML', () => {
  it('comments are directives, between paragraphs, inside them and in quotations', () => {
    const source = '<!-- hegao-disable a/b: 甲 -->\n乙 <!-- 丙 --> 丁\n\n> <!-- 戊\n> 己 -->\n> 庚'
    const directives = readMarkdown(source).filter(({ kind }) => kind === 'directive')
    expect(directives.map(({ range }) => slice(source, range))).toEqual([
      '<!-- hegao-disable a/b: 甲 -->',
      '<!-- 丙 -->',
      '<!-- 戊\n> 己 -->',
    ])
    expect(kinds(source).filter(each => !each.startsWith('directive'))).toEqual([
      'paragraph 乙  丁',
      'paragraph 庚',
    ])
  })

  it('several in one block', () => {
    expect(kinds('<!-- 甲 --><!-- 乙 -->')).toEqual([
      'directive <!-- 甲 -->',
      'directive <!-- 乙 -->',
    ])
  })

  it('text between the tags of a block is text', () => {
    const source =
      '<center>云汀市&nbsp;报告</center>\n\n<div align="right">\n云汀市司法局<br>2025年1月10日\n</div>'
    const blocks = readMarkdown(source)
    expect(blocks.map(({ text }) => text)).toEqual([
      '云汀市\u00a0报告',
      '云汀市司法局',
      '2025年1月10日',
    ])
    expect(blocks.map(({ range }) => slice(source, range))).toEqual([
      '云汀市&nbsp;报告',
      '云汀市司法局',
      '2025年1月10日',
    ])
  })

  it.each([
    '<table><tr><td>甲</td></tr></table>',
    '<script>\n甲\n</script>',
    '<style>\n.a{}\n</style>',
  ])('%s is none', source => {
    expect(texts(source)).toEqual([])
  })
})

describe('readMarkdown: footnotes', () => {
  it.each([
    ['with spaces in it', '[^1]: 含采购合同 51 份。', '含采购合同 51 份。'],
    ['without', '[^1]: 含采购合同51份。', '含采购合同51份。'],
    ['close behind its label', '[^1]:含采购合同51份。', '含采购合同51份。'],
    ['behind a paragraph', '2025年1月15日\n[^1]: 含采购合同 51 份。', '含采购合同 51 份。'],
  ])('a note %s', (_, written, text) => {
    const source = `审查合同74份[^1]，均已签订。\n\n${written}`
    const blocks = readMarkdown(source)
    expect(blocks[0]!.text).toBe('审查合同74份，均已签订。')
    const notes = blocks.filter(({ kind }) => kind === 'note')
    expect(notes.map(note => note.text)).toEqual([text])
    expect(slice(source, notes[0]!.map.toSource(span(0, text.length)))).toBe(text)
  })

  it('several in one paragraph, one of them over two lines', () => {
    const blocks = readMarkdown('甲[^1]乙[^注]\n\n[^1]: 一 份。\n续 行。\n[^注]: 二 份。')
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '甲乙'],
      ['note', '一 份。'],
      ['note', '续 行。'],
      ['note', '二 份。'],
    ])
  })

  it('text around a mark keeps its place', () => {
    const source = '## 合同[^1]审查\n\n| 甲[^1] | 乙 |\n|-|-|\n| 1 | 2 |\n\n[^1]: 注 释。'
    const [heading, table] = readMarkdown(source)
    expect(heading!.text).toBe('合同审查')
    expect(slice(source, heading!.map.toSource(span(2, 4)))).toBe('审查')
    expect(table!.text).toBe('甲\t乙\n1\t2')
  })

  it('a mark without its note, and the definition of a link, stay what they are', () => {
    expect(texts('甲[^2]乙[丙]\n\n[丙]: https://example.cn')).toEqual(['甲[^2]乙丙'])
  })
})

describe('readMarkdown: tasks', () => {
  it('have no box', () => {
    const source = '- [ ] 编制手册；\n- [x] 建成法治文化馆。\n- [甲] 乙'
    expect(texts(source)).toEqual(['编制手册；', '建成法治文化馆。', '[甲] 乙'])
  })

  it('a blank to be filled in is none', () => {
    expect(texts('[ ] 同意')).toEqual(['[ ] 同意'])
  })
})

describe('readMarkdown: tables', () => {
  const source =
    '前\n\n| 项目 | 2023年 | **2024年** |\n|---|:-:|--:|\n| 行政\\|许可 | 12 |  |\n| 处罚<br>决定 | &lt;3 | 4 | 5 |\n\n后'
  const table = readMarkdown(source)[1]!

  it('rows of cells in the text', () => {
    expect(table.kind).toBe('table')
    expect(table.rows!.map(row => row.map(cell => slice(table.text, cell)))).toEqual([
      ['项目', '2023年', '2024年'],
      ['行政|许可', '12', ''],
      ['处罚决定', '<3', '4', '5'],
    ])
  })

  it('cells stand apart', () => {
    expect(table.text).toBe('项目\t2023年\t2024年\n行政|许可\t12\t\n处罚决定\t<3\t4\t5')
  })

  it('cells have exact places', () => {
    const written = table.rows!.map(row =>
      row
        .filter(({ start, end }) => end > start)
        .map(cell => slice(source, table.map.toSource(cell))),
    )
    expect(written).toEqual([
      ['项目', '2023年', '2024年'],
      ['行政\\|许可', '12'],
      ['处罚<br>决定', '&lt;3', '4', '5'],
    ])
  })

  it('the place of an empty cell is in the table', () => {
    const place = table.map.toSource(table.rows![1]![2]!)
    expect(place.start).toBe(place.end)
    expect(place.start).toBeGreaterThanOrEqual(table.range.start)
    expect(place.end).toBeLessThanOrEqual(table.range.end)
  })

  it('a header with an empty first cell', () => {
    const block = readMarkdown('|  | 件数 |\n|-|-|\n| 许可 | 3 |')[0]!
    expect(block.rows!.map(row => row.map(cell => slice(block.text, cell)))).toEqual([
      ['', '件数'],
      ['许可', '3'],
    ])
  })

  it('an empty table', () => {
    const block = readMarkdown('| | |\n|-|-|\n| | |')[0]!
    expect(block.rows!.map(row => row.length)).toEqual([2, 2])
  })
})

describe('readMarkdown: tables in HTML', () => {
  const cells = (source: string) =>
    readMarkdown(source).map(({ rows, text }) => rows?.map(row => row.map(at => slice(text, at))))
  const source =
    '<div align="center">\n<p>表1　案件情况</p>\n<table border="1">\n<thead><tr><th rowspan="2">类别</th><th colspan=2>件数</th></tr>\n<tr><th>上年<th>本年</tr></thead>\n<tr><td>食品&nbsp;安全 </td><td><b>173</b></td><td><del>180</del> 88</td></tr>\n<tr><td>价格、\n 广告</td><td>1&#50;</td><td><p>6</p><p>5</p></td></tr>\n</table>\n</div>\n\n正文'

  it('are tables, with what stands around them', () => {
    expect(cells(source)).toEqual([
      undefined,
      [
        ['类别', '件数', ''],
        ['', '上年', '本年'],
        ['食品 安全', '173', '88'],
        ['价格、广告', '12', '6\n5'],
      ],
      undefined,
    ])
    expect(kinds(source)).toEqual([
      'paragraph 表1　案件情况',
      expect.stringMatching(/^table 类别\t件数/),
      'paragraph 正文',
    ])
  })

  it('have the places of their cells, and of the whole', () => {
    const table = readMarkdown(source)[1]!
    const written = table.rows!.map(row => row.map(at => slice(source, table.map.toSource(at))))
    expect(written[2]).toEqual(['食品&nbsp;安全', '173', '88'])
    expect(written[3]).toEqual(['价格、\n 广告', '1&#50;', '6</p><p>5'])
    expect(slice(source, table.range)).toMatch(/^<table border="1">[\s\S]*<\/table>$/)
  })

  it('with blank lines between their rows are one', () => {
    const spaced = `<table>\n<tr><th>甲</th><th>乙</th></tr>\n\n    <tr>\n<td>丙</td>\n\n<td>1</td></tr>\n\n</table>\n\n| 丁 |\n|-|\n| 2 |`
    expect(cells(spaced)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '1'],
      ],
      [['丁'], ['2']],
    ])
  })

  it('have their caption before them, and may stand in a list or without an end', () => {
    expect(
      cells('- <table><caption>表2</caption><tr><td>甲<td>乙<tr><td>丙<td>1</table>'),
    ).toHaveLength(2)
    expect(cells('<table><tr><td>甲<td>乙\n<tr><td>丙<td>1')).toHaveLength(1)
  })

  it.each([
    [
      'that have another in them',
      '<table><tr><td>甲<td><table><tr><td>乙</table><tr><td>1</table>',
    ],
    ['in a quotation', '> <table><tr><td>甲<td>乙<tr><td>丙<td>1</table>'],
    ['of rows alone', '<tr><td>甲<td>乙</td></tr>\n<tr><td>丙<td>1</tr>'],
    ['beside a script', '<table><tr><td>甲<td>乙<tr><td>丙<td>1</table>\n<script>x</script>'],
    ['of one column', '<table><tr><td>甲<tr><td>乙</table>'],
    ['of long texts', `<table><tr><td>甲<td>乙<tr><td>${'丙'.repeat(401)}<td>1</table>`],
  ])('%s are none', (_, written) => expect(cells(written)).toEqual([]))
})

describe('readMarkdown: what is struck out', () => {
  it.each([
    ['~~28~~ 26件', '26件'],
    ['受理~~28~~26件', '受理26件'],
    ['**~~28~~26**件', '26件'],
    ['~~**28**件、\n3家~~26件', '26件'],
    ['甲<del>28</del>26<s class="a">3</s>件', '甲26件'],
    ['甲<del>28<br>**3**</DEL>26', '甲26'],
    ['## 一、~~旧~~新', '一、新'],
    ['| 甲 | 乙 |\n|-|-|\n| ~~28~~26 | <strike>3</strike> 4 |', '甲\t乙\n26\t 4'],
    ['<p>甲<del>28<b>3</b></del>26</p>', '甲26'],
  ])('%s', (source, text) => expect(texts(source).join('')).toBe(text))

  it.each([
    ['25~30人，5~10%', '25~30人，5~10%'],
    ['9~~10月，11~~12月', '9~~10月，11~~12月'],
    ['\\~~28\\~~26', '~~28~~26'],
    ['~~~28~~~ 26', '~~~28~~~ 26'],
    ['甲~~ 28 ~~乙', '甲~~ 28 ~~乙'],
    ['甲~~28', '甲~~28'],
    ['<del>28', '28'],
    ['甲</del>28<delta>3</delta>', '甲283'],
  ])('is not %s', (source, text) => expect(texts(`正文${source}`)).toEqual([`正文${text}`]))

  it('leaves the rest in its place', () => {
    const source = '受理~~28~~26件'
    const [block] = readMarkdown(source)
    expect(slice(source, block!.map.toSource(span(2, 5)))).toBe('26件')
  })
})
