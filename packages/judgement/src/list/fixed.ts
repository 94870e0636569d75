import type { Catalogue, FixedList } from '@hegao/core'
import { type Span, span } from '@hegao/document'
import type { CountLabel } from '@hegao/facts'

/** What a number's clause names of a list that is the same everywhere. */
export interface NamedMembers {
  /** The number up to the word that the things are called by. */
  readonly count: Span
  /** Each mention, in order. */
  readonly mentions: readonly Span[]
  /** How many different ones. */
  readonly different: number
  /** The second mention of one of them. */
  readonly repeated?: Span
}

const between: readonly string[] = ['以及', '、', '和', '与', '及', '并']
const marks: readonly string[] = ['“', '”', ' ', '《', '》']

/**
 * Reads the members of a catalogued list that stand right before their number. Nothing is read where
 * another thing stands before the first of them (包容免罚、行政执法公示…), or fewer than two are named.
 */
export function namedMembers(
  label: CountLabel,
  { fixedLists }: Pick<Catalogue, 'fixedLists'>,
): NamedMembers | undefined {
  for (const list of fixedLists) {
    const word = list.labels.find(one => label.noun.startsWith(one))
    const found = word && readBackwards(label, list)
    if (!word || !found) continue
    const behind = label.quoted ? 0 : label.noun.length - word.length
    return { ...found, count: span(label.span.start, label.span.end - behind) }
  }
  return undefined
}

function readBackwards(
  { before }: CountLabel,
  { labels, members }: FixedList,
): Omit<NamedMembers, 'count'> | undefined {
  const mentions: Span[] = []
  const named = new Map<number, Span>()
  let repeated: Span | undefined
  let rest = before.text
  let open = true
  while (open) {
    rest = without(rest, marks)
    const end = rest.length
    const { index, form } = mentionAt(rest, labels, members) ?? {}
    if (index === undefined || form === undefined) break
    rest = rest.slice(0, end - form.length)
    const from = before.span.start
    const mention = span(from + rest.length, from + end)
    repeated ??= named.get(index)
    named.set(index, mention)
    mentions.unshift(mention)
    rest = without(rest, marks)
    const joint = between.find(mark => rest.endsWith(mark))
    open = joint !== undefined
    rest = rest.slice(0, rest.length - (joint?.length ?? 0))
  }
  if (open || named.size < 2) return undefined
  return { mentions, different: named.size, ...(repeated ? { repeated } : {}) }
}

/** The member that the text ends with, by itself or with the label behind it: 执法公示制度. */
function mentionAt(
  text: string,
  labels: FixedList['labels'],
  members: FixedList['members'],
): { index: number; form: string } | undefined {
  for (const [index, forms] of members.entries())
    for (const word of forms)
      for (const form of [word, ...labels.map(label => word + label)])
        if (text.endsWith(form)) return { index, form }
  return undefined
}

/** Without the words at its end. */
function without(text: string, words: readonly string[]): string {
  let rest = text
  for (;;) {
    const word = words.find(one => rest.endsWith(one))
    if (!word) return rest
    rest = rest.slice(0, -word.length)
  }
}
