import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isInside } from './paths.js'

/**
 * The uppermost folder whose ignore files count: the repository's, and without one (most offices
 * have none) the outermost of `roots` that the folder is in, else the folder itself.
 */
export async function outermost(folder: string, roots: readonly string[]): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at
    if (at === dirname(at)) break
  }
  const around = roots.filter(root => isInside(root, folder))
  return around.reduce((top, root) => (root.length < top.length ? root : top), folder)
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
