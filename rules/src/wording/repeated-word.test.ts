import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { expect, test } from 'vitest'
import { catalogue, profiles } from '../index.js'
import rule from './repeated-word.js'

const toolbox = { rules: [rule], profiles, catalogue, scanner: new Scanner() }

test('a name of the office’s own may say a word twice, and no other', () => {
  const draft = readDraft('打造“乐学乐学”普法品牌，建成“说理说理”调解室3个。', 'txt')
  const own = { terms: ['乐学乐学品牌'], titles: [] }
  const { diagnostics } = checkDraft('t.txt', draft, toolbox, { ...plainSetup, own })
  expect(diagnostics.map(({ text }) => text)).toEqual(['说理说理'])
})
