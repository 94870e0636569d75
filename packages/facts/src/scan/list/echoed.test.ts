import { describe, expect, it } from 'vitest'
import { scanEchoedLists } from './echoed.js'

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
    ['with 即 and a colon', '做到“四个没有”，也就是：没有甲；没有乙。', [[4, 2]]],
    ['behind 分别是', '做到“四个没有”,分别是没有甲，没有乙', [[4, 2]]],
    ['in half-width brackets', '做到“三个必须”(分别为：必须甲、必须乙)；“一个”', [[3, 2]]],
    ['with spaces', '做到“四个没有” ： 没有甲； 没有乙 。', [[4, 2]]],
    ['up to a question', '做到“四个没有”：没有甲，没有乙？', [[4, 2]]],
    ['up to the end of its line', '做到“四个没有”：没有甲，没有乙\n没丙', [[4, 2]]],
    ['with 等 in a word', '做到“四个平等”：人人平等，事事平等。', [[4, 2]]],
    ['of requirements', '落实“三项坚持”要求：坚持甲;坚持乙;', [[3, 2]]],
    ['with a 、 within', '做到“三到位”：甲、乙到位，丙到位。', []],
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
    ['with circled numbers', '做到“四个没有”：①没有甲，②没有乙。'],
    ['with its word twice in a member', '做到“四个没有”：没有甲没有乙，没有丙。'],
    ['of a single quoted thing', '做到“一个没有”：没有甲，没有乙。'],
    ['of a long word', '做到“四个没有问题”：没有问题甲，没有问题乙。'],
    ['with no member', '做到“四个没有”：'],
    ['that is too long', `做到“四个没有”：${'没有甲，'.repeat(100)}`],
    ['with nothing to open it', '做到“四个没有”，没有甲，没有乙。'],
    ['in a bracket that stays open', '做到“四个没有”（没有甲，没有乙。'],
  ])('none %s', (_, text) => expect(lists(text)).toEqual([]))
})

it('knows the places of such a list', () => {
  const text = '做到“三个没有”： 没有甲；没有乙。成效明显。'
  const [list] = scanEchoedLists(text)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(list).toMatchObject({ unit: '个', noun: '没有', order: 'echo', kinship: 'plain' })
  expect(words(list!.span)).toBe('“三个没有”： 没有甲；没有乙')
  expect(words(list!.count)).toBe('“三个没有”')
  expect(list!.members.map(({ span }) => words(span))).toEqual(['没有甲', '没有乙'])
  expect(scanEchoedLists('做到“四到位”：甲到位，乙到位')).toMatchObject([{ unit: '' }])
})
