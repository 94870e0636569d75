import { lstat, stat } from 'node:fs/promises'
import type { Text } from '@hegao/core'
import { say } from '../text.js'

/** Why a link leads to nothing; absent where it leads somewhere, or is no link. */
export async function linkFault(path: string): Promise<Text | undefined> {
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false
  if (!isLink) return undefined
  const code = await stat(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  )
  if (code === 'ELOOP') return say('链接绕成了圈', 'The link goes round in a circle')
  if (code === undefined) return undefined
  return say('链接指向的文件不存在', 'The link points to a file that does not exist')
}
