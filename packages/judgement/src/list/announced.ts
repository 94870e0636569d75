import type { Catalogue } from '@hegao/core'
import type { AnnouncedList } from '@hegao/facts'

/**
 * 以下三项…, a noun that stands for what is listed (三个问题：), or one that each of them ends with
 * (8个工作组：) or begins with (“三个强化”：一是强化…).
 */
export const countsItsList = (
  { below, noun, items }: AnnouncedList,
  { announcedNouns }: Catalogue,
): boolean =>
  below ||
  noun === '' ||
  noun.startsWith('方面') ||
  announcedNouns.some(word => noun.endsWith(word)) ||
  (noun.length > 1 && items.every(({ opening }) => opening?.startsWith(noun))) ||
  items.every(({ title }) => title.split(/[，,]/)[0]!.endsWith(noun.at(-1)!))
