import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodePage, looksLikePage } from './page.js'

const page = (charset: string) => `<meta charset="${charset}"><p>临澜县教育局</p>`

describe('decodePage', () => {
  it.each([
    ['UTF-8 as it says', page('utf-8'), 'utf-8', 'utf-8'],
    ['GB18030 as it says', page('gb2312'), 'gb18030', 'gb18030'],
    ['GB18030 that says gbk', page('GBK'), 'gb18030', 'gb18030'],
    [
      'GB18030 in an old tag',
      '<META http-equiv=Content-Type content="text/html; charset=gb2312"><p>县局',
      'gb18030',
      'gb18030',
    ],
    ['what was converted and still says gb2312', page('gb2312'), 'utf-8', 'utf-8'],
    ['what says UTF-8 and is not', page('utf-8'), 'gb18030', 'gb18030'],
    ['UTF-8 whatever it says', page('big5'), 'utf-8', 'utf-8'],
    ['what says nothing', '<p>临澜县教育局</p>', 'gb18030', 'gb18030'],
  ])('%s', (_, text, written, encoding) => {
    expect(decodePage(iconv.encode(text, written), 'a.html')).toEqual({
      text,
      encoding,
      bom: false,
    })
  })

  it('UTF-16 with a mark, whatever it says', () => {
    const bytes = iconv.encode(page('gb2312'), 'utf-16le', { addBOM: true })
    expect(decodePage(bytes, 'a.html')).toMatchObject({ text: page('gb2312'), bom: true })
  })

  it('says that it does not read Big5', () => {
    const bytes = iconv.encode(page('big5'), 'big5')
    expect(decodePage(bytes, 'a.html')).toMatchObject({
      code: 'encoding',
      message: {
        'zh-CN':
          'a.html：网页标明的编码是 big5，这里读不了；请用浏览器打开，复制正文另存为 .docx 或 UTF-8 的 .txt。',
      },
    })
  })
})

it.each([
  ['<!DOCTYPE html><p>甲', true],
  ['\r\n<HTML xmlns:o="urn">', true],
  ['<?xml version="1.0"?>\n<html lang="zh">', true],
  ['<htmlx>', false],
  ['网页以 <html> 开头', false],
])('%j looks like a page: %s', (text, expected) => {
  expect(looksLikePage(text)).toBe(expected)
})
