// What `npm start` and `npm test` do on a machine that has only Node and npm: install, build, run.
// pnpm comes through npx, pinned; corepack is not relied on.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suites } from './suites.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Runs a command; its own talk goes to stderr unless it is what the user came for. */
function run(command, args, { loud = false } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['inherit', loud ? 'inherit' : 2, 2],
    // npx is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

const pnpm = (...args) => run('npx', ['-y', packageManager, ...args])

/** CI builds once: what it runs after the tests is told so. */
function build() {
  if (process.env.HEGAO_BUILT === '1') return
  pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn')
  pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only')
}

const tasks = {
  start() {
    build()
    run(
      process.execPath,
      ['apps/cli/bin/hegao', 'check', 'fixtures/reports', '--fail-on', 'never'],
      { loud: true },
    )
  },
  test() {
    build()
    run(process.execPath, ['scripts/test.mjs', ...process.argv.slice(3)], { loud: true })
  },
}

for (const { name, script } of suites) {
  tasks[name] = () => {
    build()
    const command = script ? [script] : ['scripts/test.mjs', `--suite=${name}`]
    run(process.execPath, [...command, ...process.argv.slice(3)], { loud: true })
  }
}

const task = tasks[process.argv[2]]
if (!task) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(tasks).join('|')}`)
  process.exit(2)
}
task()
