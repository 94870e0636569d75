import { describe, expect, it } from 'vitest'
import { readFigures } from './figure.js'
import { scan } from './index.js'

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

  it.each(['三番之后', '翻来覆去', '第12位'])('none in %s', text => {
    expect(figures(text)).toEqual([])
  })
})
