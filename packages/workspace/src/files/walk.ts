import type { Text } from '@hegao/core'
import { say } from '../text.js'
import type { FileError } from './error.js'
import type { Ignored } from './ignored.js'
import { byCodeUnit, isDraft, reasonToSkip } from './kinds.js'

/** Folders that hold no drafts: dependencies, and all that is hidden. */
const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.')

const linkedFolder = say(
  '是指向文件夹的链接，不跟着进去；要查里面的文稿，请直接写出它',
  'a link to a folder is not followed; name it outright to check what is in it',
)

export interface Walked {
  /** Relative to the folder, with slashes, sorted by code unit. */
  readonly files: readonly string[]
  /** Files that no draft reader takes, to say why nothing was found. */
  readonly others: number
  /** Drafts that the ignore files left out. */
  readonly ignored: number
  /**
   * What may have been meant as a draft: links that lead nowhere or to a folder, and files of a kind that is not
   * read, or only where it is named.
   */
  readonly skipped: readonly { readonly path: string; readonly reason: Text }[]
  /** Folders that could not be read; the rest was. */
  readonly errors: readonly FileError[]
}

export interface WalkOptions {
  /** Which files are taken, by relative path; drafts unless said otherwise. */
  readonly wanted?: (path: string) => boolean
  /** Levels of folders below the first; all unless said otherwise. */
  readonly depth?: number
}

/** All drafts in a folder and below. Links to folders are not followed: they may go in circles. */
export async function walk(
  folder: string,
  ignored: Ignored,
  { wanted = isDraft, depth = Number.POSITIVE_INFINITY }: WalkOptions = {},
): Promise<Walked> {
  const { tree } = ignored
  const scope = await ignored.scopeOf(folder)
  const files: string[] = []
  const errors: FileError[] = []
  const skipped: { path: string; reason: Text }[] = []
  let others = 0
  let out = 0

  const enter = async (path: string, lead: string, left: number): Promise<void> => {
    const entries = await tree.entries(path)
    if ('code' in entries) {
      errors.push(entries)
      return
    }
    for (const entry of entries) {
      if (isSkipped(entry.name)) continue
      const full = tree.join(path, entry.name)
      const name = lead + entry.name
      if (entry.kind === 'folder') {
        if (left > 0 && !(await ignored.has(full, true, scope)))
          await enter(full, `${name}/`, left - 1)
      } else if (entry.kind === 'file' || (await tree.leadsToFile(full))) {
        if (!wanted(name)) {
          others++
          const reason = wanted === isDraft ? reasonToSkip(name) : undefined
          if (reason && !(await ignored.has(full, false, scope)))
            skipped.push({ path: name, reason })
        } else if (await ignored.has(full, false, scope)) out++
        else files.push(name)
      } else if (await tree.leadsToFolder(full)) {
        if (left > 0 && !(await ignored.has(full, true, scope)))
          skipped.push({ path: name, reason: linkedFolder })
      } else if (wanted(name) || !entry.name.includes('.')) {
        const reason = await tree.linkFault(full)
        if (reason && !(await ignored.has(full, false, scope))) skipped.push({ path: name, reason })
      }
    }
  }
  await enter(folder, '', depth)
  skipped.sort((a, b) => byCodeUnit(a.path, b.path))
  return { files: files.sort(byCodeUnit), others, ignored: out, skipped, errors }
}
