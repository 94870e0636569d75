import { lstat, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { say } from '../text.js'
import { type FileError, fileError, fromNode } from './error.js'

export const configName = 'hegao.yaml'

/** Names that people write and that would be passed over in silence. */
const wrongNames = ['hegao.yml', '.hegao.yaml', '.hegao.yml']

/**
 * The hegao.yaml of a folder, or of the nearest folder above it.
 * @returns its absolute path; an error where a folder on the way has it under another name, or has
 *   something of its name that is no file; `undefined` where there is none
 */
export async function findConfig(startFolder: string): Promise<string | FileError | undefined> {
  for (let folder = resolve(startFolder); ; folder = dirname(folder)) {
    const path = join(folder, configName)
    if (await isFile(path)) return path
    const odd = await notAFile(path)
    if (odd) return odd
    for (const name of wrongNames) {
      const wrong = join(folder, name)
      if (await isFile(wrong)) return fileError('config-name', wrong, rename(wrong))
    }
    if (folder === dirname(folder)) return undefined
  }
}

const rename = (path: string) =>
  say(
    `${path}：配置文件的名字应是 ${configName}，请改名。`,
    `${path}: A config is named ${configName}; rename it.`,
  )

/** A folder of the name, or a link to nowhere: no config was meant to be passed over in silence. */
async function notAFile(path: string): Promise<FileError | undefined> {
  if (!(await lstat(path).catch(() => undefined))) return undefined
  const error = await stat(path).then(
    () => Object.assign(new Error(), { code: 'EISDIR' }),
    reason => reason,
  )
  return fromNode(path, error)
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false
