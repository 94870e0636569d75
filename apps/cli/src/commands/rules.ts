import type { CommandBody } from '../command.js'
import { configOption } from '../configs.js'
import { loadPackages, supplyOf } from '../packages.js'

export const rules: CommandBody = {
  options: { config: configOption },
  arity: [0, 0],
  async run({ values, io, language }) {
    const packages = await loadPackages(io.cwd, values.config as string | undefined)
    const { rules: all } = supplyOf(packages.all)
    const width = Math.max(...all.map(({ id }) => id.length)) + 2
    for (const { id, severity, title } of all) {
      io.out(`${id.padEnd(width)}${severity.padEnd(9)}${title[language]}\n`)
    }
    return 0
  },
}
