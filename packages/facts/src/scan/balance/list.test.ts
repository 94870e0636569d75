import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'
import { scanQuantities } from '../quantity/index.js'
import { scanReductions } from './list.js'

const found = (text: string) =>
  scan(text).balances.map(({ terms, result }) => {
    const signed = terms.map(({ sign, quantity }) => `${sign > 0 ? '+' : '-'}${quantity.value}`)
    return `${signed.join(' ')} = ${result.quantity.value}`
  })

describe('what went', () => {
  it.each([
    ['权责清单由41项减为36项，其中取消3项、下放3项。', '+41 -3 -3 = 36'],
    ['事项从126项精简为118项，其中：取消5项，下放6项。', '+126 -5 -6 = 118'],
    ['文件由原来41件减少到36件，其中废止3件，合并2件', '+41 -3 -2 = 36'],
    ['文件由原有的41件压减至36件;其中废止3件和合并2件;成效明显', '+41 -3 -2 = 36'],
    ['文件由原41件减少为36件其中:废止文件3件及合并文件2件；', '+41 -3 -2 = 36'],
    ['文件由原来的41件清理到36件，其中废止3件、合并2件。', '+41 -3 -2 = 36'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['a part of it', '权责清单由41项减为36项，其中取消3项、下放1项。'],
    ['what came besides', '权责清单由41项减为36项，其中取消3项、下放3项、新增1项。'],
    ['what is left', '权责清单由41项减为36项，其中许可16项、其他20项。'],
    ['one kind', '权责清单由41项减为36项，其中取消6项。'],
    ['a rise', '权责清单由36项调整为41项，其中取消3项、下放3项。'],
    ['about so many', '权责清单由41项减为约36项，其中取消3项、下放3项。'],
    ['some', '权责清单由41项减为36项，其中取消3项、下放3项等。'],
    ['the same number', '权责清单由41项调整为41项，其中取消3项、下放3项。'],
    ['a part that was reduced', '权责清单由41项，许可事项减为36项，其中取消3项、下放3项。'],
    ['what is left of one kind', '权责清单由41项减为一般事项36项，其中取消3项、下放3项。'],
    ['no start', '权责清单的自由度高41项减为36项，其中取消3项、下放3项。'],
    ['what is to go', '权责清单由41项减为36项，其中拟取消3项、拟下放3项。'],
    ['what did not only go', '权责清单由41项减为36项，其中取消“备案”3项、下放3项。'],
    ['a list behind a stop', '权责清单由41项减为36项。其中取消3项、下放3项。'],
    ['another unit of the result', '权责清单由41项减为36件，其中取消3项、下放3项。'],
    ['another unit', '权责清单由41项减为36项，其中取消3件、下放3件。'],
  ])('not %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('takes linear time', () => {
    const piece = '由41项减为36项，其中取消3项、'
    const read = (text: string) => scanReductions(text, scanQuantities(text))
    expect(growth(piece, read)).toBeLessThan(linear)
  })
})
