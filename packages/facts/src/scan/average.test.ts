import { describe, expect, it } from 'vitest'
import { isAverage } from '../quotient.js'
import { growth, linear } from '../testing/growth.js'
import { scan } from './index.js'

/** As `9600/48=300`, with ! where it is wrong. */
const found = (text: string) =>
  scan(text).averages.map(average => {
    const { total, count, share, result } = average
    return `${total.value}/${count?.value ?? share}=${result.value}${isAverage(average) ? '' : '!'}`
  })

describe('averages', () => {
  it.each([
    ['开展普法活动48场，参与群众9600人次，场均参与300人次。', '9600/48=300!'],
    ['开展普法活动48场，参与群众9600人次，场均200人次。', '9600/48=200'],
    ['举办培训班21期，培训1200人次，平均每期57人次。', '1200/21=57'],
    ['全年培训1200人次，举办培训班20期，平均每期50人次。', '1200/20=50!'],
    ['12名调解员全年调解纠纷360件，人均调解40件。', '360/12=40!'],
    ['现有行政执法人员9名，办理案件363件，人均办案40件。', '363/9=40'],
    ['经费投入120万元，办理案件400件，案均经费0.4万元。', '1200000/400=4000!'],
    ['发放补贴1200万元，惠及群众3万人，人均500元。', '12000000/30000=500!'],
    ['全年办理复议案件120件，平均每月12件。', '120/12=12!'],
    ['全年办理复议案件120件，月均10件。', '120/12=10'],
    ['全年接访86批次，每季度平均30批次。', '86/4=30!'],
    // Of the whole of a list; for whom money was got; about so much.
    [
      '办理案件214件，其中简易程序168件，普通程序46件，罚款9.86万元，件均约641元。',
      '98600/214=641!',
    ],
    [
      '办理案件214件，其中简易程序168件、普通程序46件，罚款9.86万元，件均约461元。',
      '98600/214=461',
    ],
    ['为1031名劳动者追回工资1864.3元，人均约1.8万元。', '1864.3/1031=18000!'],
    ['为1031名劳动者追回工资1864.3万元，人均约2万元。', '18643000/1031=20000'],
    // Rounded, cut off, or by other counts of the paragraph.
    ['开展活动12场，参与500人次，场均41人次。', '500/12=41'],
    ['开展活动12场，参与500人次，场均42人次。', '500/12=42'],
    ['其中大型活动10场。开展活动12场，参与500人次，场均50人次。', '500/12=50'],
    ['开展活动12场，参与500余人次，场均60人次。', '500/12=60'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['some of them', '新招调解员12名，全年调解纠纷360件，人均调解40件。'],
    ['others do it', '培训群众12名，调解纠纷360件，人均调解40件。'],
    ['another matter', '惠及群众3万人，发放补贴1200万元，人均可支配收入2.1万元。'],
    ['growth', '发放补贴1200万元，惠及群众3万人，人均增收500元。'],
    ['no number of them', '全年调解纠纷360件，人均调解40件。'],
    ['two kinds of them', '办理案件214件，许可46件，罚款9.86万元，件均641元。'],
    ['for others besides', '为1031名劳动者及家属解决困难，追回工资1864.3元，人均1.8万元。'],
    ['two numbers of them', '开展讲座12场、展览8场，参与500人次，场均60人次。'],
    ['another unit', '开展活动12场，参与500人，场均60人次。'],
    ['a part of the year', '上半年办理复议案件120件，平均每月12件。'],
    ['up to a day', '截至11月底，全年办理复议案件120件，月均12件。'],
    ['months of no year', '办理复议案件120件，平均每月12件。'],
    ['another sentence', '开展活动12场。参与500人次，场均60人次。'],
    ['balanced', '12名调解员调解360件，人均衡40件。'],
    ['so many at least', '开展活动12场，参与500人次，平均每场30人次以上。'],
    ['of each', '12名干部每人联系3户，共联系36户，人均40户。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['12名调解员调解360件，人均40件，', '人均', '平均每期', '平均每期50人次', '场均12场'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).averages)).toBeLessThan(linear)
    },
  )
})
