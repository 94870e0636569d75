import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare, describeChange, describeRun, lineOf, readRun, writeRun } from './corpus.mjs'
import { checkFolder, readOptions } from './corpus-findings.mjs'
import { sources } from './testing/sources.js'

let folder: string
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-corpus-'))
  write('乙.txt', '临澜县司法局2024年法治政府建设年度报告\n\n现将现将情况报告如下。\n')
  write('甲.md', '# 临澜县教育局2024年法治政府建设年度报告\n\n学校86所：公办60所、民办25所。\n')
  write('说明.md', '# 怎样使用\n\n现将现将。\n')
  write('坏.txt', 'PK\u0000')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('checkFolder', () => {
  test('checks the reports of a folder, file by file, and says what it left out', async () => {
    const run = await checkFolder(sources, folder, undefined)
    expect(run).toMatchObject({ drafts: 2, skipped: ['说明.md'], profile: null })
    expect(run.errors).toEqual([expect.stringContaining('坏.txt')])
    expect(run.characters).toBe(
      [...'临澜县司法局2024年法治政府建设年度报告现将现将情况报告如下。'].length +
        [...'#临澜县教育局2024年法治政府建设年度报告学校86所：公办60所、民办25所。'].length,
    )
    expect(new Set(run.findings.map(({ file }) => file))).toEqual(new Set(['乙.txt', '甲.md']))
    expect(run.findings).toContainEqual({
      file: '甲.md',
      rule: 'number/total-mismatch',
      line: 3,
      column: 3,
      words: '86所',
    })
    expect(run.findings).toContainEqual(
      expect.objectContaining({ file: '乙.txt', data: { section: 'plan' } }),
    )
  })

  test('reads a web page as one', async () => {
    const pages = mkdtempSync(join(tmpdir(), 'hegao-corpus-pages-'))
    const title = '临澜县司法局2024年法治政府建设年度报告'
    const page = `<title>${title}</title><h1>${title}</h1><p>现将现将情况报告如下。</p>`
    writeFileSync(join(pages, '页.html'), page)
    try {
      const { drafts, skipped, findings } = await checkFolder(sources, pages, undefined)
      expect([drafts, skipped]).toEqual([1, []])
      expect(findings.map(({ rule }) => rule)).toContain('wording/repeated-word')
    } finally {
      rmSync(pages, { recursive: true })
    }
  })

  test('checks everything where a profile is asked for', async () => {
    const run = await checkFolder(sources, folder, 'general')
    expect(run).toMatchObject({ drafts: 3, skipped: [], profile: 'general' })
    expect(run.findings.filter(({ rule }) => rule === 'wording/repeated-word')).toHaveLength(2)
  })

  test.each([
    ['nowhere', undefined, 'nowhere is no folder.'],
    ['.', 'genral', 'There is no profile “genral”.'],
  ])('%s %s is refused', async (path, profile, message) => {
    await expect(checkFolder(sources, path, profile)).rejects.toThrow(message)
  })
})

const finding = (words: string, line = 1, rule = 'number/a') => ({
  file: '甲.md',
  rule,
  line,
  column: 1,
  words,
})

describe('compare', () => {
  test('knows a finding again on another line', () => {
    expect(compare([finding('28件', 3)], [finding('28件', 5)])).toEqual({ added: [], removed: [] })
  })

  test('counts what is alike, and names the line that came or went', () => {
    const before = [finding('28件', 3), finding('28件', 9)]
    const after = [finding('28件', 3), finding('28件', 6), finding('28件', 9)]
    expect(compare(before, after)).toEqual({ added: [finding('28件', 6)], removed: [] })
    expect(compare(after, before)).toEqual({ added: [], removed: [finding('28件', 6)] })
  })

  test.each([
    ['rule', finding('28件', 1, 'number/b')],
    ['words', finding('29件')],
    ['file', { ...finding('28件'), file: '乙.md' }],
    ['data', { ...finding('28件'), data: { section: 'plan' } }],
  ])('tells another %s apart', (_, other) => {
    expect(compare([finding('28件')], [other])).toEqual({
      added: [other],
      removed: [finding('28件')],
    })
  })

  test('takes what came and leaves what went: the one run becomes the other', () => {
    const some = fc.array(
      fc.record({
        file: fc.constantFrom('甲.md', '乙.md'),
        rule: fc.constantFrom('number/a', 'number/b'),
        line: fc.integer({ min: 1, max: 3 }),
        column: fc.constant(1),
        words: fc.constantFrom('28件', '29件'),
      }),
      { maxLength: 12 },
    )
    const keys = (all: readonly ReturnType<typeof finding>[]) =>
      all.map(({ file, rule, words }) => `${file} ${rule} ${words}`).toSorted()
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { added, removed } = compare(before, after)
        expect(keys([...before, ...added])).toEqual(keys([...after, ...removed]))
        expect(keys(added).filter(key => keys(removed).includes(key))).toEqual([])
      }),
    )
  })
})

describe('the printed run', () => {
  const run = {
    profile: null,
    drafts: 2,
    characters: 20_000,
    skipped: ['说明.md'],
    errors: [],
    findings: [finding('28件'), finding('29件'), finding('x'.repeat(60), 7, 'wording/c')],
  }

  test('counts rule by rule, and by 10,000 characters', () => {
    expect(describeRun(run, ['name/z', 'number/a', 'wording/c'])).toEqual([
      '2 drafts, 20000 characters (white space not counted)',
      'skipped, no report recognised: 说明.md',
      '',
      'findings  per 10,000  rule',
      '       2        1.00  number/a',
      '       1        0.50  wording/c',
      '       3        1.50  all rules',
      '',
      'no finding: name/z',
    ])
  })

  test('says what came and what went', () => {
    const before = { ...run, findings: [finding('28件'), finding('30件', 4)] }
    expect(
      describeChange(before, { ...run, findings: [finding('28件'), finding('29件')] }),
    ).toEqual([
      'Since the last run: 1 added, 1 removed.',
      '+ 甲.md:1:1 number/a “29件”',
      '- 甲.md:4:1 number/a “30件”',
    ])
    expect(describeChange(undefined, run)).toEqual(['There is no earlier run to compare with.'])
  })

  test('cuts long words and shows data', () => {
    expect(lineOf({ ...run.findings[2]!, data: { part: 'date' } })).toBe(
      `甲.md:7:1 wording/c “${'x'.repeat(40)}…” {"part":"date"}`,
    )
  })

  test('is read as it was written', () => {
    expect(readRun(writeRun(run), 'run.jsonl')).toEqual(run)
    for (const text of ['', '{}', 'x', '{"characters":1}\n{"file":"a"}\n'])
      expect(() => readRun(text, 'run.jsonl')).toThrow('run.jsonl is no run')
  })
})

describe('readOptions', () => {
  test('parts options from the rest', () => {
    expect(readOptions(['a', '--save', 'b', 'c'], ['save'])).toEqual({
      options: { save: 'b' },
      rest: ['a', 'c'],
    })
  })

  test.each([
    [['--sav', 'x'], 'There is no option --sav; there are --save.'],
    [['--save'], '--save needs a value.'],
  ])('%j is refused', (words, message) => {
    expect(() => readOptions(words, ['save'])).toThrow(message)
  })
})
