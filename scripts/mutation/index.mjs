// Do the tests bite? Stryker changes the sources of facts and rules, a comparison here, a pattern
// there, and the tests of facts and rules are run with each change: a mutant that all of them let
// pass shows what no test holds. Works on copies in .hegao-cache/mutation; nothing here is touched.
//
// usage, after a build: npm run mutation -- [--sample N] [--seed S] [--tests N] [--jobs N] [FILE…]
//   N mutants by chance (1000) of all files, or of those whose path begins with FILE (then all of
//   them, unless --sample says less). The same seed (1) takes the same. What survived is listed; those
//   that change nothing stand with their reason in explained.tsv, and are counted apart.
//   At most N tests (2000) judge a mutant beside those of its own file or rule; hostile texts and what
//   takes minutes is left out. That tests of other packages would see a change is not counted.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { byChance } from './chance.mjs'
import { chooser } from './choose.mjs'
import { plantMutants } from './mutants.mjs'
import { baselineOf, judgeAll } from './pool.mjs'
import { bundleTests } from './program.mjs'
import { reasons } from './told.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, '.hegao-cache/mutation')
const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '2000' },
    jobs: { type: 'string', default: '2' },
  },
  allowPositionals: true,
})

mkdirSync(cache, { recursive: true })
const copies = join(cache, 'sources')
const mutants = await plantMutants(root, cache, copies)
const wanted =
  positionals.length === 0
    ? mutants
    : mutants.filter(({ file }) => positionals.some(start => file.startsWith(start)))
if (wanted.length === 0) {
  console.error(`${positionals.join(', ')}: no source of facts or rules begins so.`)
  process.exit(2)
}
const most = Number(values.sample ?? (positionals.length > 0 ? wanted.length : 1000))
const sample = byChance(wanted, wordsOf, values.seed).slice(0, most)
console.error(`${sample.length} of ${wanted.length} mutants`)

const program = await bundleTests(root, copies, cache)
const testsFor = chooser(await baselineOf(program), mutants, Number(values.tests))
const tasks = sample.map(mutant => ({ mutant, id: mutant.id, tests: testsFor(mutant) }))
const survived = []
let judged = 0
await judgeAll(program, tasks, Number(values.jobs), ({ mutant }, by) => {
  if (by === undefined) survived.push(mutant)
  if (++judged % 100 === 0) console.error(rate(judged - survived.length, judged))
})
const why = reasons()
const isExplained = ({ file, change }) => why.has(`${file}\t${change}`)
for (const [part, start] of [
  ['facts', 'packages/facts/'],
  ['judgement', 'packages/judgement/'],
  ['rules', 'rules/'],
  ['all', ''],
]) {
  const ofPart = ({ file }) => file.startsWith(start)
  const left = survived.filter(ofPart).toSorted(byPlace)
  if (part !== 'all')
    for (const mutant of left.filter(one => !isExplained(one)))
      console.log(`${mutant.file}:${mutant.line}\t${mutant.change}`)
  const all = sample.filter(ofPart).length
  const equal = left.filter(isExplained).length
  if (all > 0) console.log(`${part}: ${rate(all - left.length, all)}, ${equal} explained`)
}

function wordsOf({ file, line, column, kind, replacement }) {
  return [file, line, column, kind, replacement].join(' ')
}

function byPlace(one, other) {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column
}

function rate(killed, total) {
  return `${killed} of ${total} killed, ${((100 * killed) / total).toFixed(1)} %`
}
