import { resolve } from 'node:path'
import type { Language } from '@hegao/core'
import { type Format, formats } from '@hegao/report'
import { isSameTarget, targetProblem } from '@hegao/workspace/files'
import type { Option, Values } from '../command.js'
import type { Io } from '../io.js'
import { refuseInput } from '../output.js'
import { noChoice } from '../parse.js'
import { UsageError, usageError } from '../usage-error.js'

const ids = Object.keys(formats)

export const formatOption: Option = {
  value: 'ID[:FILE]',
  repeatable: true,
  about: {
    'zh-CN': '输出格式，缺省 pretty；可以写几次，ID:FILE 写到文件，不带文件的只能有一个',
    en: 'output format, pretty by default; may be repeated: ID:FILE writes to a file, one may go without',
  },
}

/** The formats by name, for the help. */
export function formatList(language: Language): string {
  const width = Math.max(...ids.map(id => id.length)) + 2
  return Object.values(formats)
    .map(({ id, title }) => `  ${id.padEnd(width)}${title[language]}`)
    .join('\n')
}

/** One output of a run. */
export interface Target {
  readonly format: Format
  /** Absent for what is printed. */
  readonly file?: string
  /** What asked for it, for messages: -o 结果.json, --format json:结果.json. */
  readonly from: string
}

/** The outputs that --format and -o ask for. Throws a UsageError for what is none. */
export function readTargets({ format, output }: Values): Target[] {
  const written = Array.isArray(format) ? (format as readonly string[]) : ['pretty']
  const targets = written.map(readTarget)
  const printed = targets.filter(({ file }) => file === undefined)
  if (printed.length > 1) {
    const names = printed.map(one => one.format.id)
    throw usageError(
      `没有写文件的格式只能有一个，这里有 ${names.join('、')}。其余的写成 --format ${names.at(-1)}:文件。`,
      `Only one format can go without a file, here are ${names.join(', ')}. Write the others as --format ${names.at(-1)}:FILE.`,
    )
  }
  if (typeof output !== 'string') return targets
  if (printed.length === 0) {
    throw usageError(
      `-o ${output} 没有东西可写：每个 --format 都已经写了文件。`,
      `There is nothing for -o ${output} to write: every --format has its own file.`,
    )
  }
  return targets.map(one =>
    one.file === undefined ? { ...one, file: output, from: `-o ${output}` } : one,
  )
}

function readTarget(written: string): Target {
  const [id = '', ...rest] = written.split(':')
  if (!ids.includes(id)) throw noChoice('--format', id, ids)
  const format = formats[id as keyof typeof formats]
  const from = `--format ${written}`
  if (!written.includes(':')) return { format, from }
  const file = rest.join(':')
  if (file !== '' && file !== '-') return { format, file, from }
  throw usageError(
    `${from} 冒号后面要写文件名；打印出来就写 --format ${id}。`,
    `${from} needs a file name behind the colon; to print it, write --format ${id}.`,
  )
}

/**
 * Refuses what cannot be written well before anything is checked: two outputs to one file, a file
 * that is read, a folder that is not there.
 * @param inputs relative to the working folder
 */
export async function refuseTargets(
  targets: readonly Target[],
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  const files = targets.filter(
    (one): one is Target & { readonly file: string } => one.file !== undefined,
  )
  const at = (file: string) => resolve(io.cwd, file)
  for (const [index, { file, from }] of files.entries()) {
    await refuseInput(inputs, { file, from }, io)
    for (const before of files.slice(0, index)) {
      if (!(await isSameTarget(at(before.file), at(file)))) continue
      throw usageError(
        `${before.from} 和 ${from} 写的是同一个文件，后写的会盖掉先写的；请换一个文件名。`,
        `${before.from} and ${from} write the same file; choose another name for one of them.`,
      )
    }
    const problem = await targetProblem(at(file), file)
    if (problem) throw new UsageError(problem.message)
  }
}
