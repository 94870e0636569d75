import { describe, expect, it } from 'vitest'
import { scanEchoedLists } from './echoed-list.js'

const lists = (text: string) =>
  scanEchoedLists(text).map(({ value, members, open }) => [
    value,
    members.length,
    ...(open ? ['open'] : []),
  ])

describe('a list whose members have the word of its label', () => {
  it.each([
    ['behind a colon', '做到“四个没有”：没有甲；没有乙；没有丙。', [[4, 3]]],
    ['between commas', '做到“四个没有”：没有甲，没有乙，没有丙。', [[4, 3]]],
    ['behind 即', '做到“四个没有”，即没有甲、没有乙、没有丙。', [[4, 3]]],
    ['in brackets', '做到“三个必须”（管行业必须管安全、管业务必须管安全）。', [[3, 2]]],
    ['of an activity', '开展“四个一”活动：一堂课，一次会，一场赛。', [[4, 3]]],
    ['with the word at their ends', '做到“四到位”：责任到位，措施到位，督查到位。', [[4, 3]]],
    ['with 等', '做到“四个没有”：没有甲；没有乙；没有丙等。', [[4, 3, 'open']]],
    ['over two sentences', '做到“四个没有”：没有甲，没有乙。没有丙，没有丁。', [[4, 2, 'open']]],
    ['with a quotation', '做到“三个没有”：没有“甲、乙”；没有丙。', []],
  ])('%s', (_, text, expected) => expect(lists(text)).toEqual(expected))

  it.each([
    ['without quotes', '做到四个没有：没有甲；没有乙。'],
    ['with another clause', '做到“四个没有”：没有甲，没有乙，社会稳定。'],
    ['with two in one clause', '做到“四个没有”：没有甲、没有乙；没有丙。'],
    ['with two things in one clause', '做到“三个没有”：没有甲、乙；没有丙。'],
    ['that is numbered', '做到“四个一”：一是学，一是做。'],
    ['whose short word stands inside', '开展“五个一”活动：举行一次讲座；举行一次班会。'],
    ['of one', '做到“四个没有”：没有甲。'],
    ['with nothing to open it', '做到“四个没有”，没有甲，没有乙。'],
    ['in a bracket that stays open', '做到“四个没有”（没有甲，没有乙。'],
  ])('none %s', (_, text) => expect(lists(text)).toEqual([]))
})
