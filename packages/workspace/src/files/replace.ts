import { constants } from 'node:fs'
import { access, readFile, realpath, rename, stat } from 'node:fs/promises'
import type { Text } from '@hegao/core'
import { say } from '../text.js'
import { type FileError, type FileErrorCode, fileError, fromNode } from './error.js'
import { withTemporary } from './temporary.js'

/**
 * Puts new bytes in the place of a file that was read: at every moment the old file is there whole,
 * or the new one. Links are followed, mode and owner kept. Nothing is written where the file is
 * read-only, or has changed since it was read.
 * @param before its bytes as they were read
 * @returns an error where nothing was written; it never rejects
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<FileError | undefined> {
  const refuse = (code: FileErrorCode, reason: Text) =>
    fileError(code, path, say(`${path}：${reason['zh-CN']}`, `${path}: ${reason.en}`))
  try {
    const target = await realpath(path)
    const found = await stat(target)
    if (!found.isFile()) return refuse('io', special)
    // A rename asks for no permission on the file itself, and root has every permission.
    if ((found.mode & 0o222) === 0 || !(await isWritable(target)))
      return refuse('read-only', readOnly)
    return await withTemporary(
      target,
      found,
      file => file.writeFile(after),
      async temporary => {
        if (!(await readFile(target)).equals(before)) return refuse('changed', changed)
        await rename(temporary, target)
        return undefined
      },
    )
  } catch (error) {
    return fromNode(path, error)
  }
}

const special = say('这不是普通文件，没有改动。', 'This is no regular file; nothing was changed.')
const readOnly = say(
  '这份文件是只读的，没有改动；要改请先去掉只读属性。',
  'This file is read-only; nothing was changed. Make it writable first.',
)
const changed = say(
  '读入之后这份文件又被改过（可能正在别处编辑），没有改动；请保存好再核一遍。',
  'This file has changed since it was read (it may be open elsewhere); nothing was changed. Save it and check again.',
)

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
