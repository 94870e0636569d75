import { describe, expect, it } from 'vitest'
import { growth, linear } from '../testing/growth.js'
import { tellsOverlap } from './overlap.js'
import { scanQuantities } from './quantity.js'
import { scanTotals } from './total.js'

const tells = (text: string) => scanTotals(text, scanQuantities(text)).map(one => one.overlap)[0]

describe('what the text says to be two at once', () => {
  it.each([
    '处理28人，其中党纪处分18人、政务处分14人（4人同时受到党纪和政务处分）。',
    '处分28人，其中党纪处分18人、政务处分14人（4人受到双重处分）。',
    '受助学生28人，其中寄宿补助18人、膳食补助14人，部分学生同时享受两项。',
    '持证28人，其中甲证18人、乙证14人，有4人两证兼有。',
    '培训28人，其中执法人员18人、审核人员14人，4人身兼两职。',
    '受益28户，其中种植业18户、养殖业14户，4户种养兼营。',
    '排查28处，其中消防隐患18处、用电隐患14处，两类隐患并存的4处。',
    '追责28人，其中诫勉18人、通报14人，4人受到两种处理。',
    '先进28名，其中党员18名、女性14名（有交叉）。',
    '先进28名，其中党员18名、女性14名，存在重复统计。',
    '处理28人，其中党纪处分18人、政务处分14人。其中4人同时受到两种处分。',
    '召开会议28场，其中听证会18场、论证会14场，有4场合并召开。',
    '聘任28名，其中律师18名、教师14名，既是律师又是教师的4名。',
    '追责28人，其中诫勉18人、通报14人，4人一并受到处理。',
  ])('%s', text => {
    expect(tells(text)).toBe(true)
  })

  it.each([
    ['另起一句说别的事', '办理28件，其中甲类18件、乙类14件。同时，加强案件评查，落实双重管理。'],
    ['同时只是连词', '办理28件，其中甲类18件、乙类14件，同时组织培训3期。'],
    ['重复是一类', '信访28件，其中初次信访18件、重复信访14件。'],
    ['交叉检查是一类', '检查28次，其中自查18次、交叉检查14次。'],
    ['兼职是一类', '人员28人，其中专职18人、兼职14人。'],
    ['写明不重复统计', '创建省级18个、市级14个（同时获两级命名的不重复统计），合计28个。'],
  ])('not where %s: %s', (_, text) => {
    expect(tells(text)).toBeUndefined()
  })

  it('reads a hostile text in time', () => {
    expect(
      growth('既两三类', part => tellsOverlap(part, { start: 0, end: part.length })),
    ).toBeLessThan(linear)
  })
})
