import { realpath, stat } from 'node:fs/promises'

/** Whether two paths are one regular file, by whatever links; a terminal may be read and written. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, two] = await Promise.all([realOf(a), realOf(b)])
  return one !== undefined && one === two
}

const realOf = async (path: string): Promise<string | undefined> => {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? realpath(path) : undefined
}
