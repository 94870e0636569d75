import type { ListWording, RuleInput } from '@hegao/core'
import { type Span, span } from '@hegao/document'
import type { At, RunningList } from '@hegao/facts'

/** What is wrong with a list that quotes a formulation. */
export interface ListFault {
  /** `missing` a member is not there, `member` one is wrong, `former` it is the wording of before. */
  readonly kind: 'missing' | 'member' | 'former'
  readonly span: Span
  /** The member that is missing, or that is wrong. */
  readonly word: string
}

/** Holds a list against a formulation; silent where it may be a list of its own. */
export function judgeList(
  list: At<RunningList>,
  wording: ListWording,
  { draft, facts }: RuleInput,
): ListFault | undefined {
  const right = wording.members.flatMap(word => findMember(list, word) ?? [])
  if (right.length < 2 || right.length === wording.members.length) return undefined
  const [wrong] = wording.wrong.flatMap(word => faultOf('member', list, word))
  if (wrong) return wrong
  const [former] = wording.former.flatMap(word => faultOf('former', list, word))
  if (former) {
    const { since = 0 } = wording
    const year = draft.year?.value ?? 0
    const quotesFormer = facts.names.plans.some(
      ({ paragraph, to }) => paragraph === list.paragraph && to < since,
    )
    return year >= since && !quotesFormer && right.length > 3 ? former : undefined
  }
  if (list.open || wording.least === undefined || right.length < wording.least) return undefined
  // A list that goes on beyond the formulation is one of its own.
  if (list.members.length > wording.members.length) return undefined
  const missing = wording.members.filter(word => !findMember(list, word))
  if (missing.length !== 1) return undefined
  const place = span(
    Math.min(...right.map(({ start }) => start)),
    Math.max(...right.map(({ end }) => end)),
  )
  return { kind: 'missing', span: place, word: missing[0]! }
}

function faultOf(kind: ListFault['kind'], list: RunningList, word: string): ListFault[] {
  const place = findMember(list, word)
  return place ? [{ kind, span: place, word }] : []
}

/** The first member has words before it, the last words behind it. */
function findMember({ members }: RunningList, word: string): Span | undefined {
  for (const [index, { text, span: at }] of members.entries()) {
    if (index === 0 && text.endsWith(word)) return span(at.end - word.length, at.end)
    const last = index === members.length - 1
    if (text === word || (last && text.startsWith(word)))
      return span(at.start, at.start + word.length)
  }
  return undefined
}
