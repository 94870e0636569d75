import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { known } from '../testing/rules.js'
import { addAccepted, type NewEntry } from './add-accepted.js'
import { parseConfig } from './parse.js'

const entry: NewEntry = {
  rule: 'wording/repeated-word',
  text: '现将现将',
  files: './报告.md',
  reason: '引用来文原话',
}
const written = (lead = '  ') =>
  [
    '- rule: wording/repeated-word',
    '  text: 现将现将',
    '  files: ./报告.md',

    '  reason: 引用来文原话',
    '',
  ]
    .map(line => line && lead + line)
    .join('\n')
const item = 'rule: wording/repeated-word\n    text: 人人\n    reason: 固定说法'

describe('addAccepted', () => {
  it.each([
    ['nothing', '', `accepted:\n${written()}`],
    ['comments alone', '# 配置\n', `# 配置\naccepted:\n${written()}`],
    ['no line end', 'profile: general', `profile: general\naccepted:\n${written()}`],
    [
      'a list with comments',
      `# 头\naccepted: # 看过的\n  - ${item} # 局长意见\n\n# 专名\nterms:   [甲]   # 宽\n`,
      `# 头\naccepted: # 看过的\n  - ${item} # 局长意见\n${written()}\n# 专名\nterms:   [甲]   # 宽\n`,
    ],
    [
      'a list without indent',
      'accepted:\n- rule: wording/repeated-word\n  text: 人人\n  reason: 固定说法\nterms: [甲]\n',
      `accepted:\n- rule: wording/repeated-word\n  text: 人人\n  reason: 固定说法\n${written('')}terms: [甲]\n`,
    ],
    [
      'a list that ends the file without line end',
      `accepted:\n    - ${item.replaceAll('    ', '      ')}`,
      `accepted:\n    - ${item.replaceAll('    ', '      ')}\n${written('    ')}`,
    ],
    [
      'a list that ends in files of its own',
      `accepted:\n  - ${item}\n    files:\n      - 甲.md\n      - 乙.md # 二\n# 尾\n`,
      `accepted:\n  - ${item}\n    files:\n      - 甲.md\n      - 乙.md # 二\n${written()}# 尾\n`,
    ],
    [
      'a reason of several lines',
      'accepted:\n  - rule: wording/repeated-word\n    text: 人人\n    reason: |\n      固定\n      说法\nterms: [甲]\n',
      `accepted:\n  - rule: wording/repeated-word\n    text: 人人\n    reason: |\n      固定\n      说法\n${written()}terms: [甲]\n`,
    ],
    ['brackets', 'accepted: [] # 空\n', `accepted: [${JSON.stringify(entry)}] # 空\n`],
    [
      'brackets with an entry and a comma',
      `accepted: [\n  {rule: wording/repeated-word, text: 人人, reason: 固定}, # 一\n]\n`,
      `accepted: [\n  {rule: wording/repeated-word, text: 人人, reason: 固定}, # 一\n  ${JSON.stringify(entry)}\n]\n`,
    ],
  ])('keeps %s', (_, before, after) => {
    expect(addAccepted(before, [entry])).toBe(after)
  })

  it.each([
    ['braces', '{profile: general, terms: [甲]} # 尾\n'],
    ['an indent', '  profile: general # 头\n  terms: [甲]\n'],
    ['an end', 'profile: general # 头\n...\n'],
  ])('lays a file with %s out anew, comments kept', (_, before) => {
    const after = addAccepted(before, [entry])
    expect(parseYaml(after)).toEqual({ ...(parseYaml(before) as object), accepted: [entry] })
    for (const [comment] of before.matchAll(/#.*/g)) expect(after).toContain(comment)
  })

  it('keeps line ends of Windows', () => {
    const before = `accepted:\r\n  - ${item.replaceAll('\n', '\r\n')}\r\nterms: [甲]\r\n`
    const after = addAccepted(before, [entry])
    expect(after).toBe(
      `accepted:\r\n  - ${item.replaceAll('\n', '\r\n')}\r\n${written().replaceAll('\n', '\r\n')}terms: [甲]\r\n`,
    )
  })

  it('writes any words so that they are read again', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), pairs => {
        const entries = pairs.map(([text, reason]) => ({
          rule: 'wording/repeated-word',
          text,
          files: `./${text}.md`,
          reason: `理由${reason}`,
        }))
        const { config, errors } = parseConfig(
          addAccepted('profile: general\n', entries),
          '',
          known,
        )
        expect(errors).toEqual([])
        expect(config?.accepted.map(({ origin, ...rest }) => rest)).toEqual(
          entries.map(one => ({ ...one, files: [one.files] })),
        )
      }),
    )
  })
})
