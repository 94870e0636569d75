import { extname } from 'node:path'
import type { Text } from '@hegao/core'
import { type Draft, type Format, readDraft } from '@hegao/document'
import {
  decode,
  type FileError,
  isFileError,
  missingFile,
  readTextFile,
  type TextFile,
} from '@hegao/workspace/files'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/** The path that means standard input. */
export const stdinPath = '-'

/** Markdown by its extension; everything else is plain text. */
export const formatOf = (path: string): Format =>
  /^\.(?:md|markdown)$/i.test(extname(path)) ? 'md' : 'txt'

export interface ReadDraft {
  /** As it is reported: for standard input the name it was given. */
  readonly path: string
  readonly file: TextFile
  readonly draft: Draft
}

export interface UnreadDraft {
  readonly path: string
  readonly code: string
  readonly message: Text
}

/** Reads a draft from its file, or from standard input under the name that it was given. */
export async function readDraftFile(
  path: string,
  io: Io,
  stdinName = 'stdin.txt',
): Promise<ReadDraft | UnreadDraft> {
  const name = path === stdinPath ? stdinName : path
  const file = path === stdinPath ? await readStdin(io, name) : await readTextFile(path)
  if (isFileError(file)) return file
  return { path: name, file, draft: readDraft(file.text, formatOf(name)) }
}

async function readStdin(io: Io, path: string): Promise<TextFile | FileError> {
  const bytes = await io.stdin()
  const read = decode(bytes, path)
  return isFileError(read) ? read : { path, bytes, ...read }
}

/** The same for commands about one draft: what cannot be read is the user's to put right. */
export async function readOneDraft(path: string, io: Io, stdinName?: string): Promise<Draft> {
  const read = await readDraftFile(path, io, stdinName)
  if (!('code' in read)) return read.draft
  const { message } = read.code === 'not-found' ? await missingFile(path, io.cwd) : read
  throw new UsageError(message)
}
