/** How many of the items, which are in order, have their place at `at` or before it. */
export function countUpTo<T>(
  items: readonly T[],
  at: number,
  placeOf: (item: T) => number,
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(items[middle]!) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Of items in order, the last whose place is `at` or before it. */
export const lastUpTo = <T>(
  items: readonly T[],
  at: number,
  placeOf: (item: T) => number,
): T | undefined => items[countUpTo(items, at, placeOf) - 1]

/** Of facts in reading order those of one paragraph. */
export function inParagraph<T extends { readonly paragraph: number }>(
  facts: readonly T[],
  paragraph: number,
): readonly T[] {
  const of = (one: T) => one.paragraph
  return facts.slice(countUpTo(facts, paragraph - 1, of), countUpTo(facts, paragraph, of))
}
