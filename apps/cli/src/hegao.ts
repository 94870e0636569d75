import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loaderOf } from './load.js'
import { tuneForSeconds } from './v8.js'

export { loaderOf, tuneForSeconds }

/** Made by scripts/code.mjs. */
function codeOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file.replace(/\.cjs$/, '.code'))
  } catch {
    return undefined
  }
}

const load = loaderOf(__dirname, require, { of: codeOf })

/** Loads the program, from V8's code cache where it has one, and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  tuneForSeconds()
  const program = load('main.cjs') as typeof import('./main.js')
  return program.main(args, join(__dirname, 'worker.cjs'))
}

/** Checks drafts for the thread that started this one. */
export async function work(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads')
  await (load('main.cjs') as typeof import('./main.js')).work(parentPort!, workerData)
}
