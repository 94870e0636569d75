import type { Confusion } from '@hegao/core'
import { expect, test } from 'vitest'
import { confusionFinder } from './confusion.js'

const source = { level: '实务', name: '文字核校', verified: 'practice' } as const
const row = (pattern: string, key: string, right?: string): Confusion => ({
  kind: 'typo',
  severity: 'warning',
  pattern,
  key,
  source,
  ...(right === undefined ? {} : { right }),
})
const find = confusionFinder([
  row('台帐', '台帐', '台账'),
  row('帐户', '帐户', '账户'),
  row('约([0-9]+)余', '约', '约{数}'),
  row('截止目前', '截止', '截至目前'),
  row('截止目前为止', '截止', '截至目前'),
])
const read = (text: string) =>
  find(text).map(({ span, right }) => [text.slice(span.start, span.end), right])

test('what the text has in a blank is in what to write instead', () => {
  expect(read('𠮷约20余人，约300余份')).toEqual([
    ['约20余', '约20'],
    ['约300余', '约300'],
  ])
})

test('titles, and a word that is quoted as a word, are left alone', () => {
  expect(read('《台帐管理办法》把“台帐”改为“台账”')).toEqual([])
  expect(read('“建立台帐”《办法》台帐')).toEqual([
    ['台帐', '台账'],
    ['台帐', '台账'],
  ])
})

test('of two in one place the longer is found', () => {
  expect(read('截止目前为止办结3件')).toEqual([['截止目前为止', '截至目前']])
})
