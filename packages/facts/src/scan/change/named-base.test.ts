import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** Changes from an earlier value, as `214 → 186: 28 13.1`. */
const found = (text: string) =>
  scan(text).changes.flatMap(({ from, to, steps }) =>
    from
      ? [
          `${from.value} → ${to?.value ?? '?'}: ${steps.map(({ figure }) => figure.value).join(' ')}`,
        ]
      : [],
  )

describe('an earlier value that has its name with it', () => {
  it.each([
    ['立案186件，与2024年相比减少28件（2024年立案214件）。', ['214 → 186: 28']],
    ['立案186件，2024年立案214件，同比下降13.1%。', ['214 → 186: 13.1']],
    ['2024年立案156件，2025年立案128件，下降17.9%。', ['156 → 128: 17.9']],
    [
      '立案查处案件186件，罚款162万元。与2024年相比，立案数减少28件，下降13.1%；罚款下降12.5%（2024年立案214件、罚款185万元）。',
      ['214 → 186: 28 13.1', '1850000 → 1620000: 12.5'],
    ],
    [
      '客运量318人次，同比下降7.1%；货运量112吨，同比增长7.4%（2024年客运量、货运量分别为342人次和104吨）。',
      ['342 → 318: 7.1', '104 → 112: 7.4'],
    ],
    [
      '败诉率11.1%，同比下降2.5个百分点（2024年审结22件，败诉3件，败诉率13.6%）。',
      ['13.6 → 11.1: 2.5'],
    ],
    ['与上年相比，立案数减少28件，下降13.1%（上年立案214件）。', ['214 → ?: 28 13.1']],
    [
      '其中税收收入186亿元、非税收入12亿元。税收收入同比增收8亿元（2024年为178亿元）。',
      ['17800000000 → 18600000000: 800000000'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['of another name', '立案186件，同比下降5.5%（2024年结案91件）。'],
    ['of a part of the year', '2024年立案156件，2025年上半年立案128件，下降5.5%。'],
    ['of two that are called so', '市级立案86件，县级立案100件，同比下降5.5%（2024年立案214件）。'],
    ['of about so many', '立案186件，同比下降5.5%（2024年立案约214件）。'],
    ['of another unit', '立案186件，同比下降5.5%（2024年立案214人）。'],
    ['of years that are no neighbours', '2021年立案156件，2025年立案128件，下降5.5%。'],
    ['of years in a row', '2023年立案156件，2024年立案128件，2025年立案186件，增长5.5%。'],
    ['far off', `立案186件，${'依法办理，'.repeat(50)}立案下降5.5%（2024年立案214件）。`],
  ])('is none %s: %s', (_, text) => expect(found(text)).toEqual([]))

  it.each(['立案186件，2024年立案214件，同比下降13.1%，', '（2024年立案214件）', '，2024年立案'])(
    'takes linear time: %s',
    piece => expect(growth(piece, text => scan(text).changes)).toBeLessThan(linear),
  )
})
