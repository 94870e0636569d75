import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { type CheckSetup, checkDraft } from './check.js'
import { openLawBook } from './index.js'
import { buildReport } from './run-report.js'
import {
  blue,
  catalogue,
  check,
  general,
  law,
  needy,
  plain,
  red,
  rule,
  section,
  silent,
  source,
  title,
  toolbox,
  witness,
} from './testing/colours.js'

it('titles that the config names are known titles of the catalogue, in that run alone', () => {
  const laws = openLawBook({
    date: '',
    coverage: [],
    laws: '',
    names: '',
    articles: '',
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
