import { type FileHandle, mkdir, open, realpath, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { say } from '../text.js'
import { type FileError, fileError, fromNode } from './error.js'
import { withTemporary } from './temporary.js'

/**
 * Writes a whole text in UTF-8, or nothing: a reader never sees half of it.
 * @param text or the pieces it is made of, which are never there at once
 * @param shown the path as the user wrote it, for the error
 * @returns an error where it could not be written; it rejects only where a piece could not be made
 */
export const writeFileAtomic = (
  path: string,
  text: string | Iterable<string>,
  shown = path,
): Promise<FileError | undefined> =>
  writeWhole(path, typeof text === 'string' ? [text] : inChunks(text), shown)

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
  return writeWhole(path, [bytes], shown)
}

/** UTF-16 code units that are written at once: thousands of small pieces would be as many calls. */
const chunk = 2 ** 16

/** The same text in pieces of a good size. */
export function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let held = ''
  for (const piece of pieces) {
    held += piece
    if (held.length < chunk) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}

async function writeWhole(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  shown: string,
): Promise<FileError | undefined> {
  const fill = async (file: FileHandle) => {
    for (const piece of pieces) await file.writeFile(piece)
  }
  try {
    const target = await realpath(path).catch(() => path)
    const found = await stat(target).catch(() => undefined)
    // A pipe or a device (-o /dev/stdout) would be replaced by a file of its name.
    if (found && !found.isFile() && !found.isDirectory()) await writeInto(target, fill)
    else await withTemporary(target, found, fill, temporary => rename(temporary, target))
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code === 'ENOENT' ? noFolder(shown) : fromNode(shown, error)
  }
}

async function writeInto(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'w')
  try {
    await fill(file)
  } finally {
    await file.close()
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
