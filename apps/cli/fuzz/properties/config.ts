import { profiles, rules } from '@hegao/rules'
import { parseBaseline, parseConfig, parseProfile } from '@hegao/workspace'
import fc from 'fast-check'
import { must, type Property } from '../property.js'

const key = fc.constantFrom(
  ...[
    'profile',
    'extends',
    'severities',
    'options',
    'accepted',
    'overrides',
    'files',
    'ignore',
    'terms',
  ],
  ...[
    'packages',
    'failOn',
    'minScore',
    'rule',
    'text',
    'reason',
    'data',
    'findings',
    'id',
    'title',
    'sections',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'number/*',
    'number/total-mismatch',
    '<<',
    '? ',
  ],
)
const value = fc.constantFrom(
  ...[
    'off',
    'error',
    'general',
    'true',
    '~',
    '1e400',
    '.nan',
    '0x10',
    '2024-01-01',
    '甲',
    '"甲',
    "'",
    '|',
    '>',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '[a, b]',
    '{a: b}',
    '&a 1',
    '*a',
    '!!js/function x',
    '!!binary aGk=',
    '!t x',
    '---',
    '...',
  ],
  ...[
    '{__proto__: {polluted: 1}}',
    '[{rule: number/*, reason: 甲}]',
    '"\\u0000"',
    '\t',
    '# 注',
    '：',
    ': :',
    '%YAML 9',
  ],
)
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '  ', '    ', '- ', '  - '), key, value)
    .map(([in_, k, v]) => `${in_}${k}: ${v}`),
  value,
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const yaml = fc.array(line, { maxLength: 12 }).map(lines => lines.join('\n'))

const known = { rules, profiles: profiles.map(({ id }) => id) }

/** What somebody else wrote into a config, a profile or a baseline: read, or told where it is wrong. */
export const config: Property = {
  name: 'config',
  share: 7,
  build: () =>
    fc.property(yaml, text => {
      const lines = text.split('\n').length
      const read = [
        parseConfig(text, 'hegao.yaml', known),
        parseProfile(text, 'a.yaml'),
        parseBaseline(text, 'b.yaml'),
      ]
      for (const { errors } of read)
        for (const one of errors)
          must(
            one.line >= 1 && one.line <= lines && one.column >= 1 && one.message['zh-CN'] !== '',
            () => `no place: ${JSON.stringify(one)}`,
          )
      const empty: Record<string, unknown> = {}
      must(empty.polluted === undefined, () => 'every object has got a property')
    }),
}
