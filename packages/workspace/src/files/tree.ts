import type { Text } from '@hegao/core'
import type { FileError } from './error.js'

export interface TreeEntry {
  readonly name: string
  /** `other`: a link, or something that only the system knows what it is. */
  readonly kind: 'file' | 'folder' | 'other'
}

/** Folders and files by absolute paths: those of the disk, or what an editor has in a browser. */
export interface Tree {
  entries(folder: string): Promise<readonly TreeEntry[] | FileError>
  /** Undefined where there is no such file, or it cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Whether there is a file or a folder. */
  has(path: string): Promise<boolean>
  /** Whether an entry of the kind `other` leads to a file. */
  leadsToFile(path: string): Promise<boolean>
  /** Whether an entry of the kind `other` leads to a folder. */
  leadsToFolder(path: string): Promise<boolean>
  /** Why a link leads to nothing; absent where it leads somewhere, or is no link. */
  linkFault(path: string): Promise<Text | undefined>
  join(folder: string, name: string): string
  /** The folder of a file or a folder; of the uppermost itself. */
  parent(path: string): string
  /** A path seen from a folder, with slashes. */
  relative(folder: string, path: string): string
}
