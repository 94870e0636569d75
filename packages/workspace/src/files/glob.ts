import { resolve } from 'node:path'
import picomatch from 'picomatch/posix.js'
import type { Ignored } from './ignored.js'
import { isDraft, isLock } from './kinds.js'
import { within } from './paths.js'
import { type Walked, walk } from './walk.js'

export const isGlob = (pattern: string): boolean => picomatch.scan(pattern).isGlob

/**
 * Files that a glob means, by path relative to `cwd` or absolute as the glob is. A glob that names
 * an extension (*.docx) gets what it names; any other (drafts/**) the drafts alone. Hidden names
 * are meant only where they stand before the first wildcard.
 */
export async function findGlob(pattern: string, cwd: string, ignored: Ignored): Promise<Walked> {
  const { base, glob } = picomatch.scan(pattern.replace(/^(?:\.\/)+/, ''))
  const matches = picomatch(glob)
  const named = /\.[^./*]+$/.test(glob)
  const wanted = (path: string) => matches(path) && !isLock(path) && (named || isDraft(path))
  const walked = await walk(resolve(cwd, base), ignored, { wanted, depth: depthOf(glob) })
  const full = (path: string) => within(base || '.', path)
  return {
    ...walked,
    files: walked.files.map(full),
    skipped: walked.skipped.map(one => ({ ...one, path: full(one.path) })),
  }
}

/** How far below its base a glob can reach: *.md in a home folder is not to read all of it. */
const depthOf = (glob: string): number =>
  /\*\*|[{(].*\/.*[})]/.test(glob) ? Number.POSITIVE_INFINITY : glob.split('/').length - 1
