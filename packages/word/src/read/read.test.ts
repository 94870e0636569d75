import { describe, expect, test } from 'vitest'
import { declarations, p, wordFile } from '../testing/package.js'
import { readOrThrow, textOf } from '../testing/read.js'

const r = (inside: string, look = ''): string => `<w:r>${look}${inside}</w:r>`
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const para = (...inside: string[]): string => `<w:p>${inside.join('')}</w:p>`
const box = (inside: string): string =>
  r(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  )
const style = (id: string, name: string, pPr = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${pPr}</w:pPr></w:style>`
const styled = (id: string, text: string): string => p(text, `<w:pStyle w:val="${id}"/>`)

describe('the text of a paragraph', () => {
  test.each([
    ['runs', [r(t('依法')), r(t('行政'))], '依法行政'],
    ['entities', [r(t('A&amp;B&#x20BB7;'))], 'A&B𠮷'],
    ['CDATA', [r('<w:t><![CDATA[甲<乙]]></w:t>')], '甲<乙'],
    ['blanks that do not show', [r('<w:t> 依法 </w:t>'), r(t('行政'))], '依法行政'],
    [
      'tabs and hyphens',
      [r(`${t('甲')}<w:tab/>${t('乙')}<w:noBreakHyphen/>${t('丙')}`)],
      '甲\t乙-丙',
    ],
    ['inserted text', [`<w:ins w:id="1" w:author="甲">${r(t('新'))}</w:ins>`], '新'],
    [
      'deleted text',
      [r(t('甲')), `<w:del w:id="1" w:author="甲">${r('<w:delText>旧</w:delText>')}</w:del>`],
      '甲',
    ],
    [
      'moved text',
      [
        `<w:moveFrom w:id="1" w:author="甲">${r(t('旧'))}</w:moveFrom>`,
        `<w:moveTo w:id="2" w:author="甲">${r(t('新'))}</w:moveTo>`,
      ],
      '新',
    ],
    [
      'hidden text',
      [
        r(t('甲')),
        r(t('乙'), '<w:rPr><w:vanish/></w:rPr>'),
        r(t('丙'), '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
      ],
      '甲丙',
    ],
    [
      'fields',
      [
        r('<w:fldChar w:fldCharType="begin"/>'),
        r('<w:instrText>PAGE</w:instrText>'),
        r(t('码')),
        r('<w:fldChar w:fldCharType="separate"/>'),
        r(t('3')),
        r('<w:fldChar w:fldCharType="end"/>'),
        r(t('页')),
      ],
      '3页',
    ],
    [
      'links, controls and tags',
      [
        `<w:hyperlink>${r(t('甲'))}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r(t('乙'))}</w:sdtContent></w:sdt><w:smartTag>${r(t('丙'))}</w:smartTag><w:fldSimple w:instr="DATE">${r(t('丁'))}</w:fldSimple>`,
      ],
      '甲乙丙丁',
    ],
    [
      'signs of a font',
      [r('<w:sym w:font="Wingdings" w:char="F0FE"/>'), r(t('同意'))],
      '\ufffc同意',
    ],
    [
      'ruby',
      [
        r(
          `<w:ruby><w:rubyPr/><w:rt>${r(t('pin'))}</w:rt><w:rubyBase>${r(t('拼'))}</w:rubyBase></w:ruby>`,
        ),
        r(t('音')),
      ],
      '拼音',
    ],
    [
      'formulas',
      [r(t('共')), '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', r(t('件'))],
      '共\ufffc件',
    ],
  ])('%s', (_, inside, seen) => {
    expect(textOf(para(...inside))).toBe(seen)
  })

  test('a code that never ends hides no other paragraph', () => {
    const broken = para(
      r('<w:fldChar w:fldCharType="begin"/>'),
      r('<w:instrText>TOC</w:instrText>'),
    )
    expect(textOf(broken + p('正文。'))).toBe('正文。')
  })

  test('a paragraph without its mark goes on in the next', () => {
    const open =
      '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="甲"/></w:rPr></w:pPr><w:r><w:t>依法</w:t></w:r></w:p>'
    expect(textOf(open + p('行政'))).toBe('依法行政')
  })

  test('any prefix, and ISO 29500 Strict', () => {
    const other = (prefix: string, namespace: string) =>
      `<${prefix}:document xmlns:${prefix}="${namespace}"><${prefix}:body><${prefix}:p><${prefix}:r><${prefix}:t>甲</${prefix}:t></${prefix}:r></${prefix}:p></${prefix}:body></${prefix}:document>`
    const transitional = /xmlns:w="([^"]*)"/.exec(declarations)![1]!
    for (const xml of [
      other('ns0', transitional),
      other('w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
    ])
      expect(readOrThrow(wordFile('', {}, xml)).draft.source).toBe('甲')
  })
})

describe('blocks', () => {
  const blocksOf = (body: string, parts = {}) =>
    readOrThrow(wordFile(body, parts)).draft.blocks.map(({ kind, text, headingDepth }) =>
      headingDepth === undefined ? [kind, text] : [kind, text, headingDepth],
    )
  const styles = [
    style('a3', 'Title'),
    style('1', 'heading 1', '<w:outlineLvl w:val="0"/>'),
    style('x', '我的标题', '<w:outlineLvl w:val="1"/>'),
    style('11', 'toc 1'),
  ].join('')

  test('headings by style and outline level, body text that has one by mistake not', () => {
    const body =
      styled('a3', '关于2024年') +
      styled('a3', '情况的报告') +
      styled('1', '主要举措') +
      styled('x', '问题') +
      styled('1', '坚持党的领导。局党组召开会议。') +
      p('附', '<w:outlineLvl w:val="2"/>') +
      styled('11', '主要举措\t1')
    expect(blocksOf(body, { styles })).toEqual([
      ['heading', '关于2024年情况的报告', 1],
      ['heading', '主要举措', 2],
      ['heading', '问题', 3],
      ['paragraph', '坚持党的领导。局党组召开会议。'],
      ['heading', '附', 4],
      ['paragraph', '主要举措 1'],
    ])
    const { paragraphs } = readOrThrow(wordFile(body, { styles })).draft
    expect(paragraphs.map(({ role }) => role).at(-1)).toBe('contents')
  })

  test('a line break makes lines, in a heading it does not', () => {
    const broken = `<w:r>${t('甲')}<w:br/>${t('乙')}</w:r>`
    expect(
      blocksOf(`${para(broken)}<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${broken}</w:p>`, {
        styles,
      }),
    ).toEqual([
      ['paragraph', '甲'],
      ['paragraph', '乙'],
      ['heading', '甲乙', 2],
    ])
  })

  test('indents are no text', () => {
    expect(blocksOf(p('　　依法行政。 '))).toEqual([['paragraph', '依法行政。']])
  })

  test('text boxes come behind the paragraph that they hang on, once', () => {
    expect(blocksOf(para(r(t('甲')), box(p('框'))) + p('乙'))).toEqual([
      ['paragraph', '甲'],
      ['paragraph', '框'],
      ['paragraph', '乙'],
    ])
  })

  test('notes come last, each once, and the foot of the draft is still found', () => {
    const note = (id: number) => r(`<w:footnoteReference w:id="${id}"/>`)
    const body =
      para(r(t('2024年法治政府建设情况报告')), note(2)) +
      para(r(t('县司法局推进工作。')), note(3), note(2)) +
      p('青溪县司法局') +
      p('2025年1月20日')
    const footnotes = `<w:footnote w:type="separator" w:id="1">${p('线')}</w:footnote><w:footnote w:id="2">${p('注二')}</w:footnote><w:footnote w:id="3">${p('注三')}</w:footnote>`
    const { draft } = readOrThrow(wordFile(body, { footnotes }))
    expect(draft.paragraphs.map(({ role, text }) => [role, text]).slice(2)).toEqual([
      ['signature', '青溪县司法局'],
      ['date', '2025年1月20日'],
      ['note', '注二'],
      ['note', '注三'],
    ])
  })
})

describe('a title in the style of', () => {
  const sections = ['主要举措和成效', '存在的问题和原因']
  const styles = [
    style('T', 'Title'),
    style('1', 'heading 1', '<w:outlineLvl w:val="0"/>'),
    style('2', 'heading 2', '<w:outlineLvl w:val="1"/>'),
  ].join('')
  const title = '青溪县司法局关于2024年法治政府建设情况的报告'
  const one = [title]
  const two = [title.slice(0, 6), title.slice(6)]
  const anywhere = [title.slice(0, 18), title.slice(18)]

  test.each([
    ['Title', 'T', one, '1', ''],
    ['Title, in two paragraphs', 'T', anywhere, '1', ''],
    ['标题 1 as the sections', '1', one, '1', ''],
    ['标题 1 as the numbered sections', '1', one, '1', '一二'],
    ['标题 1 in two paragraphs', '1', two, '1', '一二'],
    ['标题 1 over 标题 2', '1', one, '2', ''],
    ['正文', 'x', one, '1', ''],
    ['正文 in two paragraphs', 'x', two, '1', '一二'],
  ])('%s', (_, own, lines, below, numbers) => {
    const body = [
      ...lines.map(line => styled(own, line)),
      p('县委、县政府：'),
      p('2024年，县司法局坚持依法行政，现将有关情况报告如下：'),
      ...sections.flatMap((heading, index) => [
        styled(below, numbers === '' ? heading : `${numbers[index]}、${heading}`),
        p('全年办理行政复议案件40件，按期办结率达到百分之百，群众满意。'),
      ]),
    ]
    const { draft } = readOrThrow(wordFile(body.join(''), { styles }))
    expect(draft.parts.title?.text).toBe(title)
    expect(draft.parts.addressee?.text).toBe('县委、县政府：')
    expect(draft.sections.map(({ depth, heading }) => [depth, heading.title])).toEqual(
      sections.map(heading => [1, heading]),
    )
  })
})

describe('tables', () => {
  const cell = (text: string, tcPr = ''): string =>
    `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`
  const table = (...rows: string[]): string =>
    `<w:tbl><w:tblPr/>${rows.map(row => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  const cellsOf = (body: string) => {
    const { text, rows } = readOrThrow(wordFile(body)).draft.blocks[0]!
    return rows?.map(row => row.map(({ start, end }) => text.slice(start, end)))
  }

  test('rows and cells, merged ones leaving empty ones behind', () => {
    const merged = table(
      cell('类别', '<w:vMerge w:val="restart"/>') + cell('件数', '<w:gridSpan w:val="2"/>'),
      cell('类', '<w:vMerge/>') + cell('上年') + cell('本年'),
      `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('3')}${cell('4')}`,
    )
    expect(cellsOf(merged)).toEqual([
      ['类别', '件数', ''],
      ['', '上年', '本年'],
      ['', '3', '4'],
    ])
  })

  test('deleted rows are gone', () => {
    const row = '<w:trPr><w:del w:id="1" w:author="甲"/></w:trPr>'
    expect(
      cellsOf(
        table(cell('甲') + cell('乙'), row + cell('丙') + cell('丁'), cell('戊') + cell('己')),
      ),
    ).toEqual([
      ['甲', '乙'],
      ['戊', '己'],
    ])
  })

  test('one row, or one cell in each, only sets text in place', () => {
    expect(textOf(table(cell('许司发〔2025〕3号') + cell('签发人：李某')))).toBe(
      '许司发〔2025〕3号\n签发人：李某',
    )
    expect(textOf(table(cell('甲') + cell(''), cell('乙') + cell('')))).toBe('甲\n乙')
  })
})

describe('places', () => {
  test('part, paragraph and runs; an automatic number is the start of its paragraph', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const body =
      '<w:p/>' +
      para(
        numPr,
        `<w:del w:id="1" w:author="甲">${r('<w:delText>旧</w:delText>')}</w:del>`,
        r(t('依')),
        r(t('法')),
      )
    const { draft } = readOrThrow(wordFile(body, { numbering }))
    expect(draft.source).toBe('一、依法')
    const place = (start: number, end: number) => draft.placeOf!({ start, end })
    const common = { part: 'word/document.xml', paragraph: 1 }
    expect(place(0, 2)).toEqual({ ...common, runStart: 1, runEnd: 1 })
    expect(place(2, 4)).toEqual({ ...common, runStart: 1, runEnd: 2 })
    expect(place(3, 4)).toEqual({ ...common, runStart: 2, runEnd: 2 })
  })

  test('of notes in their own part', () => {
    const footnotes = `<w:footnote w:id="2">${p('注')}</w:footnote>`
    const { draft } = readOrThrow(
      wordFile(para(r(t('甲')), r('<w:footnoteReference w:id="2"/>')), { footnotes }),
    )
    expect(draft.placeOf!({ start: 2, end: 3 })).toEqual({
      part: 'word/footnotes.xml',
      paragraph: 0,
      runStart: 0,
      runEnd: 0,
    })
  })
})
