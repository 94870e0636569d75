import type { Language } from '@hegao/core'

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
  const fail = (tell: boolean) => async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || failed) return
    failed = true
    onFailure()
    if (!tell) return
    const { unwritable } = await import('./later.js')
    err.write(`hegao: ${unwritable(error, language)}\n`)
  }
  out.on('error', fail(true))
  err.on('error', fail(false))
}
