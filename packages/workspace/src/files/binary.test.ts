import { describe, expect, it } from 'vitest'
import { recogniseBinary } from './binary.js'

const latin = (text: string) => Buffer.from(text, 'latin1')
const compound = (...streams: string[]) =>
  Buffer.concat([
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(504),
    ...streams.map(stream => Buffer.from(stream.padEnd(32, '\0'), 'utf16le')),
  ])
/** As far as an archive is looked into: its names, and what is stored as it is. */
const zip = (...names: string[]) => latin(`PK\x03\x04${names.join('\0\0')}`)
const odf = (kind: string) => zip('mimetype', `application/vnd.oasis.opendocument.${kind}`)

describe('what is no text says what it is and the way out', () => {
  it.each([
    ['稿.doc', compound('Root Entry', 'WordDocument', '1Table'), '旧式 Word 或 WPS', 'doc'],
    ['稿.wps', compound('Root Entry', 'WordDocument'), '旧式 Word 或 WPS', 'doc'],
    ['稿.wps', compound('Root Entry', 'CONTENTS'), '旧式 WPS', 'wps'],
    ['表.xls', compound('Root Entry', 'Workbook'), '电子表格', undefined],
    ['表.et', compound('Root Entry', 'Workbook'), '电子表格', undefined],
    ['讲.ppt', compound('PowerPoint Document'), '演示文稿', undefined],
    ['件.msg', compound('__nameid_version1.0'), '旧式 Office', undefined],
    ['稿.rtf', latin('{\\rtf1\\ansi'), 'RTF', 'rtf'],
    ['稿.doc', latin('{\\rtf1\\ansi'), 'RTF', 'rtf'],
    ['稿.odt', odf('text'), 'OpenDocument', 'odt'],
    ['表.ods', odf('spreadsheet'), '电子表格', undefined],
    ['表.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), '电子表格', undefined],
    ['讲.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), '演示文稿', undefined],
    ['稿.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'OFD', undefined],
    ['稿.docx', zip('a.txt'), '不是 Word 文件', undefined],
    ['稿.wps', zip('a.xml'), 'WPS 文件', undefined],
    ['稿.zip', zip('稿.docx'), '压缩文件', undefined],
    ['稿.pdf', latin('%PDF-1.7'), 'PDF', undefined],
    ['扫描.png', latin('\x89PNG\r\n'), '图片', undefined],
    [
      '稿.xml',
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>'),
      'Word 的 XML',
      undefined,
    ],
    ['稿.mht', latin('MIME-Version: 1.0\r\nContent-Type: multipart/related;'), 'MHTML', undefined],
  ])('%s (%#)', (path, bytes, words, office) => {
    const binary = recogniseBinary(bytes, path)
    expect(binary?.message['zh-CN']).toContain(words)
    expect(binary?.message['zh-CN']).toMatch(/；请.*(?:docx|里面的文稿)/)
    expect(binary?.message.en).toMatch(/[;,:].*(?:docx|drafts in it)/)
    expect(binary?.office).toBe(office)
  })

  it.each([
    ['正文'],
    ['PK 比赛'],
    ['<?xml version="1.0"?><html>'],
    ['From: 县司法局'],
    ['RTF 文件'],
  ])('%s is text', text => {
    expect(recogniseBinary(Buffer.from(text), 'a.txt')).toBeUndefined()
  })
})
