import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { namedBy, readFacts, Scanner } from './index.js'

const names = (body: string, text = '') =>
  readFacts(readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md'), new Scanner())
    .names

describe('posts', () => {
  it.each([
    ['局长带队。', true],
    ['我局局长带队。', true],
    ['县水利局局长带队。', true],
    ['市水利局局长带队。', false],
    ['县公安局局长带队。', false],
  ])('%s', (text, own) => {
    expect(names('砚溪县水利局', text).posts.map(post => post.own)).toEqual([own])
  })
})

describe('namedBy', () => {
  const drafted = names('砚溪县水利局', '联合县环保局执法，临澜县水务局和我县县水务局参加。')
  const [first, second] = drafted.bodies.slice(-3)
  it('says where a name stands if it begins there', () => {
    expect(namedBy(first!, '环保局')).toEqual({ start: 3, end: 6 })
    expect(namedBy(first!, '保局')).toBeUndefined()
    expect(namedBy(first!, '水利局')).toBeUndefined()
    expect(namedBy(first!, '')).toBeUndefined()
  })

  it('does not take the body of another place for the own one', () => {
    expect(namedBy(second!, '县水务局', drafted.own)).toBeUndefined()
  })
})

describe("the own body's Party organisation", () => {
  const parties = (text: string) => names('砚溪县教育局', text).ownParties.map(({ name }) => name)

  it.each([
    ['局党组研究，我局党委召开会议。', ['局党组', '我局党委']],
    ['发挥教育局党组作用，县教育局党组书记带头。', ['教育局党组', '县教育局党组']],
    ['砚溪县教育局党组。', ['县教育局党组']],
    ['陪同砚溪县教育局党组。', ['县教育局党组']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected)
  })

  it.each([
    '市教育局党组',
    '县公安局党委',
    '局机关党委',
    '临澜县教育局党组',
    '局党委（党组）',
    '“局党组”',
  ])('is not %s', text => {
    expect(parties(text)).toEqual([])
  })
})
