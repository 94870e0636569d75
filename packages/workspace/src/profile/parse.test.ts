import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPoints, defaultWeights } from './defaults.js'
import { parseProfile } from './parse.js'
import { checkSource } from './source.js'

const mistakes = (text: string, rules?: readonly string[]) =>
  parseProfile(text, 'p.yaml', rules).errors.map(
    ({ line, code, message }) =>
      `${line} ${code} ${message['zh-CN'].replace(/^p\.yaml 第 \d+ 行：/, '')}`,
  )

const whole = `
id: fazhi-annual
title: 法治政府建设年度报告
recognise: [[法治政府建设, 报告|总结]]
yearly: true
sources:
  ducha-25: {level: 党内法规, name: 《规定》, clause: 第二十五条, from: 2019-04-20, verified: text}
  usage: {level: 实务, name: 惯例, verified: practice}
sections:
  - id: problems
    title: 存在的不足和原因
    hint: 写清不足和原因
    heading: 存在的不足和原因
    headings:
      - [存在|面临, 不足 | 问题|短板]
      - {all: [差距], none: 缩小|没有}
      - {all: [[困难, 挑战], "{year}"], none: [克服]}
    sentences: [[还存在, 不足]]
    passages: [[存在, 不足]]
    elements:
      - {id: causes, title: 原因, words: 原因|由于, source: ducha-25}
      - {id: more, title: 其他, words: [其他], source: {level: 政策, name: 通知, verified: secondary}}
    slogans:
      - {heading: [短板], text: [[原因]]}
    source: ducha-25
  - {id: plan, title: 安排, hint: 写下一步, heading: 安排, headings: [[打算]], source: usage}
order:
  allowed: [[problems, plan], [plan, problems]]
  source: usage
topics:
  - {id: review, title: 行政复议, words: 复议|应诉, zero: [[没有, 起诉]], issuers: [department], source: usage}
  - {id: study, title: 学法, words: [学法], source: ducha-25}
parts:
  - {id: date, severity: warning, source: usage}
deadline: {before: 04-01, source: ducha-25}
publication: {recognise: [[公布|公开]], before: 05-01, source: usage}
severities: {structure/section-order: off}
scoring:
  weights: {completeness: 40, form: 20}
  points: {form: {error: 2}}
  rules: {structure/missing-section: {error: 12}}
variants:
  - id: department
    title: 部门
    issuers: [department, education]
    parts: []
    deadline: {before: 03-01, source: usage}
  - id: customs
    title: 海关
    issuers: [other]
    levels: [county, prefecture]
    names: [[海关|税务局]]
    deadline: null
`

const ducha = {
  level: '党内法规',
  name: '《规定》',
  clause: '第二十五条',
  from: '2019-04-20',
  verified: 'text',
}
const usage = { level: '实务', name: '惯例', verified: 'practice' }

describe('a right profile', () => {
  it('becomes the type of core, sources looked up', () => {
    const { profile, errors } = parseProfile(whole, 'p.yaml')
    expect(errors).toEqual([])
    expect(profile).toEqual({
      id: 'fazhi-annual',
      title: '法治政府建设年度报告',
      recognise: [{ all: [['法治政府建设'], ['报告', '总结']] }],
      yearly: true,
      sections: [
        {
          id: 'problems',
          title: '存在的不足和原因',
          hint: '写清不足和原因',
          heading: '存在的不足和原因',
          headings: [
            {
              all: [
                ['存在', '面临'],
                ['不足', '问题', '短板'],
              ],
            },
            { all: [['差距']], none: ['缩小', '没有'] },
            { all: [['困难', '挑战'], ['{year}']], none: ['克服'] },
          ],
          sentences: [{ all: [['还存在'], ['不足']] }],
          passages: [{ all: [['存在'], ['不足']] }],
          elements: [
            { id: 'causes', title: '原因', words: ['原因', '由于'], source: ducha },
            {
              id: 'more',
              title: '其他',
              words: ['其他'],
              source: { level: '政策', name: '通知', verified: 'secondary' },
            },
          ],
          thematic: [],
          slogans: [{ heading: { all: [['短板']] }, text: [{ all: [['原因']] }] }],
          source: ducha,
        },
        {
          id: 'plan',
          title: '安排',
          hint: '写下一步',
          heading: '安排',
          headings: [{ all: [['打算']] }],
          sentences: [],
          elements: [],
          thematic: [],
          source: usage,
        },
      ],
      order: {
        allowed: [
          ['problems', 'plan'],
          ['plan', 'problems'],
        ],
        source: usage,
      },
      topics: [
        {
          id: 'review',
          title: '行政复议',
          words: ['复议', '应诉'],
          zero: [{ all: [['没有'], ['起诉']] }],
          issuers: ['department'],
          source: usage,
        },
        { id: 'study', title: '学法', words: ['学法'], zero: [], source: ducha },
      ],
      parts: [{ id: 'date', severity: 'warning', source: usage }],
      deadline: { before: '04-01', source: ducha },
      publication: { recognise: [{ all: [['公布', '公开']] }], before: '05-01', source: usage },
      severities: { 'structure/section-order': 'off' },
      scoring: {
        weights: { completeness: 40, consistency: 40, form: 20 },
        points: { ...defaultPoints, form: { error: 2, warning: 1, info: 0.3 } },
        rules: { 'structure/missing-section': { error: 12 } },
      },
      variants: [
        {
          id: 'department',
          title: '部门',
          issuers: ['department', 'education'],
          parts: [],
          deadline: { before: '03-01', source: usage },
        },
        {
          id: 'customs',
          title: '海关',
          issuers: ['other'],
          levels: ['county', 'prefecture'],
          names: [{ all: [['海关', '税务局']] }],
          deadline: null,
        },
      ],
    })
  })

  it('takes defaults for all but id and title', () => {
    expect(parseProfile('id: own\ntitle: 自定', 'p.yaml').profile).toEqual({
      id: 'own',
      title: '自定',
      recognise: [],
      sections: [],
      topics: [],
      parts: [],
      yearly: false,
      severities: {},
      scoring: { weights: defaultWeights, points: defaultPoints, rules: {} },
      variants: [],
    })
  })

  it('survives JSON, as the build stores it', () => {
    const { profile } = parseProfile(whole, 'p.yaml')
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  })

  it('may leave a category out of the score', () => {
    const text =
      'id: general\ntitle: 通用\nscoring: {weights: {completeness: null, consistency: 70, form: 30}}'
    expect(parseProfile(text, 'p.yaml').profile?.scoring.weights.completeness).toBeNull()
  })
})

describe('mistakes', () => {
  const section = (more: string) =>
    `id: a\ntitle: 甲\nsections:\n  - id: s\n    title: 乙\n    hint: 丙\n    heading: 丁\n${more}`
  const source = '    source: {level: 实务, name: 惯例, verified: practice}\n'

  it.each([
    [
      'an empty file',
      '',
      [
        '1 missing-key 这里还缺“id”（名称，由小写字母、数字和连字符组成）。',
        '1 missing-key 这里还缺“title”（种类的名称，如 法治政府建设年度报告）。',
      ],
    ],
    [
      'an id in capitals',
      'id: A\ntitle: 甲',
      ['1 bad-value 名称只能用小写字母、数字和连字符，以字母开头。'],
    ],
    [
      'an unknown key',
      'id: a\ntitle: 甲\nsection: []',
      [
        '3 unknown-key 不认识的键“section”。是不是想写“sections”？可以用的键有：id、title、recognise、sources、sections、order、topics、parts、deadline、publication、yearly、severities、scoring、variants。',
      ],
    ],
    [
      'an unknown source',
      whole.replace('source: usage}\ndeadline', 'source: usages}\ndeadline'),
      [
        '34 unknown-source 不认识的依据“usages”。是不是想写“usage”？可以用的依据有：ducha-25、usage。',
      ],
    ],
    [
      'a source without sources',
      'id: a\ntitle: 甲\ndeadline: {before: 04-01, source: x}',
      ['3 unknown-source 不认识的依据“x”。请在 sources 里写明它。'],
    ],
    [
      'a clause that nobody read',
      'id: a\ntitle: 甲\nsources:\n  x: {level: 政策, name: 通知, clause: 第一条, verified: secondary}',
      [
        '4 unverified-source 写了“clause”，就要读过原文（verified: text）；没有读过的，请删去“clause”。',
      ],
    ],
    [
      'a day that nobody read, in place',
      'id: a\ntitle: 甲\ndeadline:\n  before: 04-01\n  source: {level: 政策, name: 通知, from: 2020-01-01, verified: secondary}',
      [
        '5 unverified-source 写了“from”，就要读过原文（verified: text）；没有读过的，请删去“from”。',
      ],
    ],
    [
      'a pattern without brackets',
      'id: a\ntitle: 甲\nrecognise: [报告|总结]',
      ['3 wrong-type “recognise”第 1 项应写成列表或“键: 值”，这里是文字“报告|总结”。'],
    ],
    [
      'an empty word',
      "id: a\ntitle: 甲\nrecognise: [['报告|']]",
      ['3 empty-word 有一个词是空的，空词处处都能命中；请检查多余的“|”。'],
    ],
    [
      'an empty word in a list',
      "id: a\ntitle: 甲\nrecognise: [[[报告, ' ']]]",
      ['3 empty-word 列表里的词不能为空，也不能有“|”。'],
    ],
    [
      'a pattern of none alone',
      'id: a\ntitle: 甲\nrecognise: [{none: 总结}]',
      ['3 missing-key 这里还缺“all”（每一组都要命中）。'],
    ],
    [
      'a section without headings',
      section(source),
      ['4 missing-key 这里还缺“headings”（标题符合其中一条，就是这一部分）。'],
    ],
    [
      'an element that is there twice',
      section(
        `    headings: [[戊]]\n${source}    elements:\n      - &x {id: e, title: 己, words: 庚, source: u}\n`,
      ).replace('&x ', '') +
        '      - {id: e, title: 己, words: 庚, source: {level: 实务, name: 惯例, verified: practice}}\nsources: {u: {level: 实务, name: 惯例, verified: practice}}',
      ['12 duplicate-key “e”写了两次。'],
    ],
    [
      'an order of sections that are not there, or twice',
      whole.replace('[plan, problems]', '[plans, plan, plan]'),
      [
        '28 unknown-value 不认识的部分“plans”。是不是想写“plan”？可以用的部分有：problems、plan。',
        '28 duplicate-key “plan”写了两次。',
      ],
    ],
    [
      'an order of one',
      whole.replace('[[problems, plan], [plan, problems]]', '[[plan]]'),
      ['28 bad-value 一种先后至少写两个部分。'],
    ],
    [
      'a topic twice',
      whole.replace('id: study', 'id: review'),
      ['32 duplicate-key “review”写了两次。'],
    ],
    [
      'a topic of an unknown source',
      whole.replace('words: [学法], source: ducha-25', 'words: [学法], source: ducha'),
      [
        '32 unknown-source 不认识的依据“ducha”。是不是想写“ducha-25”？可以用的依据有：ducha-25、usage。',
      ],
    ],
    [
      'a deadline with year',
      'id: a\ntitle: 甲\ndeadline: {before: 2024-04-01, source: {level: 实务, name: 惯例, verified: practice}}',
      ['3 bad-value before 应写成 04-01 这样的月和日。'],
    ],
    [
      'days that are in no calendar',
      'id: a\ntitle: 甲\nsources:\n' +
        '  s: {level: 政策, name: 乙, from: 2019-02-29, verified: text}\n' +
        '  t: {level: 政策, name: 乙, from: 2020-02-29, verified: text}\n' +
        'deadline:\n  before: 02-31\n  source: {level: 政策, name: 乙, from: 2019-04-31, verified: text}',
      [
        '4 bad-value 没有“2019-02-29”这一天：2019年2月只有28天。',
        '7 bad-value 没有“02-31”这一天：2月只有29天。',
        '8 bad-value 没有“2019-04-31”这一天：2019年4月只有30天。',
      ],
    ],
    [
      'weights of 90',
      'id: a\ntitle: 甲\nscoring:\n  weights: {form: 0}',
      ['4 weights-sum 三类的分数合计应为 100，现在是 90（没有写的类按默认值算）。'],
    ],
    [
      'hundredths',
      'id: a\ntitle: 甲\nscoring:\n  points:\n    form: {error: 0.25}',
      ['5 bad-value 扣分最多一位小数，这里是 0.25。'],
    ],
    [
      'a negative price',
      'id: a\ntitle: 甲\nscoring: {rules: {a/b: {info: -1}}}',
      ['3 bad-value “info”应在 0 到 100 之间，这里是 -1。'],
    ],
    [
      'an unknown part',
      'id: a\ntitle: 甲\nparts: [{id: dates, severity: error, source: {level: 实务, name: 惯例, verified: practice}}]',
      [
        '3 unknown-value “id”：不认识的值“dates”。是不是想写“date”？可以用的值有：signature、date、addressee、title-body、title-year。',
      ],
    ],
    [
      'an unknown issuer',
      'id: a\ntitle: 甲\nvariants: [{id: b, title: 乙, issuers: [town]}]',
      [
        '3 unknown-value “issuers”第 1 项：不认识的值“town”。是不是想写“township”？可以用的值有：government、department、education、township、other。',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected)
  })

  it('knows rules where it is told them', () => {
    const text =
      'id: a\ntitle: 甲\nseverities: {b/d: off}\nvariants: [{id: b, title: 乙, issuers: [other], severities: {x/y: off}}]'
    expect(mistakes(text)).toEqual([])
    expect(mistakes(text, ['b/c'])).toEqual([
      '3 unknown-rule 不认识的规则“b/d”。是不是想写“b/c”？可以用的规则有：b/c。',
      '4 unknown-rule 不认识的规则“x/y”。可以用的规则有：b/c。',
    ])
  })

  it('is said on a line of the file, whatever is cut out of a right one', () => {
    const lines = whole.split('\n')
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(40))
    fc.assert(
      fc.property(cut, ([start, length]) => {
        const text = whole.slice(0, start) + whole.slice(start + length)
        const { profile, errors } = parseProfile(text, 'p.yaml')
        expect(profile === undefined).toBe(errors.length > 0)
        for (const { line } of errors) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('checkSource', () => {
  it.each([
    [{ verified: 'practice' } as const, true],
    [{ clause: '第一条', verified: 'text' } as const, true],
    [{ clause: '第一条', verified: 'secondary' } as const, false],
    [{ from: '2020-01-01', verified: 'practice' } as const, false],
    // The schema has already said that `verified` is missing.
    [{ clause: '第一条' }, true],
  ])('%o', (source, right) => {
    expect(checkSource(source) === undefined).toBe(right)
  })
})
