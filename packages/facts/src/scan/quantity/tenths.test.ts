import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { loosely, scanTenths } from './tenths.js'

/** Each fraction as written, with what it may stand for in whole per cent. */
const found = (text: string) =>
  scanTenths(text).map(
    ({ span: at, stands }) =>
      `${text.slice(at.start, at.end)} ${Math.round(stands!.low)}–${Math.round(stands!.high)}`,
  )

describe('fractions in words', () => {
  it.each([
    ['减少三成。', '三成 25–40'],
    ['减少3成。', '3成 25–40'],
    ['减少约一成半。', '一成半 -5–35'],
    ['缩短三分之二。', '三分之二 62–77'],
    ['占一半，', '一半 45–60'],
    ['占半数，', '半数 45–60'],
    ['占近九成。', '九成 70–100'],
    ['占九成左右。', '九成 70–110'],
    ['占六成以上。', '六成 59–Infinity'],
    ['占六成多。', '六成 59–80'],
    ['超过了一半。', '一半 49–Infinity'],
    ['过半数。', '过半数 49–Infinity'],
    ['不低于三成。', '三成 29–Infinity'],
    ['占４成半。', '４成半 40–55'],
    ['占四成五。', '四成五 40–55'],
    ['占近一半。', '一半 30–60'],
    ['占大约一半。', '一半 30–70'],
    ['占六成上下。', '六成 40–80'],
    ['占六成余。', '六成 59–80'],
    ['占六成强。', '六成 59–80'],
    ['占六成以下。', '六成 0–61'],
    ['不超过六成。', '六成 0–61'],
    ['至少六成。', '六成 59–Infinity'],
    ['突破三分之一。', '三分之一 32–Infinity'],
    ['不足一半。', '一半 0–51'],
    ['低于三成。', '三成 0–31'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    '成立三成员小组。',
    '一成立就运行。',
    '这一成果显著。',
    '改成三成立二。',
    '十成把握。',
    '百分之三十。',
    '千分之五。',
    '一个半小时，半年，一半径。',
    '另一半在建。',
    '前半数据。',
    '四分之五。',
    '第三成。',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
  })

  it('are about so much to whoever does not ask', () => {
    expect(scanTenths('占三分之一。')).toMatchObject([
      { value: 33.333333, precision: 10, unit: '%', approximation: 'about' },
    ])
  })

  it('are loose with 约 before', () => {
    const [exact] = scanTenths('占五成。')
    expect(loosely(exact!)).toMatchObject({ approximation: 'about', stands: { low: 30, high: 70 } })
    const { stands: _, ...plain } = exact!
    expect(loosely(plain)).not.toHaveProperty('stands')
  })

  it.each(['近三成', '三分之', '一半以', '超过了'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, scanTenths)).toBeLessThan(linear)
    },
  )
})
