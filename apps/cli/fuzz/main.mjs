// Does anything crash it? Feeds the whole way from bytes to reports with texts, bytes and files that
// nobody would write, and holds it to what must always be true: one file of properties/ each.
//
// npm run fuzz -- [--runs N] [--minutes M] [--seed S] [--jobs J] [--only PROPERTY] [--hostile]
//   N cases (100,000), or as many as M minutes have room for; the seed is that of the clock unless
//   given. The same seed gives the same cases, however many jobs there are. Ends with exit code 1
//   where a property failed, after the smallest case that was found. With --hostile the files of
//   hostile-files.mjs come after.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleWorker } from './bundle.mjs'

/** Cases of one round: a job takes round after round, each with a seed of its own. */
const round = 2_000

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    jobs: { type: 'string', default: String(Math.min(availableParallelism(), 8)) },
    only: { type: 'string' },
    hostile: { type: 'boolean', default: false },
  },
})
const [runs, seed, jobs] = [values.runs, values.seed, values.jobs].map(Number)
const minutes = values.minutes === undefined ? undefined : Number(values.minutes)
for (const number of [runs, seed, jobs, minutes ?? 1]) {
  if (Number.isFinite(number) && number >= 0) continue
  console.error('--runs, --minutes, --seed and --jobs take numbers.')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'hegao-fuzz-'))
const begun = Date.now()
/** @type {Map<string, { cases: number, ms: number }>} */
const done = new Map()
/** @type {string[]} */
const failures = []
let next = 0

/** The next round, or nothing where there is enough. */
function nextRound() {
  const isOver = minutes === undefined ? next * round >= runs : Date.now() - begun > minutes * 6e4
  if (isOver || failures.length > 0) return undefined
  const index = next++
  const count = minutes === undefined ? Math.min(round, runs - index * round) : round
  return { seed: seed + index, count, only: values.only }
}

function say() {
  let [cases, ms] = [0, 0]
  for (const one of done.values()) {
    cases += one.cases
    ms += one.ms
  }
  const [clock, processor] = [Date.now() - begun, ms].map(time => Math.round(time / 1000))
  console.log(`${cases} cases in ${clock} s (${processor} s of processors), seed ${seed}`)
}

/** @param {string} worker */
function work(worker) {
  return new Promise(resolve => {
    // A text that ends the memory shall end a job and not the machine.
    const job = fork(worker, { execArgv: ['--max-old-space-size=1500'] })
    const go = () => {
      const more = nextRound()
      if (more) job.send(more)
      else job.disconnect()
    }
    job.on('message', message => {
      if (message === 'ready') return go()
      for (const [name, cases, ms] of message.done) {
        const before = done.get(name) ?? { cases: 0, ms: 0 }
        done.set(name, { cases: before.cases + cases, ms: before.ms + ms })
      }
      failures.push(...message.failures)
      if (next % 25 === 0) say()
      go()
    })
    job.on('exit', (code, signal) => {
      if (code !== 0) failures.push(`A job ended with ${signal ?? code}.`)
      resolve(undefined)
    })
  })
}

try {
  const worker = await bundleWorker(folder)
  await Promise.all(Array.from({ length: jobs }, () => work(worker)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const [name, { cases, ms }] of done)
  console.log(`${String(cases).padStart(9)}  ${name}, ${(ms / cases).toFixed(2)} ms a case`)
say()
for (const failure of failures) console.error(`\n${failure}`)
if (failures.length > 0) process.exitCode = 1
if (values.hostile && values.only === undefined) await import('./hostile.mjs')
