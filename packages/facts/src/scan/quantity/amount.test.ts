import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** As `全县 一般公共预算收入 12` and the growth as it stands. */
const found = (text: string) =>
  scan(text).amounts.map(({ scope, name, figure, growth: by }) =>
    [
      ...(scope ? [scope] : []),
      name,
      figure.value,
      ...(by ? [text.slice(by.span.start, by.span.end), by.direction] : []),
    ].join(' '),
  )

describe('amounts of money and what they are called', () => {
  it.each([
    ['一般公共预算收入12元', '一般公共预算收入 12'],
    ['全县一般公共预算收入12元', '全县 一般公共预算收入 12'],
    ['经济平稳。全市税收收入完成12元。', '全市 税收收入 12'],
    ['其中全年税收收入达12元', '税收收入 12'],
    ['2025年税收收入达到12元', '税收收入 12'],
    ['2025年度全镇税收收入共12元', '全镇 税收收入 12'],
    ['今年财政支出共计12元', '财政支出 12'],
    ['本年财政支出累计完成12元', '财政支出 12'],
    ['本年度财政支出实现12元', '财政支出 12'],
    ['上年财政支出为12元', '财政支出 12'],
    ['上年度财政支出12元', '财政支出 12'],
    ['去年预计财政支出12元', '财政支出 12'],
    ['税收收入5.1元、非税收入 12元', '税收收入 5.1'],
    ['农村居民人均可支配收入中位数达12元', '农村居民人均可支配收入中位数 12'],
  ])('%s', (text, expected) => {
    expect(found(text)[0]).toBe(expected)
  })

  it('looks no further back than the figure before', () => {
    expect(found('12家企业减免税费金额3元')).toEqual(['企业减免税费金额 3'])
    expect(found('税收收入5元、非税收入7元')).toEqual(['税收收入 5', '非税收入 7'])
  })

  it.each([
    ['a short name', '总收入12元'],
    ['a name longer than any', '新型农村社会养老保险基金总收入额12元'],
    ['another unit', '一般公共预算项目12个'],
    ['about so much', '一般公共预算收入约12元'],
    ['more than so much', '一般公共预算收入12余元'],
    ['a name in another script', '一般公共预算收入GDP12元'],
    ['words behind a bracket', '一般公共预算收入（决算）12元'],
    ['no words', '12元'],
  ])('none of %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the growth of an amount', () => {
  it.each([
    ['税收收入12元，增长5%', '增长5% up'],
    ['税收收入12元、同比增长5%', '同比增长5% up'],
    ['税收收入12元（比上年增加了5%）', '比上年增加了5% up'],
    ['税收收入12元(较上年下降 5%)', '较上年下降 5% down'],
    ['税收收入12元,比去年减少5%', '比去年减少5% down'],
    ['税收收入12元增5%', '增5% up'],
    ['税收收入12元，预期增长5%', '预期增长5% up'],
    ['税收收入12元，降低5%。非税收入9元。', '降低5% down'],
  ])('%s', (text, expected) => {
    expect(found(text)[0]).toBe(`税收收入 12 ${expected}`)
  })

  it.each([
    ['of a part', '税收收入12元，其中增值税增长5%'],
    ['of what comes next', '税收收入12元，增长点占5%'],
    ['that is a share', '税收收入12元，占5%'],
    ['by about so much', '税收收入12元，增长5%以上'],
    ['in money', '税收收入12元，增长5元'],
    ['of another year', '税收收入12元；上一年同期增长5%'],
    ['with nothing behind it', '税收收入12元，增长'],
  ])('none %s: %s', (_, text) => {
    expect(found(text)[0]).toBe('税收收入 12')
  })

  it.each(['税收收入12元，增长5%，', '税收收入', '12元'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).amounts)).toBeLessThan(linear)
    },
  )
})
