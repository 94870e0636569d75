import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Quantity } from '../../types.js'
import type { BareTotal } from './part-list.js'
import { sumOf } from './sum.js'

/** （刑事、行政各 */
const eachOfNamed =
  /^[\u3400-\u9fff]{0,8}[（(](?<names>[\u3400-\u9fff]{2,8}(?:[、和与][\u3400-\u9fff]{2,8}){1,5})各$/

/** 评查案卷1200卷（刑事、行政各600卷）: as often as there are names. */
export const scanEachNamed = (text: string, quantities: readonly Quantity[]): BareTotal[] =>
  quantities.flatMap((each, index) => {
    const total = quantities[index - 1]
    if (!total || total.unit !== each.unit || total.approximation || each.approximation) return []
    const gap = text.slice(total.span.end, each.span.start)
    const names = gap.length < 60 ? eachOfNamed.exec(gap)?.groups?.names : undefined
    if (!names || !/^[）)]/.test(text.slice(each.span.end, each.span.end + 1))) return []
    const parts = names.split(/[、和与]/).map(label => ({ label, quantity: each }))
    return [
      {
        ...sumOf(total, parts),
        by: 'brackets' as const,
        span: span(total.span.start, each.span.end),
        addedUp: true as const,
      },
    ]
  })

const place = '乡镇|街道|镇|乡'
/** 全县12个乡镇、3个街道，…16个乡镇（街道）; 共有镇4个、街道2个，7个镇（街道） */
const placesThenAll = new RegExp(
  `(?:辖|代管|共有|现有|下设|全[县市区州旗])有?(?:(?<a>[0-9０-９]{1,3})个(?<nounA>${place})[、和](?<b>[0-9０-９]{1,3})个(?<nounB>${place})|(?<nounC>${place})(?<c>[0-9０-９]{1,3})个[、和](?<nounD>${place})(?<d>[0-9０-９]{1,3})个)[，,][^。；\\n]{0,24}?(?<all>[0-9０-９]{1,3})个(?<noun>乡镇|镇|乡)[（(](?<other>街道|乡)[）)]`,
  'g',
)

/** More of them than there are: fewer may be some of them. */
export const scanPlaceSums = (text: string, quantities: readonly Quantity[]): BareTotal[] =>
  matchesOf(text, placesThenAll).flatMap(({ index, 0: words, groups = {} }) => {
    const inside = quantities.filter(
      ({ span: at, unit }) => at.start >= index && at.start < index + words.length && unit === '个',
    )
    const [first, second] = inside
    const total = inside.find(
      ({ span: at }) =>
        at.end + groups.noun!.length + groups.other!.length + 2 === index + words.length,
    )
    const nouns = [groups.nounA ?? groups.nounC!, groups.nounB ?? groups.nounD!]
    const areBoth = nouns.includes(groups.noun!) && nouns.includes(groups.other!)
    if (!first || !second || !total || !areBoth) return []
    if (total.value <= first.value + second.value) return []
    const parts = [first, second].map((quantity, at) => ({ label: nouns[at]!, quantity }))
    return [{ ...sumOf(total, parts), addedUp: true as const }]
  })
