import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { inlineItems } from './inline-items.js'

const read = (text: string) => {
  const list = inlineItems(text, text.indexOf('：') + 1)
  return list && [list.items.length, ...(list.open ? ['open'] : [])]
}

describe('items within their paragraph', () => {
  it.each([
    ['三项：①甲；②乙；③丙。其中第③项暂缓。', [3]],
    ['三项：①甲。乙；②丙，③丁。', [3]],
    ['三项：（1）甲；（2）乙；（3）丙。', [3]],
    ['三项：(1)甲；(2)乙。', [2]],
    ['三项：（一）甲；（二）乙。', [2]],
    ['三项：①甲；②乙等。', [2, 'open']],
    ['三项：①甲；②乙。此外，还有丙。', [2, 'open']],
    ['三项： ① 甲； ②乙', [2]],
    ['三项： （1）甲； （2）乙', [2]],
    ['三项： （一）甲； （二）乙', [2]],
    ['三项：1.甲；2.乙；1.5万元', [2]],
    ['三项：１．甲； ２．乙', [2]],
    ['三项：1、甲；2、乙', [2]],
    ['三项：（１）甲；（２）乙', [2]],
    ['三项：①甲，(1)；②乙', [2]],
    ['三项：①甲；②乙等；', [2, 'open']],
    ['三项：①甲；②乙等\n其他', [2, 'open']],
    ['三项：①甲；②乙等。完成', [2, 'open']],
    ['三项：①甲；②平等对待', [2]],
    ['三项：①甲；②乙。\n完成丙等', [2]],
    ['用于道路、桥梁等。三项：①甲；②乙。', [2]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['that begin late', '三项：甲，①乙；②丙。'],
    ['with one left out', '三项：①甲；③乙。'],
    ['with another list behind them', '两项：①甲；②乙。两项：①丙；②丁。'],
    ['that are one', '三项：①甲。'],
    ['that are none', '三项：甲、乙、丙。'],
    ['that begin in the middle', '三项：②甲；③乙。'],
    ['with figures', '三项：1.5万元；2.5万元'],
    ['with figures of three digits', '三项：（100）甲；（101）乙'],
    ['in too long a paragraph', `三项：①甲；②乙${'。'.repeat(4_000)}`],
  ])('not %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it('takes linear time', () => {
    const piece = '三项：①甲；②乙。'
    expect(growth(piece, text => inlineItems(text, 3))).toBeLessThan(linear)
  })
})
