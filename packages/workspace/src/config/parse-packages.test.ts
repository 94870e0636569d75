import { describe, expect, it } from 'vitest'
import { known } from '../testing/rules.js'
import { parseConfig } from './parse.js'

const parse = (text: string) => parseConfig(text, 'hegao.yaml', known)

/** Each mistake as line:column code message. */
const mistakes = (text: string) =>
  parse(text).errors.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message['zh-CN']}`,
  )

describe('packages', () => {
  it.each(['own', '@office/rules', 'hegao-rules.v2'])('%s is a name', name => {
    const { config, errors } = parse(`packages: ['${name}']`)
    expect(errors).toEqual([])
    expect(config?.packages).toEqual([
      { value: name, origin: { path: 'hegao.yaml', line: 1, column: 12 } },
    ])
  })

  it.each(['./own.js', '/own', '../own', 'own@1.0.0', 'own/lib', 'Own', '.own', 'node:fs', ''])(
    '%j is none',
    name => {
      expect(mistakes(`packages: ['${name}']`)).toEqual([
        '1:12 bad-value hegao.yaml 第 1 行：packages 要写 npm 包的名称，如 hegao-rules-example，不写路径和版本。',
      ])
    },
  )

  it('hold for all files', () => {
    expect(mistakes('overrides: [{ files: a.md, packages: [own] }]')[0]).toContain(
      '不认识的键“packages”',
    )
  })

  it('that were not loaded may have rules and profiles of any name; others may not', () => {
    const text = `packages: [own]
profile: duty
severities:
  own/old-name: off
  own/*: off
options:
  own/old-name: { least: 3 }
accepted:
  - { rule: own/old-name, text: 旧名, reason: 原文如此 }
`
    expect(mistakes(text)).toEqual([])
    expect(mistakes(`${text}  - { rule: owns/old-name, text: 旧名, reason: 原文如此 }`)).toEqual([
      expect.stringContaining('不认识的规则“owns/old-name”'),
    ])
    const errors = parseConfig(text, 'hegao.yaml', { ...known, packages: ['own'] }).errors
    expect(errors.map(({ line, code }) => [line, code])).toEqual([
      [2, 'unknown-profile'],
      [4, 'unknown-rule'],
      [5, 'unknown-rule'],
      [7, 'unknown-rule'],
      [9, 'unknown-rule'],
    ])
  })

  it('without what is known any name passes', () => {
    expect(parseConfig('severities: { x/y: off }', 'hegao.yaml').errors).toEqual([])
  })
})

it('a severity may be set for a group that has rules', () => {
  expect(mistakes('severities: { number/*: off }')).toEqual([])
  expect(mistakes('severities: { numbers/*: off }')[0]).toContain('不认识的规则“numbers/*”')
})
