import type { AnyRule } from '@hegao/core'
import { pageOf } from '@hegao/rules'
import { didYouMean, mostNamed } from '@hegao/workspace'
import type { CommandBody } from '../command.js'
import { configOption } from '../configs.js'
import { loadPackages, supplyOf } from '../packages.js'
import { type UsageError, usageError } from '../usage-error.js'

export const explain: CommandBody = {
  options: { config: configOption },
  arity: [1, 1],
  async run({ args, values, io, language }) {
    const packages = await loadPackages(io.cwd, values.config as string | undefined)
    const { rules } = supplyOf(packages.all)
    const [id] = args
    const rule = rules.find(one => one.id === id)
    if (!rule) throw notFound(id!, rules)
    io.out(pageOf(rule, [], [language]).replace(/^<!--.*-->\n\n/, ''))
    return 0
  },
}

/** Told with the rule that was probably meant, else with those that have the word in id or title. */
function notFound(word: string, rules: readonly AnyRule[]): UsageError {
  const hint = didYouMean(
    word,
    rules.map(({ id }) => id),
  )
  const has = ({ id, title }: AnyRule) =>
    [id, title['zh-CN'], title.en.toLowerCase()].some(text => text.includes(word.toLowerCase()))
  const alike = hint ? [] : rules.filter(has).slice(0, mostNamed)
  const ids = alike.map(({ id }) => id)
  const [zh, en] =
    ids.length > 0
      ? [`有这个词的规则：${ids.join('、')}。`, ` Rules with that word: ${ids.join(', ')}.`]
      : [hint?.['zh-CN'] ?? '', hint?.en ?? '']
  return usageError(
    `没有“${word}”这条规则。${zh}hegao rules 列出全部规则。`,
    `There is no rule “${word}”.${en} See hegao rules.`,
  )
}
