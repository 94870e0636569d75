import { readdir } from 'node:fs/promises'
import { basename, dirname, parse, resolve } from 'node:path'
import { nearest } from '../nearest.js'
import { byCodeUnit, within } from './paths.js'

/**
 * The path that a missing one was probably meant to be: its first missing step is compared with
 * the names in the folder that should hold it. A third of a name may differ: in a folder of short
 * names every other one is a few letters away.
 */
export async function suggestPath(path: string, cwd: string): Promise<string | undefined> {
  let missing = path.replace(/[\\/]+$/, '')
  for (;;) {
    const parent = dirname(missing)
    const names = await readdir(resolve(cwd, parent)).catch(() => undefined)
    if (names) {
      // The order of a folder is the file system's; of two equally near names the first is taken.
      names.sort(byCodeUnit)
      const name = basename(missing)
      const others = names.filter(other => other !== name)
      const best = sameStem(name, others) ?? nearest(name, others, parse(name).name.length / 3)
      return best === undefined ? undefined : within(parent, best)
    }
    if (parent === missing) return undefined
    missing = parent
  }
}

/** 报告.md is likely 报告.txt, although three of its five characters differ. */
function sameStem(name: string, names: readonly string[]): string | undefined {
  const { name: stem, ext } = parse(name)
  return ext === '' ? undefined : names.find(candidate => parse(candidate).name === stem)
}
