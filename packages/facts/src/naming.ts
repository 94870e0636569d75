import { type Span, span } from '@hegao/document'
import type { At } from './gather.js'
import type { OwnBody } from './own-body.js'
import type * as Raw from './types.js'

/** What may stand right before a body's name, so that the name begins there. */
export const leads =
  /(?:^|[和与及同向由对在经以为受报将请是并合]|主持|召集|列席|出席|参加|听取|邀请|委托|聘请|指导|配合|协助|牵头|支持|按照|协调|会同|发挥|健全|落实|实行|提交|召开|加强|强化|坚持|明确|压实|作为|纳入|列入|成立|建立|完善|及时|严格|根据|通过|督促|组织)$/
const areaWord = /[省市县区州旗盟镇乡]$/

/**
 * Where a body's name stands at the end of the words, if it begins there: 环保局 of 联合县环保局, not of
 * 规划建设环保局. A name that brings its own 县 must not have another place before it.
 */
export function namedBy(
  { words, span: at }: Raw.BodyName,
  name: string,
  own?: OwnBody,
): Span | undefined {
  if (name === '' || !words.endsWith(name)) return undefined
  const rest = words.slice(0, -name.length)
  const begins = leads.test(rest) || (own ? rest.endsWith(own.shortArea) : areaWord.test(rest))
  return begins ? span(at.end - name.length, at.end) : undefined
}

/** The own body's 党组 or 党委, as it is called: 局党组, 县教育局党组. 市教育局党组 in a county is another's. */
export interface OwnParty {
  readonly span: Span
  readonly kind: '党组' | '党委'
  readonly name: string
  readonly body: At<Raw.BodyName>
}

/** A 市 below another 市 is not the only one that its text calls so. */
export const isOnlyArea = ({ word, level }: OwnBody): boolean =>
  word !== '市' || level === 'prefecture' || level === 'province'

export function ownParties(
  own: OwnBody | undefined,
  bodies: readonly At<Raw.BodyName>[],
): OwnParty[] {
  const ending = own && ['局', '厅'].find(end => own.organ.endsWith(end))
  if (!own || !ending) return []
  // 市教育局党组 of a 县级市 may be that of the 市 above.
  const inArea = isOnlyArea(own) ? [own.word + own.organ] : []
  const names = [`我${ending}`, `本${ending}`, ...inArea, own.organ, ending]
  return bodies.flatMap(body => {
    const kind = (['党组', '党委'] as const).find(one => body.words.endsWith(one))
    // 局党委（党组） names both on purpose.
    if (!kind || body.quoted || body.after.startsWith('（')) return []
    for (const name of names) {
      const span = namedBy(body, name + kind, own)
      if (span) return [{ span, kind, name: name + kind, body }]
    }
    return []
  })
}

/** 局长 with nothing before it, 我局局长, 镇党委书记、镇长, 县教育局局长; 县公安局局长 is another's. */
export function isOwnPost({ before }: Raw.Post, own: OwnBody | undefined): boolean {
  if (!own) return false
  // 乡党委书记、乡长 with no place before it is meant for the own township, whichever it is.
  const township = own.level === 'township' ? ['镇', '乡'] : []
  const selves = ['局', '厅', '委', own.word, ...township].flatMap(word => [
    `我${word}`,
    `本${word}`,
    word,
  ])
  return [own.word + own.organ, own.organ, own.area, ...selves, ''].some(name => {
    if (!before.endsWith(name)) return false
    const rest = before.slice(0, before.length - name.length)
    return (
      !/[\u3400-\u9fff]$/.test(rest) ||
      leads.test(rest) ||
      (name !== '' && rest.endsWith(own.shortArea))
    )
  })
}
