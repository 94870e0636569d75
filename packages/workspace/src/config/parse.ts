import { type ConfigProblem, inOrder } from '../problem.js'
import { checkShape } from '../schema/check.js'
import { readYaml } from '../yaml/read.js'
import { buildConfig } from './build.js'
import { checkNames, type Known } from './check.js'
import { checkGlobs } from './check-globs.js'
import type { ConfigFile } from './types.js'

export interface ParsedConfig {
  /** Absent where there is any error: half a config would check something else than was asked for. */
  readonly config?: ConfigFile
  readonly errors: readonly ConfigProblem[]
}

/**
 * Reads the text of a hegao.yaml.
 * @param path stands in messages and origins as given; nothing is opened
 * @param known rules with their options, and ids of profiles, that the config may name; without it
 *   any name passes
 * @returns the config with the place of every value, or all mistakes in the order of the file;
 *   it never throws
 */
export function parseConfig(text: string, path: string, known?: Known): ParsedConfig {
  const { file, problems } = readYaml(text, path)
  if (!file) return { errors: problems }
  const errors = inOrder([
    ...problems,
    ...checkShape('config', file),
    ...checkGlobs(file),
    ...(known ? checkNames(file, known) : []),
  ])
  return errors.length > 0 ? { errors } : { config: buildConfig(file), errors }
}
