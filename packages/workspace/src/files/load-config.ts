import { dirname, isAbsolute, join, resolve } from 'node:path'
import {
  type Config,
  type ConfigFile,
  type Known,
  mergeConfig,
  parseConfig,
} from '../config/index.js'
import { type ConfigProblem, type Located, type Origin, problem } from '../problem.js'
import { say } from '../text.js'
import { missingFile } from './missing.js'
import { slashed } from './paths.js'
import { readTextFile } from './read.js'

export interface LoadedConfig {
  /** Absent where any of the files has an error. */
  readonly config?: Config
  readonly errors: readonly ConfigProblem[]
}

/**
 * Reads a hegao.yaml and all that it extends, the furthest first. A file that is reached on two
 * ways counts once; one that extends itself is an error at the line that closes the circle.
 * @param path stands in messages as given; extended files are named relative to it
 */
export async function loadConfig(path: string, known: Known): Promise<LoadedConfig> {
  const chain: ConfigFile[] = []
  const errors: ConfigProblem[] = []
  const done = new Set<string>()

  const load = async (file: string, above: readonly string[], from?: Origin): Promise<void> => {
    const id = resolve(file)
    if (done.has(id)) return
    const read = await readTextFile(file)
    if ('code' in read) {
      const { message } = read.code === 'not-found' ? await missingFile(file, '.') : read
      errors.push(from ? problem('extends-missing', from, message) : unreadable(file, message))
      return
    }
    const { config, errors: own } = parseConfig(read.text, file, known)
    errors.push(...own)
    for (const { value, origin } of config?.extends ?? []) {
      const next = beside(origin.path, value)
      if ([...above, id].includes(resolve(next))) errors.push(circle(value, origin))
      else await load(next, [...above, id], origin)
    }
    done.add(id)
    if (config) chain.push(config)
  }

  await load(path, [])
  return errors.length > 0 ? { errors } : { config: mergeConfig(chain), errors }
}

/** The path of a profile or a baseline that a config names, relative to the file that names it. */
export const pathFrom = ({ value, origin }: Located<string>): string => beside(origin.path, value)

const beside = (file: string, path: string): string =>
  isAbsolute(path) ? path : slashed(join(dirname(file), path))

const circle = (value: string, origin: Origin): ConfigProblem =>
  problem(
    'extends-cycle',
    origin,
    say(
      `extends 绕成了圈：“${value}”又引用到了本文件。`,
      `extends goes in a circle: “${value}” leads back here.`,
    ),
  )

const unreadable = (path: string, message: ConfigProblem['message']): ConfigProblem => ({
  path,
  line: 1,
  column: 1,
  code: 'unreadable',
  message,
})
