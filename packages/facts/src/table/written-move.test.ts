import { describe, expect, it } from 'vitest'
import { readMove } from './written-move.js'

describe('readMove', () => {
  it.each<[string, number, string | undefined, string]>([
    ['5', 5, undefined, ''],
    ['－5', 5, 'down', ''],
    ['−5件', 5, 'down', ''],
    ['-5.2%', 5.2, 'down', '%'],
    ['下降5', 5, 'down', ''],
    ['减少了5件', 5, 'down', ''],
    ['↓5', 5, 'down', ''],
    ['5↓', 5, 'down', ''],
    ['＋1,205', 1205, 'up', ''],
    ['↑３％', 3, 'up', '%'],
    ['提高2.1个百分点', 2.1, 'up', '个百分点'],
    ['▲5', 5, undefined, ''],
    ['持平', 0, undefined, ''],
  ])('reads %s', (text, value, direction, unit) => {
    expect(readMove(text)).toMatchObject({ value, unit, ...(direction ? { direction } : {}) })
  })

  it.each(['—', '约5', '5—8', '↓5↑', '增长', '五', '1倍', ''])('does not read %s', text => {
    expect(readMove(text)).toBeUndefined()
  })
})
