import type { Language, Text } from '@hegao/core'
import type { Io } from './io.js'

/** An option of a command as --help shows it and the parser reads it. */
export interface Option {
  readonly short?: string
  /** What stands behind it (FILE, ID); absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** May be given several times: its value is the list. */
  readonly repeatable?: true
  readonly about: Text
}

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

export interface Invocation {
  readonly args: readonly string[]
  readonly values: Values
  readonly io: Io
  readonly language: Language
}

/** What --help lists of a command. The rest stands in later.ts, with that of all others: it is loaded when any is run. */
export interface ListedCommand {
  readonly name: string
  readonly summary: Text
  /** What comes behind the name: PATH… */
  readonly usage: string
  load(): Promise<CommandBody>
}

/** What a command takes and does. */
export interface CommandBody {
  readonly details?: Text
  readonly options: Readonly<Record<string, Option>>
  /** The least and the most arguments it takes. */
  readonly arity: readonly [number, number]
  /** Gives the exit code. */
  run(invocation: Invocation): Promise<number> | number
}

export type Command = Omit<ListedCommand, 'load'> & CommandBody

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: {
    value: 'LANG',
    choices: ['zh-CN', 'en'],
    about: { 'zh-CN': '输出语言：zh-CN 或 en', en: 'language of the output: zh-CN or en' },
  },
  help: { short: 'h', about: { 'zh-CN': '显示帮助', en: 'show help' } },
}
