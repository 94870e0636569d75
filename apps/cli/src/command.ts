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

/** One command. The table of commands holds help and run, so none can be listed without the other. */
export interface Command {
  readonly name: string
  readonly summary: Text
  /** What comes behind the name: PATH… */
  readonly usage: string
  readonly details?: Text
  readonly options: Readonly<Record<string, Option>>
  /** The least and the most arguments it takes. */
  readonly arity: readonly [number, number]
  /** Gives the exit code. */
  run(invocation: Invocation): Promise<number> | number
}
