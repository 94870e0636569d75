// Holds what `hegao check --format sarif` writes against Microsoft's validator. The program is large
// and only there for the usual platforms, so npx fetches it and `npm test` goes without. It ends
// with 0 whatever it finds: its own log is read.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hegao-sarif-'))
const validator = '@microsoft/sarif-multitool@5.7.0'
/** It asks for the address of a page about the tool, which there is none of. */
const accepted = ['SARIF2005']

function run(command, ...args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    // npx is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
      // Its own script, which .npmrc keeps from running, makes the program one that may be run.
      npm_config_ignore_scripts: 'false',
    },
  })
  if (error) throw error
  return { status, said: `${stdout}${stderr}` }
}

/** What the validator finds in a file, as RULE: message. Throws where it did not read the file. */
function faultsOf(file) {
  const log = `${file}.log`
  const { said } = run('npx', '-y', validator, 'validate', file, '--output', log)
  let results
  try {
    results = JSON.parse(readFileSync(log, 'utf8').replace(/^\ufeff/, '')).runs[0].results
  } catch {
    throw new Error(`The validator left no log:\n${said}`)
  }
  if (!said.includes('Analysis completed successfully')) throw new Error(said)
  return results
    .filter(({ ruleId }) => !accepted.includes(ruleId))
    .map(({ ruleId, message }) => `${ruleId}: ${message.arguments?.join(' ') ?? message.text}`)
}

let failed = false
try {
  const file = join(folder, 'fixtures.sarif')
  const drafts = ['fixtures/reports', 'fixtures/marked']
  run('node', 'apps/cli/bin/hegao', 'check', ...drafts, '--format', `sarif:${file}`)
  const text = readFileSync(file, 'utf8')
  const samples = {
    'fixtures.sarif': text,
    'sample.sarif': readFileSync(
      join(root, 'packages/report/src/testing/snapshots/sample.sarif'),
      'utf8',
    ),
  }
  for (const [name, content] of Object.entries(samples)) {
    const path = join(folder, name)
    writeFileSync(path, content)
    const faults = faultsOf(path)
    console.log(
      `${name}: ${JSON.parse(content).runs[0].results.length} results, ${faults.length} faults`,
    )
    for (const fault of faults) console.log(`  ${fault}`)
    failed ||= faults.length > 0
  }
  // A validator that finds nothing in this finds nothing at all.
  const spoilt = join(folder, 'spoilt.sarif')
  writeFileSync(spoilt, text.replace('"ruleIndex": 0', '"ruleIndex": 9999'))
  if (faultsOf(spoilt).length === 0)
    throw new Error('The validator passes a rule that is not there.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)
