import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Known } from '../config/index.js'
import { type LoadedConfig, loadChain } from '../load-chain.js'
import type { Located } from '../problem.js'
import { missingFile } from './missing.js'
import { slashed } from './paths.js'
import { readTextFile } from './read.js'

export type { LoadedConfig }

/**
 * Reads a hegao.yaml and all that it extends from their files.
 * @param path stands in messages as given; extended files are named relative to it
 * @param known what they may name; without it any name passes
 */
export const loadConfig = (path: string, known?: Known): Promise<LoadedConfig> =>
  loadChain(path, known, { read, beside, idOf: file => resolve(file) })

async function read(file: string) {
  const text = await readTextFile(file)
  if (!('code' in text)) return text
  return text.code === 'not-found' ? missingFile(file, '.') : text
}

/** The path of a profile or a baseline that a config names, relative to the file that names it. */
export const pathFrom = ({ value, origin }: Located<string>): string => beside(origin.path, value)

const beside = (file: string, path: string): string =>
  isAbsolute(path) ? path : slashed(join(dirname(file), path))
