/** A check that took longer waits for as long, so that it does not hold up the one who types. */
const mostWait = 300
const noWait = 10

/**
 * Runs the last of the tasks that come for a key in one go: while someone types fast, a large draft is
 * checked when he pauses, a small one after every key.
 */
export class Schedule {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #took = new Map<string, number>()

  run(key: string, task: () => Promise<void>): void {
    clearTimeout(this.#waiting.get(key))
    const took = this.#took.get(key) ?? 0
    const wait = took < noWait ? 0 : Math.min(took, mostWait)
    this.#waiting.set(
      key,
      setTimeout(async () => {
        this.#waiting.delete(key)
        const start = performance.now()
        await task()
        this.#took.set(key, performance.now() - start)
      }, wait),
    )
  }

  drop(key: string): void {
    clearTimeout(this.#waiting.get(key))
    this.#waiting.delete(key)
    this.#took.delete(key)
  }
}
