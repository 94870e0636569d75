import { relative, resolve } from 'node:path'
import { findConfig } from '@hegao/workspace/files'
import { UsageError } from './usage-error.js'

/** A config file. */
export interface ConfigPlace {
  /** Absolute. */
  readonly path: string
  /** As shown to people. */
  readonly shown: string
}

/**
 * The config that holds in a folder: the one that --config names, or the nearest hegao.yaml upward.
 * Throws a UsageError where there is one under another name.
 * @param folder absolute
 */
export async function placeOfConfig(
  folder: string,
  cwd: string,
  asked?: string,
): Promise<ConfigPlace | undefined> {
  if (asked !== undefined) return { path: resolve(cwd, asked), shown: asked }
  const found = await findConfig(folder)
  if (found === undefined) return undefined
  if (typeof found !== 'string') throw new UsageError(found.message)
  const shown = relative(cwd, found)
  return { path: found, shown: shown.startsWith('..') ? found : shown }
}
