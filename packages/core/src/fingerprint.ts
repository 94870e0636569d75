import { type Draft, type Span, sourceRange, span } from '@hegao/document'
import { countUpTo, lastUpTo, type Recall } from '@hegao/facts'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { LocatedFinding } from './finding.js'
import { sortFindings } from './locate.js'

/** How many characters on either side belong to a finding. With more, a change nearby makes it new. */
const reach = 8

/** As far as it is looked for them, white space included. */
const window = 64

/**
 * What a finding is known by in another run: its rule, what was said, the words and the words beside
 * them in the paragraph, and its ordinal among equals. Where it stands does not count, nor its
 * severity, nor the language; white space does not count either. A finding on the whole draft is
 * known by its `data` alone, so that a new title does not make it new.
 * @param findings those that stand and those that are suppressed: suppressing one renames no other
 * @param recall what a text was made into before: after a key stroke nearly all findings are as they were
 * @returns 32 hexadecimal digits for each
 */
export function fingerprints(
  findings: readonly LocatedFinding[],
  draft: Draft,
  recall: Recall = (reader, text) => reader(text),
): ReadonlyMap<LocatedFinding, string> {
  const paragraphs = draft.paragraphs.map(({ index, text }) =>
    sourceRange(draft, { paragraph: index, span: span(0, text.length) }),
  )
  const seen = new Map<string, number>()
  return new Map(
    sortFindings(findings).map(finding => {
      const key = JSON.stringify(identity(finding, draft.source, paragraphs))
      const ordinal = (seen.get(key) ?? 0) + 1
      seen.set(key, ordinal)
      return [finding, recall(digest, `${key}#${ordinal}`)]
    }),
  )
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)

function identity(finding: LocatedFinding, source: string, paragraphs: readonly Span[]): unknown[] {
  const { rule, messageId, whole, at, data = {} } = finding
  const about = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (whole) return [rule, messageId, about]
  // What the paragraph says before and after the words; nothing where they stand in a comment.
  const last = lastUpTo(paragraphs, at.start, ({ start }) => start)
  const before = last && at.start <= last.end ? last : undefined
  const next = paragraphs[countUpTo(paragraphs, at.end - 1, ({ end }) => end)]
  const after = next && next.start <= at.end ? next : undefined
  return [
    rule,
    messageId,
    squash(source.slice(at.start, at.end)),
    before
      ? squash(source.slice(Math.max(before.start, at.start - window), at.start)).slice(-reach)
      : '',
    after ? squash(source.slice(at.end, Math.min(after.end, at.end + window))).slice(0, reach) : '',
    about,
  ]
}

const squash = (text: string): string => text.replace(/\s+/gu, '')
