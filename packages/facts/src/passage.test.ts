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

  it('side by side have no character in common', () => {
    const other = '健全审核机制，压实审核责任，提高文件质量，按时报送备案'
    expect(
      read(`${passage}。`, `统一布置会议室，${other}。`, `${passage}，${other}。`),
    ).toMatchObject([{ again: passage }, { again: other }])
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
    expect(read(`${passage}\u{20bb7}。`, `${passage}\u{20bb8}。`)).toMatchObject([
      { first: passage, again: passage },
    ])
  })
})

describe('what is alike', () => {
  const line = (middle: string) =>
    `健全工作机制压实工作责任，${middle}严格执法程序规范，全面完成年度任务。`
  const found = (a: string, b: string) => read(line(a), line(b)).map(({ again }) => again.length)
  const whole = line('').length - 1

  it.each([
    ['a character exchanged', '并', '且', whole + 1],
    ['two exchanged', '从而', '并且', whole + 2],
    ['one more', '', '并', whole + 1],
    ['two more', '', '并且', whole + 2],
    ['one less', '并', '', whole],
    ['two less', '并且', '', whole],
  ])('may have %s', (_, a, b, length) => {
    expect(found(a, b)).toEqual([length])
  })

  it.each([
    ['three exchanged', '与此同', '在此后'],
    ['three more', '', '在此后'],
    ['three less', '在此后', ''],
    ['a figure exchanged', '5', '6'],
    ['a full-width figure exchanged', '５', '６'],
    ['a figure more', '', '3'],
    ['a figure less', '3', ''],
    ['a numeral more', '', '百'],
  ])('has not %s', (_, a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it('has eight alike behind a word exchanged', () => {
    const of = (middle: string, end: string) =>
      `健全工作机制压实工作责任持续加大力度，${middle}严格执法程序${end}。`
    const length = (end: string) =>
      read(of('并', end), of('且', end)).map(({ again }) => again.length)
    expect(length('规范')).toEqual([28])
    expect(length('规')).toEqual([])
  })

  it('has twenty characters or more', () => {
    const twenty = '健全工作机制压实责任持续加大力度规范执法'
    expect(read(`${twenty}。`, `${twenty}。`)).toHaveLength(1)
    expect(read(`${twenty.slice(1)}。`, `${twenty.slice(1)}。`)).toEqual([])
  })
})

describe('where passages stand', () => {
  it('a list has them behind its numbers', () => {
    expect(read(`1.${passage}。`, `2.${passage}。`)).toMatchObject([
      { first: passage, again: passage },
    ])
    expect(read(`一是${passage}。`, `十二要${passage}。`)).toMatchObject([
      { first: passage, again: passage },
    ])
  })

  it('and so has a passage of one clause', () => {
    const clause = '健全工作机制压实责任持续加大力度规范执法'
    expect(read(`一是${clause}。`, `十二要${clause}。`)).toMatchObject([
      { first: clause, again: clause },
    ])
  })

  it('of several places the one counts that repeats most', () => {
    const more = `${passage}，强化执法监督`
    expect(read(`${passage}，甲。`, `${more}，乙。`, `${more}，丙。`)).toMatchObject([
      { first: passage, again: passage },
      { first: more, again: more },
    ])
  })

  it('a quotation repeats itself, and not the draft', () => {
    const quoted = (source: string) => {
      const { paragraphs } = readDraft(source, 'md')
      return findRepeatedPassages(paragraphs, (reader, text) => reader(text)).length
    }
    expect(quoted(`> ${passage}。\n\n文\n\n> ${passage}。\n`)).toBe(1)
    expect(quoted(`> ${passage}。\n\n${passage}。\n`)).toBe(0)
    expect(quoted(`| 甲 | 乙 |\n|---|---|\n| ${passage} | ${passage} |\n\n${passage}。\n`)).toBe(0)
    expect(quoted(`# ${passage}\n\n${passage}。\n`)).toBe(0)
  })

  it('names in marks are left out, whatever marks are missing', () => {
    const clauses = (text: string) => read(`${text}。`, `${text}。`).map(one => one.clauses)
    const rest = '按期办结全部事项压实工作责任持续加大力度'
    expect(clauses(`落实《规定》，${rest}`)).toEqual([['落实', rest]])
    expect(clauses(`落实“四个一”，${rest}`)).toEqual([['落实', rest]])
    expect(clauses(`落实规定》，${rest}《办法》`)).toEqual([['落实规定', rest]])
    expect(clauses(`落实“《规定》要求”，${rest}`)).toEqual([['落实', rest]])
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
