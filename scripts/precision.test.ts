import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkFolder } from './corpus-findings.mjs'
import { hold, readData, readJudgements, renderPage, subjectOf } from './precision.mjs'
import { sources } from './testing/sources.js'

const { rules } = sources.rules
const { corpora, judgements } = readData()
const page = readFileSync(new URL('../docs/precision.md', import.meta.url), 'utf8')

describe('docs/precision.md', () => {
  test('says what the judgements say (npm run precision)', () => {
    expect(page).toBe(renderPage(rules, corpora, judgements))
  })

  test.each(rules.map(({ id }) => id))('has a row for %s', id => {
    const row = page.split('\n').find(line => line.startsWith(`| [${id}]`))
    expect(row).toMatch(
      /\| (?:\d+ % \(\d+ of \d+\)|only debatable|no finding in [\d,]+ characters) \|$/,
    )
  })

  test('holds a few words of a finding and no more', () => {
    for (const { words = '' } of judgements) expect([...words].length).toBeLessThanOrEqual(21)
  })
})

test('every finding on the drafts of this project is judged, and no judgement is left over', async () => {
  const folder = fileURLToPath(new URL('../fixtures/reports', import.meta.url))
  const run = await checkFolder(sources, folder, undefined)
  const own = corpora.find(({ id }) => id === 'fixtures')!
  expect({ drafts: run.drafts, characters: run.characters }).toEqual({
    drafts: own.drafts,
    characters: own.characters,
  })
  const { unjudged, gone } = hold(
    run.findings,
    judgements.filter(({ corpus }) => corpus === 'fixtures'),
  )
  expect({ unjudged: unjudged.map(subjectOf), gone }).toEqual({ unjudged: [], gone: [] })
})

const finding = { file: '甲.md', rule: 'number/a', line: 1, column: 1, words: '28件' }
const judged = {
  corpus: 'own',
  file: '甲.md',
  rule: 'number/a',
  words: '28件',
  verdict: 'hit' as const,
  note: '',
}

describe('hold', () => {
  test('counts what is alike', () => {
    expect(hold([finding, finding], [judged]).unjudged).toEqual([finding])
    expect(hold([finding], [judged, judged]).gone).toEqual([judged])
    expect(hold([finding], [{ ...judged, words: '29件' }])).toEqual({
      unjudged: [finding],
      gone: [{ ...judged, words: '29件' }],
    })
  })

  test('goes by the first words of a long finding, and by data alone where there are any', () => {
    const long = { ...finding, words: '长'.repeat(50) }
    expect(subjectOf(long).words).toBe(`${'长'.repeat(20)}…`)
    expect(hold([long], [{ ...judged, words: `${'长'.repeat(20)}…` }]).unjudged).toEqual([])
    const whole = { ...finding, data: { section: 'plan' } }
    const { words, ...rest } = judged
    expect(hold([whole], [{ ...rest, data: { section: 'plan' } }]).unjudged).toEqual([])
    expect(hold([whole], [{ ...rest, data: { section: 'causes' } }]).unjudged).toEqual([whole])
  })
})

describe('readJudgements', () => {
  const own = [{ ...corpora[0]!, id: 'own' }]

  test('reads a line each', () => {
    expect(readJudgements(`${JSON.stringify(judged)}\n\n`, own)).toEqual([judged])
  })

  test.each([
    ['{', 'line 1: no JSON.'],
    [
      JSON.stringify({ ...judged, verdict: '?' }),
      'the verdict is “?”; it is one of hit, false alarm',
    ],
    [JSON.stringify({ ...judged, corpus: 'onw' }), 'unknown corpus “onw”.'],
    [JSON.stringify({ ...judged, note: undefined }), 'file, rule and note have to be there.'],
  ])('%s is refused', (line, message) => {
    expect(() => readJudgements(line, own)).toThrow(message)
  })
})

describe('renderPage', () => {
  const corpus = { ...corpora[0]!, id: 'own', profile: 'general', characters: 1_234_567 }
  const rowOf = (
    verdicts: readonly ('hit' | 'false alarm' | 'debatable')[],
    needsProfile = false,
  ) => {
    const rule = { id: 'number/a', severity: 'error', ...(needsProfile ? { needsProfile } : {}) }
    const all = verdicts.map(verdict => ({ ...judged, verdict }))
    const lines = renderPage([rule], [corpus], all).split('\n')
    return lines
      .find(line => line.startsWith('| [number/a]'))!
      .split(' | ')
      .slice(1)
      .join(' | ')
  }

  test.each([
    [[], 'none | no finding in 1,234,567 characters |'],
    [['hit'], '1 hit | 100 % (1 of 1) |'],
    [['hit', 'hit', 'false alarm'], '2 hits, 1 false alarm | 66 % (2 of 3) |'],
    [['hit', 'debatable'], '1 hit, 1 debatable | 100 % (1 of 1) |'],
    [['debatable'], '1 debatable | only debatable |'],
    [['false alarm', 'false alarm'], '2 false alarms | 0 % (0 of 2) |'],
  ] as const)('%j: %s', (verdicts, expected) => {
    expect(rowOf(verdicts)).toBe(expected)
  })

  test('does not count text on which a rule does not run', () => {
    expect(rowOf([], true)).toBe('not run | no finding in 0 characters |')
  })
})
