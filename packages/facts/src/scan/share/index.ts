import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Figure, Share, ShareList, Total } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'
import { loosely } from '../quantity/tenths.js'
import { labelBefore } from './label.js'
import { withNamedPart } from './named-part.js'
import { shareOfWritten } from './of-written.js'
import { withRespectiveParts } from './respective.js'
import { scanSectorRatios } from './sector-ratio.js'
import { shareWholes } from './whole.js'

const han = '[\\u3400-\\u9fff“”《》]'
const opener = new RegExp(
  `占(?<of>${han}{0,12}?)的?(?:比(?:例|重)?)?(?:分别)?(?:达到|达|为|约为|约|将近|接近|近|超过|超|不足|不到|仅|[：:])?\\s?$`,
)
/** 有14个，【超过】一半。 Without 占 it is a share where nothing follows: 办结31件，近三成通过调解 is none. */
const bareOpener = /[，,（(](?:约|将近|接近|近|超过|超|不足|不到)$/
const closed = /^(?:以上|多|余)?[，。；）]/
/**
 * Between the count and 占: 862件案件，占. Without a mark 12条重点产业链项目占 speaks of the projects,
 * which are more than 12.
 */
const behindPart = new RegExp(`^(?:${han}{0,4}[，,、（(])?\\s?$`)
/** 46个，【均经合法性审查，】占议题总数: what is said of the part, where the share names its whole. */
const saidOfPart = /^[，,](?:均|都|全部|已全部|一律)[\u3400-\u9fff]{2,20}[，,]$/
/** 58项中尚有21项【未实际开展，】占: what is said of a part, where the text tells what it is of. */
const saidOfTaken = /^[\u3400-\u9fff“”]{5,12}[，,]$/
/** 约占, 仅占: no more than that between the count and 占. */
const adverb = /(?:大约|约|仅|只|均|各|共|就|已|也|还)$/
/** Between a share and the next one's count, or its 占. */
const nextItem = new RegExp(`^[）)]?\\s?[，,、；;]\\s?${han}{0,24}[，,、（(]?\\s?$`)
const nextFigure = /^(?:[、，,]|和|及|以及|与)$/
const several = /涉及|可多选|多选|交叉|重叠|同时|兼/

/** No more than this before a percentage says what it is a share of. */
const reach = 32
const longestNames = 120
/** A share of what the paragraph counts is a share of one of these many nearest counts. */
const mostCandidates = 24

/** Finds shares (占比) and puts those together that the text lists together. */
export function scanShares(
  text: string,
  figures: readonly Figure[],
  totals: readonly Total[],
): ShareList[] {
  const sentenceAt = sentenceStarts(text)
  const wholes = new Map<number, Figure>()
  for (const { total, parts } of totals) {
    for (const { quantity } of parts) wholes.set(quantity.span.start, total)
  }
  const totalOf = ({ span: { start } }: Figure) => wholes.get(start)
  const inSentence = (index: number) => {
    const sentence = sentenceAt(figures[index]!.span.start)
    return figures
      .slice(Math.max(0, index - mostCandidates), index)
      .filter(one => one.span.start >= sentence && one.unit !== '%')
  }
  const wholesOf = shareWholes(text, figures, sentenceAt)
  const found: ShareList[] = []
  let list: Share[] = []
  let last = -1
  const close = () => {
    if (list.length > 0) {
      const given = completed(text, list, figures, sentenceAt)
      found.push(listOf(text, given, figures, last, wholes, sentenceAt))
    }
    list = []
  }
  figures.forEach((figure, index) => {
    if (figure.unit !== '%') return
    const previous = list.at(-1)
    const plain = readShare(text, figures, index)
    const read = plain && withNamedPart(text, plain, inSentence(index), totalOf)
    const named = read && !read.wholes ? wholesOf(read) : []
    const share = read && withWholes(text, read, named)
    if (previous && !share && last === index - 1 && list.length > 0 && each(text, list[0]!)) {
      if (nextFigure.test(text.slice(previous.span.end, figure.span.start))) {
        list.push({ span: figure.span, figure, of: previous.of })
        last = index
        return
      }
    }
    if (!share) return
    const start = share.part?.span.start ?? share.span.start
    if (!previous || !nextItem.test(text.slice(previous.span.end, start))) close()
    list.push(share)
    last = index
  })
  close()
  return [...found, ...scanSectorRatios(text)]
}

/** 分别占60%、30%: the figures behind the first are shares, too. */
const each = (text: string, { span: at }: Share): boolean =>
  text.slice(at.start, at.end).includes('分别') ||
  text.slice(Math.max(0, at.start - 2), at.start) === '分别'

/** The shares with the names, or the counts, that stand before them all. */
function completed(
  text: string,
  shares: readonly Share[],
  figures: readonly Figure[],
  sentenceAt: (at: number) => number,
): readonly Share[] {
  const [first] = shares
  if (shares.length < 2 || !each(text, first!)) return shares
  // The count right before 分别 is the last share's, if anyone's.
  const named = labelled(text, shares).map(({ part: _, wholes: __, ...share }) => share)
  return first!.of === ''
    ? withRespectiveParts(text, named, figures, sentenceAt(first!.span.start))
    : named
}

/** 甲类、乙类、其他分别占60%、30%、10%: each figure has its own name, or none has. */
function labelled(text: string, shares: readonly Share[]): readonly Share[] {
  const { span: at } = shares[0]!
  const from = Math.max(0, at.start - longestNames)
  const before = text.slice(from, at.start).replace(/分别$/, '')
  const clause = before.search(/[^，,。；;：:（(\n]*$/)
  const names = matchesOf(before.slice(clause), /[^、和及与]+/g)
  return shares.map(({ label: _, ...share }, index) => {
    if (names.length !== shares.length) return share
    const { 0: name, index: at } = names[index]!
    const start = from + clause + at
    return { ...share, label: { text: name, span: span(start, start + name.length) } }
  })
}

function readShare(text: string, figures: readonly Figure[], index: number): Share | undefined {
  const written = figures[index]!
  const before = figures[index - 1]
  const from = Math.max(before?.span.end ?? 0, written.span.start - reach)
  const lead = text.slice(from, written.span.start)
  const isBare = written.stands && closed.test(text.slice(written.span.end, written.span.end + 4))
  const match = opener.exec(lead) ?? (isBare ? bareOpener.exec(lead) : null)
  if (!match) return shareOfWritten(text, figures, index)
  // Of ，超过 the mark belongs to what stands before it.
  const start = from + match.index + (match.groups ? 0 : 1)
  // 约占60%
  const loose = /[约近超逾]\s?$/.test(text.slice(from, start))
  const figure = loose ? loosely(written) : written
  const between =
    before && from === before.span.end ? text.slice(from, start).replace(adverb, '') : undefined
  const part =
    before &&
    before.unit !== '%' &&
    between !== undefined &&
    (behindPart.test(between) ||
      saidOfTaken.test(between) ||
      (match.groups?.of && saidOfPart.test(between)))
      ? before
      : undefined
  return {
    span: span(start, figure.span.end),
    figure,
    ...labelBefore(text, part?.span.start ?? start),
    of: match.groups?.of ?? '',
    ...(part ? { part } : {}),
  }
}

/** A part that stands a clause before its share is one only where the share names its whole. */
function withWholes(text: string, share: Share, wholes: readonly Figure[]): Share {
  if (wholes.length > 0) return { ...share, wholes }
  const { part, ...alone } = share
  const between = part ? text.slice(part.span.end, share.span.start) : ''
  if (saidOfPart.test(between)) return alone
  if (!saidOfTaken.test(between.replace(adverb, ''))) return share
  const { label: _, ...unnamed } = alone
  return { ...unnamed, ...labelBefore(text, share.span.start) }
}

function listOf(
  text: string,
  shares: readonly Share[],
  figures: readonly Figure[],
  last: number,
  wholes: ReadonlyMap<number, Figure>,
  sentenceAt: (at: number) => number,
): ShareList {
  const first = shares[0]!
  const start = Math.min(...[first.label, first.part, first].flatMap(one => one?.span.start ?? []))
  const at = span(start, shares.at(-1)!.span.end)
  const part = shares.find(share => share.part)?.part
  const whole = part && wholes.get(part.span.start)
  const own = new Set(shares.map(share => share.part))
  const near = figures.slice(Math.max(0, last - mostCandidates), last + mostCandidates)
  return {
    span: at,
    shares,
    ratio: false,
    respective: shares.length > 1 && each(text, first),
    ...(whole ? { whole } : {}),
    open: /^[）)]?[\u3400-\u9fff]{0,8}等|^……/.test(text.slice(at.end, at.end + 12)),
    multiple:
      several.test(text.slice(sentenceAt(at.start), at.end + 20)) ||
      text.slice(first.span.end, at.end).includes('其中'),
    candidates: part ? near.filter(one => !own.has(one) && comparable(one.unit, part.unit)) : [],
  }
}
