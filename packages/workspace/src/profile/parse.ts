import type { ProfileFamily } from '@hegao/core'
import { type ConfigProblem, inOrder } from '../problem.js'
import { checkShape } from '../schema/check.js'
import { readYaml } from '../yaml/read.js'
import { buildProfile } from './build.js'
import { checkProfile } from './check.js'
import type { RawProfile } from './raw.js'

export interface ParsedProfile {
  /** Absent where there is any error. */
  readonly profile?: ProfileFamily
  readonly errors: readonly ConfigProblem[]
}

/**
 * Reads the YAML of a profile: plain data in core's type, sources looked up, defaults filled in.
 * @param path stands in messages as given; nothing is opened
 * @param rules ids of the rules it may name; without them any id passes
 * @returns the profile, or all mistakes in the order of the file; it never throws
 */
export function parseProfile(text: string, path: string, rules?: readonly string[]): ParsedProfile {
  const { file, problems } = readYaml(text, path)
  if (!file) return { errors: problems }
  const shape = checkShape('profile', file)
  const errors = inOrder([
    ...problems,
    ...shape,
    ...(shape.length === 0 ? checkProfile(file, rules) : []),
  ])
  if (errors.length > 0) return { errors }
  return { profile: buildProfile(file.data as unknown as RawProfile), errors }
}
