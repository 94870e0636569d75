import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'
import { body, rolesOf, title } from '../testing/roles.js'

const chapters = ['一、主要举措', '严格执法。']
const letter = [
  '云汀市望溪区司法局关于报送2024年法治政府建设年度报告的函',
  '区委依法治区办：',
  '现将《2024年法治政府建设年度报告》报上，请审阅。',
  '附件：2024年法治政府建设年度报告',
  '云汀市望溪区司法局',
  '2025年1月10日',
]
const lines = [...letter, '附件', title, body, ...chapters]
const read = (text: readonly string[]) => readDraft(text.join('\n\n'), 'txt')

describe('a letter that passes a report on', () => {
  it('stands before the report', () => {
    expect(rolesOf(lines, 'cover')).toEqual([letter[0], letter[2], letter[3], '附件'])
    expect(rolesOf(lines, 'title')).toEqual([title])
    expect(rolesOf(lines, 'body')).toEqual([body, ...chapters])
  })

  it('has the 主送机关, 署名 and 成文日期 where the report has none', () => {
    const { parts, sections } = read(lines)
    expect(parts.addressee?.text).toBe('区委依法治区办：')
    expect(parts.signature?.text).toBe('云汀市望溪区司法局')
    expect(parts.date?.text).toBe('2025年1月10日')
    expect(sections.map(({ heading }) => heading.title)).toEqual(['主要举措'])
  })

  it('gives way to those of the report', () => {
    const { parts } = read([...lines, '望溪区司法局', '2025年1月8日'])
    expect(parts.signature?.text).toBe('望溪区司法局')
    expect(parts.date?.text).toBe('2025年1月8日')
  })

  it.each([
    ['a report that is passed on by itself', [title, ...letter.slice(1), '附件', '统计表', body]],
    ['a letter with a table', [...letter, '附件', '统计表', body]],
    ['a letter alone', letter],
    ['a letter with a numbered line behind it', [...letter, '附件', '1.情况的报告', body]],
  ])('not: %s', (_, text) => expect(rolesOf(text, 'cover')).toEqual([]))

  it('may name the report with a 的 of its own', () => {
    const head = '云汀市望溪区司法局关于报送2024年法治政府建设情况的报告的请示'
    expect(rolesOf([head, ...lines.slice(1)], 'title')).toEqual([title])
  })

  it('has its title set in several lines', () => {
    const [head, ...rest] = letter
    const broken = head!.replace('关于', '\n\n关于').split('\n\n')
    expect(rolesOf([...broken, ...rest, '附件1', title, body], 'title')).toEqual([title])
  })
})
