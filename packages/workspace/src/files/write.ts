import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeAtomic from 'write-file-atomic'
import { say } from '../text.js'
import { type FileError, fileError, fromNode } from './error.js'

/**
 * Writes a whole text in UTF-8, or nothing: a reader never sees half of it.
 * @param shown the path as the user wrote it, for the error
 * @returns an error where it could not be written; it never rejects
 */
export const writeFileAtomic = (
  path: string,
  text: string,
  shown = path,
): Promise<FileError | undefined> => writeWhole(path, text, shown)

/**
 * Writes bytes likewise, and makes the folders that are missing.
 * @param shown the path as the user knows it, for the error
 * @returns an error where they could not be written; it never rejects
 */
export async function writeBytes(
  path: string,
  bytes: Uint8Array,
  shown = path,
): Promise<FileError | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    return fromNode(dirname(shown), error)
  }
  const { buffer, byteOffset, byteLength } = bytes
  return writeWhole(path, Buffer.from(buffer, byteOffset, byteLength), shown)
}

async function writeWhole(
  path: string,
  content: string | Buffer,
  shown: string,
): Promise<FileError | undefined> {
  try {
    // A pipe or a device (-o /dev/stdout) would be replaced by a file of its name.
    const special = await isSpecial(path)
    await (special ? writeFile(path, content, 'utf8') : writeAtomic(path, content))
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? noFolder(shown)
      : fromNode(shown, error)
  }
}

/** It is the folder that is missing: the file itself was to be made. */
export const noFolder = (path: string): FileError =>
  fileError(
    'not-found',
    path,
    say(
      `${path}：文件夹 ${dirname(path)} 不存在，请先建好。`,
      `${path}: The folder ${dirname(path)} does not exist; make it first.`,
    ),
  )

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && !found.isFile()
}
