import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

/** As `9.02/286.4`, the part by what it is a share of. */
const named = (text: string) =>
  scan(text).shares.flatMap(({ shares }) =>
    shares.map(({ part, wholes }) => `${part?.value}/${wholes?.map(({ value }) => value).join()}`),
  )

describe('shares of counts that stand before by name', () => {
  it.each([
    ['涉及总投资28人、环保投资9人，环保投资占总投资的32.1%。', '9/28'],
    [
      '全县划定耕地保有量48万亩、永久基本农田41万亩，永久基本农田占耕地保有量的85.4%。',
      '410000/480000',
    ],
    ['处罚案件412件，其中简易程序案件379件、普通程序案件33件，简易程序案件占92%。', '379/412'],
    [
      '处罚案件412件，罚款19万元，其中简易程序案件379件、普通程序案件33件，简易程序案件占92%。',
      '379/412',
    ],
  ])('%s: %s', (text, expected) => {
    expect(named(text)).toEqual([expected])
  })

  it.each([
    // Two of one name; one of a longer name; a whole that is not there; another sentence.
    '2023年环保投资8人，总投资28人、环保投资9人，环保投资占总投资的32.1%。',
    '总投资28人、其他环保投资9人，环保投资占总投资的32.1%。',
    '一期总投资28人、环保投资9人，环保投资占总投资的22.1%。',
    '环保投资9人，环保投资占总投资的32.1%。',
    '总投资28人、环保投资9人。环保投资占总投资的32.1%。',
    '简易程序案件379件、普通程序案件33件，简易程序案件占92%。',
    // What is called by two letters may be anything.
    '总数28人、党员9人，党员占总数的32.1%。',
  ])('none in %s', text => {
    expect(named(text)).toEqual(['undefined/undefined'])
  })
})
