import { createInterface } from 'node:readline'

/**
 * Asks for one line on a terminal. Ctrl-D ends the input, which gives undefined.
 * @param interrupt what Ctrl-C does
 */
export const asker =
  (input: NodeJS.ReadableStream, output: NodeJS.WritableStream, interrupt: () => void) =>
  (question: string): Promise<string | undefined> => {
    const lines = createInterface({ input, output })
    return new Promise(resolve => {
      lines.once('SIGINT', interrupt)
      lines.once('close', () => resolve(undefined))
      lines.question(question, line => {
        resolve(line)
        lines.close()
      })
    })
  }
