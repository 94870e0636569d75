import { describe, expect, test } from 'vitest'
import { parseBaseline } from '../baseline.js'
import { parseConfig } from '../config/index.js'
import { parseProfile } from '../profile/index.js'
import { readYaml } from './read.js'

const reasonOf = (text: string): string | undefined =>
  readYaml(text, 'hegao.yaml').problems[0]?.message['zh-CN']

const readers = { parseConfig, parseProfile, parseBaseline }

describe('YAML makes plain data and nothing else', () => {
  test.each([
    ['a function', 'terms: !!js/function "function () { return 1 }"'],
    ['a pattern', 'terms: [!!js/regexp /(a+)+$/]'],
    ['a tag of one’s own', 'profile: !run rm'],
    ['a Python object', 'profile: !!python/object/apply:os.system [ls]'],
  ])('%s', (_, text) => {
    expect(reasonOf(text)).toMatch(/标签|不是合法的 YAML/)
  })

  test('aliases, one of which could unfold to all memory', () => {
    const laughs = Array.from({ length: 20 }, (_, n) =>
      n === 0
        ? 'a0: &a0 [甲]'
        : `a${n}: &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join(', ')}]`,
    )
    expect(reasonOf(laughs.join('\n'))).toMatch(/第 2 行：.*不支持“\*”别名/)
    expect(reasonOf('a: &a [*a]')).toMatch(/不支持“\*”别名/)
  })

  test('a merge key is a key like any other', () => {
    expect(
      parseConfig('<<: {profile: general}\n', 'hegao.yaml').errors.map(one => one.code),
    ).toEqual(['unknown-key'])
  })

  test.each(['[', '{a: ', '- '])('fifty thousand %s come to an end', mark => {
    expect(reasonOf(mark.repeat(50_000))).toBeDefined()
  })
})

describe('no key reaches the prototype of all objects', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const texts = keys.flatMap(key => [
    `${key}: {polluted: 甲}\n`,
    `severities:\n  ${key}: off\n`,
    `options:\n  ${key}: {polluted: 甲}\n`,
    `options:\n  a/b:\n    ${key}: {polluted: 甲}\n`,
    `overrides:\n  - files: a\n    ${key}: {polluted: 甲}\n`,
    `accepted:\n  - rule: a/b\n    reason: 乙丙丁\n    data: {${key}: {polluted: 甲}}\n`,
    `findings:\n  - ${key}: {polluted: 甲}\n`,
    `scoring:\n  rules:\n    ${key}: {polluted: 甲}\n`,
  ])
  test.each(Object.entries(readers))('%s', (_, read) => {
    for (const text of texts) {
      read(text, 'a.yaml')
      expect(Object.keys(Object.prototype)).toEqual([])
      expect({}).not.toHaveProperty('polluted')
    }
  })

  test('such a key is told as any unknown one', () => {
    const { errors } = parseConfig('__proto__: {profile: general}\n', 'hegao.yaml')
    expect(errors.map(({ line, code }) => [line, code])).toEqual([[1, 'unknown-key']])
  })
})
