import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import type { RankMove } from '../../types.js'
import { scanRankMoves } from './rank-move.js'

const found = (text: string) =>
  scanRankMoves(text).map(({ from, to, verb, shift }) => {
    const [a, b, way] = [from, to, verb].map(({ span: at }) => text.slice(at.start, at.end))
    const by = shift ? ` ${text.slice(shift.span.start, shift.span.end)}=${shift.value}` : ''
    return `${a}:${from.value} ${way}:${verb.direction} ${b}:${to.value}${by}`
  })

describe('moves in a ranking', () => {
  it.each([
    ['评价由全市第5位跃升至第8位。', '第5位:5 跃升:up 第8位:8'],
    ['排名由第五名下降到第二名。', '第五名:5 下降:down 第二名:2'],
    ['评价由全市第5位升至第2位，前移4位。', '第5位:5 升:up 第2位:2 前移4位=4'],
    [
      '评价从上年的全市第5位升至今年的全市第2位，较上年前移了3个位次。',
      '第5位:5 升:up 第2位:2 前移了3个位次=3',
    ],
    ['评价由全市第5位前移4位至第2位。', '第5位:5 前移:up 第2位:2 前移4位=4'],
    ['从第12位跃升至第9位（上升三位）。', '第12位:12 跃升:up 第9位:9 上升三位=3'],
    ['评价由全市第5位大幅跃升至第2位。', '第5位:5 跃升:up 第2位:2'],
    ['评价由全市第5位再次一举升至第2位。', '第5位:5 升:up 第2位:2'],
    ['评价由第22位升至第10位，前移12位。', '第22位:22 升:up 第10位:10 前移12位=12'],
    ['评价由2023年全省第5位升至全省第2位。', '第5位:5 升:up 第2位:2'],
    // What an earlier sentence speaks of may be ranked either way.
    ['信访量下降。评价由全市第5位升至第2位。', '第5位:5 升:up 第2位:2'],
    // Against another year than that of the place before.
    ['由2020年的第9位升至第2位，较上年前移1位。', '第9位:9 升:up 第2位:2'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    '评价由全省第5位跃升至全国第8位。',
    '从全国第8位、第4位双双跃居第1位。',
    '信访量由全市第3位上升至第8位。',
    '由倒数第5位上升至第8位。',
    '由第5名干部上升到第8名干部。',
    '由第5名提升至第8名。',
    '第5位证人提升至第8位。',
    '由第一产业升至第二产业。',
    '居全市第5位，较上年前移3位。',
    '由第5位升至前三位。',
    '评价由全市第5位升至第2位以内。',
    '评价由第0位升至第2位。',
    '评价由第5位升至第0位。',
    '评价由第百百位升至第2位。',
    '评价由第5位升至第百百位。',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
  })

  it('know their place, and that of the verb', () => {
    const text = '评价由升级区第12位升至第9位，居前列。'
    const [{ span: at, verb }] = scanRankMoves(text) as [RankMove]
    expect(text.slice(at.start, at.end)).toBe('由升级区第12位升至第9位')
    expect(text.slice(at.start, verb.span.end)).toBe('由升级区第12位升')
  })

  it.each(['由第1位', '由第1位升至', '由第1位升至第2位，', '由全市全市', '第1位前移1位至'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, found)).toBeLessThan(linear)
    },
  )
})
