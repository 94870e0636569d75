import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from './catalogue.js'
import { type CheckSetup, checkDraft, type Toolbox } from './check.js'
import { Scanner } from './index.js'
import { withPackages } from './package.js'
import type { ProfileFamily } from './profile.js'
import { type AnyRule, defineRule, type Rule } from './rule.js'

const points = { error: 6, warning: 2, info: 0 }
const general: ProfileFamily = {
  id: 'general',
  title: '通用',
  recognise: [],
  sections: [],
  topics: [],
  parts: [],
  yearly: false,
  severities: {},
  scoring: {
    weights: { completeness: null, consistency: 75, form: 25 },
    points: { completeness: points, consistency: points, form: points },
    rules: {},
  },
  variants: [],
}
const tools: Toolbox = {
  rules: [],
  profiles: [general],
  catalogue: { date: '2026-09-28' } as Catalogue,
  scanner: new Scanner(),
}
const setup: CheckSetup = {
  settings: { severities: {}, options: {} },
  accepted: [],
  language: 'zh-CN',
}
const text = (words: string) => ({ 'zh-CN': words, en: words })
const place = { paragraph: 0, span: { start: 0, end: 2 } }

const ruleWith = (check: Rule['check']): AnyRule =>
  defineRule({
    id: '@office/rules/own',
    title: text('自己的规则'),
    about: text('自己的规则'),
    severity: 'warning',
    category: 'form',
    source: { level: '实务', name: '惯例', verified: 'practice' },
    messages: { found: text('找到{words}'), plain: text('找到了'), unknown: text('不知道{what}') },
    examples: { kind: 'passage', bad: [], good: [] },
    check,
  })

const sound = ruleWith((_, report) => {
  report('found', place, { values: { words: '全年' }, related: [{ messageId: 'plain', place }] })
  report.notChecked('unknown', { what: '年份' })
})

const checkWith = (rules: readonly AnyRule[], more: Partial<CheckSetup> = {}) =>
  checkDraft(
    '稿.txt',
    readDraft('全年办理复议案件28件。', 'txt'),
    withPackages(tools, [{ name: '@office/rules', rules, profiles: [] }]),
    { ...setup, ...more },
  )

describe('a rule of a package', () => {
  it('finds, says what it did not check and costs points as any other', () => {
    const { diagnostics, notChecked, score } = checkWith([sound])
    expect(diagnostics).toMatchObject([
      {
        rule: '@office/rules/own',
        message: '找到全年',
        text: '全年',
        related: [{ message: '找到了' }],
      },
    ])
    expect(notChecked).toContainEqual({ rule: '@office/rules/own', reason: '不知道年份' })
    expect(score).toMatchObject({ total: 98, basis: 'customised' })
  })

  it('leaves the score standard where a package has no rules', () => {
    expect(checkWith([]).score.basis).toBe('standard')
  })

  it.each<[string, Rule['check'], string]>([
    [
      'throws',
      (_, report) => {
        report('plain', place)
        throw new TypeError('no such\nthing')
      },
      'TypeError: no such',
    ],
    ['names a message that it lacks', (_, report) => report('fuond', place), 'fuond'],
    ['leaves out a value', (_, report) => report('found', place), '{words}'],
    ['names no paragraph', (_, report) => report('plain', { ...place, paragraph: 7 }), 'paragraph'],
    [
      'goes beyond the paragraph',
      (_, report) => report('plain', { paragraph: 0, span: { start: 0, end: 99 } }),
      '99',
    ],
    ['has no number', (_, report) => report('plain', { paragraph: 0, span: {} as never }), 'span'],
    [
      'relates to nothing',
      (_, report) =>
        report('plain', place, {
          related: [{ messageId: 'plain', place: { ...place, paragraph: 9 } }],
        }),
      '9',
    ],
    ['is asynchronous', (async () => {}) as never, 'synchronous'],
  ])('that %s checks nothing and says so, and the others go on', (_, check, why) => {
    const failing = { ...ruleWith(check), id: '@office/rules/failing' }
    const { diagnostics, notChecked } = checkWith([failing, sound])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['@office/rules/own'])
    const said = notChecked.filter(({ rule }) => rule === '@office/rules/failing')
    expect(said).toHaveLength(1)
    expect(said[0]!.reason).toContain('这条规则出错')
    expect(said[0]!.reason).toContain(why)
    expect(said[0]!.reason).not.toContain('\n')
  })

  it('that is asynchronous and fails later does not bring the run down', async () => {
    const failing = ruleWith((async () => {
      throw new Error('later')
    }) as never)
    const rejections: unknown[] = []
    const listen = (reason: unknown) => rejections.push(reason)
    process.on('unhandledRejection', listen)
    expect(checkWith([failing]).diagnostics).toEqual([])
    await new Promise(resolve => setTimeout(resolve, 0))
    process.off('unhandledRejection', listen)
    expect(rejections).toEqual([])
  })

  it.each([
    [{ '@office/rules/*': 'off' }, []],
    [{ '@office/rules/*': 'error' }, ['error']],
    [{ '@office/rules/*': 'off', '@office/rules/own': 'info' }, ['info']],
  ] as const)('with %j has the severities %j', (severities, expected) => {
    const { diagnostics } = checkWith([sound], { settings: { severities, options: {} } })
    expect(diagnostics.map(({ severity }) => severity)).toEqual(expected)
  })
})
