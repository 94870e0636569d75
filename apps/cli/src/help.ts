import type { Language } from '@hegao/core'
import { type Command, commonOptions, type Option } from './command.js'
import { commands } from './commands/index.js'

const words = {
  'zh-CN': {
    about: '核稿：检查公文报告稿——该有的有没有，前后说法一致不一致，并且打分。',
    usage: '用法',
    commands: '命令',
    options: '选项',
    examples: '例子',
    more: '“hegao 命令 --help”说明一个命令。不联网；不写 --fix、--fix-tier 就不改动文稿。',
    exit: '退出码：0 没有达到不通过级别的问题；1 不通过；2 用法、配置或者文件有误。',
  },
  en: {
    about:
      'Checks drafts of Chinese government reports: is everything there, does it agree with itself? Scores them.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    more: '“hegao COMMAND --help” explains a command. Works offline; changes drafts only with --fix or --fix-tier.',
    exit: 'Exit codes: 0 nothing at or above the failing level; 1 the gate fails; 2 usage, config or input error.',
  },
} as const

const examples = [
  'hegao check 报告.md',
  'hegao check 各单位报告/ --min-score 80',
  'hegao check 报告.txt --format pretty --format sarif:结果.sarif',
  'hegao explain number/total-mismatch',
]

const colonOf = (language: Language): string => (language === 'en' ? ': ' : '：')
const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - text.length))

export function overviewHelp(language: Language): string {
  const say = words[language]
  const colon = colonOf(language)
  const width = Math.max(...commands.map(({ name, usage }) => `${name} ${usage}`.length)) + 3
  const rows = commands.map(
    ({ name, usage, summary }) => `  ${pad(`${name} ${usage}`, width)}${summary[language]}`,
  )
  return [
    say.about,
    '',
    `${say.usage}${colon}hegao ${language === 'en' ? 'COMMAND' : '命令'} …`,
    '',
    `${say.commands}${colon.trimEnd()}`,
    ...rows,
    '',
    `${say.examples}${colon.trimEnd()}`,
    ...examples.map(example => `  ${example}`),
    '',
    say.more,
    say.exit,
    '',
  ].join('\n')
}

export function commandHelp(
  { name, usage, summary, details, options }: Command,
  language: Language,
): string {
  const say = words[language]
  const all = Object.entries({ ...options, ...commonOptions }).map(
    ([option, { short, value, about }]: [string, Option]) => ({
      left: `${short ? `-${short}, ` : '    '}--${option}${value ? ` ${value}` : ''}`,
      right: about[language],
    }),
  )
  const width = Math.max(...all.map(({ left }) => left.length)) + 3
  return [
    summary[language],
    '',
    `${say.usage}${colonOf(language)}hegao ${name} ${usage}`.trimEnd(),
    ...(details ? ['', details[language]] : []),
    '',
    `${say.options}${colonOf(language).trimEnd()}`,
    ...all.map(({ left, right }) => `  ${pad(left, width)}${right}`),
    '',
  ].join('\n')
}
