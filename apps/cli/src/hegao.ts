import { readFileSync } from 'node:fs'
import { loaderOf } from './load.js'

export { loaderOf }

/** Made by scripts/code.mjs. */
function codeOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file.replace(/\.cjs$/, '.code'))
  } catch {
    return undefined
  }
}

const load = loaderOf(__dirname, require, { of: codeOf })

/** Runs the command line and gives the exit code. */
export const main: typeof import('./main.js').main = args =>
  (load('main.cjs') as typeof import('./main.js')).main(args)
