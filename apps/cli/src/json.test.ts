import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { root, run } from './testing/run.js'

const schema = readFileSync(join(root, 'packages/report/schema/report.schema.json'), 'utf8')
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schema))

test('what --format json prints follows the published schema', async () => {
  const { out } = await run(['check', 'fixtures/reports', '--format', 'json'], root)
  validate(JSON.parse(out))
  expect(validate.errors).toBeNull()
})

test('every text of a finding is the slice of the file at its offsets', async () => {
  const { out } = await run(['check', 'fixtures/reports', '--format', 'json'], root)
  const { files } = JSON.parse(out)
  let count = 0
  for (const { path, diagnostics } of files) {
    const source = readFileSync(join(root, path), 'utf8').replace(/^\ufeff/, '')
    for (const { range, text } of diagnostics) {
      expect(source.slice(range.start.offset, range.end.offset)).toBe(text)
      count++
    }
  }
  expect(count).toBeGreaterThan(40)
})
