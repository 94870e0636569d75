import { type ParsedProfile, parseProfile } from '../profile/index.js'
import { join, say } from '../text.js'
import { readTextFile } from './read.js'
import { suggestPath } from './suggest.js'

/**
 * Reads a profile from its file. One that cannot be read is a problem on line 1.
 * @param rules ids of the rules it may name
 */
export async function loadProfile(path: string, rules?: readonly string[]): Promise<ParsedProfile> {
  const read = await readTextFile(path)
  if (!('code' in read)) return parseProfile(read.text, path, rules)
  const near = read.code === 'not-found' ? await suggestPath(path, '.') : undefined
  const hint = near ? say(`是不是“${near}”？`, ` Did you mean "${near}"?`) : undefined
  return {
    errors: [{ path, line: 1, column: 1, code: 'unreadable', message: join(read.message, hint) }],
  }
}
