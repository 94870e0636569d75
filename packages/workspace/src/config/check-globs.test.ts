import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCostlyGlob } from './costly-glob.js'
import { matchesGlob } from './glob.js'
import { parseConfig } from './parse.js'

const costly = [
  '*a*a*a*a*b',
  '**/a/**/b/**/c/**/d/**/e',
  '+(a|aa)b',
  '*(*(a))',
  '@(a|+(b))',
  '!(*(a))',
]
const usual = [
  '*.docx',
  '各单位/**/*.md',
  '2024*稿*终版*.txt',
  '{甲,乙}/**',
  '!(旧)*.md',
  'a[0-9]?.txt',
  './报告.md',
]

describe('globs of a config', () => {
  test.each(costly)('%s is an error at its line', glob => {
    const quoted = JSON.stringify(glob)
    const text = `ignore:\n  - ${quoted}\noverrides:\n  - files: ${quoted}\n    accepted:\n      - rule: a/b\n        text: 甲\n        reason: 乙丙丁\n        files: [a, ${quoted}]\n`
    const { errors } = parseConfig(text, 'hegao.yaml')
    expect(errors.map(({ line, code }) => [line, code])).toEqual(
      [2, 4, 9].map(line => [line, 'bad-value']),
    )
    expect(errors[0]!.message['zh-CN']).toMatch(/^hegao\.yaml 第 2 行：通配符太多/)
  })

  test.each(usual)('%s may stand', glob => {
    expect(parseConfig(`ignore: [${JSON.stringify(glob)}]\n`, 'hegao.yaml').errors).toEqual([])
  })

  test('those that may stand are soon held against the longest names', () => {
    const part = fc.constantFrom(
      '*',
      '**',
      'a',
      'aa',
      '?',
      '[a-z]',
      '{a,aa}',
      '/',
      '!(a)',
      '(',
      ')',
      '|',
      '+',
      '\\',
    )
    const glob = fc.array(part, { maxLength: 30 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(
        glob.filter(one => !isCostlyGlob(one)),
        one => {
          // What hangs here ends the run by its time.
          matchesGlob(`${'a'.repeat(200)}/${'aa/'.repeat(20)}${'a'.repeat(200)}b`, [one])
        },
      ),
      { numRuns: 300 },
    )
  })
})
