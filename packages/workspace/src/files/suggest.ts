import { readdir } from 'node:fs/promises'
import { basename, dirname, parse, resolve } from 'node:path'
import { foldCase, nearest } from '@hegao/core'
import { byCodeUnit } from './kinds.js'
import { within } from './paths.js'

/**
 * The path that a missing one was probably meant to be: its first missing step is compared with
 * the names in the folder that should hold it. A third of a name may differ: in a folder of short
 * names every other one is a few letters away.
 */
export async function suggestPath(path: string, cwd: string): Promise<string | undefined> {
  const asked = path.replace(/[\\/]+$/, '')
  let missing = asked
  for (;;) {
    const parent = dirname(missing)
    const names = await readdir(resolve(cwd, parent)).catch(() => undefined)
    if (names) {
      // The order of a folder is the file system's; of two equally near names the first is taken.
      names.sort(byCodeUnit)
      const name = basename(missing)
      // A link to nowhere is there and yet missing: it is not meant to be itself.
      if (missing === asked && names.includes(name)) names.splice(names.indexOf(name), 1)
      const best = sameStem(name, names) ?? nearest(name, names.filter(isLike(name)), most(name))
      return best === undefined ? undefined : within(parent, best)
    }
    if (parent === missing) return undefined
    missing = parent
  }
}

/** How many edits a name may be away; a name of two characters is a slip of one away from another. */
const most = (name: string): number => Math.max(1, parse(name).name.length / 3)

/** Whether two names have a character in common, extensions aside. */
const isLike = (name: string) => (other: string) => {
  const characters = new Set(foldCase(parse(name).name))
  return [...foldCase(parse(other).name)].some(character => characters.has(character))
}

/** 报告.md is likely 报告.txt, although three of its five characters differ. */
function sameStem(name: string, names: readonly string[]): string | undefined {
  const { name: stem, ext } = parse(name)
  return ext === '' ? undefined : names.find(candidate => parse(candidate).name === stem)
}
