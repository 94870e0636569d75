import { isDeepStrictEqual } from 'node:util'
import type { IAsyncProperty, IRawProperty } from 'fast-check'

/** Something that holds of every case. */
export interface Property {
  readonly name: string
  /** How many of the cases it gets, beside the shares of the others. */
  readonly share: number
  build(): IRawProperty<unknown> | IAsyncProperty<unknown>
}

/** Ends a case with what was expected of it. */
export function must(holds: boolean, what: () => string): asserts holds {
  if (!holds) throw new Error(what())
}

/** Two values as JSON has them, whatever the order of their keys. */
export function mustBeSame(one: unknown, other: unknown, what: string): void {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
  if (a === b || isDeepStrictEqual(JSON.parse(a), JSON.parse(b))) return
  const [lines, others] = [one, other].map(value =>
    JSON.stringify(sorted(value), null, 1).split('\n'),
  )
  const at = lines!.findIndex((line, index) => line !== others![index])
  const around = (of: readonly string[]) => of.slice(Math.max(0, at - 3), at + 12).join('\n')
  throw new Error(`${what}:\n${around(lines!)}\n\ninstead of\n${around(others!)}`)
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, own]) => [key, sorted(own)]),
        )
      : value
