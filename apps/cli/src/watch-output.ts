import type { Language } from '@hegao/core'
import { fromNode } from '@hegao/workspace/files'

/** As much of a stream as is watched. */
interface Output {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  write(text: string): unknown
}

/**
 * Says in one sentence that the output could not be written (a full disk). A reader that closes
 * early (hegao … | head) is no error; where even stderr fails nobody can be told.
 */
export function watchOutput(
  out: Output,
  err: Output,
  language: Language,
  onFailure: () => void,
): void {
  let failed = false
  const fail = (tell: boolean) => (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || failed) return
    failed = true
    onFailure()
    const name = language === 'en' ? 'standard output' : '标准输出'
    if (tell) err.write(`hegao: ${fromNode(name, error).message[language]}\n`)
  }
  out.on('error', fail(true))
  err.on('error', fail(false))
}
