/** What is exchanged for what in titles: the pair that drafts mix up, and kinds of documents. */
const exchanges: readonly (readonly [string, string])[] = [
  ['法治', '法制'],
  ['法制', '法治'],
  ['权利', '权力'],
  ['权益', '权利'],
  ['保障', '保护'],
  ['保护', '保障'],
  ['监察', '检察'],
  ['条例', '规定'],
  ['规定', '条例'],
  ['办法', '规定'],
  ['意见', '通知'],
  ['纲要', '规划'],
  ['规则', '规定'],
]

export interface Slip {
  readonly kind: 'lost' | 'doubled' | 'exchanged'
  readonly text: string
}

/**
 * Slips of a title: one character lost, one doubled, at three places each that depend on nothing
 * but its length; and each exchange once. Marks are left alone: they are no differences.
 */
export function slipsOf(title: string): Slip[] {
  const places = [1, 2, 3].map(part => Math.floor((title.length * part) / 4))
  const characters = [...new Set(places)].filter(at => /\p{Script=Han}/u.test(title[at] ?? ''))
  const edits = characters.flatMap((at): Slip[] => [
    { kind: 'lost', text: title.slice(0, at) + title.slice(at + 1) },
    { kind: 'doubled', text: title.slice(0, at) + title[at] + title.slice(at) },
  ])
  const exchanged = exchanges
    .filter(([from]) => title.includes(from))
    .map(([from, to]): Slip => {
      const at = title.lastIndexOf(from)
      return {
        kind: 'exchanged',
        text: title.slice(0, at) + to + title.slice(at + from.length),
      }
    })
  return [...edits, ...exchanged]
}
