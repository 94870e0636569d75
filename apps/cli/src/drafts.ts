import type { Text } from '@hegao/core'
import { type Draft, readDraft } from '@hegao/document'
import { readWord, type WordFile, type WordProblem } from '@hegao/word'
import {
  asWord,
  isFileError,
  missingFile,
  readBytes,
  readText,
  type TextFile,
} from '@hegao/workspace/files'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/** The path that means standard input. */
export const stdinPath = '-'

interface Read {
  /** As it is reported: for standard input the name it was given. */
  readonly path: string
  readonly draft: Draft
}

/** A draft from a text, or from a Word file. */
export type ReadDraft = Read & ({ readonly file: TextFile } | { readonly word: WordFile })

export interface UnreadDraft {
  readonly path: string
  readonly code: string
  readonly message: Text
}

/** What a draft is read from. */
export interface DraftBytes {
  /** The file; `-` for standard input. */
  readonly path: string
  /** As it is reported. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads a draft from its file, or from standard input under the name that it was given. */
export async function readDraftFile(
  path: string,
  io: Pick<Io, 'stdin' | 'soffice'>,
  stdinName = 'stdin.txt',
): Promise<ReadDraft | UnreadDraft> {
  const read = await readDraftBytes(path, io, stdinName)
  return 'bytes' in read ? draftOf(read, io) : read
}

/** The bytes alone. */
export async function readDraftBytes(
  path: string,
  io: Pick<Io, 'stdin'>,
  stdinName: string,
): Promise<DraftBytes | UnreadDraft> {
  const bytes = path === stdinPath ? await io.stdin(stdinName) : await readBytes(path)
  if (!(bytes instanceof Uint8Array)) return bytes
  return { path, name: path === stdinPath ? stdinName : path, bytes }
}

/** The draft that the bytes are. */
export async function draftOf(
  { path, name, bytes }: DraftBytes,
  io: Pick<Io, 'soffice'>,
): Promise<ReadDraft | UnreadDraft> {
  const asItIs = readWord(bytes)
  const converted = asItIs ? bytes : await asWord(bytes, name, io.soffice)
  if (!(converted instanceof Uint8Array)) return converted
  const word = converted === bytes ? asItIs : readWord(converted)
  if (word && 'draft' in word) {
    const isConverted = converted !== bytes
    const draft = isConverted ? { ...word.draft, isConverted } : word.draft
    return { path: name, draft, word: { ...word, draft } }
  }
  // A broken archive of another name was hardly meant to be Word.
  if (word && (word.code !== 'damaged' || wordName.test(name))) return unread(name, word)
  const text = readText(bytes, name)
  if (isFileError(text)) return text
  const { format, ...file } = text
  return { path: name, file: { path, bytes, ...file }, draft: readDraft(file.text, format) }
}

const wordName = /\.(?:docx|docm|dotx)$/i

const unread = (path: string, { code, message }: WordProblem): UnreadDraft => ({
  path,
  code,
  message: {
    'zh-CN': `${path}：${message['zh-CN']}。`,
    en: `${path}: ${message.en}.`,
  },
})

/** The same for commands about one draft: what cannot be read is the user's to put right. */
export async function readOneDraft(path: string, io: Io, stdinName?: string): Promise<Draft> {
  const read = await readDraftFile(path, io, stdinName)
  if (!('code' in read)) return read.draft
  const { message } = read.code === 'not-found' ? await missingFile(path, io.cwd) : read
  throw new UsageError(message)
}
