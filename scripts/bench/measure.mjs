// Runs whole programs side by side.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const usage = fileURLToPath(new URL('usage.cjs', import.meta.url))

/**
 * One run: seconds on the clock and of the processor, MiB at most. Throws where the program failed.
 * @param args of node
 * @param folder where the output goes
 */
export function runOnce({ name, args, codes = [0, 1] }, folder) {
  const [figures, printed] = ['figures.json', 'printed'].map(file =>
    openSync(join(folder, file), 'w'),
  )
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', usage, ...args], {
    cwd: folder,
    stdio: ['ignore', printed, 'pipe', figures],
    env: { PATH: process.env.PATH, HOME: folder, HEGAO_CACHE: '' },
    maxBuffer: 1 << 30,
  })
  const wall = (performance.now() - start) / 1000
  closeSync(figures)
  closeSync(printed)
  // Some end with the same code for findings and for a fault.
  const isFault = /^\s+at .*(?:node:|file:)/m.test(String(stderr))
  if (!codes.includes(status) || isFault)
    throw new Error(`${name} ended with ${status}:\n${stderr}`)
  return { wall, ...JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) }
}

/**
 * Runs programs in turn, A B C A B C, so that a busy machine is busy for all of them; gives the
 * medians by name. One that is known to be slow runs once.
 */
export function sideBySide(programs, runs, folder) {
  const taken = new Map(programs.map(({ name }) => [name, []]))
  for (let round = 0; round < runs; round++)
    for (const program of programs)
      if (round === 0 || !program.once) taken.get(program.name).push(runOnce(program, folder))
  return new Map(Array.from(taken, ([name, all]) => [name, medians(all)]))
}

const medians = all => ({
  wall: median(all.map(({ wall }) => wall)),
  cpu: median(all.map(({ cpu }) => cpu)),
  mebibytes: median(all.map(({ mebibytes }) => mebibytes)),
  runs: all.length,
})

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
