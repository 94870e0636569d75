// Runs the tests that need Node alone, or with --suite=NAME those of a suite that needs more; says
// which suites were left out, and ends with the counts.
// A skipped test fails the run: what could not be checked must not look like what was.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suites } from './suites.mjs'

const [first = '', ...others] = process.argv.slice(2)
const asked = first.startsWith('--suite=') ? first.slice('--suite='.length) : undefined
const suite = suites.find(({ name }) => name === asked)
if (asked !== undefined && !suite) {
  console.error(`There is no suite “${asked}”: ${suites.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hegao-test-'))
const results = join(folder, 'results.json')
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
)

const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...(suite ? ['--config', suite.config, ...others] : process.argv.slice(2)),
  ],
  { cwd: root, stdio: 'inherit' },
)

let counts
try {
  counts = JSON.parse(readFileSync(results, 'utf8'))
} catch {
  console.error('The tests ended without a result.')
  process.exit(1)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const skipped = counts.numPendingTests + counts.numTodoTests
const failed = counts.numFailedTests + (status !== 0 && counts.numFailedTests === 0 ? 1 : 0)
if (!suite) {
  const leftOut = suites.map(({ name, needs }) => `npm run test:${name} (needs ${needs})`)
  console.log(`Suites left out: ${leftOut.join(', ')}`)
}
console.log(`${counts.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
process.exit(status !== 0 || skipped > 0 ? 1 : 0)
