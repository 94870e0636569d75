import fc from 'fast-check'
import { deflateSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { limits } from './limits.js'
import { readWord } from './read/index.js'
import { p, wordFile, wordParts, zip } from './testing/package.js'

/** Why a file is not read, as code and Chinese sentence; 'read' where it is. */
function refusal(bytes: Uint8Array): string {
  const file = readWord(bytes)
  if (!file) return 'no Word file'
  return 'draft' in file ? 'read' : `${file.code}: ${file.message['zh-CN']}`
}

const plain = wordParts(p('依法行政。'))
const withPart = (name: string, xml: string) => zip({ ...plain, [name]: strToU8(xml) })
const bytesOf = (text: string) => strToU8(text, true)

/** A copy in which a number is overwritten wherever bytes are found. */
function patched(bytes: Uint8Array, find: Uint8Array, offset: number, value: Uint8Array) {
  const copy = bytes.slice()
  for (let at = 0; at + find.length <= copy.length; at++)
    if (find.every((byte, index) => copy[at + index] === byte)) copy.set(value, at + offset)
  return copy
}

describe('bombs', () => {
  const large = new Uint8Array(limits.part + 1).fill(0x20)

  test('a part that declares its size', () => {
    expect(refusal(zip({ ...plain, 'word/document.xml': large }))).toBe(
      'too-large: word/document.xml 解压后有 33 MB，太大了，没有读',
    )
  })

  test('a part that lies about its size ends where the lie does', () => {
    const honest = zip({ ...plain, 'word/document.xml': large })
    const size = new Uint8Array([0, 1, 0, 0])
    const lying = patched(
      patched(honest, bytesOf('PK\x01\x02'), 24, size),
      bytesOf('PK\x03\x04'),
      22,
      size,
    )
    expect(refusal(lying)).toMatch(/^damaged: .*解压出错/)
  })

  test('many parts that are large together', () => {
    const half = `<w:styles xmlns:w="x">${' '.repeat(limits.part - 100)}</w:styles>`
    const parts = wordParts('', { styles: '', numbering: '' })
    const many = zip({
      ...parts,
      'word/styles.xml': strToU8(half),
      'word/numbering.xml': strToU8(half),
    })
    expect(refusal(many)).toMatch(/^too-large: /)
  })

  test('a tree with more elements than memory is for', () => {
    const styles = '<w:x/>'.repeat(limits.treeElements + 1)
    expect(refusal(wordFile('', { styles }))).toBe('too-large: word/styles.xml 太大')
  })

  test('a table with more cells than there are bytes', () => {
    const cell =
      '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'
    const rows = `<w:tr>${cell.repeat(2)}</w:tr>`.repeat(Math.ceil(limits.cells / 126) + 1)
    expect(refusal(wordFile(`<w:tbl>${rows}</w:tbl>`))).toBe('too-large: 表格太大')
  })

  test('one note to which everything refers is read once', () => {
    const footnotes = `<w:footnote w:id="2">${p('注'.repeat(1000))}</w:footnote>`
    const references = '<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(1000)
    const file = readWord(wordFile(`<w:p>${references}</w:p>`, { footnotes }))
    expect(file && 'draft' in file && file.draft.source.length).toBe(1000)
  })

  test('more entries than any draft has', () => {
    const entries = Object.fromEntries(
      Array.from({ length: limits.entries + 1 }, (_, n) => [`a${n}`, new Uint8Array()]),
    )
    expect(refusal(zipSync(entries, { level: 0 }))).toBe(
      `too-large: 文件里有 ${limits.entries + 1} 个部件，太多了`,
    )
  })
})

describe('XML', () => {
  const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>`
  const outside =
    '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'
  test.each([laughs, outside])('entities of its own: %s', xml => {
    expect(refusal(withPart('word/document.xml', xml))).toMatch(/^unsafe: .*带有 DOCTYPE/)
  })

  test('absurd nesting', () => {
    const deep = '<w:sdt>'.repeat(100_000)
    expect(refusal(wordFile(deep))).toMatch(/^unsafe: .*嵌套太深/)
  })

  test.each([
    ['that ends early', '<w:document xmlns:w="x"><w:body>'],
    ['with an unknown entity', '<w:document xmlns:w="x">&nbsp;</w:document>'],
    ['with an unknown prefix', '<w:document/>'],
  ])('%s', (_, xml) => {
    expect(refusal(withPart('word/document.xml', xml))).toMatch(
      /^damaged: Word 文件已损坏（word\/document.xml 不是完整的 XML）/,
    )
  })

  test('of a part that only a copy with comments would touch', () => {
    expect(refusal(withPart('[Content_Types].xml', '<Types'))).toMatch(
      /^damaged: .*\[Content_Types\]\.xml 不是完整的 XML/,
    )
  })

  test('that is not UTF-8', () => {
    const parts = {
      ...plain,
      'word/document.xml': new Uint8Array([...strToU8('<w:document>'), 0xff, 0xfe]),
    }
    expect(refusal(zip(parts))).toMatch(/^damaged: .*不是 UTF-8/)
  })
})

describe('the package', () => {
  test.each(['../../etc/passwd', '/etc/passwd', 'word\\a.xml', 'C:a.xml'])(
    'a path that leads out: %s',
    name => {
      expect(refusal(withPart(name, ''))).toMatch(/^unsafe: .*部件的路径不对/)
    },
  )

  test('a part that is there twice, in whatever case', () => {
    expect(refusal(withPart('WORD/Document.XML', '<a/>'))).toMatch(/^unsafe: .*有两个/)
  })

  test('parts that share their bytes', () => {
    // Both entries of the directory lead to the first.
    const file = zipSync({ a: strToU8('x'), b: strToU8('y') }, { level: 0 })
    const rows = patched(file, bytesOf('PK\x01\x02'), 42, new Uint8Array(4))
    expect(refusal(rows)).toMatch(/^unsafe: /)
  })

  test('a reference that leads out of the package leads nowhere', () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>`
    expect(refusal(withPart('_rels/.rels', rels))).toBe('no Word file')
  })

  test.each([1, 20, 200])('that lacks its last %i bytes', count => {
    const whole = wordFile(p('依法行政。'))
    expect(refusal(whole.subarray(0, whole.length - count))).toMatch(/^damaged: .*没有收尾/)
  })

  test.each(['_rels/.rels', 'word/document.xml'])('without %s is no Word file', name => {
    const { [name]: _, ...rest } = plain
    expect(refusal(zip(rest))).toBe('no Word file')
  })

  test('without the parts beside the body is read', () => {
    const { 'word/_rels/document.xml.rels': _, '[Content_Types].xml': __, ...rest } = plain
    expect(refusal(zip(rest))).toBe('read')
  })

  test('protected by a password', () => {
    const compound = new Uint8Array(2048)
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(refusal(compound)).toBe('no Word file')
    compound.set(strToU8([...'EncryptedPackage'].map(letter => `${letter}\0`).join(''), true), 1024)
    expect(refusal(compound)).toMatch(/^encrypted: 这是加了密码的 Word 文件/)
    const flag = patched(wordFile(p('甲')), bytesOf('PK\x01\x02'), 8, new Uint8Array([1, 0]))
    expect(refusal(flag)).toMatch(/^encrypted: /)
  })

  test('very large as ZIP64', () => {
    const wide = patched(wordFile(p('甲')), bytesOf('PK\x01\x02'), 24, new Uint8Array(4).fill(0xff))
    expect(refusal(wide)).toMatch(/^too-large: .*ZIP64/)
  })
})

test.each([
  ['text', strToU8('依法行政。')],
  ['nothing', new Uint8Array()],
  ['a spreadsheet', zip({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ['deflated bytes', deflateSync(strToU8('x'))],
])('%s is no Word file', (_, bytes) => {
  expect(refusal(bytes)).toBe('no Word file')
})

test('whatever is damaged, there is a sentence and no exception', () => {
  const whole = wordFile(p('依法行政。'), { styles: '', comments: '' })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      changes => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        expect(refusal(bytes)).toMatch(/^(?:read|no Word file|[a-z-]+: .+)$/)
      },
    ),
    { numRuns: 500 },
  )
})
