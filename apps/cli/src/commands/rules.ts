import type { CommandBody } from '../command.js'
import { loadPackages, supplyOf } from '../packages.js'

export const rules: CommandBody = {
  options: {},
  arity: [0, 0],
  async run({ io, language }) {
    const { rules: all } = supplyOf((await loadPackages(io.cwd)).all)
    const width = Math.max(...all.map(({ id }) => id.length)) + 2
    for (const { id, severity, title } of all) {
      io.out(`${id.padEnd(width)}${severity.padEnd(9)}${title[language]}\n`)
    }
    return 0
  },
}
