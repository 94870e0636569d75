import { runCli } from '../cli.js'
import type { Io } from '../io.js'

export { root } from './root.js'

export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

/**
 * Runs a command in a folder as in a pipe: no terminal, no colour.
 * @param answers what a person types at a terminal, line by line, to the end of input; or who answers
 * @param more what else is different there
 */
export async function run(
  args: readonly string[],
  cwd: string,
  stdin = '',
  answers?: readonly string[] | Io['ask'],
  more: Partial<Io> = {},
): Promise<Printed> {
  let out = ''
  let err = ''
  const before = process.cwd()
  process.chdir(cwd)
  try {
    const code = await runCli(args, {
      cwd,
      language: 'zh-CN',
      columns: undefined,
      colour: false,
      stepSummary: undefined,
      soffice: '',
      out: text => {
        out += text
      },
      err: text => {
        err += text
      },
      // No case has a time in it.
      now: () => 0,
      stdin: async () => new TextEncoder().encode(stdin),
      ...(answers ? { ask: asks(answers, text => (out += text)) } : {}),
      ...more,
    })
    return { code, out, err }
  } finally {
    process.chdir(before)
  }
}

type Ask = NonNullable<Io['ask']>

function asks(answers: readonly string[] | Ask, print: (text: string) => void): Ask {
  if (typeof answers === 'function') return answers
  const lines = [...answers]
  return async (question: string) => {
    const line = lines.shift()
    print(`${question}${line ?? ''}\n`)
    return line
  }
}
