import { type Draft, ordinalRank, type Paragraph, type Span, span } from '@hegao/document'
import type { At, Scanned } from './gather.js'
import { countUpTo } from './ordered.js'
import { inlineItems } from './scan/total/inline-items.js'
import type { Announcement, Enumerator } from './types.js'

/** A thing of the list that an announcement opens, by the words that number it: 一是, （一）规范执法. */
export interface AnnouncedItem {
  readonly paragraph: number
  readonly span: Span
  /** The heading behind the ordinal; empty behind 一是. */
  readonly title: string
  /** The first words behind 一是. */
  readonly opening?: string
}

/** The list that follows an announcement. */
interface List {
  readonly items: readonly AnnouncedItem[]
  /** True where the items are chapters of the draft (一、). */
  readonly chapters: boolean
  /** True where more may follow without a number: 此外, 同时, 等. */
  readonly open: boolean
}

/** An announcement with the list that follows it at once. */
export type AnnouncedList = At<Announcement & List>

/**
 * The announcements whose list begins right behind them and is counted without doubt: from one on,
 * no number left out or twice, no other list that its members could belong to.
 */
export function resolveAnnouncements(scanned: readonly Scanned[], draft: Draft): AnnouncedList[] {
  if (scanned.every(({ raw }) => raw.announcements.length === 0)) return []
  const body = scanned.filter(
    ({ paragraph: { role, kind, quoted } }) => role === 'body' && kind !== 'table' && !quoted,
  )
  const members = body.flatMap(({ paragraph: { index, text }, raw }, at) => {
    const following = body[at + 1]?.paragraph
    const own = raw.enumerators.filter(({ quoted }) => !quoted)
    return own.map(member => ({
      ...member,
      paragraph: index,
      text,
      ...(following ? { following } : {}),
    }))
  })
  return body.flatMap(({ paragraph, raw }, at) =>
    raw.announcements.flatMap(announcement => {
      const place = { paragraph: paragraph.index, end: announcement.end }
      const next = body[at + 1]?.paragraph.index
      const atEnd = announcement.end >= paragraph.text.length
      const list =
        enumerated(place, next, members, draft) ??
        (atEnd ? numbered(at, body) : withinOne(paragraph, announcement.end))
      return list ? { ...announcement, paragraph: paragraph.index, ...list } : []
    }),
  )
}

/** 一是 with the text of its paragraph, and the paragraph that follows. */
type Member = At<Enumerator & { readonly text: string; readonly following?: Paragraph }>

const longestOpening = 8
const openingClause = /^[^，。；：、\n]*/

/** Nobody counts a list that has more before or behind it to look through than this. */
const reach = 200

/** 一是…二是…, in the paragraph itself or from the next one on, up to the next heading. */
function enumerated(
  { paragraph, end }: { readonly paragraph: number; readonly end: number },
  next: number | undefined,
  all: readonly Member[],
  { sections }: Draft,
): List | undefined {
  const isBefore = (one: Member) =>
    one.paragraph < paragraph || (one.paragraph === paragraph && one.span.start < end)
  const start = countUpTo(all, 0, one => (isBefore(one) ? 0 : 1))
  const first = all[start]
  const from = first?.paragraph === paragraph ? end : 0
  const isNear = first?.paragraph === paragraph || first?.paragraph === next
  if (!first || !isNear || first.value !== 1 || first.span.start > from + 3) return undefined
  const section = sections.findLast(one => one.from <= paragraph)?.from ?? 0
  const to = sections.find(one => one.from > paragraph)?.from ?? Number.POSITIVE_INFINITY
  const before = all
    .slice(Math.max(0, start - reach), start)
    .filter(one => one.paragraph >= section)
  const behind = all.slice(start, start + reach).filter(one => one.paragraph < to)
  const chain = behind.length < reach ? readChain(behind, nextOf(before)) : undefined
  const last = chain?.at(-1)
  if (!chain || !last) return undefined
  return {
    items: chain.map(({ paragraph: index, span: at, text }) => ({
      paragraph: index,
      span: at,
      title: '',
      opening: openingClause.exec(text.slice(at.end, at.end + longestOpening))![0].trim(),
    })),
    chapters: false,
    open: mayGoOn(last, to),
  }
}

/** A further thing without its number, or one that is numbered in another way. */
const goesOn =
  /此外|另外|同时|最后|还要|其次|再者|再次|与此|在此基础|等[。；]?\s?$|(?:^|[，。；：])第?[二三四五六七八九十](?![是要])|其[二三四五]/
const longestMember = 1000

function mayGoOn({ text, span: { end }, following }: Member, to: number): boolean {
  if (goesOn.test(text.slice(end, end + longestMember))) return true
  const isOwn = following !== undefined && following.index < to
  return isOwn && goesOn.test(following.text.slice(0, longestMember))
}

/** The values that lists begun before may go on with. */
function nextOf(members: readonly Enumerator[]): number[] {
  let open: number[] = []
  for (const { value } of members) {
    const chain = open.lastIndexOf(value)
    open = [...open.slice(0, chain >= 0 ? chain : open.length), value + 1]
  }
  return open
}

/** The members of the list that begins with the first; undefined where one could belong to another. */
function readChain(
  members: readonly Member[],
  elsewhere: readonly number[],
): readonly Member[] | undefined {
  const chain: Member[] = []
  /** What a list within the last member may go on with. */
  let inner: number | undefined
  for (const member of members) {
    const { value } = member
    const fits = value === chain.length + 1
    const isOthers = value === inner || elsewhere.includes(value)
    if (fits && isOthers) return undefined
    if (fits) {
      chain.push(member)
      inner = undefined
    } else if (value === 1 || value === inner) inner = value + 1
    else return isOthers ? chain : undefined
  }
  return chain
}

/** ①…；②… in the paragraph itself. */
function withinOne({ index, text }: Paragraph, end: number): List | undefined {
  const list = inlineItems(text, end)
  if (!list) return undefined
  const items = list.items.map(at => ({ paragraph: index, span: at, title: '' }))
  return { items, chapters: false, open: list.open }
}

/** （一）…（二）… or 1.…2.… from the next paragraph on, up to one of a higher level. */
function numbered(at: number, body: readonly Scanned[]): List | undefined {
  const own = body[at]!.paragraph
  const style = body[at + 1]?.paragraph.ordinal?.style
  if (!style || own.ordinal?.style === style) return undefined
  const items: AnnouncedItem[] = []
  for (let next = at + 1; next < body.length; next++) {
    const { paragraph } = body[next]!
    const { ordinal, kind } = paragraph
    // A heading without a number may group what follows, or end the list.
    if (!ordinal && kind === 'heading') return undefined
    if (!ordinal || ordinalRank(ordinal.style) > ordinalRank(style)) continue
    if (ordinal.style !== style) break
    if (ordinal.value !== items.length + 1) return undefined
    items.push(itemOf(paragraph))
  }
  return { items, chapters: ordinalRank(style) <= ordinalRank('chinese'), open: false }
}

function itemOf({ index, text, ordinal }: Paragraph): AnnouncedItem {
  const { start, end } = ordinal!.span
  const title = /^[^。；：\n]{0,60}/.exec(text.slice(end))![0].trim()
  return { paragraph: index, span: span(start, end), title }
}
