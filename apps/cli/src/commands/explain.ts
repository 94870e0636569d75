import { pageOf } from '@hegao/rules'
import { didYouMean } from '@hegao/workspace'
import type { CommandBody } from '../command.js'
import { loadPackages, supplyOf } from '../packages.js'
import { usageError } from '../usage-error.js'

export const explain: CommandBody = {
  options: {},
  arity: [1, 1],
  async run({ args, io }) {
    const { rules } = supplyOf((await loadPackages(io.cwd)).all)
    const [id] = args
    const rule = rules.find(one => one.id === id)
    if (!rule) {
      const hint = didYouMean(
        id!,
        rules.map(one => one.id),
      )
      throw usageError(
        `没有“${id}”这条规则。${hint?.['zh-CN'] ?? ''}hegao rules 列出全部规则。`,
        `There is no rule “${id}”.${hint?.en ?? ''} See hegao rules.`,
      )
    }
    io.out(pageOf(rule).replace(/^<!--.*-->\n\n/, ''))
    return 0
  },
}
