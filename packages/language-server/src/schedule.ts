/** A draft that takes longer than that to check is not checked more often for it. */
const mostPause = 300

/**
 * Runs the last of the tasks that come for a key: at once where the one before is long over, else when
 * it has been over for as long as it took. So a key stroke after a pause is answered at once, and a
 * large draft does not take all the time of the machine while someone types.
 */
export class Schedule {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  /** When the next task may begin. */
  readonly #free = new Map<string, number>()

  run(key: string, task: () => Promise<void>): void {
    clearTimeout(this.#waiting.get(key))
    const wait = Math.max(0, (this.#free.get(key) ?? 0) - performance.now())
    const start = async () => {
      this.#waiting.delete(key)
      const begun = performance.now()
      await task()
      const over = performance.now()
      this.#free.set(key, over + Math.min(over - begun, mostPause))
    }
    // Even without a wait the changes that have come in one go are read first.
    this.#waiting.set(key, setTimeout(start, wait))
  }

  drop(key: string): void {
    clearTimeout(this.#waiting.get(key))
    this.#waiting.delete(key)
    this.#free.delete(key)
  }
}
