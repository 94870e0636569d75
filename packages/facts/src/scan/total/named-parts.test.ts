import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanEachNamed, scanPlaceSums } from './named-parts.js'

const found = (text: string) =>
  [scanEachNamed, scanPlaceSums].flatMap(read =>
    read(text, scanQuantities(text)).map(
      ({ total, parts }) =>
        `${total.value} = ${parts.map(({ label, quantity }) => label + quantity.value).join(' + ')}`,
    ),
  )

describe('parts by their names', () => {
  it.each([
    ['评查案卷1200卷（刑事、行政各650卷）。', '1200 = 刑事650 + 行政650'],
    ['评查1200卷案卷（刑事、民事和行政各400卷）。', '1200 = 刑事400 + 民事400 + 行政400'],
    ['代管2个街道、1个镇，31个村（社区），4个镇（街道）均已设站。', '4 = 街道2 + 镇1'],
    ['全县12个乡镇、3个街道，16个乡镇（街道）均已设所。', '16 = 乡镇12 + 街道3'],
    ['共有镇4个、街道2个，7个镇（街道）综合执法队全部挂牌。', '7 = 镇4 + 街道2'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each([
    ['some of the places', '全县12个乡镇、3个街道，10个乡镇（街道）均已设所。'],
    ['places of no area', '走访12个乡镇、3个街道，16个乡镇（街道）均已设所。'],
    ['other places', '全县12个乡、3个镇，16个乡镇（街道）均已设所。'],
    ['another unit', '评查案卷1200卷（刑事、行政各30场）。'],
    ['more in the bracket', '建设站点40个（城区、农村各18个，功能区4个）。'],
    ['about so many', '评查案卷约1200卷（刑事、行政各650卷）。'],
  ])('none of %s: %s', (_, text) => expect(found(text)).toEqual([]))

  it.each(['1200卷（刑事、行政各650卷），', '全县12个乡镇、3个街道，'])(
    'takes linear time: %s',
    piece => {
      const read = (text: string) => {
        const quantities = scanQuantities(text)
        return [...scanEachNamed(text, quantities), ...scanPlaceSums(text, quantities)]
      }
      expect(growth(piece, read)).toBeLessThan(linear)
    },
  )
})
