// Do the tests bite? Stryker changes the sources of facts and rules, a comparison here, a pattern
// there, and runs the tests of the changed file: a mutant that all of them let pass shows what no test
// holds. Works in a clone of what is committed, with Stryker added to it; nothing here is touched.
//
// usage: npm run mutation -- [--sample N] [--seed S] [FILE…]
//   N files of packages/facts/src and rules/src by chance (12), the same for the same seed (1), or
//   those named. What survived is listed and kept in .hegao-cache/mutation. It takes minutes a file.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const version = '9.3.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})

const sources = ['packages/facts/src', 'rules/src'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name}`)
    .filter(name => name.endsWith('.ts') && !/generated|testing|types/.test(name)),
)
const isTest = name => name.endsWith('.test.ts')
const textOf = new Map(sources.map(name => [name, readFileSync(join(root, name), 'utf8')]))
const mutable = sources.filter(name => !isTest(name) && testsOf(name).length > 0)

/** The test beside a file; else those of the files that import it. The examples are tests of all rules. */
function testsOf(file) {
  const own = file.replace(/\.ts$/, '.test.ts')
  const name = `/${basename(file, '.ts')}.js'`
  const beside = textOf.has(own)
    ? [own]
    : sources
        .filter(other => dirname(other) === dirname(file) && textOf.get(other).includes(name))
        .map(other => (isTest(other) ? other : other.replace(/\.ts$/, '.test.ts')))
        .filter(other => textOf.has(other))
  return [...new Set(beside), ...(file.startsWith('rules/') ? ['rules/src/examples.test.ts'] : [])]
}

/** Files by chance: those with the smallest hashes of name and seed. */
function sampleOf(files) {
  const hash = name => {
    let state = 2166136261
    for (const unit of `${values.seed}/${name}`)
      state = Math.imul(state ^ unit.codePointAt(0), 16777619) >>> 0
    return state
  }
  return files.toSorted((a, b) => hash(a) - hash(b)).slice(0, Number(values.sample))
}

const unknown = positionals.find(name => !mutable.includes(name))
if (unknown !== undefined) {
  console.error(`${unknown} is no source of facts or rules that has a test beside it.`)
  process.exit(2)
}

const clone = mkdtempSync(join(tmpdir(), 'hegao-mutation-'))
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: clone,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  }).status
const kept = join(root, '.hegao-cache/mutation')
mkdirSync(kept, { recursive: true })
try {
  execFileSync('git', ['clone', '--quiet', '--shared', root, clone])
  const stryker = ['core', 'vitest-runner'].map(name => `@stryker-mutator/${name}@${version}`)
  const pnpm = (...args) => run('npx', ['-y', packageManager, ...args])
  if (
    pnpm('add', '-D', '-w', ...stryker) ||
    pnpm('install') ||
    pnpm('exec', 'turbo', 'run', 'build')
  )
    throw new Error('The clone could not be built.')
  writeFileSync(
    join(clone, 'vitest.mutation.config.ts'),
    `import base from './vitest.config.js'
base.test!.include = process.env.MUTATION_TESTS!.split(',')
export default base
`,
  )
  const all = { killed: 0, total: 0 }
  for (const file of positionals.length > 0 ? positionals : sampleOf(mutable)) {
    const { killed, survived } = mutate(file)
    const total = killed + survived.length
    all.killed += killed
    all.total += total
    console.log(`${percent(killed, total)}  ${killed} of ${total}  ${file}`)
    for (const line of survived) console.log(`    ${line}`)
  }
  console.log(
    `${percent(all.killed, all.total)}  ${all.killed} of ${all.total} mutants were killed`,
  )
} finally {
  rmSync(clone, { recursive: true, force: true })
}

/** Runs Stryker on one file; what no test runs counts as survived, what cannot run is left out. */
function mutate(file) {
  const report = join(kept, `${file.replaceAll('/', '-')}.json`)
  rmSync(report, { force: true })
  writeFileSync(
    join(clone, 'stryker.config.json'),
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'vitest.mutation.config.ts', related: false },
      coverageAnalysis: 'perTest',
      mutate: [file],
      inPlace: true,
      disableTypeChecks: true,
      concurrency: 1,
      timeoutMS: 20_000,
      reporters: ['json'],
      jsonReporter: { fileName: report },
    }),
  )
  run('npx', ['stryker', 'run'], { MUTATION_TESTS: testsOf(file).join(',') })
  if (!existsSync(report)) throw new Error(`Stryker did not get through ${file}.`)
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const { mutants } = files[file]
  const judged = mutants.filter(
    ({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status),
  )
  const survived = judged.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  return {
    killed: judged.length - survived.length,
    survived: survived.map(
      ({ location: { start }, mutatorName, replacement }) =>
        `${file}:${start.line}:${start.column} ${mutatorName}: ${oneLine(replacement)}`,
    ),
  }
}

function oneLine(text = '') {
  return text.replace(/\s+/g, ' ').slice(0, 80)
}

function percent(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}
