import type { Text } from '@hegao/core'
import {
  type Config,
  type ConfigFile,
  type Known,
  mergeConfig,
  parseConfig,
} from './config/index.js'
import { type ConfigProblem, type Origin, problem } from './problem.js'
import { say } from './text.js'

/** Where configs are read from: files of a disk, or what an editor has. */
export interface ConfigFiles {
  /** The text of a file, or one clear sentence why there is none. */
  read(path: string): Promise<{ readonly text: string } | { readonly message: Text }>
  /** What a file means by a path. */
  beside(file: string, path: string): string
  /** The same for every path of one file. */
  idOf(path: string): string
}

export interface LoadedConfig {
  /** Absent where any of the files has an error. */
  readonly config?: Config
  readonly errors: readonly ConfigProblem[]
}

/**
 * Reads a hegao.yaml and all that it extends, the furthest first. A file that is reached on two
 * ways counts once; one that extends itself is an error at the line that closes the circle.
 * @param path stands in messages as given; extended files are named relative to it
 * @param known what they may name; without it any name passes
 */
export async function loadChain(
  path: string,
  known: Known | undefined,
  { read, beside, idOf }: ConfigFiles,
): Promise<LoadedConfig> {
  const chain: ConfigFile[] = []
  const errors: ConfigProblem[] = []
  const done = new Set<string>()

  const load = async (file: string, above: readonly string[], from?: Origin): Promise<void> => {
    const id = idOf(file)
    if (done.has(id)) return
    const text = await read(file)
    if ('message' in text) {
      const { message } = text
      errors.push(from ? problem('extends-missing', from, message) : unreadable(file, message))
      return
    }
    const { config, errors: own } = parseConfig(text.text, file, known)
    errors.push(...own)
    for (const { value, origin } of config?.extends ?? []) {
      const next = beside(origin.path, value)
      if ([...above, id].includes(idOf(next))) errors.push(circle(value, origin))
      else await load(next, [...above, id], origin)
    }
    done.add(id)
    if (config) chain.push(config)
  }

  await load(path, [])
  return errors.length > 0 ? { errors } : { config: mergeConfig(chain), errors }
}

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
