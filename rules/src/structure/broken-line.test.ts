import { findingsOf } from '@hegao/testing'
import { expect, test } from 'vitest'
import { catalogue, profiles, rules } from '../index.js'
import rule from './broken-line.js'

const bench = { rules, profiles, catalogue }
const numerals = '一二三四五六七八九十'
const cut =
  '局党组成立了以主要负责人为组长、分管负责人为副组长、各科\n\n室主要负责人为成员的领导小组。会议研究法治工作12次。'
/** So many sections, each with its heading and one paragraph that is cut. */
const cutSections = (count: number): string =>
  Array.from({ length: count }, (_, at) => `（${numerals[at]}）规范执法行为\n\n${cut}\n\n`).join('')
const places = (text: string): number[] =>
  findingsOf(rule, text, 'txt', bench).map(({ related }) => related.length + 1)

test('a text whose paragraphs are all cut was wrapped by its editor, headings aside', () => {
  expect(places(cutSections(10))).toEqual([])
  expect(places(cutSections(4))).toEqual([])
})

test.each([
  ['fewer than four are cut', cutSections(3), 3],
  ['one is whole', `${cutSections(10)}办理案件12件。开展检查9次。\n`, 10],
])('where %s, pages ended there', (_, text, cuts) => {
  expect(places(text)).toEqual([cuts])
})
