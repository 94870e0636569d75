// Do the tests bite? Stryker changes the sources of facts and rules, a comparison here, a pattern
// there, and runs the tests of the changed file: a mutant that all of them let pass shows what no test
// holds. Works in a clone of what is committed, with Stryker added to it; nothing here is touched.
//
// usage: npm run mutation -- [--sample N] [--share P] [--seed S] [FILE…]
//   N files of packages/facts/src and rules/src by chance (12), or those named; of the mutants of
//   each a share P by chance (1: all). The same seed (1) takes the same. What survived is listed, and
//   kept in .hegao-cache/mutation. A mutant takes a second or two, a file ten.
//   A rule is held by its own examples, its page and the tests of messages, a file of facts by the tests beside
//   it and the examples of all rules; that others would see a change too is not counted.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
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
import { chanceOf } from './mutation-share.mjs'

const version = '9.3.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '12' },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})

/**
 * Written into the clone: the examples of one rule, and what it says of them. Those of all would be run
 * for every constant of it.
 */
const ownExamples = 'rules/src/own-examples.test.ts'
const examplesOf = rule => `import { readFileSync } from 'node:fs'
import { exampleChecks, saidOf } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue, pageOf, profiles, rules } from './index.js'

const rule = rules.find(({ id }) => id === '${rule}')!
const bench = { rules, profiles, catalogue }
describe(rule.id, () => {
  for (const { name, run } of exampleChecks(rule, bench)) test(name, run)
  test('its page', () => {
    const page = readFileSync(new URL('../docs/${rule}.md', import.meta.url), 'utf8')
    expect(pageOf(rule, saidOf(rule, bench))).toBe(page)
  })
})
`

const sources = ['packages/facts/src', 'rules/src'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name}`)
    .filter(name => name.endsWith('.ts') && !/generated|testing|types/.test(name)),
)
const isTest = name => name.endsWith('.test.ts')
const textOf = new Map(sources.map(name => [name, readFileSync(join(root, name), 'utf8')]))
const mutable = sources.filter(name => !isTest(name))

/** The test beside a file, or those of the files that import it; and the examples of rules. */
function testsOf(file) {
  const own = file.replace(/\.ts$/, '.test.ts')
  const name = `/${basename(file, '.ts')}.js'`
  const beside = textOf.has(own)
    ? [own]
    : sources
        .filter(other => dirname(other) === dirname(file) && textOf.get(other).includes(name))
        .map(other => (isTest(other) ? other : other.replace(/\.ts$/, '.test.ts')))
        .filter(other => textOf.has(other))
  return [
    ...new Set(beside),
    ...(ruleOf(file)
      ? [ownExamples, 'rules/src/messages.test.ts']
      : ['rules/src/examples.test.ts']),
  ]
}

/** The rule that a file is, as number/total-mismatch. */
function ruleOf(file) {
  const [, rule] = /^rules\/src\/([a-z]+\/[a-z0-9-]+)\.ts$/.exec(file) ?? []
  return rule
}

/** Files by chance: those with the smallest chances. */
function sampleOf(files) {
  const chance = new Map(files.map(name => [name, chanceOf(`${values.seed}/${name}`)]))
  return files.toSorted((a, b) => chance.get(a) - chance.get(b)).slice(0, Number(values.sample))
}

const unknown = positionals.find(name => !mutable.includes(name))
if (unknown !== undefined) {
  console.error(`${unknown} is no source of facts or rules.`)
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
// Stryker asks which tests reach a mutant; that is known only where each file loads the sources.
base.test!.isolate = true
export default base
`,
  )
  copyFileSync(new URL('mutation-share.mjs', import.meta.url), join(clone, 'mutation-share.mjs'))
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
  const rule = ruleOf(file)
  if (rule) writeFileSync(join(clone, ownExamples), examplesOf(rule))
  writeFileSync(
    join(clone, 'stryker.config.json'),
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner', './mutation-share.mjs'],
      checkers: ['share'],
      vitest: { configFile: 'vitest.mutation.config.ts', related: false },
      // The words of a rule are its page in rules/docs, which is made of them and compared.
      mutator: { excludedMutations: rule ? ['StringLiteral'] : [] },
      coverageAnalysis: 'perTest',
      mutate: [file],
      inPlace: true,
      disableTypeChecks: true,
      concurrency: 1,
      timeoutMS: 60_000,
      reporters: ['json'],
      jsonReporter: { fileName: report },
    }),
  )
  run('npx', ['stryker', 'run'], {
    MUTATION_TESTS: testsOf(file).join(','),
    MUTATION_SHARE: values.share,
    MUTATION_SEED: values.seed,
  })
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
