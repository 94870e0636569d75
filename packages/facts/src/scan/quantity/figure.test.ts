import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'
import { readFigures, withTenths } from './figure.js'

const figures = (text: string) => {
  const { quantities, percentages } = scan(text)
  return readFigures(text, quantities, percentages).map(({ span, value, unit }) => [
    text.slice(span.start, span.end),
    value,
    unit,
  ])
}

describe('figures', () => {
  it('are counts, percentages and doublings in reading order', () => {
    expect(figures('受理28件，增长5.2%，提高3.1个百分点，产值翻两番，是上年的3倍。')).toEqual([
      ['28件', 28, '件'],
      ['5.2%', 5.2, '%'],
      ['3.1个百分点', 3.1, '个百分点'],
      ['翻两番', 2, '番'],
      ['3倍', 3, '倍'],
    ])
  })

  it.each([
    ['翻一番', 1],
    ['翻番', 1],
    ['翻了三番', 3],
    ['翻2番', 2],
    ['翻２番', 2],
  ])('%s', (text, value) => {
    expect(figures(text)).toEqual([[text, value, '番']])
  })

  it('stand once where two readings meet', () => {
    expect(figures('占百分之三十一，共三十一件')).toEqual([
      ['百分之三十一', 31, '%'],
      ['三十一件', 31, '件'],
    ])
    expect(figures('翻一番28件')).toEqual([
      ['翻一番', 1, '番'],
      ['28件', 28, '件'],
    ])
  })

  it('say how exact they are, and know it of decimals', () => {
    const { quantities, percentages } = scan('约28件，近5.25%，98%')
    expect(
      readFigures('约28件，近5.25%，98%', quantities, percentages).map(
        ({ precision, approximation }) => [precision, approximation],
      ),
    ).toEqual([
      [1, 'about'],
      [0.01, 'less'],
      [1, undefined],
    ])
  })

  it('have the fractions in words between them', () => {
    const at = (start: number) => ({
      span: { start, end: start + 1 },
      value: 1,
      precision: 1,
      unit: '件',
    })
    expect(withTenths([at(1), at(5)], [at(3)]).map(({ span }) => span.start)).toEqual([1, 3, 5])
    const figures = [at(1)]
    expect(withTenths(figures, [])).toBe(figures)
  })

  it.each(['三番之后', '翻来覆去', '第12位', '翻5番', '翻五番'])('none in %s', text => {
    expect(figures(text)).toEqual([])
  })
})
