import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

/** As `480卷=160×3`. */
const found = (text: string) =>
  scan(text).each.map(
    ({ each, total, groups }) => `${total.value}${total.unit}=${each.value}×${groups?.value}`,
  )

describe('what falls to each round, and to each part of the year', () => {
  it.each([
    ['开展案卷评查3轮，抽查案卷480卷，每轮150卷。', '480卷=150×3'],
    ['举办培训班4期，培训干部200人（每期50人）。', '200人=50×4'],
    ['开展互评，每半年1次、全年4次。', '4次=1×2'],
    ['每季度召开1次、全年4次。', '4次=1×4'],
    ['每个月1次，全年10次。', '10次=1×12'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['at least', '开展案卷评查3轮，抽查案卷480卷，每轮不少于150卷。'],
    ['more than', '开展案卷评查3轮，抽查案卷480卷，每轮150卷以上。'],
    ['about so many', '开展案卷评查3轮，抽查案卷480余卷，每轮150卷。'],
    ['another unit', '举办培训班4期，培训干部200人，每期2天。'],
    ['another count of rounds', '举办培训班4场，培训干部200人，每期40人。'],
    ['others between', '举办培训班4期、讲座2场，培训干部200人，每期40人。'],
    ['some of them', '新增评查3轮，抽查案卷480卷，每轮150卷。'],
    ['one that differs', '开展评查3轮，抽查案卷480卷，每轮150卷，第三轮180卷。'],
    ['another sentence', '开展案卷评查3轮。抽查案卷480卷，每轮150卷。'],
    ['one more than planned', '每季度1次，全年5次。'],
    ['another unit in the year', '每季度1次、全年4场。'],
    ['at least in each part', '每季度不少于1次、全年6次。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['评查3轮，抽查480卷，每轮150卷，', '每半年1次、全年', '每轮', '每季度'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, found)).toBeLessThan(linear)
    },
  )
})
