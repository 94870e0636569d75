import { type ConfigProblem, problem } from '../problem.js'
import { say } from '../text.js'
import type { YamlFile } from '../yaml/read.js'
import { isCostlyGlob } from './costly-glob.js'

/** Globs of a config that no path should be held against. */
export function checkGlobs({ data, places }: YamlFile): ConfigProblem[] {
  const found: ConfigProblem[] = []
  const check = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) check(item, `${pointer}/${index}`)
    } else if (typeof value === 'string' && isCostlyGlob(value)) {
      found.push(problem('bad-value', places.of(pointer), costly))
    }
  }
  const checkFiles = (of: unknown, pointer: string): void => {
    if (!Array.isArray(of)) return
    for (const [index, item] of of.entries()) {
      const at = `${pointer}/${index}`
      check(item?.files, `${at}/files`)
      checkFiles(item?.accepted, `${at}/accepted`)
    }
  }
  check(data.ignore, '/ignore')
  checkFiles(data.accepted, '/accepted')
  checkFiles(data.overrides, '/overrides')
  return found
}

const costly = say(
  '通配符太多，比对一个文件名就可能没完没了：一段文件名里最多三个 *，整个写法里最多四个 **，不能用 +( ) 和 *( )。',
  'the glob has too many wildcards to be held against a name: at most three * in one name and four ** in all, no +( ) and no *( ).',
)
