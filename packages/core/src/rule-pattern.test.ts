import { describe, expect, it } from 'vitest'
import { namesRule, ruleNames } from './rule-pattern.js'

const names = ruleNames([
  'number/rate',
  'number/total-mismatch',
  'wording/repeated-word',
  '@office/rules/old-name',
])

describe('ruleNames', () => {
  it('knows rules and groups that have rules', () => {
    for (const known of ['number/rate', 'number/*', 'wording/*', '@office/rules/*'])
      expect(names.isKnown(known)).toBe(true)
    for (const unknown of [
      '',
      '*',
      '/*',
      'number',
      'numbers/*',
      'number/rat',
      'number/rate/*',
      '@office/*',
    ])
      expect(names.isKnown(unknown)).toBe(false)
  })

  it.each([
    ['numbers/*', 'number/*'],
    ['number', 'number/*'],
    ['number/total', 'number/total-mismatch'],
    ['number/total-mismach', 'number/total-mismatch'],
    ['repeated-word', 'wording/repeated-word'],
    ['Wording/Repeated-Word', 'wording/repeated-word'],
    ['', undefined],
    ['重复', undefined],
  ])('%s is %s', (written, meant) => {
    expect(names.meant(written)).toBe(meant)
  })
})

describe('namesRule', () => {
  it.each([
    ['number/rate', 'number/rate', true],
    ['number/*', 'number/rate', true],
    ['num/*', 'number/rate', false],
    ['number', 'number/rate', false],
    ['number/rate', 'number/rates', false],
    ['@office/rules/*', '@office/rules/old-name', true],
    ['@office/*', '@office/rules/old-name', false],
  ])('%s, %s: %s', (pattern, rule, expected) => {
    expect(namesRule(pattern, rule)).toBe(expected)
  })
})
