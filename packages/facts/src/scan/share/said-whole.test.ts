import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** The wholes of the shares, nearest reading first. */
const wholes = (text: string) =>
  scan(text).shares.flatMap(({ shares }) =>
    shares.flatMap(({ wholes = [] }) => wholes.map(({ value }) => value)),
  )

describe('a whole that is said beside its share', () => {
  it.each([
    ['暂退保证金1468元，占应缴总额的88.9%（应缴总额1652元）。', [1652]],
    ['暂退保证金1468元，占应缴总额的88.9%（应缴总额为1652元，另有3元）。', [1652]],
    ['受理账款投诉94件，涉及金额8640元，办结89件，化解7925元，占投诉金额的91.7%。', [8640]],
    ['受理账款投诉94件，涉案总金额8640元，化解7925元，占投诉总金额的91.7%。', [8640]],
  ])('%s', (text, expected) => expect(wholes(text)).toEqual(expected))

  it.each([
    ['of another year', '暂退保证金1468元，占应缴总额的88.9%（上年应缴总额1652元）。'],
    ['with parts', '暂退保证金1468元，占应缴总额的88.9%（应缴总额1652元以上）。'],
    ['further off', '暂退保证金1468元，占应缴总额的88.9%，应缴总额1652元。'],
    ['of other cases', '立案94件，涉案金额8640元，化解7925元，占投诉金额的91.7%。'],
    [
      'of two amounts',
      '受理投诉94件，涉及金额8640元；移送12件，涉案金额300元，化解200元，占投诉金额的2.3%。',
    ],
    ['of another sentence', '受理投诉94件，涉及金额8640元。化解7925元，占投诉金额的91.7%。'],
  ])('none %s: %s', (_, text) => expect(wholes(text)).toEqual([]))

  it.each(['受理投诉94件，涉及金额8640元，占投诉金额的1%', '3元，占应缴总额的8%（应缴总额9元）'])(
    'takes linear time: %s',
    piece => expect(growth(piece, text => scan(text).shares)).toBeLessThan(linear),
  )
})

describe('a whole that is named before', () => {
  it.each([
    ['开展行政检查317次，比上年减少45次，其中联合抽查66次，占检查总数的28.0%。', [317, 45]],
    ['罚款220元，其中事前罚款176元，占罚款总额的79.9%。', [220]],
    [
      '全市136名编制实有执法人员119人，空编17名；其中大学本科以上学历88人，占实有人数的73.9%。',
      [119],
    ],
    ['行政应诉案件57件，审结51件。应出庭36件。工伤类43件，占应诉案件总数的75.4%。', [57]],
  ])('%s', (text, expected) => expect(wholes(text)).toEqual(expected))

  it.each([
    ['of two', '市级实有执法人员60人、县级实有执法人员59人，本科88人，占实有人数的73.9%。'],
    ['of another body', '民事应诉案件157件，审结57件。工伤类43件，占应诉案件总数的75.4%。'],
  ])('is not one %s: %s', (_, text) => expect(wholes(text)).toEqual([]))
})
