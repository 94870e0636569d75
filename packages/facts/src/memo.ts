/** What a reader makes of a text: read, or known from before. One function is one reader. */
export type Recall = <T>(reader: (text: string) => T, text: string) => T

/**
 * Remembers what readers made of texts: after a key stroke all paragraphs but one are as they were. For
 * what a scan cannot know because it depends on more than the text, such as the words of the catalogue.
 */
export class Memo {
  readonly #known = new Map<unknown, Map<string, unknown>>()

  /** @param limit how many texts are kept for each reader; past it the oldest is forgotten. */
  constructor(readonly limit: number) {}

  readonly recall: Recall = <T>(reader: (text: string) => T, text: string): T => {
    let known = this.#known.get(reader) as Map<string, T> | undefined
    if (!known) {
      known = new Map()
      this.#known.set(reader, known)
    }
    let found = known.get(text)
    if (found === undefined) {
      found = reader(text)
      if (known.size >= this.limit) known.delete(known.keys().next().value!)
      known.set(text, found)
    }
    return found
  }

  forget(): void {
    this.#known.clear()
  }
}
