import type { Text } from '@hegao/core'
import { join, say, sentence } from '../text.js'

/** Why something could not be read, found or written; the set is a contract. */
export type FileErrorCode =
  | 'not-found'
  | 'no-match'
  | 'no-drafts'
  | 'directory'
  | 'no-permission'
  | 'read-only'
  | 'changed'
  | 'binary'
  | 'encoding'
  | 'conversion'
  | 'too-large'
  | 'config-name'
  | 'io'

/** One clear sentence about one path. */
export interface FileError {
  readonly path: string
  readonly code: FileErrorCode
  readonly message: Text
}

export const fileError = (code: FileErrorCode, path: string, message: Text): FileError => ({
  path,
  code,
  message,
})

/** True where a result is an error and not what was asked for. */
export const isFileError = (result: object): result is FileError =>
  'code' in result && 'message' in result && 'path' in result

const sentences: Readonly<Record<string, readonly [FileErrorCode, string, string]>> = {
  ENOENT: ['not-found', '找不到这个文件或文件夹', 'no such file or folder'],
  ENOTDIR: ['not-found', '路径当中有一段不是文件夹', 'a part of the path is no folder'],
  EEXIST: ['not-found', '这是文件，不是文件夹', 'this is a file, not a folder'],
  EISDIR: ['directory', '这是文件夹，不是文件', 'this is a folder, not a file'],
  EACCES: ['no-permission', '没有权限', 'permission denied'],
  EPERM: ['no-permission', '没有权限', 'permission denied'],
  EROFS: ['no-permission', '所在的磁盘是只读的', 'the disk is read-only'],
  ENOSPC: ['io', '磁盘已满', 'the disk is full'],
  ELOOP: ['io', '符号链接绕成了圈', 'symbolic links go round in a circle'],
  ENAMETOOLONG: ['not-found', '路径太长', 'the path is too long'],
  EMFILE: ['io', '同时打开的文件太多', 'too many open files'],
  ERR_INVALID_ARG_VALUE: ['not-found', '路径里有空字符', 'the path has a null character'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', '文件超过 2 GB', 'the file is larger than 2 GB'],
}

/** What Node threw, as a sentence that begins with the path. */
export function fromNode(path: string, error: unknown): FileError {
  const code = (error as NodeJS.ErrnoException)?.code ?? ''
  const [own, zh, en] = sentences[code] ?? [
    'io',
    `出错（${code || error}）`,
    `failed (${code || error})`,
  ]
  return fileError(
    own,
    path,
    join(say(`${path}：`, `${path}: `), sentence(say(`${zh}。`, `${en}.`))),
  )
}
