import type { Text } from '@hegao/core'
import { distance } from 'fastest-levenshtein'
import { join, list, quoted, say } from './text.js'

/**
 * The candidate that `word` was probably meant to be: the same but for case, one that it begins
 * (warn for warning), or the nearest within three edits and half of its length.
 * @param most how many edits it may be away, where half of its length is too many
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = word.length / 2,
): string | undefined {
  // Long words are no slips of a candidate, and the distance is quadratic.
  if (word.length > 200) return undefined
  const written = fold(word)
  const limit = Math.min(3, most)
  let best: { candidate: string; cost: number } | undefined
  for (const candidate of candidates) {
    const known = fold(candidate)
    const begins = written.length >= 3 && known.startsWith(written)
    const cost = known === written ? 0 : begins ? 0.5 : distance(written, known)
    if (cost <= limit && (!best || cost < best.cost)) best = { candidate, cost }
  }
  return best?.candidate
}

/** Case and the normal form of Unicode (file names of macOS) are no differences. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase()

/** 是不是想写“…”？, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): Text | undefined {
  const best = nearest(word, candidates)
  return best === undefined ? undefined : say(`是不是想写“${best}”？`, ` Did you mean “${best}”?`)
}

/**
 * 不认识的键“severity”。是不是想写“severities”？可以用的键有：…
 * @param what the kind of thing, as 键 / key
 * @param choices named in the message when they are few enough to be read
 */
export function unknown(what: Text, word: string, choices: readonly string[]): Text {
  const written = quoted(word)
  const few = choices.length > 0 && choices.length <= 12
  return join(
    say(`不认识的${what['zh-CN']}“${written}”。`, `unknown ${what.en} “${written}”.`),
    didYouMean(word, choices),
    few ? say(`可以用的${what['zh-CN']}有：`, ` Known: `) : undefined,
    few ? list(choices) : undefined,
    few ? say('。', '.') : undefined,
  )
}
