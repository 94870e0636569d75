import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Text } from '@hegao/core'
import { join, say } from '../text.js'
import { disk } from './disk.js'
import { type FileError, fileError, fromNode } from './error.js'
import { findGlob, isGlob } from './glob.js'
import { Ignored, type IgnorePatterns } from './ignored.js'
import { draftExtensions, isLock } from './kinds.js'
import { missingFile, pathHint } from './missing.js'
import { slashed, within } from './paths.js'
import { type Walked, walk } from './walk.js'

export interface FoundFile {
  /** As given, or inside the folder or glob as given. */
  readonly path: string
  /** `named` outright: always checked; `found` in a folder or by a glob. */
  readonly given: 'named' | 'found'
}

/** What a folder has that cannot be a draft, and why. */
export interface SkippedFile {
  readonly path: string
  readonly reason: Text
}

export interface Discovered {
  readonly files: readonly FoundFile[]
  readonly skipped: readonly SkippedFile[]
  readonly errors: readonly FileError[]
}

export interface DiscoverOptions {
  /** Folder that arguments are relative to. */
  readonly cwd: string
  /** `ignore` of the config; its folder may be relative to `cwd`. */
  readonly ignore?: IgnorePatterns
}

/**
 * The drafts that arguments mean: files, folders and globs, in the order given, each file once. A
 * file named outright is taken whatever its extension and whatever ignores it. An argument that
 * means nothing is an error. It never rejects.
 */
export async function discover(
  patterns: readonly string[],
  options: DiscoverOptions,
): Promise<Discovered> {
  const cwd = resolve(options.cwd)
  const ignore = options.ignore && { ...options.ignore, base: resolve(cwd, options.ignore.base) }
  const ignored = new Ignored(disk, cwd, ignore)
  const files = new Map<string, FoundFile>()
  const errors: FileError[] = []
  const skipped: SkippedFile[] = []
  for (const pattern of patterns) {
    const result = await resolvePattern(pattern, options.cwd, ignored).catch(error =>
      failed(fromNode(pattern, error)),
    )
    errors.push(...result.errors)
    skipped.push(...result.skipped)
    for (const file of result.files) await add(file, options.cwd, files)
  }
  return { files: [...files.values()], skipped, errors }
}

/** One file under two names (a link, ./a.md and a.md) is one file; being named outright stays. */
async function add(file: FoundFile, cwd: string, files: Map<string, FoundFile>): Promise<void> {
  const full = resolve(cwd, file.path)
  const key = await realpath(full).catch(() => full)
  const known = files.get(key)
  if (!known) files.set(key, file)
  else if (file.given === 'named') files.set(key, { ...known, given: 'named' })
}

async function resolvePattern(pattern: string, cwd: string, ignored: Ignored): Promise<Discovered> {
  // An argument that a script left empty would mean the working folder and all that is in it.
  if (pattern === '')
    return failed(fileError('not-found', '', say('路径是空的。', 'The path is empty.')))
  const full = resolve(cwd, pattern)
  const found = await stat(full).catch(absent)
  // A file whose own name has brackets in it is that file and no glob.
  // A shell that expands 收稿/*.docx names it too.
  if (found && !found.isDirectory() && isLock(slashed(pattern)))
    return { files: [], skipped: [{ path: slashed(pattern), reason: lock }], errors: [] }
  if (found && !found.isDirectory()) {
    return { files: [{ path: slashed(pattern), given: 'named' }], skipped: [], errors: [] }
  }
  if (found) {
    const { files, ...rest } = await walk(full, ignored)
    const skipped = rest.skipped.map(one => ({ ...one, path: within(pattern, one.path) }))
    if (files.length + rest.errors.length === 0)
      return { ...failed(noDrafts(pattern, rest)), skipped }
    return {
      files: files.map(path => ({ path: within(pattern, path), given: 'found' })),
      skipped,
      errors: rest.errors,
    }
  }
  const glob = isGlob(slashed(pattern))
  if (glob) {
    const { files, skipped, errors } = await findGlob(slashed(pattern), cwd, ignored)
    const found = files.map(path => ({ path, given: 'found' as const }))
    if (files.length > 0) return { files: found, skipped, errors }
  }
  return failed(await missing(pattern, cwd, glob))
}

const lock = say(
  '是 Word 打开文稿时留下的临时文件，不是文稿',
  'what Word keeps beside a file that is open, no draft',
)

const failed = (error: FileError): Discovered => ({ files: [], skipped: [], errors: [error] })

/** Nothing of that name; any other failure (no permission, a circle of links) is told as it is. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}

async function missing(pattern: string, cwd: string, glob: boolean): Promise<FileError> {
  if (!glob) return missingFile(pattern, cwd)
  const reason = say('没有符合的稿件。', 'No draft matches.')
  const hint = await pathHint(pattern, cwd)
  return fileError('no-match', pattern, join(say(`${pattern}：`, `${pattern}: `), reason, hint))
}

function noDrafts(
  folder: string,
  { others, ignored }: Pick<Walked, 'others' | 'ignored'>,
): FileError {
  const kinds = draftExtensions.join(' ')
  const some = others > 0 || ignored > 0
  const zh = some ? `（另有 ${others} 个其他文件，${ignored} 个被忽略）` : ''
  const en = some ? ` (${others} other files, ${ignored} ignored)` : ''
  return fileError(
    'no-drafts',
    folder,
    say(
      `${folder}：文件夹里没有可核的稿件（${kinds}）${zh}。`,
      `${folder}: No drafts (${kinds}) in this folder${en}.`,
    ),
  )
}
