declare const HEGAO_BEGUN: number

/** What `activate` gives to others. */
export interface Activated {
  /** From the first line of the extension to the end of its activation, in ms. */
  readonly took: number
}

export const activated = (): Activated => ({ took: performance.now() - HEGAO_BEGUN })
