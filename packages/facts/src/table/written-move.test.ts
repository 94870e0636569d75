import { describe, expect, it } from 'vitest'
import { readMove } from './written-move.js'

describe('readMove', () => {
  it.each<[string, number, string | undefined, string]>([
    ['5', 5, undefined, ''],
    ['5件', 5, undefined, ''],
    ['－5', 5, 'down', ''],
    ['−5件', 5, 'down', ''],
    ['-5.2%', 5.2, 'down', '%'],
    ['下降5', 5, 'down', ''],
    ['同比下降5', 5, 'down', ''],
    ['减少了5件', 5, 'down', ''],
    ['（41.4）', 41.4, 'down', ''],
    ['(5%)', 5, 'down', '%'],
    ['↓5', 5, 'down', ''],
    ['↓5↓', 5, 'down', ''],
    ['5↓', 5, 'down', ''],
    ['5% ↑', 5, 'up', '%'],
    ['↑5↑', 5, 'up', ''],
    ['＋1,205', 1205, 'up', ''],
    ['↑３％', 3, 'up', '%'],
    ['增长 3 %', 3, 'up', '%'],
    ['提高2.1个百分点', 2.1, 'up', '个百分点'],
    ['提高2.1百分点', 2.1, 'up', '个百分点'],
    ['▲5', 5, undefined, ''],
    ['持平', 0, undefined, ''],
    ['与上年持平', 0, undefined, ''],
    ['不变', 0, undefined, ''],
  ])('reads %s', (text, value, direction, unit) => {
    const move = readMove(text)
    expect([move?.value, move?.direction, move?.unit]).toEqual([value, direction, unit])
  })

  it('knows how exact it is', () => {
    expect([readMove('2.10%'), readMove('持平')].map(move => move!.precision)).toEqual([0.01, 1])
  })

  it.each([
    '—',
    '约5',
    '（+5）',
    '（下降5）',
    '（见注）',
    '5—8',
    '↓5↑',
    '下降5↑',
    '增长',
    '五',
    '1倍',
    '',
    '基本持平',
    '持平略增',
    '增长5%以上',
    '增长5%，主要是新增了执法领域和执法人员，比上年多办',
  ])('does not read %s', text => {
    expect(readMove(text)).toBeUndefined()
  })
})
