import { Recent } from './recent.js'

/** What a reader makes of a text: read, or known from before. One function is one reader. */
export type Recall = <T>(reader: (text: string) => T, text: string) => T

/**
 * Remembers what readers made of texts: after a key stroke all paragraphs but one are as they were. For
 * what a scan cannot know because it depends on more than the text, such as the words of the catalogue.
 */
export class Memo {
  readonly #known = new Map<unknown, Recent<unknown>>()

  /** @param limit how many texts are kept for each reader, as `Recent` counts. */
  constructor(readonly limit: number) {}

  readonly recall: Recall = <T>(reader: (text: string) => T, text: string): T => {
    let known = this.#known.get(reader) as Recent<T> | undefined
    if (!known) {
      known = new Recent(this.limit)
      this.#known.set(reader, known)
    }
    let found = known.get(text)
    if (found === undefined) {
      found = reader(text)
      known.set(text, found)
    }
    return found
  }

  forget(): void {
    this.#known.clear()
  }
}
