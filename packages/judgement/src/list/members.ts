import type { Catalogue } from '@hegao/core'
import type { ListMember } from '@hegao/facts'

/** How many things a list names: at least and at most. */
export interface Named {
  readonly least: number
  readonly most: number
}

/** What joins two members, or stands inside the name of one: 和 in 经济和信息化. */
const joiners: readonly string[] = ['以及', '和', '与', '及', '暨', '或', '并']

/**
 * Counts what the members name. A joiner that is no part of a catalogued name may part two things
 * or hold one name together; it parts them for sure only in the last member, once, between halves
 * like the other members. Nothing can be said where a word stands for several (城乡, 一二三产).
 */
export function countNamed(
  members: readonly ListMember[],
  { compressedWords, joinedNames }: Pick<Catalogue, 'compressedWords' | 'joinedNames'>,
): Named | undefined {
  const words = members.map(({ plain }) =>
    joinedNames.reduce((text, name) => text.replaceAll(name, '□'.repeat(name.length)), plain),
  )
  if (words.some(word => compressedWords.some(compressed => word.includes(compressed))))
    return undefined
  const joined = words.map(word => halves(word).length - 1)
  const extra = joined.reduce((sum, count) => sum + count, 0)
  const certain = extra === 1 && joined.at(-1) === 1 && areMembers(halves(words.at(-1)!), words)
  return { least: members.length + (certain ? 1 : 0), most: members.length + extra }
}

/**
 * The place of a member that is named twice in a row, where the list fits its number without it:
 * 监管、宣传、宣传、预案三个方面. 一等奖、二等奖、二等奖3个奖项 is right.
 */
export function repeatedMember(
  members: readonly ListMember[],
  { least }: Named,
  value: number,
): number | undefined {
  if (least !== value + 1) return undefined
  const repeats = (word: string, before: string, isFirst: boolean) =>
    word.length > 1 &&
    (before === word ||
      (isFirst && word.length > 3 && before.endsWith(word)) ||
      joiners.some(joiner => before.endsWith(joiner + word)))
  const at = members.findIndex(
    ({ text }, index) => index > 0 && repeats(text, members[index - 1]!.text, index === 1),
  )
  return at > 0 ? at : undefined
}

const halves = (word: string): string[] =>
  joiners.reduce((text, joiner) => text.replaceAll(joiner, '\n'), word).split('\n')

/** True where both halves are as long as the members between the first and the last. */
function areMembers(parts: readonly string[], words: readonly string[]): boolean {
  const between = words.slice(1, -1).map(({ length }) => length)
  if (between.length === 0) return false
  const [shortest, longest] = [Math.min(...between), Math.max(...between)]
  return parts.every(({ length }) => length > 1 && length >= shortest && length <= longest)
}
