import { createInterface } from 'node:readline'

/** Asks for one line. Ctrl-D ends the input; Ctrl-C ends the program, as everywhere. */
export function askOnTerminal(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  return new Promise(resolve => {
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
    lines.once('close', () => resolve(undefined))
    lines.question(question, line => {
      resolve(line)
      lines.close()
    })
  })
}
