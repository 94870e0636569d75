import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { renderGitlab } from './gitlab.js'
import { sample } from './testing/sample.js'
import { whole } from './whole.js'

const file = new URL('./testing/gitlab.schema.json', import.meta.url)
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')))

test('follows the format that GitLab documents', () => {
  const findings = JSON.parse(whole(renderGitlab(sample())))
  expect(findings.length).toBe(9)
  validate(findings)
  expect(validate.errors).toBeNull()
})

test('the same draft in two folders has fingerprints of its own', () => {
  const report = sample()
  const twice = [report.files[0]!, { ...report.files[0]!, path: '备份/县教育局.txt' }]
  const findings: { fingerprint: string }[] = JSON.parse(
    whole(renderGitlab({ ...report, files: twice })),
  )
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(18)
})

test('a path loses the ./ that GitLab does not find', () => {
  const report = sample()
  const files = [{ ...report.files[0]!, path: './报送/甲.txt' }]
  const [first] = JSON.parse(whole(renderGitlab({ ...report, files })))
  expect(first.location.path).toBe('报送/甲.txt')
})
