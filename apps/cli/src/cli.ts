import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '@hegao/core'
import { didYouMean } from '@hegao/workspace'
import { commands } from './commands/index.js'
import { commandHelp, overviewHelp } from './help.js'
import type { Io } from './io.js'
import { parseCommandLine } from './parse.js'
import { shielded } from './terminal.js'
import { UsageError, usageError } from './usage-error.js'
import { version } from './version.js'

/** Runs one command line. Prints through `io` alone and never throws for what a user can cause. */
export async function runCli(words: readonly string[], world: Io): Promise<number> {
  const io = shielded(world)
  const language = askedLanguage(words) ?? io.language
  try {
    return await dispatch(words, io, language)
  } catch (error) {
    if (error instanceof UsageError) {
      for (const text of error.texts) io.err(`hegao: ${text[language]}\n`)
      return 2
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const sorry =
      language === 'en'
        ? 'This is a fault of Hegao itself, not of your draft. Please report it with the lines below.'
        : '这是核稿程序自己的错误，不是稿件的问题。请把下面几行一并反馈给我们。'
    io.err(`hegao: ${sorry}\n${detail}\n`)
    return 2
  }
}

async function dispatch(
  [name, ...rest]: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = name === 'help' ? commands.find(command => command.name === rest[0]) : undefined
    io.out(about ? commandHelp(about, language) : overviewHelp(language))
    return 0
  }
  if (name === '--version' || name === '-V') {
    io.out(`${version}\n`)
    return 0
  }
  if (name === '--lang' || name.startsWith('--lang=')) {
    return dispatch(name === '--lang' ? rest.slice(1) : rest, io, language)
  }
  const command = commands.find(one => one.name === name)
  if (!command) throw unknownCommand(name, io.cwd)
  const { values, args } = parseCommandLine(command, rest)
  if (values.help) {
    io.out(commandHelp(command, language))
    return 0
  }
  return command.run({ args, values, io, language })
}

function unknownCommand(name: string, cwd: string): UsageError {
  const names = commands.map(command => command.name)
  const hint = didYouMean(name, names)
  // hegao 报告.md: the command was left out. A slip of a command is no draft.
  const isDraft = /[./\\]/.test(name) || existsSync(resolve(cwd, name))
  return usageError(
    `没有“${name}”这个命令。${hint?.['zh-CN'] ?? ''}${isDraft ? `检查一份稿子用：hegao check ${name}。` : ''}hegao --help 列出全部命令。`,
    `There is no command “${name}”.${hint?.en ?? ''}${isDraft ? ` To check a draft: hegao check ${name}.` : ''} See hegao --help.`,
  )
}

/** --lang wherever it stands, so that errors in the command line speak it too. */
function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.findIndex(word => word === '--lang' || word.startsWith('--lang='))
  const value = at < 0 ? undefined : words[at]!.includes('=') ? words[at]!.slice(7) : words[at + 1]
  return value === 'en' || value === 'zh-CN' ? value : undefined
}
