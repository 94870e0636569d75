import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { didYouMean } from '@hegao/workspace'
import { commands } from './commands/index.js'
import { type UsageError, usageError } from './usage-error.js'

/** What is said to a word that is no command. */
export function unknownCommand(name: string, cwd: string): UsageError {
  const names = commands.map(command => command.name)
  const hint = didYouMean(name, names)
  // hegao 报告.md: the command was left out. A slip of a command is no draft.
  const isDraft = /[./\\]/.test(name) || existsSync(resolve(cwd, name))
  return usageError(
    `没有“${name}”这个命令。${hint?.['zh-CN'] ?? ''}${isDraft ? `检查一份稿子用：hegao check ${name}。` : ''}hegao --help 列出全部命令。`,
    `There is no command “${name}”.${hint?.en ?? ''}${isDraft ? ` To check a draft: hegao check ${name}.` : ''} See hegao --help.`,
  )
}
