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
