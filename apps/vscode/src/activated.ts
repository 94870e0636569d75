import type { LogOutputChannel } from 'vscode'

declare const HEGAO_BEGUN: number

/** Notes in the log how long it took from the first line of the extension to here, in ms. */
export const noteActivation = (log: LogOutputChannel): void =>
  log.info(`Activated in ${Math.round(performance.now() - HEGAO_BEGUN)} ms`)
