import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanPairLists } from './pair-list.js'

const found = (text: string) =>
  scanPairLists(text, scanQuantities(text)).map(
    ({ total, parts }) =>
      `${total.value}${total.unit} = ${parts.map(({ label, quantity }) => label + quantity.value).join(' + ')}`,
  )

describe('a list of two measures', () => {
  it.each([
    [
      '供应土地72宗3105.4亩，其中出让46宗1824.7亩，划拨26宗1208.7亩；',
      '3105.4亩 = 出让1824.7 + 划拨1208.7',
    ],
    [
      '供应土地72宗、3105.4亩，其中出让46宗、1824.7亩，划拨28宗、1280.7亩。',
      '72宗 = 出让46 + 划拨28',
    ],
    [
      '签订合同72份，合同额310万元，其中采购46份，合同额180万元，工程26份，合同额120万元。',
      '3100000元 = 采购1800000 + 工程1200000',
    ],
    // People belong to one household.
    [
      '城乡低保对象12户40人，其中城市低保对象5户18人、农村低保对象7户21人；',
      '40人 = 城市低保对象18 + 农村低保对象21',
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each([
    ['neither of which is whole', '供应土地72宗3105.4亩，其中出让40宗1824.7亩，划拨26宗1208.7亩。'],
    ['that goes on', '供应土地72宗3105.4亩，其中出让46宗1824.7亩，划拨26宗1208.7亩，其余为租赁。'],
    ['that is open', '供应土地72宗3105.4亩，其中出让46宗1824.7亩，划拨26宗1208.7亩等。'],
    ['of about so much', '供应土地72宗约3105.4亩，其中出让46宗1824.7亩，划拨26宗1208.7亩。'],
    ['of people', '培训12期1200人，其中线上4期500人，线下8期900人。'],
    ['of one part', '供应土地72宗3105.4亩，其中出让46宗1824.7亩。'],
    ['of cases and the people in them', '移送12件40人，其中盗窃5件18人、诈骗7件21人；'],
    ['of other units', '供应土地72宗3105.4亩，其中出让46宗1824.7公顷，划拨26宗1208.7公顷。'],
  ])('is none %s', (_, text) => expect(found(text)).toEqual([]))

  it('takes linear time', () => {
    const read = (text: string) => scanPairLists(text, scanQuantities(text))
    expect(growth('土地72宗3105.4亩，其中出让46宗1824.7亩，', read)).toBeLessThan(linear)
  })
})
