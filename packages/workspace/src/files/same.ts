import { realpath, stat } from 'node:fs/promises'

/** Whether two paths are one regular file, by whatever links; a terminal may be read and written. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, two] = await Promise.all([realOf(a), realOf(b)])
  return one !== undefined && one === two
}

/** The first path of `some` that is one regular file with one of `others`, by whatever links. */
export async function firstAmong(
  some: Iterable<string>,
  others: Iterable<string>,
): Promise<string | undefined> {
  const known = new Set(await Promise.all(Array.from(others, realOf)))
  for (const path of some) {
    const real = await realOf(path)
    if (real !== undefined && known.has(real)) return path
  }
  return undefined
}

const realOf = async (path: string): Promise<string | undefined> => {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? realpath(path) : undefined
}
