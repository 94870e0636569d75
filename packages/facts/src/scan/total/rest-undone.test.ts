import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanUndone } from './rest-undone.js'

const found = (text: string) =>
  scanUndone(text, scanQuantities(text)).map(
    ({ total, parts }) =>
      `${total.value} = ${parts.map(({ quantity }) => quantity.value).join(' + ')}`,
  )

describe('what is left, told by what was not done', () => {
  it.each([
    [
      '发现问题图斑326个，面积1284.5亩，已整改301个，整改率92.33%，未整改的35个已制定方案。',
      '326 = 301 + 35',
    ],
    ['发现问题图斑326个，已整改301个，尚未整改到位的35个已制定方案。', '326 = 301 + 35'],
    ['全省118个县（市、区）中，设立执法队伍的97个，尚有31个没有设立。', '118 = 97 + 31'],
    ['排查隐患120处，已整改110处，还有12处未整改到位。', '120 = 110 + 12'],
    ['反馈问题52个，已整改49个，尚有5个正在整改。', '52 = 49 + 5'],
    ['当场整改181个、限期整改55个，到期后已整改51个，尚有6个未到整改期限。', '55 = 51 + 6'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each([
    [
      'less than is left, which may be of other kinds',
      '反馈问题52个，已整改49个，尚有2个正在整改。',
    ],
    ['cases, which may be older', '受理案件52件，已办结49件，尚有9件正在办理。'],
    ['older ones', '上年遗留12个，今年反馈问题52个，已整改54个，尚有10个正在整改。'],
    ['older ones', '上年遗留12个，今年反馈问题52个，已整改49个，尚有15个正在整改。'],
    ['another act', '排查隐患120处，已移交110处，还有12处未整改到位。'],
    ['what moved on before', '排查隐患120处，移送30处，已整改70处，未整改的20处已制定方案。'],
    ['what moved on later', '排查隐患120处，已整改70处，未整改的20处已制定方案，移送30处。'],
    ['one of several parts', '118个县中，设立队伍的97个，建成中心的80个，尚有38个没有建成。'],
    ['about so many', '排查问题约120个，已整改110个，尚有20个正在整改。'],
    ['a part of a list', '反馈问题52个，其中立行立改20个，已整改18个，还有12个未整改。'],
    ['of another sentence', '反馈问题52个。已整改49个，尚有5个正在整改。'],
  ])('none for %s', (_, text) => expect(found(text)).toEqual([]))

  it.each(['反馈问题52个，已整改49个，尚有5个未整改，', '尚有5个未整改，'])(
    'takes linear time: %s',
    piece => {
      expect(growth(piece, text => scanUndone(text, scanQuantities(text)))).toBeLessThan(linear)
    },
  )
})
