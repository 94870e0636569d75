import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from './scan/index.js'
import {
  differenceFits,
  expectedOf,
  isNear,
  partialSums,
  restFits,
  roundingOf,
  sumOfParts,
} from './sum.js'
import type { Quantity } from './types.js'
import { unitSlipIn, writeBalance, writeSum } from './write-sum.js'

const only = (text: string) => scan(text).totals[0]!

describe('sums of parts', () => {
  const write = (text: string) => {
    return writeSum(only(text), ({ span }) => text.slice(span.start, span.end))
  }
  it.each([
    ['共28件（甲12件、乙9件）。', 21, '12＋9＝21'],
    ['共0.7亿元（甲3700万元、乙3300万元）。', 7e7, '3700万元＋3300万元＝0.7亿元'],
    ['共106.4亿元（甲71.6亿元、乙30亿元、丙2亿元）。', 103.6e8, '71.6＋30＋2＝103.6亿元'],
    ['共26.80万元（甲9.50万元、乙12.00万元）。', 215_000, '9.50＋12.00＝21.50万元'],
    ['共9000元（甲0.5万元、乙3000元）。', 8000, '0.5万元＋3000元＝8000元'],
    ['共1.3万份（甲1.2万份、乙800份）。', 12_800, '1.2万份＋800份＝1.28万份'],
    ['共28件，其中甲30件。', 30, '30件'],
    ['共3.3元（甲1.1元、乙2.2元）。', 3.3, '1.1＋2.2＝3.3'],
  ])('%s', (text, sum, written) => {
    expect(sumOfParts(only(text))).toBe(sum)
    expect(write(text)).toBe(written)
  })

  it.each([
    ['共28件（甲12件、乙9件）。', 0],
    ['共28.55元（甲12.50元、乙9.05元）。', 0],
    ['共12.5万元（甲8.2万元、乙12000元）。', 1000],
    ['共2.4公里（甲1.3公里、乙1.1公里）。', 0.15],
    ['共28.5元（甲12.5元、乙16元）。', 0],
    ['共12万元（甲8万元、乙4万元）。', 15_000],
  ])('%s may be off by %d', (text, rounding) => {
    expect(roundingOf(only(text))).toBeCloseTo(rounding, 4)
  })
})

const quantity = (value: number): Quantity =>
  ({ span: { start: 0, end: 1 }, value, precision: 1, unit: '件' }) as Quantity
/** A total of so much with such parts. */
const of = (total: number, ...parts: number[]) => ({
  total: quantity(total),
  parts: parts.map(value => ({ label: '', quantity: quantity(value) })),
})

describe('a total that is a difference', () => {
  it.each([
    [58, [53, 9, 4], true],
    [58, [53, 4, 9], true],
    [5, [9, 4], true],
    [5, [4, 9], true],
    [13, [4, 9], true],
    [6, [4, 9], false],
    // Alike parts cancel out, and many reach anything.
    [4, [4, 9, 9], false],
    [9, [1, 2, 4, 8, 16, 32], true],
    [9, [1, 2, 4, 8, 16, 32, 64], false],
    [1, [1, 2, 4, 8, 16, 32, 64], false],
    [0, [9, 4, 5], false],
    [9, [9], true],
  ])('%d of %j: %s', (total, parts, fits) => {
    expect(differenceFits({ ...of(total, ...parts), alternatives: [] }, 0)).toBe(fits)
  })

  it('takes nothing that is called 其他', () => {
    const { parts, total } = of(58, 53, 9, 4)
    const last = { ...parts[2]!, label: '其他' }
    const named = { total, parts: [...parts.slice(0, 2), last], alternatives: [] }
    expect(differenceFits(named, 0)).toBe(false)
    expect(differenceFits({ ...named, total: of(48).total }, 0)).toBe(true)
  })

  it('may be off by so much, and be any of several', () => {
    const fits = (total: number, alternatives: number[], tolerance: number) =>
      differenceFits({ ...of(total, 9, 4), alternatives }, tolerance)
    expect([fits(6, [], 1), fits(4, [], 1), fits(7, [], 1), fits(3, [], 1)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([fits(7, [5], 0), fits(7, [6], 0), fits(7, [0], 1), fits(7, [-5], 0)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('a sum near its total', () => {
  it.each([
    [10, [6, 6], true],
    [10, [4, 4], true],
    [10, [6, 7], false],
    [100, [60, 50], true],
    [100, [60, 51], false],
    [100, [45, 45], true],
    [100, [45, 44], false],
  ])('%d by %j: %s', (total, parts, near) => {
    expect(isNear(of(total, ...parts), 0.1)).toBe(near)
  })
})

it('sums of the first values and more leave out the last', () => {
  expect(partialSums([1, 2, 4, 8])).toEqual([3, 7])
  expect(partialSums([1, 2])).toEqual([])
  expect(partialSums([])).toEqual([])
})

describe('balances', () => {
  it.each([
    ['新增20个、退出2个，净增22个。', 18, '20－2＝18'],
    ['新增2个、退出20个，净减少22个。', 18, '20－2＝18'],
    ['新增2个、退出20个，净增18个。', -18, '2－20＝－18'],
    ['上年结转13件，新收108件，办结110件，未结10件。', 11, '13＋108－110＝11'],
    ['上半年罚款0.9万元，下半年罚款1.2万元，全年罚款2.2万元。', 21_000, '0.9＋1.2＝2.1万元'],
  ])('%s', (text, expected, written) => {
    const [balance] = scan(text).balances
    expect(expectedOf(balance!)).toBe(expected)
    expect(writeBalance(balance!, ({ span }) => text.slice(span.start, span.end))).toBe(written)
  })
})

describe('a unit that was mistaken', () => {
  const slip = (text: string) => {
    const written = ({ span }: { span: { start: number; end: number } }) =>
      text.slice(span.start, span.end)
    const found = unitSlipIn(only(text), written)
    return found && `${written(found.figure)}→${found.instead}`
  }
  it.each([
    ['共1.92亿元，其中中央9800亿元、省级6100万元、市级3300万元。', '9800亿元→9800万元'],
    ['共1.92亿元（中央9800万元、省级0.61万元、市级3300万元）。', '0.61万元→0.61亿元'],
    ['共19200亿元（中央9800万元、省级6100万元、市级3300万元）。', '19200亿元→19200万元'],
    ['共28万元（甲12万元、乙16元）。', '16元→16万元'],
    ['共1.92亿元（中央9800万元、省级5100万元、市级3300万元）。', undefined],
    ['共28件（甲12万件、乙16件）。', undefined],
  ])('%s: %s', (text, expected) => {
    expect(slip(text)).toBe(expected)
  })
})

describe('the rest', () => {
  const rest = (text: string) => scan(text).totals.find(({ by }) => by === 'rest')!
  it.each([
    ['受理28件，办结25件，其余3件在办。', true],
    ['受理28件，办结25件，撤销3件，其余22件维持。', true],
    ['转入3件，新收28件，办结25件，其余6件在办。', true],
    ['受理28件，办结25件，其余4件在办。', false],
    ['受理28件，办结25件，撤销1件，其余2件维持。', true],
  ])('%s fits: %s', (text, fits) => {
    expect(restFits(rest(text))).toBe(fits)
  })

  it('is the last of them', () => {
    expect([restFits(of(100, 30, 20, 50)), restFits(of(100, 30, 20, 7))]).toEqual([true, false])
  })

  it('fits whatever is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.nat({ max: 998 }), (whole, done) => {
        fc.pre(done < whole)
        expect(restFits(rest(`受理${whole}件，办结${done}件，其余${whole - done}件在办。`))).toBe(
          true,
        )
      }),
    )
  })
})
