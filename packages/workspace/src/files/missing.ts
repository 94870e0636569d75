import { resolve } from 'node:path'
import type { Text } from '@hegao/core'
import { join, say } from '../text.js'
import { type FileError, fileError } from './error.js'
import { linkFault } from './link.js'
import { suggestPath } from './suggest.js'

/** That nothing is at a path, with the path that was probably meant; a link to nowhere is told apart. */
export async function missingFile(path: string, cwd: string): Promise<FileError> {
  const lead = say(`${path}：`, `${path}: `)
  const fault = await linkFault(resolve(cwd, path))
  if (fault) return fileError('not-found', path, join(lead, fault, say('。', '.')))
  const reason = say('找不到这个文件或文件夹。', 'No such file or folder.')
  return fileError('not-found', path, join(lead, reason, await pathHint(path, cwd)))
}

/** 是不是“…”？ after a path that is not there; nothing where no other is near. */
export async function pathHint(path: string, cwd: string): Promise<Text | undefined> {
  const near = await suggestPath(path, cwd)
  return near === undefined ? undefined : say(`是不是“${near}”？`, ` Did you mean “${near}”?`)
}
