/** A number from 0 to 1 that belongs to these words (FNV-1a, then spread: near words lie far apart). */
export function chanceOf(words) {
  let state = 2166136261
  for (const unit of words) state = Math.imul(state ^ unit.codePointAt(0), 16777619)
  state = Math.imul(state ^ (state >>> 16), 2246822507)
  state = Math.imul(state ^ (state >>> 13), 3266489909)
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32
}

/** The same entries in an order by chance, the same for the same seed. */
export const byChance = (entries, wordsOf, seed) =>
  entries
    .map(entry => ({ entry, chance: chanceOf(`${seed} ${wordsOf(entry)}`) }))
    .sort((one, other) => one.chance - other.chance)
    .map(({ entry }) => entry)
