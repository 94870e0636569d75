import type { Text } from '@hegao/core'
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Origin } from '../problem.js'
import { say } from '../text.js'
import { type Places, step } from './places.js'

/** YAML that is valid and yet nothing that a config may hold. */
export class NotPlain extends Error {
  constructor(
    readonly text: Text,
    readonly origin: Origin,
  ) {
    super(text.en)
  }
}

/** The node as plain data; `places` learns where everything stands. @throws NotPlain */
export function plain(node: unknown, places: Places, at: (offset: number) => Origin): unknown {
  // The pointer goes down with the walk; one closure spares every call three arguments.
  const walk = (item: unknown, pointer: string, key?: Origin): unknown => {
    const start = offsetOf(item)
    const empty = isScalar(item) && item.value === null && !item.source
    const value = start === undefined || (empty && key) ? key : at(start)
    if (value) places.set(pointer, value, key)
    // Aliases would let one small file unfold to a huge value, or to one that holds itself.
    if (isAlias(item))
      throw new NotPlain(
        say('不支持“*”别名，请把值写全。', 'aliases (*) are not supported.'),
        at(start ?? 0),
      )
    if (isSeq(item)) return item.items.map((child, index) => walk(child, step(pointer, index)))
    if (isMap(item)) {
      const record: Record<string, unknown> = {}
      for (const pair of item.items) {
        const name = keyOf(pair.key, at(offsetOf(pair.key) ?? start ?? 0))
        const place = at(offsetOf(pair.key) ?? start ?? 0)
        define(record, name, walk(pair.value, step(pointer, name), place))
      }
      return record
    }
    return isScalar(item) ? item.value : null
  }
  return walk(node, '')
}

const offsetOf = (item: unknown): number | undefined => (item as Node | null)?.range?.[0]

function keyOf(key: unknown, origin: Origin): string {
  if (isScalar(key)) return key.source ?? String(key.value ?? '')
  throw new NotPlain(say('键应当是一个词。', 'a key has to be one word.'), origin)
}

/** A plain assignment of `__proto__` would set the prototype and hide the key from the checks. */
function define(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}
