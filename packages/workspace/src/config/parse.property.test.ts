import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known } from '../testing/rules.js'
import { parseConfig } from './parse.js'

const parse = (text: string) => parseConfig(text, 'hegao.yaml', known)

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...['profile', 'severities', 'options', 'accepted', 'number/total-mismatch', '__proto__'],
      ...[
        ': ',
        '：',
        '\n',
        '\r\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '&a',
        '*a',
        '!x',
        '%',
        '#',
        '\t',
        '---\n',
      ],
    ),
  )

  it('never throws; every mistake is on a line of the file', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const text = parts.join('')
        const { config, errors } = parse(text)
        expect(config === undefined).toBe(errors.length > 0)
        for (const { line, column, message } of errors) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(text.split('\n').length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(message['zh-CN']).not.toBe(message.en)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['brackets without end', '['.repeat(50_000)],
    ['nested mappings', '{a: '.repeat(20_000)],
    ['aliases that unfold', `a: &a [x]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]`],
    ['an alias to what holds it', 'terms: &a [*a]'],
  ])('%s', (_, text) => {
    expect(parse(text).errors).toHaveLength(1)
  })
})
