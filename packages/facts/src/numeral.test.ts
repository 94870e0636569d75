import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArabic, readChinese, toHalfWidth, writeChinese } from './numeral.js'

const largest = 10 ** 12 - 1
/** Whole numbers of every length alike, and those around each power of ten and each unit. */
const values = fc.oneof(
  fc.integer({ min: 0, max: largest }),
  fc.integer({ min: 1, max: 12 }).chain(length => fc.integer({ min: 0, max: 10 ** length - 1 })),
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: -2, max: 2 }))
    .map(([power, by]) => Math.max(0, 10 ** power + by)),
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 5, 9), { minLength: 12, maxLength: 12 })
    .map(digits => Number(digits.join(''))),
)

describe('writeChinese and readChinese', () => {
  it('are each other’s inverse from 0 to below 10^12', () => {
    fc.assert(
      fc.property(values, value => {
        expect(readChinese(writeChinese(value))).toBe(value)
      }),
      { numRuns: 3000 },
    )
  })

  it('hold for every number up to 20,000', () => {
    for (let value = 0; value <= 20_000; value++) {
      const written = writeChinese(value)
      if (readChinese(written) !== value) expect.fail(`${value} is written ${written}`)
    }
  })

  it.each([
    [0, '零'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [10_000, '一万'],
    [10_010, '一万零一十'],
    [10_999, '一万零九百九十九'],
    [11_000, '一万一千'],
    [100_500, '十万零五百'],
    [1_030_000, '一百零三万'],
    [100_000_000, '一亿'],
    [100_010_000, '一亿零一万'],
    [109_990_000, '一亿零九百九十九万'],
    [110_000_000, '一亿一千万'],
    [largest, '九千九百九十九亿九千九百九十九万九千九百九十九'],
  ])('writes %i as an office does: %s', (value, written) => {
    expect(writeChinese(value)).toBe(written)
  })
})

describe('readChinese', () => {
  it.each([
    ['〇', 0],
    ['零', 0],
    ['十', 10],
    ['两', 2],
    ['一十五', 15],
    ['廿', 20],
    ['廿五', 25],
    ['卅', 30],
    ['卅一', 31],
    ['一百十五', 115],
    ['一千零十', 1010],
    ['两百', 200],
    ['两千一百', 2100],
    ['二百三十一', 231],
    ['一千〇一', 1001],
    ['一千一十', 1010],
    ['二〇二四', 2024],
    ['一二三四五', 12345],
    ['十二万三千', 123_000],
    ['两万三千', 23_000],
    ['两亿零五', 200_000_005],
    ['十二亿三千万', 1_230_000_000],
    ['一万亿', 10 ** 12],
  ])('reads %s as %i', (text, value) => {
    expect(readChinese(text)).toBe(value)
  })

  it.each([
    '',
    '百',
    '千',
    '万',
    '亿',
    '百万千',
    '五十十',
    '十百',
    '两两',
    '一两',
    '百二十',
    '百二三',
    '二三百',
    '一百一百',
    '一千二千',
    '二零百',
    '一千二零',
    '廿五六',
    '廿十',
    '一廿',
    '一万二三四五六',
    '一亿一万万',
    '1',
    '壹佰',
    '一个',
    '十零',
    '二百零',
    '一万零',
  ])('says that “%s” is no numeral', text => {
    expect(readChinese(text)).toBeUndefined()
  })

  it.each(['二百五', '两万五', '三千六', '一亿五'])(
    'does not guess what the last figure of %s counts',
    text => {
      expect(readChinese(text)).toBeUndefined()
    },
  )
})

describe('readArabic', () => {
  const thousands = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const toFullWidth = (text: string) =>
    text.replace(/[0-9.,]/g, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))

  it('reads figures of either width, with and without thousands marks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: largest }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const value = Number(`${whole}.${cents}`)
          for (const written of [`${whole}.${cents}`, `${thousands(whole)}.${cents}`]) {
            expect(readArabic(written)).toBe(value)
            expect(readArabic(toFullWidth(written))).toBe(value)
          }
        },
      ),
    )
  })

  it('reads １，２３４．５ as 1234.5', () => {
    expect(readArabic('１，２３４．５')).toBe(1234.5)
  })
})

describe('toHalfWidth', () => {
  it('changes figures, point, comma and percent alone, and keeps every offset', () => {
    expect(toHalfWidth('１２．５％，（ＡＢ）：。')).toBe('12.5%,（ＡＢ）：。')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(toHalfWidth(text)).toHaveLength(text.length)
      }),
    )
  })
})
