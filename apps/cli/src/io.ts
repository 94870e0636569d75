import type { Language } from '@hegao/core'

/** The world as a command sees it: where it reads, where it prints. Tests put their own here. */
export interface Io {
  readonly cwd: string
  readonly language: Language
  /** Columns of the terminal; undefined when piped. */
  readonly columns: number | undefined
  readonly colour: boolean
  out(text: string): void
  err(text: string): void
  stdin(): Promise<Uint8Array>
}

export interface Environment {
  readonly [name: string]: string | undefined
}

/** zh-CN unless the locale is English. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  return /^en([_.-]|$)/i.test(locale) ? 'en' : 'zh-CN'
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
