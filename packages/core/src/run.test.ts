import { describe, expect, it } from 'vitest'
import type { CheckSetup } from './check.js'
import { limits } from './limits.js'
import type { AnyRule } from './rule.js'
import {
  blue,
  check,
  finder,
  found,
  law,
  red,
  rule,
  section,
  silent,
  title,
  witness,
} from './testing/colours.js'

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

describe('a rule that finds more than anybody reads', () => {
  it('has so many listed, and says how many are not', () => {
    const many = '红。'.repeat(limits.findings + 7)
    const { diagnostics, notChecked } = check(many, [red, blue])
    expect(diagnostics.length).toBe(limits.findings)
    expect(notChecked).toContainEqual({ rule: red.id, reason: expect.stringContaining('其余7处') })
  })
})
