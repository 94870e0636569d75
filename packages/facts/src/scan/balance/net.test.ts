import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'
import { scanQuantities } from '../quantity/index.js'
import { scanNets } from './net.js'

const found = (text: string) =>
  scan(text).balances.map(({ terms, result }) => {
    const signed = terms.map(({ sign, quantity }) => `${sign > 0 ? '+' : '-'}${quantity.value}`)
    return `${signed.join(' ')} = ${result.quantity.value}`
  })

describe('a net change and what it is made of', () => {
  it.each([
    ['事项286项，较上年净减9项（取消14项、承接4项）。', '+14 -4 = 9'],
    ['净增企业8家（其中：新办14家、注销5家）。', '+14 -5 = 8'],
    ['净增87家，其中新开办142家、关停45家。', '+142 -45 = 87'],
    ['净增加企业8家(新办14家，注销6家)，全年平稳有序，成效明显。', '+14 -6 = 8'],
    ['净减少了9项（其中取消14项和承接5项）。', '+14 -5 = 9'],
    ['净增了8家,其中:新办14家及注销6家', '+14 -6 = 8'],
    ['净减8家，其中退出市场主体14家、承接6家；', '+14 -6 = 8'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['some of what came', '净增87家，其中新开办42家、关停5家。'],
    ['what came alone', '净增9家（新办7家）。'],
    ['a kind that neither comes nor goes', '净减9项（取消14项、调整4项）。'],
    ['what is not all', '净增87家，其中新开办142家、关停45家等。'],
    ['a list that goes on', '净增87家，其中新开办142家、关停45家，变更12家。'],
    ['about so many', '净增约87家，其中新开办142家、关停45家。'],
    ['a part as large as the whole', '净增42家，其中新开办42家、关停5家。'],
    ['a bracket that goes on', '净增8家（新办14家、注销5家，其他另计）。'],
    ['a list of its own', '净增8家。其中新办14家、注销5家。'],
    ['what did not go yet', '净增8家（新办14家、拟注销5家）。'],
    ['what was planned to come', '净减9项（取消14项、计划承接4项）。'],
    ['what is told between', '净增8家（全年新办企业合计达到14家、注销5家）。'],
    ['what grew', '全年增加8家（新办14家、注销5家）。'],
    ['another unit', '净减9项（取消14件、承接4件）。'],
  ])('not %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['净增9家（新办14家、注销5家、', '净增9家（'])('takes linear time: %s', piece => {
    expect(growth(piece, text => scanNets(text, scanQuantities(text)))).toBeLessThan(linear)
  })
})
