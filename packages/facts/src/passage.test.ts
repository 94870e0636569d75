import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRepeatedPassages } from './passage.js'

const read = (...lines: string[]) => {
  const { paragraphs } = readDraft(lines.join('\n'), 'txt')
  const words = ({
    paragraph,
    span,
  }: {
    paragraph: number
    span: { start: number; end: number }
  }) => paragraphs[paragraph]!.text.slice(span.start, span.end)
  return findRepeatedPassages(paragraphs, (reader, text) => reader(text)).map(
    ({ first, again, clauses }) => ({
      first: words(first),
      again: words(again),
      clauses,
    }),
  )
}
const passage = '拓宽普法渠道，丰富宣传形式，充实课程内容，办好法治教室'

describe('repeated passages', () => {
  it('are found across paragraphs, whatever stands around them', () => {
    const found = read(`全年坚持教育为先，${passage}。`, `三是${passage}，全面依法治校。`)
    expect(found).toEqual([
      {
        first: passage,
        again: passage,
        clauses: ['拓宽普法渠道', '丰富宣传形式', '充实课程内容', '办好法治教室'],
      },
    ])
  })

  it('are found within one paragraph, and may not overlap themselves', () => {
    expect(read(`${passage}。${passage}。`)).toHaveLength(1)
    expect(read('加强加强加强加强加强加强加强加强加强加强加强加强。')).toEqual([])
  })

  it('may differ by a mark or by a word put in', () => {
    const other = '拓宽普法渠道、丰富宣传形式；充实课程的内容，办好法治教室'
    expect(read(`${passage}。`, `${other}。`)).toMatchObject([{ first: passage, again: other }])
  })

  it('are none where a figure differs', () => {
    const of = (n: string) => `举办执法人员轮训班共${n}期，覆盖全体一线执法人员`
    expect(read(`${of('3')}。`, `${of('5')}。`)).toEqual([])
    expect(read(`${of('三')}。`, `${of('五')}。`)).toEqual([])
  })

  it('leave out the words of titles and slogans', () => {
    const named = '学习《行政执法人员管理办法》和“谁执法谁普法”责任制有关要求规定'
    expect(read(`${named}。`, `${named}。`)).toMatchObject([
      { clauses: ['学习和责任制有关要求规定'] },
    ])
  })

  it('are none in quotations, tables and what is not the body', () => {
    const { paragraphs } = readDraft(`${passage}。\n\n> ${passage}。\n`, 'md')
    expect(findRepeatedPassages(paragraphs, (reader, text) => reader(text))).toEqual([])
  })

  it('keep exact places behind a character of two units', () => {
    expect(read(`甲𠮷，${passage}。`, `乙𠮷，${passage}。`)).toMatchObject([
      { again: `𠮷，${passage}` },
    ])
    expect(read(`\u{20bb7}，${passage}。`, `\u{213b7}，${passage}。`)).toMatchObject([
      { again: passage },
    ])
  })
})

describe('invariants', () => {
  it('a passage planted twice is found at both places', () => {
    const filler = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{0,40}$/)
    fc.assert(
      fc.property(filler, filler, filler, (a, b, c) => {
        const found = read(`${a}，${passage}。`, `${b}。`, `${c}。${passage}。`)
        expect(
          found.some(({ first, again }) => first.endsWith(passage) && again.endsWith(passage)),
        ).toBe(true)
      }),
    )
  })

  it('reads a hostile draft clause by clause', () => {
    const line = '甲乙丙丁戊己庚辛，'.repeat(20_000)
    expect(read(line).length).toBeLessThan(20_000)
    expect(read(...Array.from({ length: 5_000 }, () => `${passage}。`))).toHaveLength(4_999)
  })
})
