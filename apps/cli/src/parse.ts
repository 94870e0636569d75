import { parseArgs } from 'node:util'
import { didYouMean } from '@hegao/workspace'
import { type Command, commonOptions, type Option, type Values } from './command.js'
import { type UsageError, usageError } from './usage-error.js'

/** Reads a command's arguments. Throws a UsageError that says what was expected. */
export function parseCommandLine(
  command: Command,
  words: readonly string[],
): { values: Values; args: readonly string[] } {
  const options = { ...command.options, ...commonOptions }
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { short, value }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | boolean | readonly string[]> = {}
  const args: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') args.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw unknownOption(command, token.rawName, Object.keys(options))
    const value = readValue(token.rawName, token.value, option)
    const before = values[token.name]
    if (option.value && !option.repeatable && before !== undefined && before !== value)
      throw givenTwice(token.rawName, before, value)
    values[token.name] =
      option.repeatable && typeof value === 'string'
        ? [...(Array.isArray(before) ? (before as readonly string[]) : []), value]
        : value
  }
  if (values.help !== true) checkArity(command, args)
  return { values, args }
}

function readValue(name: string, value: string | undefined, option: Option): string | boolean {
  if (!option.value) {
    if (value === undefined) return true
    throw usageError(
      `${name} 是开关，后面不带值（写了“${value}”）。`,
      `${name} is a switch and takes no value (got “${value}”).`,
    )
  }
  if (value === undefined || value === '') {
    throw usageError(
      `${name} 后面要有值：${name} ${option.value}。`,
      `${name} needs a value: ${name} ${option.value}.`,
    )
  }
  if (option.choices && !option.choices.includes(value)) throw noChoice(name, value, option.choices)
  return value
}

/** Which of the two is meant nobody can tell. The same again says nothing else. */
const givenTwice = (name: string, before: unknown, value: unknown): UsageError =>
  usageError(
    `${name} 只能写一次，这里写了“${before}”，又写了“${value}”。`,
    `${name} can be given once; here it is “${before}”, and then “${value}”.`,
  )

/** The value of an option that is none of those there are. */
export function noChoice(name: string, value: string, choices: readonly string[]): UsageError {
  const hint = didYouMean(value, choices)
  return usageError(
    `${name} 不能是“${value}”，可以是：${choices.join('、')}。${hint?.['zh-CN'] ?? ''}`,
    `${name} cannot be “${value}”; it is one of ${choices.join(', ')}.${hint?.en ?? ''}`,
  )
}

function unknownOption({ name }: Command, written: string, known: readonly string[]) {
  const names = known.map(option => `--${option}`)
  const hint = didYouMean(written, names)
  return usageError(
    `hegao ${name} 没有选项“${written}”。${hint?.['zh-CN'] ?? ''}hegao ${name} --help 列出全部选项。`,
    `hegao ${name} has no option “${written}”.${hint?.en ?? ''} See hegao ${name} --help.`,
  )
}

function checkArity({ name, usage, arity: [least, most] }: Command, args: readonly string[]): void {
  if (args.length < least) {
    throw usageError(`hegao ${name} 后面要写：${usage}。`, `hegao ${name} needs: ${usage}.`)
  }
  if (args.length > most) {
    const whole = `hegao ${name} ${usage}`.trimEnd()
    throw usageError(
      `hegao ${name} 不认识多出来的“${args[most]}”。用法：${whole}。`,
      `hegao ${name} does not know what to do with “${args[most]}”. Usage: ${whole}.`,
    )
  }
}
