import { describe, expect, it } from 'vitest'
import { unitSlipOf } from './change-slip.js'
import { scan } from './scan/index.js'

const slips = (text: string) =>
  scan(text).changes.flatMap(change => {
    const slip = unitSlipOf(change)
    const words = [slip?.amount, slip?.other, slip?.growth.figure]
    return slip ? [words.map(one => text.slice(one!.span.start, one!.span.end))] : []
  })

describe('figures of a change that are off by their unit', () => {
  it.each([
    ['罚没收入612.5亿元，同比下降18.3%（上年749.7万元）。', ['612.5亿元', '749.7万元', '18.3%']],
    ['投入6.12万元，较上年的5.83亿元增长5%。', ['6.12万元', '5.83亿元', '5%']],
    ['入库9.35亿元，同比增长4.6%，增收0.41万元。', ['0.41万元', '9.35亿元', '4.6%']],
    ['支出12.3亿元，同比下降8.2%，减支1.1万元。', ['1.1万元', '12.3亿元', '8.2%']],
    ['接待游客1243.6人次，较上年的1149.4万人次增长8.2%。', ['1243.6人次', '1149.4万人次', '8.2%']],
    ['罚没收入449.8亿元，同比下降40%（上年749.7万元）。', ['449.8亿元', '749.7万元', '40%']],
    ['支出6亿元，同比下降60%，减支9万元。', ['9万元', '6亿元', '60%']],
    ['入库15亿元，同比增长150%，增收9万元。', ['9万元', '15亿元', '150%']],
    // At constant prices.
    ['收入612.5亿元，同比增长5.8%（上年601.2万元）。', ['612.5亿元', '601.2万元', '5.8%']],
  ])('%s', (text, expected) => {
    expect(slips(text)).toEqual([expected])
  })

  it.each([
    '罚没收入612.5万元，同比下降18.3%（上年749.7万元）。',
    '罚没收入612.5万元，同比下降22.4%（上年749.7万元）。',
    '入库9.35亿元，同比增长4.6%，增收4100万元。',
    '入库9.35亿元，同比增长4.6%，增收0.61亿元。',
    // From next to nothing; by persons; opposite ways.
    '投入3亿元，较上年的3万元增长9999倍。',
    '入库9.35亿元，同比增长4.6%，人均增加4100元。',
    '入库9.35亿元，同比增长4.6%，减收0.41万元。',
    '投入由5.83亿元增至6.12万元，增长5%。',
    '入库9.35亿元，增收0.41万元。',
    '罚没收入612.5亿元，同比下降18.3%（上年74.97万元）。',
    '入库9.35亿元，同比增长4.6%，增收4.1万元。',
    '入库9.35亿元，同比增长4.6%，增收0.041万元。',
  ])('none in %s', text => {
    expect(slips(text)).toEqual([])
  })
})
