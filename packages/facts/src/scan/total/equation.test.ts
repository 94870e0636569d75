import { describe, expect, it } from 'vitest'
import { scanEquations } from './equation.js'

/** Equations as `12件 + 9件 = 22件`, each figure with its place and value as read. */
const equations = (text: string) =>
  scanEquations(text).map(({ total, parts }) => {
    const [sum, ...terms] = [total, ...parts.map(({ quantity }) => quantity)].map(
      ({ span: at, value, unit }) => `${text.slice(at.start, at.end)}=${value}${unit}`,
    )
    return `${terms.join(' + ')} → ${sum}`
  })

describe('sums written as equations', () => {
  it.each([
    ['12件+9件=22件', '12件=12件 + 9件=9件 → 22件=22件'],
    ['合计：12件 ＋ 9件 ＝ 22件', '12件=12件 + 9件=9件 → 22件=22件'],
    ['许可12件+处罚9件=共22件', '12件=12件 + 9件=9件 → 22件=22件'],
    ['12+9=21件', '12=12 + 9=9 → 21件=21件'],
    ['１２＋９＝２１', '１２=12 + ９=9 → ２１=21'],
    ['得分1.5+2.25=3.75', '1.5=1.5 + 2.25=2.25 → 3.75=3.75'],
  ])('%s', (text, expected) => {
    expect(equations(text)).toEqual([expected])
  })

  it('know how exact each figure is', () => {
    const [sum] = scanEquations('1+1.5+2.25=4.75')
    expect(sum!.parts.map(({ quantity }) => quantity.precision)).toEqual([1, 0.1, 0.01])
    expect(sum!.total).toMatchObject({ precision: 0.01, chinese: false })
  })

  it.each([
    ['of two units', '3件+5人=8件'],
    ['without a sum', '实行5+2工作法'],
    ['with a sum of another unit', '3件+5=8人'],
    ['that is a part of another', '1-3+5=7'],
    ['that goes on', '3+5=8+2'],
    ['of shares', '3+5=8%'],
  ])('none %s: %s', (_, text) => {
    expect(equations(text)).toEqual([])
  })
})
