// A job of main.mjs: takes rounds, and says what came of them.
import fc from 'fast-check'
import { properties } from './properties/index.js'
import type { Property } from './property.js'

interface Round {
  readonly seed: number
  readonly count: number
  readonly only?: string
}

const allShares = properties.reduce((sum, { share }) => sum + share, 0)

async function run({ seed, count, only }: Round) {
  const done: [name: string, cases: number, ms: number][] = []
  const failures: string[] = []
  for (const property of properties) {
    if (only !== undefined && property.name !== only) continue
    const numRuns = only === undefined ? Math.ceil((count * property.share) / allShares) : count
    const begun = process.cpuUsage()
    const failure = await failureOf(property, seed, numRuns)
    const { user, system } = process.cpuUsage(begun)
    done.push([property.name, numRuns, (user + system) / 1000])
    if (failure) failures.push(failure)
  }
  return { done, failures }
}

async function failureOf(
  { name, build }: Property,
  seed: number,
  numRuns: number,
): Promise<string | undefined> {
  const details = await fc.check(build(), { seed, numRuns })
  if (!details.failed) return undefined
  const { counterexample, counterexamplePath, errorInstance } = details
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance)
  return [
    `${name} failed (seed ${seed}, path ${counterexamplePath}): npm run fuzz -- --only ${name} --seed ${seed} --runs ${numRuns} --jobs 1`,
    shorten(fc.stringify(counterexample), 4000),
    shorten(error ?? '', 3000),
  ].join('\n')
}

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text

process.on('message', async (round: Round) => {
  process.send!(await run(round))
})
process.send!('ready')
