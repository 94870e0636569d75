import type { Option, Values } from './command.js'
import { stdinPath } from './drafts.js'
import { usageError } from './usage-error.js'

export const stdinOption: Option = {
  value: 'NAME',
  about: {
    'zh-CN': '标准输入（-）的文件名，扩展名决定格式',
    en: 'name of standard input (-); its extension decides the format',
  },
}

/**
 * The name of standard input. Throws a UsageError where one is given and standard input is not
 * read: the draft that was piped in would be left out without a word.
 */
export function stdinName(paths: readonly string[], values: Values): string {
  const name = values['stdin-filename']
  if (typeof name !== 'string') return 'stdin.txt'
  if (paths.includes(stdinPath)) return name
  throw usageError(
    `--stdin-filename 是给标准输入起名的，这里没有读标准输入；要读，把“-”写在路径的位置。`,
    `--stdin-filename names standard input, which is not read here; to read it, put “-” where the path goes.`,
  )
}
