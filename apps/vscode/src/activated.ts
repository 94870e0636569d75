import type { ExtensionContext } from 'vscode'

/** When the file of the entry began to run, and when all of it had: scripts/bundle.mjs puts them there. */
declare const HEGAO_BEGUN: number
declare const HEGAO_LOADED: number

/**
 * What `activate` gives to others: how long it held up the other extensions, in ms. Between the two
 * VS Code asks its window for what it keeps for an extension; that is not counted.
 */
export interface Activated {
  readonly loading: number
  readonly activating: number
}

export const timed =
  (activate: (context: ExtensionContext) => void) =>
  (context: ExtensionContext): Activated => {
    const begun = performance.now()
    activate(context)
    return { loading: HEGAO_LOADED - HEGAO_BEGUN, activating: performance.now() - begun }
  }
