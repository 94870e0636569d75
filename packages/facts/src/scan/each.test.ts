import { describe, expect, it } from 'vitest'
import { growth, linear } from '../testing/growth.js'
import { scan } from './index.js'

/** As `total: each`, with ×places where they are counted. */
const found = (text: string) =>
  scan(text).each.map(
    ({ each, total, groups }) =>
      `${total.value}${total.unit}: ${each.value}${groups ? `×${groups.value}` : ''}`,
  )

describe('what falls to each', () => {
  it.each([
    ['选聘调解员57名，每村3名。', '57名: 3'],
    ['选聘调解员57名，每个行政村配备3名，全部持证。', '57名: 3'],
    ['建成法治长廊22处（每个社区2处）。', '22处: 2'],
    ['每村选聘调解员3名，共57名。', '57名: 3'],
    ['每个乡镇设立服务点2个，共计18个。', '18个: 2'],
    ['在9个乡镇各设立服务点2个，共18个。', '18个: 2×9'],
    ['全市5个县（市、区）各建成示范基地4个，共20个。', '20个: 4×5'],
    ['在12所学校各聘任辅导员1名，共12名。', '12名: 1×12'],
    ['选聘调解员５７名，每村３名。', '57名: 3'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    '选聘调解员57名，每村3名以上。',
    '选聘调解员57名，每村不少于3名。',
    '选聘调解员57余名，每村3名。',
    '选聘调解员57名，平均每村3名。',
    '每村平均配备调解员3名，共58名。',
    '培训干部100名，每班30名。',
    '发放资料100册，每人3册。',
    '开展检查20次，每月2次。',
    '投入资金120万元，每村7万元。',
    '选聘调解员60名，每村3名，镇级3名。',
    '选聘调解员60名，每村3名、每个社区4名。',
    '在县城建成3个，在9个乡镇各建成2个，共21个。',
    '在9个乡镇各建成2个，累计建成30个。',
    '在5个社区各聘任顾问1名、调解员2名，共15名。',
    '组建巡逻队19支，每村5人。',
  ])('is none in %s', text => {
    expect(found(text)).toEqual([])
  })

  it.each(['119名，每村7名，', '每村', '在9个乡镇各建成2个，共18个，', '每个社区配备'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, found)).toBeLessThan(linear)
    },
  )
})
