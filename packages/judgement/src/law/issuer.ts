import type { Law } from '@hegao/core'
import type { Span } from '@hegao/document'
import type { Citation } from '@hegao/facts'

/** Issuers of a document as they stand in a text, and who they are. */
export interface WrongIssuer {
  readonly span: Span
  readonly written: string
  readonly right: string
}

/** Longer names first, since one begins as another does. Short forms are full names here. */
const bodies: readonly (readonly [string, string])[] = [
  ['中共中央办公厅', '中共中央办公厅'],
  ['国务院办公厅', '国务院办公厅'],
  ['中共中央', '中共中央'],
  ['国务院', '国务院'],
  ['党中央', '中共中央'],
  ['中办', '中共中央办公厅'],
  ['国办', '国务院办公厅'],
]

const between: readonly string[] = ['、', '，', ' ', '\u3000', '和']

/** The four bodies whose documents are mixed up, in order; undefined where anything else is named. */
export function centralBodies(words: string): readonly string[] | undefined {
  const found: string[] = []
  let rest = words
  while (rest !== '') {
    const mark = between.find(one => rest.startsWith(one))
    const body = bodies.find(([written]) => rest.startsWith(written))
    if (!mark && !body) return undefined
    if (body) found.push(body[1])
    rest = rest.slice((mark ?? body![0]).length)
  }
  return found.length > 0 ? found : undefined
}

/**
 * 《国务院关于…的意见》 of an opinion of the 国务院办公厅, or 国务院办公厅印发的《…纲要》 of what 中共中央 and 国务院 have
 * issued, or 《国务院关于印发〈…规定〉的通知》 of what the two 办公厅 have. What another body than these four has issued is not judged.
 */
export function wrongIssuer(
  { title, issuedBy, wraps, around }: Citation,
  law: Law,
): WrongIssuer | undefined {
  const known = centralBodies(law.issuers.join('、'))
  const notice = around && known && law.verified !== 'practice' ? noticeOf(around) : undefined
  if (notice && !areSame(notice.bodies, known!))
    return { span: notice.span, written: notice.written, right: known!.join('、') }
  const right = centralBodies(leadOf(law.title)) ?? known
  if (!right || !known || wraps) return undefined
  const lead = leadOf(title.name)
  const said = centralBodies(lead)
  if (said && !areSame(said, right))
    return { span: title.span, written: lead, right: right.join('、') }
  const by = issuedBy && centralBodies(issuedBy.text)
  return by && !areSame(by, known)
    ? { span: issuedBy.span, written: issuedBy.text, right: known.join('、') }
    : undefined
}

/** 《国务院关于印发〈…规定〉的通知》: the bodies that are said to have issued what the notice is about. */
function noticeOf({ text, span }: NonNullable<Citation['around']>) {
  const at = text.indexOf('关于印发')
  const written = text.slice(0, Math.max(0, at))
  const bodies = centralBodies(written)
  return bodies && { bodies, written, span: { start: span.start, end: span.start + at } }
}

/** What stands before 关于. */
const leadOf = (title: string): string => title.slice(0, Math.max(0, title.indexOf('关于')))

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(one => b.includes(one))
