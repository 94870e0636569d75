import { describe, expect, it } from 'vitest'
import { type Parts, readDraft, sourceRange } from '../index.js'
import { slice } from '../span.js'

const source = [
  '云汀市司法局文件',
  '',
  '云司〔2025〕9号　　　　签发人：顾岚舟',
  '',
  '云汀市司法局',
  '关于2024年法治政府建设情况的报告',
  '',
  '市委、市政府：',
  '　　2024年，云汀市司法局坚持依法行政，全面推进法治政府建设。',
  '　　一、主要举措',
  '　　严格执法。',
  '　　特此报告。',
  '　　附件：统计表',
  '',
  '　　　　　　　　　　云汀市司法局',
  '　　　　　　　　　　二〇二五年一月十日',
  '　　（联系人：顾岚舟，电话：0000-1234567）',
  '抄送：市人大常委会办公室',
  '云汀市司法局办公室　　2025年1月12日印发',
].join('\r\n')

describe('parts of a whole 公文', () => {
  const draft = readDraft(source, 'txt')
  it.each([
    ['letterhead', '云汀市司法局文件'],
    ['documentNumber', '云司〔2025〕9号'],
    ['signer', '签发人：顾岚舟'],
    ['addressee', '市委、市政府：'],
    ['signature', '云汀市司法局'],
    ['date', '二〇二五年一月十日'],
    ['contact', '（联系人：顾岚舟，电话：0000-1234567）'],
    ['printed', '云汀市司法局办公室　　2025年1月12日印发'],
  ] as [keyof Parts, string][])('%s', (name, text) => {
    const part = draft.parts[name]!
    expect(part.text).toBe(text)
    expect(slice(source, sourceRange(draft, part))).toBe(text)
  })

  it('title', () => {
    expect(draft.parts.title?.text).toBe('云汀市司法局关于2024年法治政府建设情况的报告')
    expect(slice(source, sourceRange(draft, draft.parts.title!))).toBe(
      '云汀市司法局\r\n关于2024年法治政府建设情况的报告',
    )
  })

  it('is the same in Markdown', () => {
    const words = ({ parts }: { parts: Parts }) =>
      Object.entries(parts).map(([name, { text }]) => [name, text])
    expect(words(readDraft(source.replaceAll('\r\n', '\n\n'), 'md'))).toEqual(words(draft))
  })

  it('签发人 on a line of its own', () => {
    const { parts } = readDraft(source.replace('　　　　签发人', '\r\n签发人'), 'txt')
    expect(parts.signer?.text).toBe('签发人：顾岚舟')
    expect(parts.documentNumber?.text).toBe('云司〔2025〕9号')
  })

  it('an excerpt', () => {
    expect(
      readDraft('云汀市2024年法治政府建设情况报告（摘要）\n\n2024年，工作扎实。', 'txt').excerpt,
    ).toBe(true)
    expect(draft.excerpt).toBe(false)
  })
})

describe('an empty draft', () => {
  it.each(['', '\n\n', '\u3000', '<!-- 甲 -->'])('%j', text => {
    const draft = readDraft(text, 'md')
    expect(draft).toMatchObject({
      paragraphs: [],
      parts: {},
      outline: [],
      sections: [],
      excerpt: false,
    })
    expect(draft.issuer).toBeUndefined()
    expect(draft.year).toBeUndefined()
  })
})

describe('directives and front matter', () => {
  it('have their inside and their place', () => {
    const text =
      '---\nprofile: general\n---\n\n# 题\n\n<!-- hegao-disable-next-line a/b: 理由 -->\n正文。'
    const draft = readDraft(text, 'md')
    expect(draft.frontMatter?.text).toBe('---\nprofile: general\n---')
    expect(draft.directives.map(each => [each.text, slice(text, each.range)])).toEqual([
      ['hegao-disable-next-line a/b: 理由', '<!-- hegao-disable-next-line a/b: 理由 -->'],
    ])
    expect(draft.paragraphs.map(each => each.text)).toEqual(['题', '正文。'])
  })

  it('plain text has none', () => {
    const draft = readDraft('---\na: b\n---\n<!-- 甲 -->', 'txt')
    expect(draft.directives).toEqual([])
    expect(draft.frontMatter).toBeUndefined()
  })
})
