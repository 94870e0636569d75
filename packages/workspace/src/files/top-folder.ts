import type { Tree } from './tree.js'

/**
 * The uppermost folder whose ignore files count: the repository's, and without one (most offices
 * have none) the outermost of `roots` that the folder is in, else the folder itself.
 */
export async function outermost(
  tree: Tree,
  folder: string,
  roots: readonly string[],
): Promise<string> {
  const around: string[] = []
  for (let at = folder; ; at = tree.parent(at)) {
    if (await tree.has(tree.join(at, '.git'))) return at
    if (roots.includes(at)) around.push(at)
    if (at === tree.parent(at)) break
  }
  return around.at(-1) ?? folder
}
