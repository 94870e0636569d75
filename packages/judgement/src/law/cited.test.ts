import type { FoundLaw, Law, LawBook } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import {
  isAbridged,
  isDraftText,
  isStatute,
  lawOf,
  mayBeLocal,
  opensWithState,
  withoutBracket,
  withoutState,
} from './cited.js'

const citation = (text: string) => readReport(text).facts.citations.all[0]!

it.each([
  ['学习《信访工作条例》。', false],
  ['起草《信访工作条例》。', true],
  ['修订《信访工作条例》。', true],
  ['印发《信访工作条例》。', true],
  ['废止《信访工作条例》。', true],
  ['学习《临澜县信访工作条例》。', true],
  ['落实省教育厅《信访工作条例》。', true],
  ['起草《中华人民共和国信访工作条例》。', false],
])('%s may be of a local text: %s', (text, local) => {
  expect(mayBeLocal(citation(text))).toBe(local)
})

describe('the law that is meant', () => {
  const found = { by: 'title' } as FoundLaw
  const laws = { find: (name: string) => (name.endsWith('信访工作条例') ? found : undefined) }
  it.each([
    ['学习《信访工作条例》。', found],
    ['学习《临澜县信访工作条例》。', found],
    ['依据信访工作条例第三条办理。', found],
    ['依据临澜县信访工作条例第三条办理。', undefined],
    ['学习《供水用水条例》。', undefined],
  ])('in %s', (text, expected) => {
    expect(lawOf(citation(text), laws as unknown as LawBook)).toBe(expected)
  })
})

it.each([
  ['statute', 'short', '保密法', true],
  ['constitution', 'short', '保密法', true],
  ['regulation', 'short', '保密法', false],
  ['statute', 'title', '保密法', false],
  ['statute', 'short', '保守国家秘密法', false],
])('of a %s found by its %s, %s is abridged: %s', (kind, by, name, expected) => {
  const law = { kind, title: '中华人民共和国保守国家秘密法' } as Law
  expect(isAbridged({ law, by } as FoundLaw, name)).toBe(expected)
})

it.each([
  ['statute', true],
  ['constitution', true],
  ['regulation', false],
])('a %s is a law of the congress: %s', (kind, expected) => {
  expect(isStatute({ kind } as Law)).toBe(expected)
})

it.each([
  ['中华人民共和国民法典', '民法典', true],
  ['民法典', '民法典', false],
  ['香港特别行政区驻军法', '香港特别行政区驻军法', false],
])('%s is %s in running text', (title, short, opens) => {
  expect([withoutState(title), opensWithState(title)]).toEqual([short, opens])
})

it.each([
  ['民营经济促进法（草案）', true],
  ['民营经济促进法(草案)', true],
  ['民营经济促进法（草案征求意见稿）', true],
  ['民营经济促进法（修订草案第二次审议稿）', true],
  ['民营经济促进法（送审稿）', true],
  ['民营经济促进法（草案二次审议）', true],
  ['民营经济促进法（草案（二））', false],
  ['民营经济促进法（草案）说明', false],
  ['民营经济促进法（2024年修订）', false],
  ['民营经济促进法草案', false],
])('%s is a draft: %s', (name, expected) => {
  expect(isDraftText(name)).toBe(expected)
})

it.each([
  ['民法典（实用版）', '民法典'],
  ['刑法(注释本)', '刑法'],
  ['民法典', '民法典'],
  ['民法典（实用版）解读', '民法典（实用版）解读'],
  ['民法典（总则编）（实用版）', '民法典（总则编）'],
])('%s is of %s', (name, expected) => {
  expect(withoutBracket(name)).toBe(expected)
})
