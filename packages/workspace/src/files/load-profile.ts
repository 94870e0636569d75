import { type Origin, problem } from '../problem.js'
import { type ParsedProfile, parseProfile } from '../profile/index.js'
import { missingFile } from './missing.js'
import { readTextFile } from './read.js'

/**
 * Reads a profile from its file. One that cannot be read is a problem of the line that names it.
 * @param rules ids of the rules it may name
 * @param from where a config names it; absent where the command line does
 */
export async function loadProfile(
  path: string,
  rules?: readonly string[],
  from?: Origin,
): Promise<ParsedProfile> {
  const read = await readTextFile(path)
  if (!('code' in read)) return parseProfile(read.text, path, rules)
  const { message } = read.code === 'not-found' ? await missingFile(path, '.') : read
  if (from) return { errors: [problem('unreadable', from, message)] }
  return { errors: [{ path, line: 1, column: 1, code: 'unreadable', message }] }
}
