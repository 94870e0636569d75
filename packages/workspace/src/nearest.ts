import { nearest, type Text } from '@hegao/core'
import { join, list, quoted, say } from './text.js'

/** 是不是想写“…”？, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): Text | undefined {
  const best = nearest(word, candidates)
  return best === undefined ? undefined : say(`是不是想写“${best}”？`, ` Did you mean “${best}”?`)
}

/** More choices than these are no help in one sentence. */
export const mostNamed = 15

/**
 * 不认识的键“severity”。是不是想写“severities”？可以用的键有：…
 * @param what the kind of thing, as 键 / key
 * @param choices named in the message when they are few enough to be read
 */
export function unknown(what: Text, word: string, choices: readonly string[]): Text {
  const written = quoted(word)
  const few = choices.length > 0 && choices.length <= mostNamed
  return join(
    say(`不认识的${what['zh-CN']}“${written}”。`, `unknown ${what.en} “${written}”.`),
    didYouMean(word, choices),
    few ? say(`可以用的${what['zh-CN']}有：`, ` Known: `) : undefined,
    few ? list(choices) : undefined,
    few ? say('。', '.') : undefined,
  )
}
