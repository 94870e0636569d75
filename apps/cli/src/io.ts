import type { Language } from '@hegao/core'

/** The world as a command sees it: where it reads, where it prints. Tests put their own here. */
export interface Io {
  readonly cwd: string
  readonly language: Language
  /** Columns of the terminal, or what COLUMNS says; undefined when piped without it. */
  readonly columns: number | undefined
  readonly colour: boolean
  /** The file that GitHub Actions shows under the job (GITHUB_STEP_SUMMARY). */
  readonly stepSummary: string | undefined
  out(text: string): void
  err(text: string): void
  stdin(): Promise<Uint8Array>
  /** LibreOffice, as HEGAO_SOFFICE names it; undefined: what the PATH has; empty: none. */
  readonly soffice: string | undefined
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

/** Colour on a terminal; NO_COLOR and FORCE_COLOR have their usual meaning. */
export function wantsColour(
  { NO_COLOR, FORCE_COLOR, TERM }: Environment,
  isTerminal: boolean,
): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}
