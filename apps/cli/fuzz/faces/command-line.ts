import type { Report } from '@hegao/core'
import { runCli } from '../../src/cli.js'

export interface Printed {
  readonly code: number
  readonly report: Report
  readonly err: string
}

/** `hegao check -` on these bytes under a name, as JSON. Throws where it prints anything else. */
export async function runOn(bytes: Uint8Array, name: string): Promise<Printed> {
  const printed = { out: '', err: '' }
  const args = ['check', '-', '--stdin-filename', name, '--format', 'json']
  const code = await runCli(args, {
    cwd: process.cwd(),
    language: 'zh-CN',
    columns: undefined,
    colour: false,
    stepSummary: undefined,
    soffice: '',
    out: text => {
      printed.out += text
    },
    err: text => {
      printed.err += text
    },
    now: () => 0,
    stdin: async () => bytes,
  })
  if (printed.out === '') throw new Error(printed.err)
  return { code, report: JSON.parse(printed.out), err: printed.err }
}
