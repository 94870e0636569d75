import { resolve } from 'node:path'
import { writeFileAtomic } from '@hegao/workspace/files'
import type { Option, Values } from './command.js'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

export const outputOption: Option = {
  short: 'o',
  value: 'FILE',
  about: {
    'zh-CN': '写到文件（UTF-8；写完才替换原文件），不打印',
    en: 'write to FILE (UTF-8, replaced only when complete) instead of printing',
  },
}

/** Prints, or writes to the file that -o names. */
export async function output(text: string, values: Values, io: Io): Promise<void> {
  if (typeof values.output !== 'string') {
    io.out(text)
    return
  }
  const problem = await writeFileAtomic(resolve(io.cwd, values.output), text)
  if (problem) throw new UsageError(problem.message)
}
