/**
 * What was made of texts lately. When a generation is full, the one before it is forgotten; what is asked
 * for again goes into the new one. To forget the oldest text alone costs a walk over all that were
 * forgotten: a tenth of the time of a draft of 60,000 lines.
 */
export class Recent<Value> {
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  /** @param limit how many a generation holds: so many are kept at least, and twice as many at most. */
  constructor(readonly limit: number) {}

  get(text: string): Value | undefined {
    const young = this.#young.get(text)
    if (young !== undefined) return young
    const old = this.#old.get(text)
    if (old !== undefined) this.set(text, old)
    return old
  }

  set(text: string, value: Value): void {
    if (this.#young.size >= this.limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(text, value)
  }

  forget(): void {
    this.#young.clear()
    this.#old.clear()
  }
}
