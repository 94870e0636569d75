import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { markedWords } from '../testing/marked-words.js'
import { type Parts, p, wordFile, wordParts, zip } from '../testing/package.js'
import { readOrThrow } from '../testing/read.js'
import { annotateWord } from './index.js'

const body = 'word/document.xml'
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!)

/** A copy with a comment on the first place of these words. */
function commented(file: Uint8Array, ...words: string[]): Uint8Array {
  const read = readOrThrow(file)
  const comments = words.map(one => {
    const start = read.draft.source.indexOf(one)
    return { range: { start, end: start + one.length }, paragraphs: [`关于“${one}”`, '依据'] }
  })
  return annotateWord(read, comments)
}

const marked = (bytes: Uint8Array): string[] => [...markedWords(part(bytes, body)).values()]

describe('a file without comments', () => {
  const bytes = commented(wordFile(p('全年办理行政处罚案件136件。')), '136件')

  test('gets the part, its type and the way to it', () => {
    expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
    expect(part(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
    expect(part(bytes, 'word/comments.xml')).toContain('w:author="核稿"')
    expect(marked(bytes)).toEqual(['136件'])
  })

  test('is read with the comment on its words', () => {
    expect(readOrThrow(bytes).draft.directives).toEqual([
      { text: '关于“136件”\n依据', range: { start: 10, end: 14 } },
    ])
  })

  test('keeps a part of that name to which nothing leads', () => {
    const parts = { ...wordParts(p('甲')), 'word/comments.xml': strToU8('<旧/>') }
    const copy = commented(zip(parts), '甲')
    expect(part(copy, 'word/comments.xml')).toBe('<旧/>')
    expect(part(copy, 'word/comments2.xml')).toContain('关于“甲”')
  })
})

test('comments that are there stay, and ids go on behind them', () => {
  const comments = `<w:comment w:id="7" w:author="李某">${p('请核实')}</w:comment>`
  const inside = `<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>甲乙丙</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
  const copy = commented(wordFile(inside, { comments }), '乙')
  expect([...markedWords(part(copy, body))]).toEqual([
    [7, '甲乙丙'],
    [8, '乙'],
  ])
  expect(part(copy, 'word/comments.xml')).toMatch(
    /w:id="7" w:author="李某".*w:id="8" w:author="核稿"/,
  )
})

test('a comment on an automatic number is on the first character of its paragraph', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>'
  expect(marked(commented(wordFile(p('𠮷乙', numPr), { numbering }), '一、'))).toEqual(['𠮷'])
  const empty = commented(wordFile(`<w:p><w:pPr>${numPr}</w:pPr></w:p>`, { numbering }), '一、')
  expect(marked(empty)).toEqual([''])
})

test('a comment reaches over paragraphs', () => {
  expect(marked(commented(wordFile(p('依法行') + p('政。')), '行\n政'))).toEqual(['行政'])
})

describe('words that can have no comment of their own', () => {
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('框内')}</w:txbxContent></v:textbox></w:pict></w:r>`

  test('of a text box: where it hangs', () => {
    const copy = commented(
      wordFile(`<w:p><w:r><w:t>甲</w:t></w:r>${box}<w:r><w:t>乙</w:t></w:r></w:p>`),
      '框',
    )
    expect(part(copy, body)).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:pict>.*<\/w:pict><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    )
    expect(part(copy, body).match(/<w:txbxContent>.*<\/w:txbxContent>/)![0]).not.toContain(
      'comment',
    )
  })

  test('of a note: its reference', () => {
    const parts: Parts = { footnotes: `<w:footnote w:id="2">${p('注内')}</w:footnote>` }
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const file = wordFile(`<w:p><w:r><w:t>甲</w:t></w:r>${reference}</w:p>`, parts)
    const copy = commented(file, '注')
    expect(part(copy, body)).toContain(
      `<w:commentRangeStart w:id="0"/>${reference}<w:commentRangeEnd`,
    )
    expect(part(copy, 'word/footnotes.xml')).toBe(part(file, 'word/footnotes.xml'))
  })
})

test('a draft without text takes a comment at its end; one without paragraphs none', () => {
  const read = (inside: string) => readOrThrow(wordFile(inside))
  const comments = [{ range: { start: 0, end: 0 }, paragraphs: ['空白'] }]
  expect(marked(annotateWord(read('<w:p/>'), comments))).toEqual([''])
  expect(annotateWord(read('<w:sectPr/>'), comments)).toEqual(wordFile('<w:sectPr/>'))
})

test.each([
  ['ns0', '甲乙丙', 'ns0:'],
  ['w', '甲乙丙', 'w:'],
])('the prefix %s', (prefix, words) => {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const xml = `<${prefix}:document xmlns:${prefix}="${namespace}"><${prefix}:body><${prefix}:p><${prefix}:r><${prefix}:t>${words}</${prefix}:t></${prefix}:r></${prefix}:p></${prefix}:body></${prefix}:document>`
  const { directives } = readOrThrow(commented(wordFile('', {}, xml), '乙')).draft
  expect(directives.map(({ range }) => range)).toEqual([{ start: 1, end: 2 }])
})

test('what XML cannot hold is left out of a comment', () => {
  const read = readOrThrow(wordFile(p('甲')))
  const copy = annotateWord(read, [
    { range: { start: 0, end: 1 }, paragraphs: ['\u0000<&>\ud842"\uffff𠮷'] },
  ])
  expect(readOrThrow(copy).draft.directives[0]!.text).toBe('<&>"𠮷')
})

test('the byte-order mark of a part stays', () => {
  const parts = wordParts(p('甲'))
  const xml = parts[body]!
  const withMark = new Uint8Array([0xef, 0xbb, 0xbf, ...xml])
  const copy = commented(zip({ ...parts, [body]: withMark }), '甲')
  expect([...unzipSync(copy)[body]!.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x3c])
})
