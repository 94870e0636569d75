import { distance } from 'fastest-levenshtein'

/**
 * The candidate that `word` was probably meant to be: the same but for case, one that it begins
 * (warn for warning), or the nearest within three edits and half of its length; of two as near the one
 * that begins more like it (wording for words).
 * @param most how many edits it may be away, where half of its length is too many
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = word.length / 2,
): string | undefined {
  // Long words are no slips of a candidate, and the distance is quadratic.
  if (word.length > 200) return undefined
  const written = foldCase(word)
  const limit = Math.min(3, most)
  let best: { candidate: string; cost: number; shared: number } | undefined
  for (const candidate of candidates) {
    const known = foldCase(candidate)
    const begins = written.length >= 3 && known.startsWith(written)
    const cost = known === written ? 0 : begins ? 0.5 : distance(written, known)
    if (cost > limit || (best && cost > best.cost)) continue
    const shared = sharedStart(written, known)
    if (!best || cost < best.cost || shared > best.shared) best = { candidate, cost, shared }
  }
  return best?.candidate
}

/** How many characters two words begin with alike. */
function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Case and the normal form of Unicode (file names of macOS) are no differences. */
export const foldCase = (text: string): string => text.normalize('NFC').toLowerCase()
