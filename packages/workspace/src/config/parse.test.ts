import { describe, expect, it } from 'vitest'
import { known } from '../testing/rules.js'
import { parseConfig } from './parse.js'

const parse = (text: string) => parseConfig(text, 'hegao.yaml', known)

/** Each mistake as line:column code message. */
const mistakes = (text: string) =>
  parse(text).errors.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message['zh-CN']}`,
  )

describe('a right config', () => {
  it('keeps every value with its place', () => {
    const { config, errors } = parse(
      [
        'extends: [../基础.yaml]',
        'profile: fazhi-annual',
        'severities:',
        '  number/total-mismatch: warning',
        '  wording/repeated-word: off',
        'options:',
        '  number/total-mismatch: { tolerance: 0.5, units: [件] }',
        'overrides:',
        '  - files: 教育局/**',
        '    profile: ./教育.yaml',
        'ignore:',
        '  - 旧稿/',
        'accepted:',
        '  - rule: wording/repeated-word',
        '    text: 人人',
        '    reason: 固定说法',
        '    files: [a.md]',
        'terms: [一网通办]',
        'titles: []',
        'thresholds: { failOn: never, minScore: 80 }',
        'baseline: 基线.yaml',
      ].join('\n'),
    )
    expect(errors).toEqual([])
    const at = (line: number, column: number) => ({ path: 'hegao.yaml', line, column })
    expect(config).toEqual({
      files: ['hegao.yaml'],
      packages: [],
      extends: [{ value: '../基础.yaml', origin: at(1, 11) }],
      profile: { value: 'fazhi-annual', origin: at(2, 10) },
      severities: {
        'number/total-mismatch': { value: 'warning', origin: at(4, 3) },
        'wording/repeated-word': { value: 'off', origin: at(5, 3) },
      },
      options: {
        'number/total-mismatch': {
          tolerance: { value: 0.5, origin: at(7, 28) },
          units: { value: ['件'], origin: at(7, 44) },
        },
      },
      overrides: [
        {
          files: ['教育局/**'],
          profile: { value: './教育.yaml', origin: at(10, 14) },
          severities: {},
          options: {},
          accepted: [],
          origin: at(9, 5),
        },
      ],
      ignore: [{ value: '旧稿/', origin: at(12, 5) }],
      accepted: [
        {
          rule: 'wording/repeated-word',
          text: '人人',
          reason: '固定说法',
          files: ['a.md'],
          origin: at(14, 5),
        },
      ],
      terms: [{ value: '一网通办', origin: at(18, 9) }],
      titles: [],
      thresholds: {
        failOn: { value: 'never', origin: at(20, 15) },
        minScore: { value: 80, origin: at(20, 30) },
      },
      baseline: { value: '基线.yaml', origin: at(21, 11) },
    })
  })

  it.each([
    ['an empty file', ''],
    ['comments alone', '# 还没有设置\n'],
    ['a byte-order mark', '\uFEFFprofile: general\n'],
    ['CRLF', 'profile: general\r\nterms:\r\n  - 甲\r\n'],
    ['a group in accepted', 'accepted: [{rule: number/*, text: 28项, reason: 试点}]'],
    ['a JSON text', '{"profile": "general"}'],
  ])('%s', (_, text) => {
    expect(mistakes(text)).toEqual([])
  })
})

describe('mistakes', () => {
  it.each([
    [
      'an unknown key',
      'profile: general\n\nseverity: {}',
      '3:1 unknown-key hegao.yaml 第 3 行：不认识的键“severity”。是不是想写“severities”？可以用的键有：extends、packages、profile、severities、options、overrides、ignore、accepted、terms、titles、thresholds、baseline。',
    ],
    [
      'an unknown key in an override',
      'overrides:\n  - files: a\n    severties: {}',
      '3:5 unknown-key hegao.yaml 第 3 行：不认识的键“severties”。是不是想写“severities”？可以用的键有：files、profile、severities、options、accepted。',
    ],
    [
      'a key that would set the prototype',
      '__proto__: {}',
      '1:1 unknown-key hegao.yaml 第 1 行：不认识的键“__proto__”。可以用的键有：extends、packages、profile、severities、options、overrides、ignore、accepted、terms、titles、thresholds、baseline。',
    ],
    [
      'text for a list',
      'terms: 一网通办',
      '1:8 wrong-type hegao.yaml 第 1 行：“terms”应写成列表，这里是文字“一网通办”。',
    ],
    [
      'a list for a mapping',
      'options:\n  - a',
      '2:3 wrong-type hegao.yaml 第 2 行：“options”应写成“键: 值”，这里是列表。',
    ],
    [
      'a number for text',
      'terms:\n  - 甲\n  - 2023',
      '3:5 wrong-type hegao.yaml 第 3 行：“terms”第 2 项应写成文字，这里是 2023。要当作文字，请加引号。',
    ],
    [
      'a key without value',
      'terms:\nprofile: general',
      '1:1 wrong-type hegao.yaml 第 1 行：“terms”后面没有写值；没有要写的，请删去它。',
    ],
    ['an empty text', "profile: ''", '1:10 bad-value hegao.yaml 第 1 行：“profile”不能是空的。'],
    [
      'no globs',
      'overrides: [{files: []}]',
      '1:21 bad-value hegao.yaml 第 1 行：“files”不能是空的。',
    ],
    [
      'a baseline that is no file of YAML',
      'baseline: 基线.json',
      '1:11 bad-value hegao.yaml 第 1 行：baseline 要写基线文件（.yaml）的路径。',
    ],
    [
      'a misspelt baseline',
      'baselin: 基线.yaml',
      '1:1 unknown-key hegao.yaml 第 1 行：不认识的键“baselin”。是不是想写“baseline”？可以用的键有：extends、packages、profile、severities、options、overrides、ignore、accepted、terms、titles、thresholds、baseline。',
    ],
    [
      'a score above 100',
      'thresholds: {minScore: 120}',
      '1:24 bad-value hegao.yaml 第 1 行：“minScore”应在 0 到 100 之间，这里是 120。',
    ],
    [
      'an unknown threshold',
      'thresholds: {failOn: eror}',
      '1:22 unknown-value hegao.yaml 第 1 行：“failOn”：不认识的值“eror”。是不是想写“error”？可以用的值有：error、warning、info、never。',
    ],
    [
      'an unknown severity',
      'severities:\n  wording/repeated-word: warn',
      '2:26 unknown-severity hegao.yaml 第 2 行：“wording/repeated-word”：不认识的值“warn”。是不是想写“warning”？可以用的值有：error、warning、info、off。',
    ],
    [
      'a severity that is no text',
      'severities:\n  wording/repeated-word: false',
      '2:26 unknown-severity hegao.yaml 第 2 行：“wording/repeated-word”只能是 error、warning、info、off，这里是 false。',
    ],
    [
      'an unknown rule',
      'severities:\n  number/totl-mismatch: error',
      '2:3 unknown-rule hegao.yaml 第 2 行：不认识的规则“number/totl-mismatch”。是不是想写“number/total-mismatch”？可以用的规则有：number/total-mismatch、wording/repeated-word、structure/missing-section。',
    ],
    [
      'an unknown profile',
      'profile: fazhi-anual',
      '1:10 unknown-profile hegao.yaml 第 1 行：不认识的报告种类“fazhi-anual”。是不是想写“fazhi-annual”？可以用的报告种类有：fazhi-annual、general。自己写的报告种类，请写 .yaml 文件的路径。',
    ],
    [
      'an unknown option',
      'options:\n  number/total-mismatch:\n    tolerence: 1',
      '3:5 unknown-option hegao.yaml 第 3 行：不认识的选项“tolerence”。是不是想写“tolerance”？可以用的选项有：tolerance、units、mode。',
    ],
    [
      'an option of a rule without any',
      'options:\n  wording/repeated-word: { max: 1 }',
      '2:28 unknown-option hegao.yaml 第 2 行：规则“wording/repeated-word”没有可以设的选项。',
    ],
    [
      'a missing reason',
      'accepted:\n  - rule: wording/repeated-word\n    text: 人人',
      '2:5 missing-key hegao.yaml 第 2 行：这里还缺“reason”（为什么可以不改，写给复核的人看）。',
    ],
    [
      'an empty reason',
      "accepted: [{rule: wording/repeated-word, text: 人人, reason: ' '}]",
      '1:60 bad-value hegao.yaml 第 1 行：reason 不能为空，请写明为什么可以不改。',
    ],
    [
      'an accepted finding that nothing tells apart',
      'accepted: [{rule: wording/repeated-word, reason: 固定说法}]',
      '1:12 missing-key hegao.yaml 第 1 行：这里还缺“text”（被指出的原文）；针对全文的问题写“data”。整条规则都不查的，请在 severities 里写 off。',
    ],
    [
      'a reason of marks alone',
      "accepted: [{rule: wording/repeated-word, text: 人人, reason: '……'}]",
      '1:60 bad-value hegao.yaml 第 1 行：reason 不能为空，请写明为什么可以不改。',
    ],
    [
      'data that every finding of the rule would have',
      'accepted: [{rule: structure/missing-section, data: {}, reason: 另报}]',
      '1:52 bad-value hegao.yaml 第 1 行：“data”不能是空的。',
    ],
    [
      'surroundings without the words',
      'accepted: [{rule: wording/repeated-word, text: 人人, within: 现将 现将, reason: 固定}]',
      '1:60 bad-value hegao.yaml 第 1 行：“within”应当是包含“text”的一句话，这里面没有“text”的字句。',
    ],
    [
      'surroundings of nothing',
      'accepted: [{rule: structure/missing-section, data: {section: plan}, within: 现将, reason: 固定}]',
      '1:77 missing-key hegao.yaml 第 1 行：写了“within”，还缺“text”（被指出的原文）。',
    ],
    [
      'an unknown group',
      'accepted: [{rule: numbers/*, text: 人人, reason: 固定}]',
      '1:19 unknown-rule hegao.yaml 第 1 行：不认识的规则“numbers/*”。是不是想写“number/*”？可以用的规则有：number/*、wording/*、structure/*。',
    ],
    [
      'a package in extends',
      'extends: hegao-config-county',
      '1:10 bad-value hegao.yaml 第 1 行：extends 要写另一个 .yaml 文件的路径。',
    ],
    ['a list', '- a', '1:1 not-a-mapping hegao.yaml 第 1 行：整个文件应当是“键: 值”的形式。'],
    [
      'a full-width colon alone',
      'profile：general',
      '1:1 not-a-mapping hegao.yaml 第 1 行：整个文件应当是“键: 值”的形式。这一行的冒号是全角的，请改为半角冒号加一个空格。',
    ],
    [
      'a full-width colon further down',
      'profile: general\nterms：\n  - 甲',
      '2:1 yaml-syntax hegao.yaml 第 2 行：不是合法的 YAML：键要写在一行里，后面跟半角冒号和空格。这一行的冒号是全角的，请改为半角冒号加一个空格。',
    ],
    [
      'a colon without space',
      'profile:general',
      '1:1 not-a-mapping hegao.yaml 第 1 行：整个文件应当是“键: 值”的形式。冒号后面要有一个空格。',
    ],
    [
      'data that no finding of the rule has',
      'accepted:\n  - rule: structure/missing-section\n    data:\n      sektion: plan\n    reason: 另报',
      '4:7 unknown-key hegao.yaml 第 4 行：不认识的键“sektion”。是不是想写“section”？可以用的键有：section。',
    ],
    [
      'a bracket that is never closed',
      'profile: general\nignore: [a, b\n',
      '2:9 yaml-syntax hegao.yaml 第 2 行：不是合法的 YAML：这里的 [ 没有配对的 ]。',
    ],
    [
      'a bracket inside braces',
      'options: {a: [b, c}\nterms:\n  - x\n',
      '1:14 yaml-syntax hegao.yaml 第 1 行：不是合法的 YAML：这里的 [ 没有配对的 ]。',
    ],
    [
      'a brace before other keys',
      'terms: [甲]\noptions: {a: b\nprofile: general\n',
      '2:10 yaml-syntax hegao.yaml 第 2 行：不是合法的 YAML：这里的 { 没有配对的 }。',
    ],
    [
      'a quote that is never closed',
      'profile: "general\nterms:\n  - 甲\n',
      '1:10 yaml-syntax hegao.yaml 第 1 行：不是合法的 YAML：这里的 " 没有配对的 "。',
    ],
    [
      'a tab',
      'severities:\n\twording/repeated-word: off',
      '2:1 yaml-syntax hegao.yaml 第 2 行：不是合法的 YAML：缩进不能用制表符（Tab），请改用空格。',
    ],
    [
      'a key that is there twice',
      'terms: [甲]\nprofile: general\nterms: [乙]',
      '3:1 duplicate-key hegao.yaml 第 3 行：键“terms”写了两次，请合并成一处。',
    ],
    [
      'two documents',
      'profile: general\n---\nterms: []',
      '2:1 yaml-syntax hegao.yaml 第 2 行：不是合法的 YAML：一个文件里只能有一份配置，请删去中间的“---”。',
    ],
    [
      'an alias',
      'terms: &a [甲]\ntitles: *a',
      '2:9 yaml-syntax hegao.yaml 第 2 行：不支持“*”别名，请把值写全。',
    ],
    ['a merge key', '<<: {profile: general}', '1:1 unknown-key'],
    [
      'a tag',
      'terms: !secret [甲]',
      '1:8 yaml-syntax hegao.yaml 第 1 行：不是合法的 YAML：不支持“!”开头的标签；文字里有“!”时请加引号。',
    ],
    [
      'a key of several words',
      '? [a, b]\n: c',
      '1:3 yaml-syntax hegao.yaml 第 1 行：键应当是一个词。',
    ],
  ])('%s', (_, text, expected) => {
    const [first, ...rest] = mistakes(text)
    expect(rest).toEqual([])
    expect(first).toContain(expected)
    expect(parse(text).config).toBeUndefined()
  })

  it.each([
    ['tolerance: -1', '“tolerance”应在 0 到 10 之间，这里是 -1。'],
    ['tolerance: 一', '“tolerance”应写成数字，这里是文字“一”。'],
    ["units: [件, '']", '“units”第 2 项不能是空的。'],
    ['units: [件, 3]', '“units”第 2 项应写成文字，这里是 3。要当作文字，请加引号。'],
    ['mode: lose', '“mode”：不认识的值“lose”。是不是想写“loose”？可以用的值有：strict、loose。'],
    ['mode: 1', '“mode”只能是 strict、loose，这里是 1。'],
  ])('option %s', (option, expected) => {
    expect(mistakes(`options: {number/total-mismatch: {${option}}}`)).toEqual([
      expect.stringMatching(/^1:\d+ bad-value hegao\.yaml 第 1 行：/),
    ])
    expect(mistakes(`options: {number/total-mismatch: {${option}}}`)[0]).toContain(expected)
  })

  it('tells all of them at once, in the order of the file', () => {
    const found = mistakes('profile: fazi-annual\nterms: 1\nseverities: {a/b: warn}\nfoo: 1')
    expect(found.map(line => line.split(' ')[1])).toEqual([
      'unknown-profile',
      'wrong-type',
      'unknown-rule',
      'unknown-severity',
      'unknown-key',
    ])
  })

  it('says them in English too', () => {
    expect(parse('severity: {}').errors[0]?.message.en).toMatch(
      /^hegao\.yaml, line 1: Unknown key “severity”\. Did you mean “severities”\? Known: extends, /,
    )
    expect(parse('terms: 1').errors[0]?.message.en).toBe(
      'hegao.yaml, line 1: “terms” has to be a list; it is 1.',
    )
  })
})
