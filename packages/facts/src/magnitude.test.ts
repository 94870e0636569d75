import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMagnitude } from './magnitude.js'
import { writeChinese } from './numeral.js'
import { scan } from './scan/index.js'

const toFullWidth = (text: string) =>
  text.replace(/[0-9.,]/g, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)
/** 123456789 as 1亿2345万6789, with 零 before a part that does not fill its place or follows a gap. */
function writeMixed(value: number): string {
  const parts = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const
  let text = ''
  let gap = false
  for (const [part, scale] of parts) {
    if (part > 0) text += (text !== '' && (gap || part < 1000) ? '零' : '') + part + scale
    gap = part === 0
  }
  return text || '0'
}
/** A value in 万 or 亿, every digit kept. */
const inScale = (value: number, digits: number, scale: string) => {
  const text = String(value).padStart(digits + 1, '0')
  const decimals = text.slice(-digits).replace(/0+$/, '')
  return text.slice(0, -digits) + (decimals ? `.${decimals}` : '') + scale
}
const digitByDigit = (value: number) =>
  [...String(value)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')
const withLiang = (text: string) => text.replace(/^二(?=[百千万亿])/, '两')

const below = (power: number) =>
  fc.oneof(
    fc.maxSafeInteger().map(value => Math.abs(value) % 10 ** power),
    fc
      .integer({ min: 1, max: power })
      .chain(length => fc.maxSafeInteger().map(value => Math.abs(value) % 10 ** length)),
    fc
      .tuple(fc.integer({ min: 0, max: power - 1 }), fc.integer({ min: -2, max: 2 }))
      .map(([exponent, by]) => Math.max(0, 10 ** exponent + by)),
  )

/** Every notation, with the powers of ten it is used for. */
const notations: Record<string, { below: number; write: (value: number) => string }> = {
  'plain digits': { below: 15, write: String },
  'thousands marks': { below: 15, write: value => grouped(value, ',') },
  'full-width digits': { below: 15, write: value => toFullWidth(String(value)) },
  'full-width thousands marks': { below: 15, write: value => toFullWidth(grouped(value, ',')) },
  'thousands parted by a no-break space': { below: 15, write: value => grouped(value, '\u00a0') },
  'a scale of 万': { below: 12, write: value => inScale(value, 4, '万') },
  'a scale of 亿': { below: 13, write: value => inScale(value, 8, '亿') },
  'a mix of scales': { below: 12, write: writeMixed },
  'a mix of scales, full width': { below: 12, write: value => toFullWidth(writeMixed(value)) },
  'Chinese numerals': { below: 12, write: writeChinese },
  'Chinese numerals with 两': { below: 12, write: value => withLiang(writeChinese(value)) },
  'Chinese numerals with 万亿': { below: 15, write: value => writeChinese(value + 1e12) },
  'Chinese digit by digit': { below: 11, write: value => digitByDigit(value + 10) },
}
const meant = (name: string, value: number) =>
  name.includes('万亿') ? value + 1e12 : name.includes('by digit') ? value + 10 : value

describe.each(Object.entries(notations))('%s', (name, notation) => {
  const values = below(notation.below)

  it('read back as what was written', () => {
    fc.assert(
      fc.property(values, value => {
        expect(readMagnitude(notation.write(value))?.value).toBe(meant(name, value))
      }),
      { numRuns: 1500 },
    )
  })

  it('are found with their span in any Chinese sentence', () => {
    const before = fc.constantFrom(
      '全年受理',
      '𠮷溪镇共办理',
      '其中行政处罚',
      '累计发放',
      '。',
      '，培训',
    )
    const after = fc.constantFrom('', '。', '，办结28件。', '法律援助案件', '（其中民办2所）', '\n')
    const unit = fc.constantFrom('件', '人次', '个', '元', '所')
    fc.assert(
      fc.property(before, values, unit, after, (front, value, counted, back) => {
        const written = notation.write(value)
        // 三五件 says about how many; it is no figure.
        fc.pre(!/^[一二三四五六七八九]{2,}$/.test(written))
        const text = front + written + counted + back
        const first = scan(text).quantities[0]
        expect(first).toMatchObject({ value: meant(name, value), unit: counted })
        expect(first!.span).toEqual({
          start: front.length,
          end: front.length + written.length + counted.length,
        })
        expect(first).not.toHaveProperty('approximation')
      }),
      { numRuns: 500 },
    )
  })
})

describe('readMagnitude', () => {
  it.each([
    ['3亿5000万', 350_000_000, 10_000],
    ['1万2千', 12_000, 1000],
    ['5千万', 50_000_000, 10_000_000],
    ['1.2万', 12_000, 1000],
    ['1.005亿', 100_500_000, 100_000],
    ['两万', 20_000, 10_000],
    ['一百', 100, 1],
    ['二〇二四', 2024, 1],
    ['1 041', 1041, 1],
    ['3万零5', 30_005, 1],
    ['3万〇5', 30_005, 1],
    ['1万2500', 12_500, 1],
    ['9,500万', 95_000_000, 10_000],
    ['1.25', 1.25, 0.01],
    ['１．２５', 1.25, 0.01],
    ['1234567890123456', 1_234_567_890_123_456, 1],
    ['两亿', 200_000_000, 100_000_000],
    ['一万亿', 1_000_000_000_000, 1_000_000_000_000],
    ['一万亿三千万', 1_000_030_000_000, 10_000],
    ['一万零三', 10_003, 1],
  ])('reads %s as %i, exact to %i', (text, value, precision) => {
    expect(readMagnitude(text)).toEqual({ value, precision })
  })

  it.each([
    '3万5',
    '两万五',
    '1.2亿300万',
    '3万5亿',
    '1万2.5',
    '1.5万2000',
    '百万',
    '',
    '一个',
    '3亿5000.5万',
    '3亿5,000万',
    '3万1万',
    '1万3万',
    '1千1千',
    '零5',
    '〇5万',
    '12件',
    '约12',
    '九千九百九十九万亿',
    '9'.repeat(400),
  ])('does not guess what %s is', text => {
    expect(readMagnitude(text)).toBeUndefined()
  })
})
