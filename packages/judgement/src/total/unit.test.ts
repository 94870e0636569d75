import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { isOffByUnit } from './unit.js'

const isOff = (text: string) => scan(text).totals.map(isOffByUnit)

describe('a part that is off by its unit', () => {
  it.each([
    '投入资金11.92亿元，其中中央6.48亿元、省级1.97亿元、州县3.47万元。',
    '投入资金1.92亿元（中央9800元、省级6100万元、市级3300万元）。',
    '全市人口86.3万人，其中城镇51.2万人、农村35.10人。',
  ])('%s', text => {
    expect(isOff(text)).toEqual([true])
  })

  it.each([
    '投入资金11.92亿元，其中中央6.48亿元、省级1.97亿元、州县3.47亿元。',
    // What would not add up either; approximate figures; little indeed.
    '投入资金11.92亿元，其中中央6.48亿元、省级1.97亿元、州县2.47万元。',
    '投入资金11.92亿元，其中中央6.48亿元、省级1.97亿元、州县3.47万余元。',
    '收到申请1件，其中公开0件、不予公开1件、其他1件。',
    '参与群众3万人次，其中甲村1.2万人次、乙村2人次。',
    '投入资金8.45亿元，其中中央6.48亿元、省级1.97亿元、捐款3.47万元。',
  ])('none in %s', text => {
    expect(isOff(text)).toEqual([false])
  })
})
