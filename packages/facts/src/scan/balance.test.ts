import { describe, expect, it } from 'vitest'
import { growth, linear } from '../testing/growth.js'
import { scan } from './index.js'

/** As `+20 -2 = 18`. */
const found = (text: string) =>
  scan(text).balances.map(({ terms, result }) => {
    const signed = terms.map(({ sign, quantity }) => `${sign > 0 ? '+' : '-'}${quantity.value}`)
    return `${signed.join(' ')} = ${result.quantity.value}`
  })

describe('the year and its halves', () => {
  it.each([
    ['上半年立案38件，下半年立案50件，全年立案89件。', '+38 +50 = 89'],
    ['2024年上半年立案38件、下半年50件，2024年全年89件。', '+38 +50 = 89'],
    ['我局上半年办理38件案件，下半年办理50件案件，全年办理89件案件。', '+38 +50 = 89'],
    ['上半年立案38件（同比增长5%），下半年立案50件，增长8%，全年立案89件。', '+38 +50 = 89'],
    ['一季度检查2次、二季度3次、三季度4次、四季度5次，全年15次。', '+2 +3 +4 +5 = 15'],
    [
      '第一季度检查2次，第二季度检查3次，第三季度检查4次，第四季度检查5次，全年检查15次。',
      '+2 +3 +4 +5 = 15',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['people may come twice', '上半年培训38人，下半年培训50人，全年培训80人。'],
    ['bodies may be seen twice', '上半年检查企业38家，下半年检查企业50家，全年检查企业80家。'],
    ['tasks last', '上半年推进项目38件，下半年推进项目50件，全年推进项目60件。'],
    ['what is left lasts', '上半年未结案件38件，下半年未结案件50件，全年未结案件60件。'],
    ['another act', '上半年立案38件，下半年立案50件，全年办结80件。'],
    ['another noun', '上半年办理38件案件，下半年办理50件投诉，全年办理80件案件。'],
    ['another unit', '上半年立案38件，下半年立案50起，全年立案80件。'],
    ['another year', '2023年上半年立案38件，2024年下半年立案50件，全年立案80件。'],
    ['the year before', '上半年立案38件，下半年立案50件，去年全年立案80件。'],
    ['a comparison', '上半年立案38件，较上半年增加50件，全年立案80件。'],
    ['less than the halves', '上半年立案38件，下半年多立案50件，全年立案80件。'],
    ['three quarters', '一季度检查2次、二季度3次、三季度4次，全年15次。'],
    ['quarters in disorder', '一季度检查2次、三季度3次、二季度4次、四季度5次，全年15次。'],
    ['about so many', '上半年立案38件，下半年立案约50件，全年立案80件。'],
    ['more than so many', '上半年立案30余件，下半年立案50件，全年立案98件。'],
    ['a running total', '上半年立案38件，下半年立案50件，全年累计立案98件。'],
    ['a reservation', '上半年立案38件，下半年立案50件，全年立案80件，另有移送案件5件。'],
    ['what is in it', '上半年立案38件，下半年立案50件（含移送5件），全年立案80件。'],
    ['another sentence', '上半年立案38件，下半年立案50件。全年立案80件。'],
    ['a sum that is a total', '上半年立案38件，下半年立案50件，全年共80件。'],
    ['no year', '上半年立案38件，下半年立案50件，罚款80件。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what came and what went', () => {
  it.each([
    ['年度内“枫桥式”司法所新增20个、退出2个，净增22个。', '+20 -2 = 22'],
    ['执法队伍由50人增至60人，新招15人、调出5人，净增11人。', '+15 -5 = 11'],
    ['全年流入8人、流出19人，净减少12人。', '-8 +19 = 12'],
    ['新建示范点9个、新增示范点2个、撤销3个，全年净增示范点9个。', '+9 +2 -3 = 9'],
    ['新建9个、新增2个、撤销3个，全年净增9个。', '+9 +2 -3 = 9'],
    ['新增20名（同比增长5%）、退休2名，净增22名。', '+20 -2 = 22'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['two ways in', '新增20个、新建2个，净增23个。'],
    ['another noun', '新增企业20个、退出示范点2个，净增22个。'],
    ['another noun of the result', '新增20个、退出2个，净增企业22个。'],
    ['another unit', '新增20名、退出2个，净增22名。'],
    ['against another time', '新增20名、退休2名，比上年末净增22名。'],
    ['changes, no moves', '较上年新增20名、减少2名，净增22名。'],
    ['a part of the first', '新增20个、其中调入5个、退出2个，净增22个。'],
    ['what is in it', '新增20个（含调入5个）、退出2个，净增22个。'],
    ['others besides', '新增20个、退出2个，净增23个，另外划入5个。'],
    ['one of a longer list', '迁建3个、新增20个、退出2个，净增21个。'],
    ['another figure between', '新增20个、在建4个、退出2个，净增22个。'],
    ['about so many', '新增20余个、退出2个，净增22个。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('posts', () => {
  it.each([
    ['17个镇综合行政执法队核定编制153名，实有142名，空编21名。', '+153 -142 = 21'],
    [
      '全县行政执法人员编制386名，实有执法人员341名，缺编55名，原因是考录周期长。',
      '+386 -341 = 55',
    ],
    ['司法所核定政法专项编制69个，实际使用63个，空编8个。', '+69 -63 = 8'],
    ['核定30名编制，在编22人，空缺9名。', '+30 -22 = 9'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['some are at work', '核定编制153名，在编142名，在岗130名，空编21名。'],
    ['who is there need have no post', '核定编制153名，现有142名，空编21名。'],
    ['some have none', '核定编制153名，实有142名（含借调5名），空编16名。'],
    ['too many elsewhere', '核定编制153名，实有142名，空编21名，个别单位超编10名。'],
    ['other posts', '核定领导职数15名，实有12名，空缺5名。'],
    ['posts of one kind', '核定编制153名，实有142名，空缺执法岗位21名。'],
    ['posts of two kinds', '核定行政编制20名、事业编制30名，实有22名，空编28名。'],
    ['compared', '较核定编制153名，实有142名，空编21名。'],
    ['about so many', '核定编制153名，实有140余名，空编21名。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what was left, came, was closed and is left', () => {
  it.each([
    ['上年结转13件，新收108件，办结110件，未结10件。', '+13 +108 -110 = 10'],
    ['全年新收案件108件，上年结转13件，审结110件，年末未审结10件。', '+108 +13 -110 = 10'],
    ['上年度结转案件13件，新收案件108件，办结案件110件，结转下年10件。', '+13 +108 -110 = 10'],
    [
      '2023年结转13件，当年新收108件，已办结110件，结转2025年10件，罚款3万元。',
      '+13 +108 -110 = 10',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['taken in is not what came', '上年结转13件，新收108件，受理97件，办结85件，未结12件。'],
    ['applications', '上年结转13件，新收申请108件，办结100件，未结12件。'],
    ['others ended', '上年结转13件，新收108件，办结110件，未结9件，中止2件。'],
    ['refused elsewhere', '不予受理2件。上年结转13件，新收108件，办结110件，未结9件。'],
    ['another matter', '上年结转投诉13件，新收案件108件，办结110件，未结10件。'],
    ['what is in it', '上年结转13件，新收108件（含转来3件），办结110件，未结10件。'],
    ['taken in may hold the old', '上年结转13件，受理108件，办结98件，未结10件。'],
    ['nothing left over', '新收108件，办结98件，未结11件。'],
    ['one of them more', '上年结转13件，新收108件，办结110件，未结10件、退查1件。'],
    ['about so many', '上年结转13件，新收108件，办结近110件，未结10件。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

it.each([
  '上半年立案38件，下半年立案50件，',
  '新增20个、退出2个，净增22个、',
  '新增20个、',
  '核定编制153名，实有142名，空编21名，',
  '上年结转13件，新收108件，办结110件，未结10件，',
  '净增20个（',
  '净增20个中中中中中中中中中中',
])('a text of hostile length is read in linear time: %s…', piece => {
  expect(growth(piece, text => scan(text).balances)).toBeLessThan(linear)
})
