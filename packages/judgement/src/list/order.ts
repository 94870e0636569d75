/** Something with an id and a rank in reading order; things of one rank stand together. */
export interface Ranked {
  readonly id: string
  readonly rank: number
}

/** One that stands out of order, and the one it belongs behind (`after`) or before. */
export interface Misplaced {
  readonly id: string
  readonly side: 'after' | 'before'
  readonly of: string
  /** The allowed order that needs the fewest changes. */
  readonly order: readonly string[]
}

/** A pair in the order that an allowed one gives, which stands the other way round. */
interface Inversion {
  readonly first: string
  readonly second: string
}

/**
 * The first thing to move where no allowed order fits: the one in most reversed pairs of the order
 * that is nearest, the later one of a pair. What an order does not name may stand anywhere.
 */
export function findMisplaced(
  found: readonly Ranked[],
  allowed: readonly (readonly string[])[],
): Misplaced | undefined {
  const candidates = allowed.map(order => ({ order, inversions: inversionsOf(found, order) }))
  const best = candidates.toSorted((a, b) => a.inversions.length - b.inversions.length)[0]
  if (!best || best.inversions.length === 0) return undefined
  const { order, inversions } = best
  const involved = (id: string) =>
    inversions.filter(({ first, second }) => first === id || second === id)
  const id = order.toReversed().toSorted((a, b) => involved(b).length - involved(a).length)[0]!
  const others = involved(id).map(({ first, second }) => (first === id ? second : first))
  const early = order.filter(
    other => others.includes(other) && order.indexOf(other) < order.indexOf(id),
  )
  if (early.length > 0) return { id, side: 'after', of: early.at(-1)!, order }
  return { id, side: 'before', of: order.find(other => others.includes(other))!, order }
}

function inversionsOf(found: readonly Ranked[], order: readonly string[]): Inversion[] {
  const named = order.flatMap(id => found.find(one => one.id === id) ?? [])
  return named.flatMap((first, index) =>
    named
      .slice(index + 1)
      .filter(second => second.rank < first.rank)
      .map(second => ({ first: first.id, second: second.id })),
  )
}
