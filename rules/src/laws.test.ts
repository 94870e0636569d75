import { localTitles } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue } from './index.js'

const { laws } = catalogue

test('each title as it stands is found, and near nothing', () => {
  const wrong = laws.all.filter(
    law => laws.find(law.title)?.law !== law || laws.nearest(law.title).length > 0,
  )
  expect(wrong.map(({ title }) => title)).toEqual([])
})

test('each title without 中华人民共和国 is found', () => {
  const wrong = laws.all
    .map(law => ({ law, short: law.title.replace(/^中华人民共和国/, '') }))
    .filter(({ law, short }) => laws.find(short)?.law !== law)
  expect(wrong.map(({ short }) => short)).toEqual([])
})

describe('names of the catalogue', () => {
  test.each([
    ['民法典', '中华人民共和国民法典', 'short'],
    ['法治政府建设实施纲要(2021-2025年)', '法治政府建设实施纲要（2021—2025年）', 'title'],
    ['保密法', '中华人民共和国保守国家秘密法', 'short'],
    ['未保法', '中华人民共和国未成年人保护法', 'colloquial'],
    ['中小学教育惩戒规则', '中小学教育惩戒规则（试行）', 'short'],
    ['关于加强和改进行政应诉工作的意见', '国务院办公厅关于加强和改进行政应诉工作的意见', 'short'],
    [
      '中共中央办公厅、国务院办公厅关于加强法治乡村建设的意见',
      '关于加强法治乡村建设的意见',
      'short',
    ],
  ])('%s', (name, title, by) => {
    expect(laws.find(name)).toMatchObject({ law: { title }, by })
  })

  test.each([
    ['法制政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要（2021—2025年）'],
    ['法治中国建设规划（2021—2025年）', '法治中国建设规划（2020—2025年）'],
    ['乡村振兴法', '中华人民共和国乡村振兴促进法'],
    ['法制宣传教育法', '中华人民共和国法治宣传教育法'],
    ['中华人共和国民法典', '中华人民共和国民法典'],
    ['信访工作规定', '信访工作条例'],
  ])('%s is a slip for %s', (name, title) => {
    expect(laws.nearest(name)[0]?.law.title).toBe(title)
  })

  test.each([
    ['法治政府建设实施纲要（2026—2030年）', 'an edition that the catalogue does not have yet'],
    ['中华人民共和国刑法修正案（十三）', 'a number that may have come since'],
    ['云川市教育局关于加强教育行政执法工作的意见', 'a document of a place'],
    ['行政执法法', 'no law, which the catalogue says'],
  ])('%s is near nothing: %s', name => {
    expect(laws.find(name)).toBeUndefined()
    expect(laws.nearest(name)).toEqual([])
  })

  test('the same names, in any order of asking, give the same answers', () => {
    const names = ['信访条例', '行政处罚发', '法制政府建设实施纲要']
    const titles = (name: string) => laws.nearest(name).map(({ law }) => law.title)
    const forth = names.map(titles)
    expect([...names].reverse().map(titles).reverse()).toEqual(forth)
  })
})

test('a composed local title is no title of the catalogue', () => {
  const national = laws.all.map(({ title }) => title.replace(/^中华人民共和国/, ''))
  const titles = localTitles(national, 200)
  expect(new Set(titles).size).toBe(200)
  expect(titles.filter(title => laws.find(title))).toEqual([])
})
