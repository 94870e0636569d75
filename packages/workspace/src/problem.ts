import type { Text } from '@hegao/core'
import { join, say, sentence } from './text.js'

/** A place in a file; line and column start at 1, columns count UTF-16 code units. */
export interface Origin {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A value with the place that set it. */
export interface Located<T> {
  readonly value: T
  readonly origin: Origin
}

/** What is wrong with a config or profile file; the set is a contract, messages are not. */
export type ProblemCode =
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'not-a-mapping'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'bad-value'
  | 'unknown-value'
  | 'unknown-severity'
  | 'unknown-rule'
  | 'unknown-option'
  | 'unknown-profile'
  | 'unknown-source'
  | 'unverified-source'
  | 'empty-word'
  | 'weights-sum'
  | 'extends-missing'
  | 'extends-cycle'
  | 'unreadable'
  | 'package-missing'
  | 'package-broken'
  | 'package-refused'

/** One mistake in a config or profile file. The message names file and line itself. */
export interface ConfigProblem extends Origin {
  readonly code: ProblemCode
  readonly message: Text
}

/** Their messages begin with the path of another file, which stays as it is written. */
const beginsWithPath: readonly ProblemCode[] = ['extends-missing', 'unreadable']

/** A problem at a place; the message gets “hegao.yaml 第 3 行：” in front. */
export function problem(code: ProblemCode, origin: Origin, message: Text): ConfigProblem {
  const { path, line, column } = origin
  const lead = say(`${path} 第 ${line} 行：`, `${path}, line ${line}: `)
  return {
    path,
    line,
    column,
    code,
    message: join(lead, beginsWithPath.includes(code) ? message : sentence(message)),
  }
}

/** In the order of the file. Problems of one place keep their order. */
export const inOrder = (problems: readonly ConfigProblem[]): ConfigProblem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
