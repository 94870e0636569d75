import { defaultOptions } from '@hegao/core'
import { describeConfig } from '@hegao/workspace'
import type { CommandBody } from '../command.js'
import { Configs, configOption } from '../configs.js'
import { supplyOf } from '../packages.js'

export const printConfig: CommandBody = {
  options: {
    config: configOption,
  },
  arity: [1, 1],
  async run({ args, values, io, language }) {
    const configs = await Configs.open(io.cwd, values)
    const { effective, packages } = await configs.for(args[0]!)
    const { rules } = supplyOf(packages)
    const rows = describeConfig(effective, {
      profile: language === 'en' ? '(by title)' : '（由标题识别）',
      thresholds: { failOn: 'error' },
      severities: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
      options: Object.fromEntries(rules.map(rule => [rule.id, defaultOptions(rule)])),
    })
    const byDefault = language === 'en' ? 'default' : '缺省'
    for (const { key, value, origin } of rows) {
      const shown = typeof value === 'string' ? value : JSON.stringify(value)
      const from = origin === 'default' ? byDefault : `${origin.path}:${origin.line}`
      io.out(`${key}: ${shown}  # ${from}\n`)
    }
    return 0
  },
}
