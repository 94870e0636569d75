/**
 * The fields that are open (page numbers, cross-references): what a reader sees of one is what
 * stands between `separate` and `end`, its code before is not text.
 */
export class Fields {
  #open: ('code' | 'result')[] = []

  see(type: string | undefined): void {
    if (type === 'begin') this.#open.push('code')
    else if (type === 'separate' && this.#open.length > 0)
      this.#open[this.#open.length - 1] = 'result'
    else if (type === 'end') this.#open.pop()
  }

  /** A code that does not end with its paragraph is broken: it must not hide the rest of the draft. */
  endParagraph(): void {
    if (!this.visible) this.#open = this.#open.filter(state => state === 'result')
  }

  get visible(): boolean {
    return !this.#open.includes('code')
  }
}
