import { join } from 'node:path'
import type { Language } from '@hegao/core'
import type { FileError } from '@hegao/workspace/files'
import type { CachePlace } from './check/cache.js'
import type { Threads } from './check/threads.js'

/** The world as a command sees it: where it reads, where it prints. Tests put their own here. */
export interface Io {
  readonly cwd: string
  readonly language: Language
  /** Columns of the terminal, or what COLUMNS says; undefined when piped without it. */
  readonly columns: number | undefined
  readonly colour: boolean
  /** Whether a terminal shows what is printed: then nothing in it may be obeyed. */
  readonly isTerminal?: boolean
  /** The file that GitHub Actions shows under the job (GITHUB_STEP_SUMMARY). */
  readonly stepSummary: string | undefined
  out(text: string): void
  err(text: string): void
  /** @param name for messages */
  stdin(name: string): Promise<Uint8Array | FileError>
  /** LibreOffice, as HEGAO_SOFFICE names it; undefined: what the PATH has; empty: none. */
  readonly soffice: string | undefined
  /** Where results of drafts are kept for the next run; undefined: nowhere. */
  readonly cache?: CachePlace | undefined
  /** Milliseconds since some moment. */
  now(): number
  /** How drafts can be checked beside this thread; undefined: not at all. */
  readonly threads?: Threads | undefined
  /** Puts a line in the place of the one before it, an empty one takes it away. Absent without a terminal. */
  progress?(line: string): void
  /** Asks for one line on the terminal; undefined at the end of input. Absent without a terminal. */
  ask?(question: string): Promise<string | undefined>
}

export interface Environment {
  readonly [name: string]: string | undefined
}

/** zh-CN unless the locale is English. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  return /^en([_.-]|$)/i.test(locale) ? 'en' : 'zh-CN'
}

/** COLUMNS before the terminal, as git has it: a shell exports it only where someone wants it so. */
export function columnsOf(
  { COLUMNS = '' }: Environment,
  terminal: number | undefined,
): number | undefined {
  return /^\d+$/.test(COLUMNS) && Number(COLUMNS) > 0 ? Number(COLUMNS) : terminal
}

/**
 * The folder for what may be lost: HEGAO_CACHE (empty: none), else where the system has such things.
 * @param home of the user
 */
export function cacheFolderOf(
  { HEGAO_CACHE, XDG_CACHE_HOME, LOCALAPPDATA }: Environment,
  platform: NodeJS.Platform,
  home: string,
): string | undefined {
  if (HEGAO_CACHE !== undefined) return HEGAO_CACHE === '' ? undefined : HEGAO_CACHE
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'hegao')
  if (platform === 'win32')
    return join(LOCALAPPDATA || join(home, 'AppData', 'Local'), 'hegao', 'cache')
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'hegao')
}

/** Colour on a terminal; NO_COLOR and FORCE_COLOR have their usual meaning. */
export function wantsColour(
  { NO_COLOR, FORCE_COLOR, TERM }: Environment,
  isTerminal: boolean,
): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}
