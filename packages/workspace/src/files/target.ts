import { appendFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { say } from '../text.js'
import { type FileError, fileError, fromNode } from './error.js'
import { foldedPath, isDeviceName } from './paths.js'
import { noFolder } from './write.js'

/** Whether two paths would be written to one file, by whatever links; it need not be there yet. */
export async function isSameTarget(a: string, b: string): Promise<boolean> {
  const [one, two] = await Promise.all([targetOf(a), targetOf(b)])
  return foldedPath(one) === foldedPath(two)
}

async function targetOf(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  return realpath(path).catch(() => join(folder, basename(path)))
}

/**
 * Why nothing can be written there, as far as it is known beforehand: no folder, or it is one.
 * @param shown the path as the user wrote it, for the error
 */
export async function targetProblem(path: string, shown = path): Promise<FileError | undefined> {
  if (isDeviceName(path)) return deviceName(shown)
  const isFolder = async (one: string) => (await stat(one).catch(() => undefined))?.isDirectory()
  if (await isFolder(path)) return fromNode(shown, { code: 'EISDIR' })
  return (await isFolder(dirname(path))) ? undefined : noFolder(shown)
}

/**
 * Why a folder cannot be made there, as far as it is known beforehand: a file has its name, or that of
 * a folder above it.
 * @param shown the path as the user wrote it, for the error
 */
export async function folderProblem(path: string, shown = path): Promise<FileError | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return found.code === 'ENOENT' ? undefined : fromNode(shown, found)
  return found.isDirectory() ? undefined : fromNode(shown, { code: 'EEXIST' })
}

const deviceName = (path: string): FileError =>
  fileError(
    'io',
    path,
    say(
      `${path}：这是 Windows 留给设备的名字，不能作文件名；请换一个。`,
      `${path}: Windows keeps this name for a device; choose another file name.`,
    ),
  )

/**
 * Adds to the end of a file that others write to too.
 * @returns an error where it could not be written; it never rejects
 */
export async function appendText(path: string, text: string): Promise<FileError | undefined> {
  try {
    await appendFile(path, text, 'utf8')
    return undefined
  } catch (error) {
    return fromNode(path, error)
  }
}
