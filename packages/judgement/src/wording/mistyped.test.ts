import type { Typing } from '@hegao/core'
import { expect, test } from 'vitest'
import { mistypedFinder } from './mistyped.js'

const typing: Typing = {
  phrases: [
    ['行政处罚', '依法治理', '综治工作', '综治攻坐', '专项整治'],
    ['校外培训监管', '培训监管', '文明执法'],
  ],
  closed: [['充分发挥']],
  idioms: [['应退尽退']],
  sounds: [
    '挥辉回',
    '退推',
    '尽近',
    '政证争综正',
    '处出初',
    '依义以',
    '罚法发出',
    '治制置职',
    '专综',
    '工攻',
    '作坐',
  ],
  shapes: ['监临'],
  apart: ['治制'],
  words: [['政治', '初步', '发回']],
  plain: ['以出'],
  leads: ['加强', '的'],
  trails: ['案件', '的'],
  right: ['主义法治理'],
}
const find = mistypedFinder(typing)
const read = (text: string) =>
  find(text).map(({ span, right }) => [text.slice(span.start, span.end), right])

test.each([
  ['实施行证处罚36件', '行证处罚', '行政处罚'],
  ['𠮷行政初罚', '行政初罚', '行政处罚'],
  ['行政处法的程序', '行政处法', '行政处罚'],
  ['加强综项整治，', '综项整治', '专项整治'],
  ['推进专项整置。', '专项整置', '专项整治'],
  ['规范“行争处罚”', '行争处罚', '行政处罚'],
  ['充分发辉法律顾问作用', '充分发辉', '充分发挥'],
  ['应保尽保、应退近退。', '应退近退', '应退尽退'],
  ['加强行政处出。', '行政处出', '行政处罚'],
  ['加强专项整职依法治理', '专项整职', '专项整治'],
  ['规范“行政处罚”和“行争处罚”', '行争处罚', '行政处罚'],
])('%s: another of the same sound', (text, written, right) => {
  expect(read(text)).toEqual([[written, right]])
})

test('another of the same shape; of two phrases in one place the longer', () => {
  expect(read('加强校外培训临管。行证处罚')).toEqual([
    ['校外培训临管', '校外培训监管'],
    ['行证处罚', '行政处罚'],
  ])
})

test.each([
  ['行政处罚', 'as it should be'],
  ['行政许罚', 'another sound'],
  ['行证初罚', 'two characters'],
  ['专项整制', 'two that are not told apart'],
  ['政治工作', 'a word of its own'],
  ['行政初步罚', 'a word with the character behind it'],
  ['行政出罚，以法治理', 'characters that stand alone'],
  ['中国特色社会主义法治理论', 'two words that meet'],
  ['《行证处罚办法》', 'a title'],
  ['把“行证处罚”改为“行政处罚”', 'it is said how it should be'],
  ['行证处', 'not the whole phrase'],
  ['行政处法规', 'the last character belongs to the word behind it'],
  ['公综项整治', 'the first character belongs to the word before it'],
  ['综治攻作', 'as near to another phrase'],
  ['充分发回购款', 'a word of its own in a phrase whose last character is bound'],
  ['各地推退尽退', 'the first character of an idiom, behind another word'],
  ['综治工作', 'a phrase that is near to another'],
  ['行政处出台办法', 'what stands alone where the clause goes on'],
  ['', 'nothing'],
])('%s: %s', text => {
  expect(read(text)).toEqual([])
})

test('what lies at the edges of the text is read', () => {
  expect(read('证处罚')).toEqual([])
  expect(read('正政处罚')).toEqual([])
  expect(read('文明执发')).toEqual([['文明执发', '文明执法']])
})
