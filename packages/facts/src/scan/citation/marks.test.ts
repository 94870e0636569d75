import { describe, expect, test } from 'vitest'
import { pairTitleMarks } from './marks.js'

const read = (text: string) =>
  pairTitleMarks(text).map(({ inside, around }) => [
    text.slice(inside.start, inside.end),
    ...(around ? [text.slice(around.inside.start, around.inside.end)] : []),
  ])

describe('pairs of title marks', () => {
  test.each([
    ['《关于〈甲法〉的通知》', [['关于〈甲法〉的通知'], ['甲法', '关于〈甲法〉的通知']]],
    ['《关于<甲法＞的通知》', [['关于<甲法＞的通知'], ['甲法', '关于<甲法＞的通知']]],
    ['《关于＜甲法>的通知》', [['关于＜甲法>的通知'], ['甲法', '关于＜甲法>的通知']]],
    ['〈甲法〉《乙法》', [['甲法'], ['乙法']]],
    ['<甲法>《乙法》', [['乙法']]],
    ['《甲法〉《乙法》', [['乙法']]],
    ['《甲〈乙》丙〉', [['甲〈乙']]],
    ['《关于<甲法》', [['关于<甲法']]],
    ['《关于〈甲法>》', [['关于〈甲法>']]],
    ['〈甲《乙〉丙》', [['甲《乙']]],
    ['《甲；乙》', []],
    ['《甲！乙》', []],
    ['《甲？乙》', []],
    ['《甲\n乙》', []],
    ['甲》《乙》', [['乙']]],
    ['《<>》', [['<>']]],
    ['无', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('as long as titles are, and no longer', () => {
    expect(read(`《${'甲'.repeat(159)}》`)).toHaveLength(1)
    expect(read(`《${'甲'.repeat(160)}》`)).toEqual([])
  })

  test('as deep as titles are: what was opened first was never closed', () => {
    expect(read(`${'《甲'.repeat(6)}${'》'.repeat(6)}`)).toHaveLength(6)
    expect(read(`${'《甲'.repeat(8)}${'》'.repeat(8)}`)).toHaveLength(6)
  })
})
