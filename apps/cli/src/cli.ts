import type { Language } from '@hegao/core'
import type { Command, ListedCommand } from './command.js'
import { commands } from './commands/index.js'
import { commandHelp, overviewHelp } from './help.js'
import type { Io } from './io.js'
import { shielded } from './terminal.js'
import { UsageError } from './usage-error.js'
import { version } from './version.js'

/**
 * Runs one command line. Prints through `io` alone and never throws for what a user can cause. What
 * only a command needs is loaded with it.
 */
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
    io.out(about ? commandHelp(await whole(about), language) : overviewHelp(language))
    return 0
  }
  if (name === '--version' || name === '-V') {
    io.out(`${version}\n`)
    return 0
  }
  if (name === '--lang' || name.startsWith('--lang=')) {
    return dispatch(name === '--lang' ? rest.slice(1) : rest, io, language)
  }
  const listed = commands.find(one => one.name === name)
  if (!listed) {
    const { unknownCommand } = await import('./later.js')
    throw unknownCommand(name, io.cwd)
  }
  const command = await whole(listed)
  const { parseCommandLine } = await import('./later.js')
  const { values, args } = parseCommandLine(command, rest)
  if (values.help) {
    io.out(commandHelp(command, language))
    return 0
  }
  return command.run({ args, values, io, language })
}

const whole = async (listed: ListedCommand): Promise<Command> => ({
  ...listed,
  ...(await listed.load()),
})

/** --lang wherever it stands, so that errors in the command line speak it too. */
function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.findIndex(word => word === '--lang' || word.startsWith('--lang='))
  const value = at < 0 ? undefined : words[at]!.includes('=') ? words[at]!.slice(7) : words[at + 1]
  return value === 'en' || value === 'zh-CN' ? value : undefined
}
