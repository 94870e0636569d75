import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanRestPairs } from './rest-pair.js'

const found = (text: string) =>
  scanRestPairs(text, scanQuantities(text)).map(({ total, parts }) =>
    [total.value, ...parts.map(({ quantity }) => quantity.value)].join(' '),
  )

describe('what is left in two units', () => {
  it.each([
    [
      '制止违法建设18处、1340平方米，拆除11处、865平方米，其余7处、475平方米自行整改。',
      ['18 11 7', '1340 865 475'],
    ],
    [
      '查处案件12起、涉案金额86万元，已结案9起、金额61万元；剩余3起、金额25万元正在办理。',
      ['12 9 3', '860000 610000 250000'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    [
      'of those before them',
      '甲镇拆除18处、1340平方米，乙镇拆除11处、865平方米，其余7处、475平方米自行整改。',
    ],
    [
      'of those before them',
      '18处、1340平方米已拆除，11处、865平方米限期拆除，其余7处、475平方米没收。',
    ],
    ['of one pair', '制止违法建设18处、1340平方米，其余7处、475平方米自行整改。'],
    ['of other units', '制止违法建设18处、1340平方米，拆除11处、8户，其余7处、475平方米自行整改。'],
    [
      'in another sentence',
      '制止违法建设18处、1340平方米。拆除11处、865平方米，其余7处、475平方米自行整改。',
    ],
    [
      'of some',
      '制止违法建设18处、1340平方米，拆除11处、865平方米等，其余7处、475平方米自行整改。',
    ],
    [
      'but what is taken out',
      '制止违法建设18处、1340平方米，除11处、865平方米外，其余7处、475平方米自行整改。',
    ],
  ])('not %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('takes linear time', () => {
    const piece = '制止18处、1340平方米，拆除11处、865平方米，其余7处、475平方米，'
    expect(growth(piece, text => scanRestPairs(text, scanQuantities(text)))).toBeLessThan(linear)
  })
})
