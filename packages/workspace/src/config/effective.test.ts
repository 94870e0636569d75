import { describe, expect, it } from 'vitest'
import { known } from '../testing/rules.js'
import { describeConfig } from './describe.js'
import { configFor } from './effective.js'
import { matchesGlob } from './glob.js'
import { emptyConfig, mergeConfig } from './merge.js'
import { parseConfig } from './parse.js'
import type { ConfigFile } from './types.js'

function file(path: string, text: string): ConfigFile {
  const { config, errors } = parseConfig(text, path, known)
  expect(errors).toEqual([])
  return config!
}

const base = file(
  'base.yaml',
  `profile: general
severities: {number/total-mismatch: warning, wording/repeated-word: info}
options: {number/total-mismatch: {tolerance: 1, mode: loose}}
terms: [甲]
thresholds: {failOn: warning, minScore: 60}
baseline: 共用基线.yaml
overrides: [{files: "*.txt", severities: {wording/repeated-word: off}}]
accepted: [{rule: wording/repeated-word, text: 人人, reason: 固定说法}]
`,
)

const top = file(
  'hegao.yaml',
  `profile: fazhi-annual
severities:
  wording/repeated-word: error
options:
  number/total-mismatch: {tolerance: 2}
terms: [乙]
ignore: [旧稿/]
baseline: 基线.yaml
thresholds: {minScore: 80}
overrides:
  - files: [教育局/**, 学校/]
    profile: general
    severities: {number/total-mismatch: error}
    options: {number/total-mismatch: {units: [件]}}
    accepted: [{rule: number/*, text: 共28项, reason: 口径不同, files: 一.md}]
`,
)

const config = mergeConfig([base, top])

describe('mergeConfig', () => {
  it('lets the later file win and appends lists', () => {
    expect(config.files).toEqual(['base.yaml', 'hegao.yaml'])
    expect(config.profile).toMatchObject({
      value: 'fazhi-annual',
      origin: { path: 'hegao.yaml', line: 1 },
    })
    expect(config.terms.map(({ value }) => value)).toEqual(['甲', '乙'])
    expect(config.overrides).toHaveLength(2)
  })

  it('has the empty config as its neutral element', () => {
    expect(mergeConfig([])).toEqual(emptyConfig)
    expect(mergeConfig([emptyConfig, config, emptyConfig])).toEqual(config)
  })

  it('does not depend on how the chain is bracketed', () => {
    const last = file('c.yaml', 'terms: [丙]\noptions: {number/total-mismatch: {mode: strict}}')
    expect(mergeConfig([mergeConfig([base, top]), last])).toEqual(
      mergeConfig([base, mergeConfig([top, last])]),
    )
  })
})

describe('configFor', () => {
  it('gives values and who set them', () => {
    const { origins, ...effective } = configFor(config, '局/报告.md')
    expect(effective).toEqual({
      packages: [],
      profile: { value: 'fazhi-annual', origin: { path: 'hegao.yaml', line: 1, column: 10 } },
      severities: { 'number/total-mismatch': 'warning', 'wording/repeated-word': 'error' },
      options: { 'number/total-mismatch': { tolerance: 2, mode: 'loose' } },
      accepted: [
        { rule: 'wording/repeated-word', text: '人人', reason: '固定说法', origin: 'base.yaml:8' },
      ],
      ignore: ['旧稿/'],
      terms: ['甲', '乙'],
      titles: [],
      thresholds: { failOn: 'warning', minScore: 80 },
      baseline: { value: '基线.yaml', origin: { path: 'hegao.yaml', line: 8, column: 11 } },
    })
    const lines = Object.entries(origins).map(([key, { path, line }]) => [key, `${path}:${line}`])
    expect(Object.fromEntries(lines)).toEqual({
      profile: 'hegao.yaml:1',
      'severities.number/total-mismatch': 'base.yaml:2',
      'severities.wording/repeated-word': 'hegao.yaml:3',
      'options.number/total-mismatch.tolerance': 'hegao.yaml:5',
      'options.number/total-mismatch.mode': 'base.yaml:3',
      'accepted[0]': 'base.yaml:8',
      'ignore[0]': 'hegao.yaml:7',
      'terms[0]': 'base.yaml:4',
      'terms[1]': 'hegao.yaml:6',
      'thresholds.failOn': 'base.yaml:5',
      'thresholds.minScore': 'hegao.yaml:9',
      baseline: 'hegao.yaml:8',
    })
  })

  it('lays overrides over the rest in their order', () => {
    const { profile, severities, options } = configFor(config, '教育局/2023/报告.txt')
    expect(profile?.value).toBe('general')
    expect(severities).toEqual({ 'number/total-mismatch': 'error', 'wording/repeated-word': 'off' })
    expect(options['number/total-mismatch']).toEqual({ tolerance: 2, mode: 'loose', units: ['件'] })
  })

  it('keeps accepted findings to their files', () => {
    const count = (path: string) => configFor(config, path).accepted.length
    expect([count('教育局/一.md'), count('教育局/二.md'), count('一.md')]).toEqual([2, 1, 1])
  })
})

describe('an accepted finding that is for one file', () => {
  const scoped = (files: string, path: string) =>
    configFor(
      file(
        'hegao.yaml',
        `accepted: [{rule: number/*, text: 28项, reason: 口径不同, files: ${files}}]`,
      ),
      path,
    ).accepted.map(one => one.scoped ?? false)

  it.each([
    ['./报告.md', '报告.md', [true]],
    ['./报告.md', '教育局/报告.md', []],
    ['报告.md', '报告.md', [true]],
    ['报告.md', '教育局/报告.md', [false]],
    ['教育局/报告.md', '教育局/报告.md', [true]],
    ['教育局/**', '教育局/报告.md', [false]],
    ['["甲.md", "./乙.md"]', '乙.md', [true]],
    ['"报告*.md"', '报告1.md', [false]],
  ])('%s, %s', (files, path, expected) => {
    expect(scoped(files, path)).toEqual(expected)
  })

  it('is so by the files of its override too', () => {
    const override = (files: string) =>
      `overrides: [{files: ${files}, accepted: [{rule: number/*, text: 28项, reason: 口径不同}]}]`
    const entries = (files: string) =>
      configFor(file('hegao.yaml', override(files)), '教育局/报告.md').accepted
    expect(entries('教育局/报告.md')).toMatchObject([{ scoped: true }])
    expect(entries('教育局/**')).toMatchObject([{ text: '28项' }])
    expect(entries('教育局/**')[0]).not.toHaveProperty('scoped')
  })
})

describe('matchesGlob', () => {
  it.each([
    ['报告.md', './报告.md', true],
    ['教育局/报告.md', './报告.md', false],
    ['教育局/报告.md', './**/报告.md', true],
    ['报告.md', './*.md', true],
    ['教育局/报告.md', '教育局/**', true],
    ['教育局/报告.md', '教育局/', true],
    ['教育局/报告.md', '教育局', false],
    ['教育局/甲/报告.md', '*.md', true],
    ['教育局/报告.md', './教育局/*.md', true],
    ['教育局\\报告.md', '教育局/*', true],
    ['.草稿/报告.md', '**/*.md', true],
    ['报告(1).md', '报告(1).md', true],
    ['报告[终稿].md', '报告[终稿].md', true],
    ['甲/报告.txt', '{甲,乙}/*.{md,txt}', true],
    ['报告.md', '!报告.md', false],
    ['报告.md', '/', false],
  ])('%s by %s: %s', (path, glob, expected) => {
    expect(matchesGlob(path, [glob])).toBe(expected)
  })
})

describe('describeConfig', () => {
  it('has a row for every value, defaults included', () => {
    const rows = describeConfig(
      configFor(file('hegao.yaml', 'profile: general\nterms: [甲]'), 'a.md'),
      {
        severities: { 'wording/repeated-word': 'error' },
        options: { 'number/total-mismatch': { tolerance: 0 } },
        thresholds: { failOn: 'error' },
      },
    )
    expect(rows).toEqual([
      { key: 'profile', value: 'general', origin: { path: 'hegao.yaml', line: 1, column: 10 } },
      { key: 'thresholds.failOn', value: 'error', origin: 'default' },
      { key: 'severities.wording/repeated-word', value: 'error', origin: 'default' },
      { key: 'options.number/total-mismatch.tolerance', value: 0, origin: 'default' },
      { key: 'terms[0]', value: '甲', origin: { path: 'hegao.yaml', line: 2, column: 9 } },
    ])
  })

  it('shows what the config makes of a default', () => {
    const rows = describeConfig(configFor(config, 'a.md'), {
      profile: 'general',
      severities: { 'number/total-mismatch': 'error', 'wording/repeated-word': 'error' },
    })
    expect(rows[0]).toMatchObject({ key: 'profile', value: 'fazhi-annual', origin: { line: 1 } })
    expect(rows[1]).toMatchObject({ key: 'thresholds.failOn', value: 'warning' })
    expect(rows[3]).toMatchObject({ key: 'baseline', value: '基线.yaml' })
    expect(rows[4]).toMatchObject({ key: 'severities.number/total-mismatch', value: 'warning' })
    expect(rows.at(-1)).toMatchObject({
      key: 'accepted[0]',
      origin: { path: 'base.yaml', line: 8 },
    })
  })

  it('shows what a rule has by its group, unless it has its own', () => {
    const own = file('a.yaml', 'severities:\n  number/*: info\n  number/total-mismatch: off')
    const rows = describeConfig(configFor(own, 'a.md'), {
      severities: { 'number/total-mismatch': 'error', 'number/rate': 'error' },
    })
    const shown = rows.map(({ key, value, origin }) => [
      key,
      value,
      origin === 'default' ? origin : origin.line,
    ])
    expect(shown).toEqual([
      ['severities.number/total-mismatch', 'off', 3],
      ['severities.number/rate', 'info', 2],
      ['severities.number/*', 'info', 2],
    ])
  })

  it('keeps packages with the file that names them', () => {
    const merged = mergeConfig([
      file('a/hegao.yaml', 'packages: [own]'),
      file('b.yaml', 'packages: ["@x/y"]'),
    ])
    expect(describeConfig(configFor(merged, 'a.md'), {})).toEqual([
      { key: 'packages[0]', value: 'own', origin: { path: 'a/hegao.yaml', line: 1, column: 12 } },
      { key: 'packages[1]', value: '@x/y', origin: { path: 'b.yaml', line: 1, column: 12 } },
    ])
  })
})
