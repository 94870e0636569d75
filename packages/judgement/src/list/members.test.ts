import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { countNamed, repeatedMember } from './members.js'

const words = { compressedWords: ['城乡'], joinedNames: ['文化和旅游', '普及'] }
const named = (list: string) => {
  const [found] = scan(`从${list}等九个方面。`).countedLists
  return countNamed(found!.members, words)
}

describe('what a list names', () => {
  it.each([
    ['食品、药品、餐饮', { least: 3, most: 3 }],
    ['食品、药品、餐饮和器械', { least: 4, most: 4 }],
    ['食品、药品、餐饮和医疗器械', { least: 3, most: 4 }],
    ['食品和药品、餐饮、器械', { least: 3, most: 4 }],
    ['公安、民政、文化和旅游', { least: 3, most: 3 }],
    ['入学率、普及率、巩固率', { least: 3, most: 3 }],
    ['食品、药品以及餐饮', { least: 2, most: 3 }],
    ['公安、民政、文化和旅游、发展改革和工业', { least: 5, most: 5 }],
    ['“甲和乙”、“丙”、“丁”', { least: 3, most: 3 }],
    ['城乡、区域、行业', undefined],
  ])('%s', (list, expected) => {
    expect(named(list)).toEqual(expected)
  })
})

describe('a member that is named twice', () => {
  it.each([
    ['监管、宣传、宣传、预案', 3, 2],
    ['成立综合协调、综合协调、舆情引导', 2, 1],
    ['监管、宣传、宣传、预案', 4, undefined],
    ['监管和宣传、宣传、预案', 2, 1],
    ['监管宣传、宣传、预案', 2, undefined],
    ['一等奖、二等奖、二等奖', 3, undefined],
    ['大河湾社区、河湾社区、三河社区', 3, undefined],
    ['监管、宣传、预案、宣传', 3, undefined],
    ['大宣传小组、宣传小组、预案小组', 2, 1],
    ['大宣传组、宣传组、预案组', 2, undefined],
  ])('%s in %i', (list, value, at) => {
    const [found] = scan(`从${list}等九个方面。`).countedLists
    const members = found!.members.map((one, index) => ({
      ...one,
      text: index === 0 ? one.text.replace('从', '') : one.text.replace('等', ''),
    }))
    expect(repeatedMember(members, countNamed(members, words)!, value)).toBe(at)
  })
})
