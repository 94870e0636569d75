import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Fills a new file in the folder of `target`, on the disk before anything is done with it: a power
 * cut must not leave an empty file under a good name. It is gone afterwards, unless `use` moved it.
 * @param like the file that it is going to replace: mode and owner are kept
 */
export async function withTemporary<T>(
  target: string,
  like: Stats | undefined,
  fill: (file: FileHandle) => Promise<void>,
  use: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(target), `.hegao-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', like ? 0o600 : 0o666)
    try {
      await fill(file)
      // Who may write a file need not be allowed to give one away.
      await (like && file.chown(like.uid, like.gid).catch(() => undefined))
      await (like && file.chmod(like.mode & 0o7777))
      await file.sync()
    } finally {
      await file.close()
    }
    return await use(temporary)
  } finally {
    await rm(temporary, { force: true })
  }
}
