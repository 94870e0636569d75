import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FormatId, formats } from '@hegao/report'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { root, run } from './testing/run.js'

const lines = (text: string, pattern: RegExp): number =>
  text.split(/\r?\n/).filter(line => pattern.test(line)).length

/** How many findings an output shows, told by the format's own means. */
const counters: Readonly<Record<FormatId, (text: string) => number>> = {
  pretty: text => lines(text, /^ {2}\d+:\d+ +(?:错误|警告|提示) {2}/),
  json: text =>
    JSON.parse(text).files.reduce(
      (sum: number, file: { diagnostics: unknown[] }) => sum + file.diagnostics.length,
      0,
    ),
  ndjson: text => lines(text, /^\{"type":"diagnostic",/),
  sarif: text =>
    JSON.parse(text).runs[0].results.filter(
      ({ suppressions }: { suppressions: unknown[] }) => suppressions.length === 0,
    ).length,
  junit: text => lines(text, /<testcase name="\d+:\d+ [^>]*[^/]>$/),
  gitlab: text => JSON.parse(text).length,
  github: text =>
    lines(text, /^::(?:error|warning|notice) file=.*,title=[^:]* [a-z]+\/[a-z0-9-]+::/),
  csv: text => lines(text, /,[a-z]+\/[a-z0-9-]+,[\w-]+$/),
  markdown: text => lines(text, /^- \*\*(?:错误|警告|提示)\*\* \d+:\d+ /),
  html: text => text.match(/<article class="finding (?:error|warning|info)"/g)?.length ?? 0,
}

describe.each([
  ['the reports', ['check', 'fixtures/reports']],
  ['the marked passages', ['check', 'fixtures/marked', '--profile', 'fazhi-annual']],
  ['a draft with what is suppressed', ['check', 'fixtures/cli/check-suppressed/报告.md']],
  ['a draft with a baseline', ['check', 'fixtures/cli/check-baseline/报告.md']],
])('%s', (_, args) => {
  test('have the same findings in every format', async () => {
    const ids = Object.keys(formats) as FormatId[]
    const folder = mkdtempSync(join(tmpdir(), 'hegao-formats-'))
    try {
      const targets = ids.flatMap(id => ['--format', `${id}:${join(folder, id)}`])
      const { out } = await run([...args, ...targets], root)
      expect(out).toBe('')
      const read = (id: FormatId) => readFileSync(join(folder, id), 'utf8')
      const { errors, warnings, infos } = JSON.parse(read('json')).summary
      const all = errors + warnings + infos
      expect(all).toBeGreaterThan(0)
      const counts = ids.map(id => [id, counters[id](read(id))])
      expect(counts).toEqual(ids.map(id => [id, all]))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('every format tells what the baseline has, and none hides it', async () => {
  const printed = async (id: FormatId) =>
    (await run(['check', '报告.md', '--format', id], join(root, 'fixtures/cli/check-baseline'))).out
  // Two errors, one warning and one note; the second error is new.
  const told: Partial<Record<FormatId, (text: string) => number>> = {
    json: text =>
      JSON.parse(text).files[0].diagnostics.filter(
        ({ baseline }: { baseline: string }) => baseline === 'unchanged',
      ).length,
    ndjson: text => lines(text, /"baseline":"unchanged"/),
    sarif: text =>
      JSON.parse(text).runs[0].results.filter(
        ({ baselineState }: { baselineState: string }) => baselineState === 'unchanged',
      ).length,
    junit: text => lines(text, /<testcase name="[^"]*（基线内）"/),
  }
  const inWords = (text: string) => text.replaceAll(/\s/g, '').split('（基线内）').length - 1
  for (const id of Object.keys(formats) as FormatId[]) {
    const count = (told[id] ?? inWords)(await printed(id))
    // GitLab compares two reports by itself.
    expect([id, count]).toEqual([id, id === 'gitlab' ? 0 : 3])
  }
  const junit = await printed('junit')
  expect(junit).toContain('<testsuites name="hegao" tests="4" failures="1" errors="0" skipped="3">')
  for (const id of ['pretty', 'markdown', 'html'] as const)
    expect((await printed(id)).replaceAll(/\s/g, '')).toContain('另有3处在基线内。')
})

test('ndjson of real drafts follows its schema', async () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(root, `packages/report/schema/${name}.schema.json`), 'utf8'))
  const ajv = new Ajv({ allErrors: true })
  ajv.addSchema(schema('report'))
  const validate = ajv.compile(schema('ndjson'))
  const { out } = await run(['check', 'fixtures/reports', '--format', 'ndjson'], root)
  for (const line of out.trimEnd().split('\n')) {
    validate(JSON.parse(line))
    expect(validate.errors).toBeNull()
  }
})
