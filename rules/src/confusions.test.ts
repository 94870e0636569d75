import { readFileSync } from 'node:fs'
import { confusionFinder } from '@hegao/judgement'
import { applyFixes, findingsOf } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { catalogue, profiles, rules } from './index.js'

interface Row {
  readonly wrong: string
  readonly right?: string
  readonly example: string
  readonly nearMiss: string
}
const file = new URL('../catalogue/confusions.yaml', import.meta.url)
const { groups } = parse(readFileSync(file, 'utf8')) as { groups: { rows: Row[] }[] }
const rows = groups.flatMap(group => group.rows)
const rule = rules.find(({ id }) => id === 'wording/common-confusion')!
const bench = { rules, profiles, catalogue }
const read = (text: string) => findingsOf(rule, text, 'txt', bench)

describe.each(rows.map(row => [row.wrong, row] as const))(
  '%s',
  (_, { right, example, nearMiss }) => {
    test('is found once in its example, and not when it is mended', () => {
      const found = read(example)
      expect(found.map(({ text }) => text)).toHaveLength(1)
      if (right === undefined) return
      const fixed = applyFixes(example, found)
      expect(fixed).not.toBe(example)
      expect(read(fixed).map(({ text }) => text)).toEqual([])
    })

    test('is not found in its near miss', () => {
      expect(read(nearMiss).map(({ text, message }) => `${text} ${message}`)).toEqual([])
    })
  },
)

test('no row is found in the name of a rule, a law or a profile', () => {
  const find = confusionFinder(catalogue.confusions)
  const texts = rules.flatMap(({ title, messages }) => [
    title['zh-CN'],
    ...Object.values(messages).map(message => message['zh-CN']),
  ])
  expect(texts.flatMap(text => find(text).map(({ row }) => `${row.key}: ${text}`))).toEqual([])
})

test('a hostile text is read in time', () => {
  const find = confusionFinder(catalogue.confusions)
  for (const piece of ['约1', '防止一', '不少于1', '接收社会', '极大的', '超过1,1', '一一', '约'])
    expect(find(piece.repeat(Math.floor(100_000 / piece.length)))).toEqual([])
})
