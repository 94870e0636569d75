import { describe, expect, it } from 'vitest'
import { isAverage } from '../../quotient.js'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** As `80000/16000=5`, with ! where it is wrong. */
const found = (text: string) =>
  scan(text)
    .averages.filter(({ multiple }) => multiple)
    .map(average => {
      const { total, count, result } = average
      return `${total.value}/${count!.value}=${result.value}${isAverage(average) ? '' : '!'}`
    })

describe('multiples', () => {
  it.each([
    ['日检测能力由年初的1.6万管提高到8.2万管，是年初的3倍。', '82000/16000=3!'],
    ['日检测能力由年初的1.6万管提高到8.2万管，是年初的5.1倍。', '82000/16000=5.1'],
    ['日检测能力由原来的1.6万管提高到8万管，达到原来的5倍。', '80000/16000=5'],
    ['新收复议案件3.16万件，超过诉讼案件（1.94万件），为后者的1.63倍。', '31600/19400=1.63'],
    ['新收复议案件3.16万件，超过诉讼案件（1.94万件），为后者的1.36倍。', '31600/19400=1.36!'],
    ['新收案件240件，高于诉讼案件(120件)，是其的3倍。', '240/120=3!'],
    ['日检测能力由年初的1600管提高到4800管，是年初的4倍。', '4800/1600=4!'],
    ['复议有序推进。240件复议案件，高于诉讼案件（120件），是其的3倍。', '240/120=3!'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['a unit that changes tell', '由年初的12名增加到36名，是年初的4倍。'],
    ['two units', '由年初的1.6万管提高到8万份，是年初的4倍。'],
    ['of another time', '由年初的1.6万管提高到8万管，是全省平均的4倍。'],
    ['about so many', '由年初的1.6万管提高到8万管，是年初的近4倍。'],
    ['more than one before', '受理40件，审结30件，超过诉讼（20件），为后者的3倍。'],
    ['no comparison', '受理40件，其中诉讼（20件），为后者的3倍。'],
    ['a comparison before', '满意率超过九成。受理40件，其中诉讼（20件），为后者的3倍。'],
    ['a bracket of its own', '受理40件，超过诉讼30件（20件），为后者的3倍。'],
    ['approximate', '受理40余件，超过诉讼（20件），为后者的3倍。'],
    ['another sentence', '受理40件。复议超过诉讼（20件），为后者的3倍。'],
    ['no multiple', '由年初的1.6万管提高到8万管。'],
  ])('%s: %s', (_, text) => {
    expect(scan(text).averages).toEqual([])
  })

  it.each([
    '由年初的1.6万管提高到8万管，是年初的4倍，',
    '由年初的1.6万管提高到',
    '40件，超过诉讼（20件），为后者的3倍',
  ])('reads a text of hostile length in linear time: %s', piece => {
    expect(growth(piece, found)).toBeLessThan(linear)
  })
})
