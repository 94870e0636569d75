import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { RunningList } from '../../types/saying.js'
import type { Words } from '../../types.js'
import { surroundings } from '../name/around.js'
import { isOpen } from './listing.js'

/** What stands between two marks other than 、, not longer than a clause. */
const stretch = /[^，,。；;：:！!？?（）()《》“”\n\t]{5,300}/g
/** A last 和 between two members: 核心意识和看齐意识. */
const joiner = /以及|[和及与]/g

/** Finds lists of three or more members. */
export function scanRunningLists(text: string): RunningList[] {
  if (!text.includes('、')) return []
  const found: Omit<RunningList, 'sentence'>[] = []
  for (const { index, 0: words } of matchesOf(text, stretch)) {
    if (!words.includes('、')) continue
    const parts = split(words, /、/g, index)
    const last = parts.pop()
    if (!last) continue
    const joined = split(last.text, joiner, last.span.start)
    const members = [...parts, ...(joined.length === 2 ? joined : [last])]
    if (members.length < 3) continue
    const behind = text.slice(index + words.length, index + words.length + 2)
    found.push({
      span: span(index, index + words.length),
      members,
      open: isOpen(members.map(member => ({ ...member, plain: member.text }))) || isGoingOn(behind),
    })
  }
  if (found.length === 0) return []
  const around = surroundings(text)
  return found.map(list => ({ ...list, sentence: around(list.span).sentence }))
}

/** “A、B、C”等: the 等 stands behind the mark that closes the list. */
const isGoingOn = (behind: string): boolean => /^[”）)]?(?:等|…)/.test(behind)

function split(words: string, by: RegExp, offset: number): Words[] {
  const parts: Words[] = []
  let from = 0
  for (const { index, 0: mark } of [...matchesOf(words, by), { index: words.length, 0: '' }]) {
    const text = words.slice(from, index)
    if (text !== '') parts.push({ text, span: span(offset + from, offset + index) })
    from = index + mark.length
  }
  return parts
}
