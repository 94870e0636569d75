import type { Origin } from '../problem.js'

/** Where the values of a YAML file stand, by JSON pointer as ajv writes it (/severities/a~1b). */
export class Places {
  readonly #places = new Map<string, { readonly key: Origin | undefined; readonly value: Origin }>()

  constructor(readonly path: string) {}

  set(pointer: string, value: Origin, key?: Origin): void {
    this.#places.set(pointer, { key, value })
  }

  /** The place of a value; of what holds it where it is not there; else the top of the file. */
  of(pointer: string): Origin {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const place = this.#places.get(at)
      if (place) return place.value
      if (at === '') return { path: this.path, line: 1, column: 1 }
    }
  }

  /** The place of the key that names the value, or of the item where it has none. */
  ofKey(pointer: string): Origin {
    return this.#places.get(pointer)?.key ?? this.of(pointer)
  }
}

/** One step further down a JSON pointer. */
export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`
