import { type Format, readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import type { Accepted } from './accepted.js'
import type { Catalogue } from './catalogue.js'
import { buildReport, type CheckSetup, checkDraft, type Toolbox } from './check.js'
import { openLawBook, Scanner } from './index.js'
import type { ProfileFamily } from './profile.js'
import { type AnyRule, defineRule, type Rule } from './rule.js'
import type { Source } from './source.js'

const source: Source = { level: '实务', name: '惯例', verified: 'practice' }
const text = (words: string) => ({ 'zh-CN': words, en: `en ${words}` })
const rule = <Options>(
  own: Pick<Rule<Options>, 'id' | 'check'> & Partial<Rule<Options>>,
): Rule<Options> =>
  defineRule<Options>({
    title: text(own.id),
    about: text(''),
    severity: 'warning',
    category: 'form',
    source,
    messages: {
      found: text('发现“{words}”'),
      other: text('另见{words}'),
      unknown: text('不知道{what}'),
    },
    examples: { kind: 'passage', bad: [], good: [] },
    ...own,
  })

/** Finds every place of some characters in the prose. */
const finder = (id: string, words: string, more: Partial<Rule> = {}) =>
  rule({
    id,
    check({ draft }, report) {
      for (const paragraph of draft.paragraphs) {
        for (const { index } of paragraph.text.matchAll(new RegExp(words, 'g'))) {
          const place = {
            paragraph: paragraph.index,
            span: { start: index, end: index + words.length },
          }
          report('found', place, { values: { words } })
        }
      }
    },
    ...more,
  })

const section = rule({
  id: 'whole/section',
  severity: 'error',
  category: 'completeness',
  messages: { missing: text('没有“{section}”') },
  check(_, report) {
    for (const id of ['problems', 'plan'])
      report('missing', 'draft', { values: { section: id }, data: { section: id } })
  },
})

/** Says of each suppression how it fared. */
const witness = rule({
  id: 'suppression/witness',
  severity: 'info',
  phase: 'after',
  messages: { seen: text('{kind} {rule} {known} {used} {reason}') },
  check({ suppressions }, report) {
    for (const [index, { kind, rule: id, known, used, reason }] of suppressions.entries()) {
      report('seen', 'draft', {
        values: { kind, rule: id, known: `${known}`, used, reason },
        data: { index },
      })
    }
  },
})

const needy = rule({
  id: 'needy/profile',
  needsProfile: true,
  check: (_, report) => report('found', 'draft', { values: { words: '' } }),
})
const silent = rule({
  id: 'silent/unsure',
  check: (_, report) => report.notChecked('unknown', { what: '年度' }),
})

const points = { error: 5, warning: 2, info: 0.5 }
const scoring = {
  weights: { completeness: 50, consistency: 40, form: 10 },
  points: { completeness: points, consistency: points, form: points },
  rules: { 'suppression/witness': { info: 0 } },
}
const law: ProfileFamily = {
  id: 'law',
  title: '法治报告',
  recognise: [{ all: [['法治政府']] }],
  sections: [
    {
      id: 'plan',
      title: '安排',
      hint: '',
      heading: '下一步安排',
      headings: [{ all: [['下一步']] }],
      sentences: [{ all: [['下一步'], ['将']] }],
      elements: [],
      thematic: [],
      source,
    },
  ],
  topics: [],
  parts: [],
  yearly: true,
  severities: {},
  scoring,
  variants: [],
}
const general: ProfileFamily = {
  ...law,
  id: 'general',
  title: '通用',
  recognise: [],
  sections: [],
  yearly: false,
  scoring: { ...scoring, weights: { completeness: null, consistency: 80, form: 20 } },
}
/** The rules of these tests look nothing up. */
const catalogue = { date: '2026-09-28' } as Catalogue

const red = finder('colour/red', '红')
const blue = finder('colour/blue', '蓝')
const toolbox = (rules: readonly AnyRule[]): Toolbox => ({
  rules,
  profiles: [law, general],
  catalogue,
  scanner: new Scanner(),
})
const plain: CheckSetup = {
  settings: { severities: {}, options: {} },
  accepted: [],
  language: 'zh-CN',
}

function check(
  draft: string,
  rules: readonly AnyRule[],
  setup: Partial<CheckSetup> = {},
  format: Format = 'md',
) {
  return checkDraft('稿.md', readDraft(draft, format), toolbox(rules), { ...plain, ...setup })
}
const found = (report: ReturnType<typeof check>) =>
  report.diagnostics.map(({ rule: id, range }) => `${id} ${range.start.line}:${range.start.column}`)
const title = '# 望溪区教育局2024年度法治政府建设情况的报告\n\n'

it('titles that the config names are known titles of the catalogue, in that run alone', () => {
  const laws = openLawBook({
    date: '',
    coverage: [],
    laws: '',
    names: '',
    stamps: [],
    issuers: [],
  })
  const knows = rule({
    id: 'law/known',
    check({ catalogue }, report) {
      const words = catalogue.laws.find('《云川市养犬管理条例》')?.law.kind ?? 'unknown'
      report('found', 'draft', { values: { words } })
    },
  })
  const tools = { ...toolbox([knows]), catalogue: { ...catalogue, laws } }
  const messages = (setup: Partial<CheckSetup>) =>
    checkDraft('稿.md', readDraft(title, 'md'), tools, { ...plain, ...setup }).diagnostics.map(
      ({ message }) => message,
    )
  expect(messages({ own: { terms: [], titles: ['云川市养犬管理条例'] } })).toEqual(['发现“own”'])
  expect(messages({})).toEqual(['发现“unknown”'])
})

describe('suppression in the draft', () => {
  const standing = (draft: string, rules: readonly AnyRule[] = [red, blue]) =>
    found(check(draft, rules))

  it('disable-next-line covers the next line that is not blank, and no other', () => {
    const comment = '<!-- hegao-disable-next-line colour/red: 原文如此 -->'
    expect(standing(`红。\n\n${comment}\n红。\n\n红。\n`)).toEqual([
      'colour/red 1:1',
      'colour/red 6:1',
    ])
    expect(standing(`${comment}\n\n\n红红。\n`)).toEqual([])
    expect(standing(`${comment}\n红，\n红。\n`)).toEqual(['colour/red 3:1'])
    expect(standing(`红。\n\n${comment}`)).toEqual(['colour/red 1:1'])
  })

  it.each(['\r\n', '\r'])('finds the next line where lines end with %j', end => {
    const draft = [
      '红。',
      '',
      '<!-- hegao-disable-next-line colour/red: 原文如此 -->',
      '红。',
      '',
      '红。',
      '',
    ].join(end)
    expect(standing(draft)).toEqual(['colour/red 1:1', 'colour/red 6:1'])
  })

  it('disable covers all up to enable, or to the end', () => {
    const open = '<!-- hegao-disable colour/red: 引用 -->'
    const draft = `红。\n\n${open}\n\n红。\n\n蓝红。\n\n`
    expect(standing(`${draft}<!-- hegao-enable colour/red -->\n\n红。\n`)).toEqual([
      'colour/red 1:1',
      'colour/blue 7:1',
      'colour/red 11:1',
    ])
    expect(standing(`${draft}红。\n`)).toEqual(['colour/red 1:1', 'colour/blue 7:1'])
    expect(standing(`${draft}<!-- hegao-enable -->\n\n红。\n`)).toContain('colour/red 11:1')
  })

  it('enable ends only what it names', () => {
    const draft = (enable: string) =>
      `<!-- hegao-disable colour/red, colour/blue: 引用 -->\n\n红蓝。\n\n<!-- hegao-enable ${enable} -->\n\n红蓝。\n`
    expect(standing(draft('colour/red'))).toEqual(['colour/red 7:1'])
    expect(standing(draft('colour/blue, colour/red'))).toEqual([
      'colour/red 7:1',
      'colour/blue 7:2',
    ])
    expect(standing(draft('colour/*'))).toEqual(['colour/red 7:1', 'colour/blue 7:2'])
    expect(standing(draft('colour/reddish'))).toEqual([])
  })

  it('disable-file covers the whole draft, what stands before it too', () => {
    expect(standing('红。\n\n<!-- hegao-disable-file colour/red: 文件名 -->\n\n红蓝。\n')).toEqual([
      'colour/blue 5:2',
    ])
  })

  it('takes several rules, or a group', () => {
    const on = (rules: string) =>
      standing(`<!-- hegao-disable-next-line ${rules}: 原文 -->\n红蓝。\n`)
    expect(on('colour/red,colour/blue')).toEqual([])
    expect(on('colour/red , colour/blue')).toEqual([])
    expect(on('colour/*')).toEqual([])
    expect(on('colou/*')).toHaveLength(2)
    expect(on('colour')).toHaveLength(2)
  })

  it('takes a full-width colon', () => {
    expect(standing('<!-- hegao-disable-next-line colour/red：原文如此 -->\n红。\n')).toEqual([])
  })

  it.each([
    'colour/red',
    'colour/red:',
    'colour/red：  ',
    'colour/red：……',
    'colour/red 原文如此',
    '',
    ': 原文如此',
  ])('does not work without a rule and a reason: “%s”', words => {
    expect(standing(`<!-- hegao-disable-next-line ${words} -->\n红。\n`)).toEqual([
      'colour/red 2:1',
    ])
  })

  it('hides no directive from the rules that watch over them, however it is written', () => {
    const seen = (words: string) =>
      check(`<!-- hegao-${words} -->\n\n红红。\n`, [red, witness])
        .diagnostics.filter(one => one.rule === witness.id)
        .map(one => one.message)
    expect(seen('disable-next-line colour/red: 原文')).toEqual(['directive colour/red true 2 原文'])
    expect(seen('disable-next-line colour/red 原文')).toEqual(['directive colour/red true 0 '])
    expect(seen('disable-next-line colour/green: 原文')).toEqual([
      'directive colour/green false 0 原文',
    ])
    expect(seen('disable-next-line colour/*: 原文')).toEqual(['directive colour/* true 2 原文'])
    expect(seen('disable-file colou/*: 原文')).toEqual(['directive colou/* false 0 原文'])
    expect(seen('disable')).toEqual(['directive  false 0 '])
    expect(seen('enable colour/red')).toEqual(['directive colour/red true 0 '])
    expect(seen('disable-line colour/red: 原文')).toEqual(['directive  true 0 原文'])
    expect(seen('other-tool colour/red: 原文')).toEqual([])
  })

  it('counts for hegao-enable what it ends, once', () => {
    const enables = (source: string) =>
      check(source, [red, witness])
        .diagnostics.filter(one => one.rule === witness.id)
        .map(one => one.message)
    const on = '\n\n<!-- hegao-enable colour/red -->\n\n红。\n'
    const off = '<!-- hegao-disable colour/red: 原文 -->\n\n红。'
    expect(enables(off + on + on)).toEqual([
      'directive colour/red true 1 原文',
      'directive colour/red true 1 ',
      'directive colour/red true 0 ',
    ])
    expect(standing(off + on + on)).toHaveLength(2)
    expect(standing(off + on.replace(' colour/red', ''))).toHaveLength(1)
    expect(standing(`${off}\n\n红。\n`)).toEqual([])
  })

  it('lists what is suppressed in the order of the draft', () => {
    const source = '<!-- hegao-disable-file colour/*: 原文 -->\n\n红旗，红。\n'
    const flag = finder('colour/a', '旗')
    const { suppressed } = check(source, [flag, red])
    const offsets = suppressed.map(({ range }) => range.start.offset)
    expect(offsets).toHaveLength(3)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })

  it('reads a directive of 5,000 commas', () => {
    expect(
      standing(`<!-- hegao-disable-file ${'colour/red,'.repeat(5000)} x -->\n\n红。\n`),
    ).toHaveLength(1)
  })

  it('covers findings on the whole draft by the place they sit on', () => {
    const directive = '<!-- hegao-disable-next-line whole/section: 另行报送 -->\n'
    expect(standing(directive + title, [section])).toEqual([])
  })
})

describe('suppression in the config', () => {
  const accept = (own: Partial<Accepted>): Accepted => ({
    rule: 'colour/red',
    reason: '固定说法',
    origin: 'hegao.yaml:1',
    ...own,
  })
  const word = finder('colour/word', '红 旗')

  it('goes by the words, white space left aside', () => {
    for (const words of ['红 旗', '红旗', ' 红\n旗　']) {
      const report = check('升红 旗。\n', [word], {
        accepted: [accept({ rule: word.id, text: words })],
      })
      expect(report.diagnostics).toEqual([])
      expect(report.suppressed).toMatchObject([
        {
          text: '红 旗',
          suppression: { kind: 'accepted', reason: '固定说法', origin: 'hegao.yaml:1' },
        },
      ])
    }
    for (const words of ['红', '红旗子', '']) {
      expect(
        check('升红 旗。\n', [word], { accepted: [accept({ rule: word.id, text: words })] })
          .diagnostics,
      ).toHaveLength(1)
    }
  })

  it('goes by data for findings on the whole draft', () => {
    const accepted = [accept({ rule: section.id, data: { section: 'plan' } })]
    const report = check(title, [section], { accepted })
    expect(report.diagnostics.map(({ data }) => data)).toEqual([{ section: 'problems' }])
    expect(report.suppressed.map(({ data }) => data)).toEqual([{ section: 'plan' }])
    expect(
      check(title, [section], {
        accepted: [accept({ rule: section.id, data: { section: 'causes' } })],
      }).suppressed,
    ).toEqual([])
  })

  it('needs the words and the data where an entry has both, and all that an entry has', () => {
    const both = (data: Record<string, unknown>) =>
      check(title, [section], {
        accepted: [
          accept({ rule: section.id, text: '望溪区教育局2024年度法治政府建设情况的报告', data }),
        ],
      }).suppressed.length
    expect([both({ section: 'plan' }), both({ section: 'none' })]).toEqual([1, 0])
    expect(
      check(title, [section], {
        accepted: [accept({ rule: section.id, text: '别的标题', data: { section: 'plan' } })],
      }).suppressed,
    ).toEqual([])
  })

  it('compares data that are lists and mappings by what they hold', () => {
    const rich = rule({
      id: 'colour/rich',
      check(_, report) {
        report('found', 'draft', { values: { words: '' }, data: { years: [2023, { to: 2024 }] } })
      },
    })
    const count = (years: unknown) =>
      check(title, [rich], { accepted: [accept({ rule: rich.id, data: { years } })] }).suppressed
        .length
    expect(count([2023, { to: 2024 }])).toBe(1)
    for (const other of [[2023], [2023, { to: 2025 }], [2023, { from: 2024 }], 2023, null, {}])
      expect(count(other)).toBe(0)
  })

  it('goes by the words around where the same words are there twice', () => {
    const draft = '东区升红\n旗，西区升红旗，红。\n'
    const places = (within: string) =>
      check(draft, [red], { accepted: [accept({ text: '红', within })] }).suppressed.map(
        ({ range }) => range.start.offset,
      )
    expect(places('东区升红旗')).toEqual([3])
    expect(places('升 红')).toEqual([3, 10])
    expect(places('西区升红旗，红')).toEqual([10, 13])
    expect(places('红')).toEqual([3, 10, 13])
    expect(places('东区升')).toEqual([])
    expect(places('')).toEqual([])
  })

  it('takes a group, and needs a reason and a rule that fits', () => {
    expect(
      check('红。\n', [red], { accepted: [accept({ rule: 'colour/*', text: '红' })] }).diagnostics,
    ).toEqual([])
    expect(
      check('红。\n', [red], { accepted: [accept({ text: '红', reason: '' })] }).diagnostics,
    ).toHaveLength(1)
    expect(
      check('红。\n', [red], { accepted: [accept({ rule: 'colour/blue', text: '红' })] })
        .diagnostics,
    ).toHaveLength(1)
    expect(check('红。\n', [red], { accepted: [accept({})] }).diagnostics).toHaveLength(1)
  })

  it('counts how often each was used, and one finding for one of them only', () => {
    const accepted = [
      accept({ text: '红' }),
      accept({ text: '红', reason: '又一条' }),
      accept({ text: '绿' }),
    ]
    const messages = check('红，红。\n', [red, witness], { accepted }).diagnostics.map(
      ({ message }) => message,
    )
    expect(messages).toEqual([
      'accepted colour/red true 2 固定说法',
      'accepted colour/red true 0 又一条',
      'accepted colour/red true 0 固定说法',
    ])
  })
})

describe('the score of suppressed findings', () => {
  it('leaves them out, lists them with their reasons, and says the score with them too', () => {
    const report = check(
      '<!-- hegao-disable-next-line colour/red: 原文如此 -->\n红。\n\n蓝。\n',
      [red, blue],
      {
        profile: { family: law, by: 'option' },
      },
    )
    expect(report.score).toMatchObject({ total: 98, unsuppressed: 96, basis: 'standard' })
    expect(report.suppressed).toMatchObject([
      { rule: 'colour/red', text: '红', suppression: { kind: 'directive', reason: '原文如此' } },
    ])
  })
})

describe('the fix of a finding of many places', () => {
  const all = rule({
    id: 'colour/all',
    fix: 'safe',
    check({ draft }, report) {
      const places = draft.paragraphs.flatMap(({ index: paragraph, text: words }) =>
        [...words.matchAll(/红/g)].map(({ index }) => ({
          paragraph,
          span: { start: index, end: index + 1 },
        })),
      )
      const edits = places.map(place => ({ place, newText: '绿' }))
      if (places[0]) report('found', places[0], { values: { words: '红' }, edits })
    },
  })
  const lines = (report: ReturnType<typeof check>) =>
    report.diagnostics
      .filter(one => one.rule === 'colour/all')
      .flatMap(
        ({ fix }): (number | string)[] =>
          fix?.edits.map(({ range }) => range.start.line) ?? ['no fix'],
      )

  it('leaves alone the places that a directive covers, and the directive is used', () => {
    const text = '红。\n\n<!-- hegao-disable-next-line colour/all: 原文 -->\n红红。\n\n红。\n'
    const report = check(text, [all, witness])
    expect(lines(report)).toEqual([1, 6])
    expect(report.suppressed).toEqual([])
    const seen = report.diagnostics.find(({ rule: id }) => id === 'suppression/witness')
    expect(seen?.message).toBe('directive colour/all true 1 原文')
  })

  it('leaves alone the words of a finding that is accepted by its words', () => {
    const pair = finder('colour/pair', '红红')
    const accepted = [{ rule: 'colour/pair', text: '红红', reason: '专名', origin: 'hegao.yaml:1' }]
    expect(lines(check('红。红红。红。\n', [all, pair], { accepted }))).toEqual([1, 1])
    expect(lines(check('红红。\n', [all, pair], { accepted }))).toEqual(['no fix'])
    const within = [{ ...accepted[0]!, within: '甲红红，红乙' }]
    expect(
      lines(
        check('甲红红，红乙。离开这里很远的地方，另外有一句话说到红。\n', [all, pair], {
          accepted: within,
        }),
      ),
    ).toEqual([1])
  })
})

describe('the findings of a rule', () => {
  it('carry the words, the place in the file, what is related and the fix', () => {
    const mend = rule({
      id: 'colour/mend',
      fix: 'safe',
      check(_, report) {
        const place = (start: number) => ({ paragraph: 1, span: { start, end: start + 1 } })
        report('found', place(1), {
          values: { words: '红' },
          related: [{ messageId: 'other', values: { words: '蓝' }, place: place(3) }],
          edits: [{ place: place(1), newText: '绿' }],
          data: { colour: 'red' },
        })
      },
    })
    const range = {
      start: { line: 3, column: 4, offset: 9 },
      end: { line: 3, column: 5, offset: 10 },
    }
    const blueAt = {
      start: { line: 3, column: 8, offset: 13 },
      end: { line: 3, column: 9, offset: 14 },
    }
    expect(check('甲。\r\n\r\n乙**红**，蓝。\r\n', [mend]).diagnostics).toEqual([
      {
        rule: 'colour/mend',
        messageId: 'found',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'warning',
        category: 'form',
        message: '发现“红”',
        range,
        text: '红',
        related: [{ message: '另见蓝', range: blueAt }],
        data: { colour: 'red' },
        fix: { tier: 'safe', edits: [{ range, newText: '绿' }] },
      },
    ])
  })

  it('keep their fingerprints when one is suppressed, in every language', () => {
    const prints = ({ diagnostics, suppressed }: ReturnType<typeof check>) =>
      [...diagnostics, ...suppressed].map(({ fingerprint }) => fingerprint).toSorted()
    const text = '红。\n\n红。\n\n蓝。\n'
    const silenced = `<!-- hegao-disable-next-line colour/red: 原文 -->\n\n${text}`
    const before = prints(check(text, [red, blue]))
    expect(new Set(before).size).toBe(3)
    expect(prints(check(silenced, [red, blue]))).toEqual(before)
    expect(prints(check(text, [red, blue], { language: 'en' }))).toEqual(before)
  })

  it('speak the language of the report', () => {
    const report = check('红。\n', [red, silent], { language: 'en' })
    expect(report.diagnostics[0]!.message).toBe('en 发现“红”')
    expect(report.notChecked).toContainEqual({ rule: 'silent/unsure', reason: 'en 不知道年度' })
  })

  it('offer no fix that would take markup or a line end along', () => {
    const erase = rule({
      id: 'colour/delete',
      fix: 'safe',
      check({ draft }, report) {
        const { length } = draft.paragraphs[0]!.text
        const place = { paragraph: 0, span: { start: 1, end: length - 1 } }
        report('found', place, { values: { words: '' }, edits: [{ place, newText: '' }] })
      },
    })
    const fixOf = (text: string) => check(text, [erase]).diagnostics[0]!.fix
    expect(fixOf('甲红红乙\n')?.edits).toHaveLength(1)
    expect(fixOf('甲**红红**乙\n')?.edits).toHaveLength(1)
    expect(fixOf('甲红**红乙**\n')).toBeUndefined()
    const cut = '甲方依照约定办理，乙方依照约定办理，红方依照约定办理，蓝方依照'
    expect(fixOf(`${cut}\n约定办理，绿方依照约定办理。\n`)).toBeUndefined()
  })

  it('offer no fix where the rule declares none', () => {
    const careless = rule({
      id: 'colour/careless',
      check(_, report) {
        const place = { paragraph: 0, span: { start: 0, end: 1 } }
        report('found', place, { values: { words: '红' }, edits: [{ place, newText: '绿' }] })
      },
    })
    expect(check('红。\n', [careless]).diagnostics[0]).not.toHaveProperty('fix')
  })

  it('are said once where a rule comes to one place twice, and stand in reading order', () => {
    const twice = rule({
      id: 'colour/red',
      check(input, report) {
        red.check(input, report)
        red.check(input, report)
      },
    })
    expect(found(check('蓝。\n\n红。\n', [twice, blue]))).toEqual([
      'colour/blue 1:1',
      'colour/red 3:1',
    ])
  })

  it('sit on the title where they are about the whole draft, or on 1:1 of an empty one', () => {
    expect(check(title, [section]).diagnostics[0]).toMatchObject({
      text: '望溪区教育局2024年度法治政府建设情况的报告',
      range: { start: { line: 1, column: 3 } },
    })
    const [empty] = check('', [section]).diagnostics
    const start = { line: 1, column: 1, offset: 0 }
    expect(empty).toMatchObject({ text: '', range: { start, end: start } })
  })

  it('are a mistake of the author where the message is not there', () => {
    const wrong = rule({ id: 'colour/wrong', check: (_, report) => report('nowhere', 'draft') })
    expect(() => check('红。\n', [wrong])).toThrow('colour/wrong has no message “nowhere”')
  })
})

describe('the settings', () => {
  const severity = (
    severities: CheckSetup['settings']['severities'],
    rules: readonly AnyRule[] = [red],
    profile = law,
  ) =>
    check('红。\n', rules, {
      settings: { severities, options: {} },
      profile: { family: profile, by: 'config' },
    })

  it('come from the config before the profile before the rule', () => {
    const strict = { ...law, severities: { 'colour/red': 'info' } } as const
    expect(severity({}).diagnostics).toMatchObject([{ severity: 'warning' }])
    expect(severity({}, [red], strict).diagnostics).toMatchObject([{ severity: 'info' }])
    expect(severity({ 'colour/red': 'error' }, [red], strict).diagnostics).toMatchObject([
      { severity: 'error' },
    ])
  })

  it('switch a rule off, and on again', () => {
    const off = { ...law, severities: { 'colour/red': 'off' } } as const
    expect(severity({ 'colour/red': 'off' }).diagnostics).toEqual([])
    expect(severity({}, [red], off).diagnostics).toEqual([])
    expect(severity({ 'colour/red': 'warning' }, [red], off).diagnostics).toHaveLength(1)
  })

  it('of the config mean all findings of a rule, those of the profile only its own severity', () => {
    const own = rule({
      id: 'colour/own',
      check: (_, report) => report('found', 'draft', { values: { words: '' }, severity: 'error' }),
    })
    const mild = { ...law, severities: { 'colour/own': 'info' } } as const
    expect(severity({}, [own], mild).diagnostics).toMatchObject([{ severity: 'error' }])
    expect(severity({ 'colour/own': 'info' }, [own], mild).diagnostics).toMatchObject([
      { severity: 'info' },
    ])
  })

  it('make the score customised where the config has any', () => {
    expect(severity({}).score.basis).toBe('standard')
    expect(severity({ 'colour/red': 'off' }).score.basis).toBe('customised')
    const options = { settings: { severities: {}, options: { 'colour/red': { strict: true } } } }
    expect(check('红。\n', [red], options).score.basis).toBe('customised')
  })

  it('fill the options of a rule, its defaults below', () => {
    const seen: unknown[] = []
    const optional = rule<{ words: string; limit: number }>({
      id: 'colour/optional',
      options: {
        type: 'object',
        additionalProperties: false,
        properties: {
          words: { default: '红', description: '' },
          limit: { default: 3, description: '' },
        },
      },
      check: ({ options }) => seen.push(options),
    })
    check('红。\n', [optional])
    check('红。\n', [optional], {
      settings: { severities: {}, options: { 'colour/optional': { limit: 5 } } },
    })
    expect(seen).toEqual([
      { words: '红', limit: 3 },
      { words: '红', limit: 5 },
    ])
  })

  it('hand on what the office names as its own', () => {
    const seen: unknown[] = []
    const curious = rule({ id: 'colour/curious', check: ({ own }) => seen.push(own) })
    check('红。\n', [curious], { own: { terms: ['红旗'], titles: [] } })
    check('红。\n', [curious])
    expect(seen).toEqual([
      { terms: ['红旗'], titles: [] },
      { terms: [], titles: [] },
    ])
  })
})

describe('the profile', () => {
  it('is recognised by the title, and its sections are reported with their places', () => {
    const report = check(`${title}一、下一步安排\n\n加强培训。\n`, [needy])
    expect(report).toMatchObject({ profile: 'law', profileBy: 'title', positions: 'file' })
    expect(report.title).toBe('望溪区教育局2024年度法治政府建设情况的报告')
    expect(report.sections).toMatchObject([
      { id: 'plan', title: '安排', status: 'present', range: { start: { line: 3, column: 1 } } },
    ])
    expect(report.notChecked).toEqual([])
    expect(report.diagnostics).toHaveLength(1)
  })

  it('has no place for a section that is missing', () => {
    expect(check(`${title}我局依法行政。\n`, []).sections).toMatchObject([
      { status: 'missing', range: null },
    ])
  })

  it('is general where no kind is recognised: silence is said, and completeness is not scored', () => {
    const report = check('我局依法行政。\n', [needy, section])
    expect(report).toMatchObject({
      profile: 'general',
      profileBy: 'none recognised',
      sections: [],
      title: null,
    })
    expect(report.notChecked).toHaveLength(1)
    expect(report.notChecked[0]).toMatchObject({ rule: 'structure/*' })
    expect(report.score.categories.completeness).toBeNull()
    expect(report.score.total).toBe(100)
    expect(report.diagnostics.map(one => one.rule)).toEqual(['whole/section', 'whole/section'])
  })

  it('is the one that was asked for, whatever the title says', () => {
    const report = check(`${title}我局依法行政。\n`, [needy], {
      profile: { family: general, by: 'option' },
    })
    expect(report).toMatchObject({
      profile: 'general',
      profileBy: 'option',
      notChecked: [],
      diagnostics: [],
    })
    expect(check('甲。\n', [], { profile: { family: law, by: 'config' } })).toMatchObject({
      profile: 'law',
      profileBy: 'config',
    })
  })

  it('general has to be there', () => {
    const tools = { ...toolbox([]), profiles: [law] }
    expect(() => checkDraft('稿.md', readDraft('甲。\n', 'md'), tools, plain)).toThrow('general')
  })
})

describe('what could not be judged', () => {
  it('is said with its rule and reason, and costs nothing', () => {
    const report = check(`${title}我局依法行政。\n`, [silent])
    expect(report.notChecked).toEqual([{ rule: 'silent/unsure', reason: '不知道年度' }])
    expect(report.score.total).toBe(100)
  })
})

describe('a check', () => {
  const draft = `${title}<!-- hegao-disable-next-line colour/red: 原文 -->\n红蓝。\n\n红，办理28件（甲12件）。\n`
  const rules = [red, blue, section, witness, silent]

  it('gives the same report for the same draft, whatever was checked before', () => {
    const first = check(draft, rules)
    const tools = toolbox(rules)
    for (let times = 0; times < 3; times++) {
      checkDraft('其他.md', readDraft('红。\n', 'md'), tools, plain)
      expect(checkDraft('稿.md', readDraft(draft, 'md'), tools, plain)).toEqual(first)
    }
  })

  it('leaves the draft as it was', () => {
    const read = readDraft(draft, 'md')
    const before = JSON.stringify(read)
    checkDraft('稿.md', read, toolbox(rules), plain)
    expect(JSON.stringify(read)).toBe(before)
  })

  it('gives a text that each range names, in lines as in offsets', () => {
    const crlf = draft.replace(/\n/g, '\r\n')
    for (const { range, text: words } of check(crlf, rules).diagnostics) {
      expect(crlf.slice(range.start.offset, range.end.offset)).toBe(words)
      const line = crlf.split('\r\n')[range.start.line - 1]!
      expect(line.slice(range.start.column - 1).startsWith(words)).toBe(true)
    }
  })
})

describe('buildReport', () => {
  const tools = toolbox([red, blue, section, silent])
  const meta = {
    version: '1.2.3',
    language: 'zh-CN',
    docs: (id: string) => `docs/${id}.md`,
  } as const
  const files = [
    '红蓝。\n',
    `${title}蓝。\n`,
    '<!-- hegao-disable-file colour/red: 原文 -->\n\n红。\n',
  ].map((draft, index) =>
    checkDraft(
      `${index}.md`,
      readDraft(draft, 'md'),
      toolbox(index === 1 ? [blue, section] : [red, blue]),
      plain,
    ),
  )
  const rest = {
    skipped: [{ path: 'a.txt', reason: '不是报告' }],
    errors: [{ path: 'b.md', code: 'unreadable', message: '读不了' }],
  }
  const report = buildReport(files, rest, tools, meta)

  it('counts files, findings and scores', () => {
    expect(files.map(({ score }) => score.total)).toEqual([96, 88, 100])
    expect(report.summary).toEqual({
      files: 3,
      skipped: 1,
      errors: 2,
      warnings: 3,
      infos: 0,
      score: { mean: 94.7, min: 88 },
    })
  })

  it('keeps the files in the order given, and says what was skipped and what failed', () => {
    expect(report.files).toEqual(files)
    expect(report).toMatchObject({
      version: 1,
      ...rest,
      tool: { name: 'hegao', version: '1.2.3', catalogue: '2026-09-28' },
    })
  })

  it('explains the rules that are named, those of suppressed findings too, and no others', () => {
    expect(Object.keys(report.rules)).toEqual(['colour/red', 'colour/blue', 'whole/section'])
    expect(report.rules['colour/red']).toEqual({
      title: 'colour/red',
      about: '',
      severity: 'warning',
      category: 'form',
      source,
      docs: 'docs/colour/red.md',
    })
    const lone = buildReport([files[2]!], { skipped: [], errors: [] }, tools, {
      ...meta,
      language: 'en',
    })
    expect(lone.rules).toMatchObject({ 'colour/red': { title: 'en colour/red' } })
  })

  it('has no score where no file was checked', () => {
    expect(buildReport([], rest, tools, meta).summary).toMatchObject({
      files: 0,
      skipped: 1,
      score: null,
    })
  })
})
