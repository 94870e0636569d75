import { resolve } from 'node:path'
import { isSameFile, writeFileAtomic } from '@hegao/workspace/files'
import type { Option, Values } from './command.js'
import type { Io } from './io.js'
import { UsageError, usageError } from './usage-error.js'

export const outputOption: Option = {
  short: 'o',
  value: 'FILE',
  about: {
    'zh-CN': '写到文件（UTF-8；写完才替换原文件），不打印；不能是读入的文件',
    en: 'write to FILE (UTF-8, replaced only when complete) instead of printing; not a file that is read',
  },
}

/** A file that is going to be written, and what asked for it: -o 结果.txt. */
export interface Wanted {
  readonly file: string
  readonly from: string
}

/** The file of -o. */
export const wanted = ({ output: file }: Values): Wanted | undefined =>
  typeof file === 'string' ? { file, from: `-o ${file}` } : undefined

/**
 * Refuses to write over a file that is read: the draft would be gone. Asked before anything is
 * checked, so that a long run does not end in a refusal.
 * @param inputs relative to the working folder
 */
export async function refuseInput(
  inputs: Iterable<string>,
  target: Wanted | undefined,
  { cwd }: Io,
): Promise<void> {
  if (target === undefined) return
  const { file, from } = target
  for (const input of inputs) {
    if (!(await isSameFile(resolve(cwd, input), resolve(cwd, file)))) continue
    throw usageError(
      `${from} 就是读入的 ${input}，写了会毁掉它；请换一个文件名。`,
      `${from} is ${input}, which is read; writing would destroy it. Choose another name.`,
    )
  }
}

/** Prints, or writes to the file that -o names. */
export async function output(text: string, values: Values, io: Io): Promise<void> {
  if (typeof values.output !== 'string') {
    io.out(text)
    return
  }
  const problem = await writeFileAtomic(resolve(io.cwd, values.output), text, values.output)
  if (problem) throw new UsageError(problem.message)
}
