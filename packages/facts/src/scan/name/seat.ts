import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Seat, SeatAct, SeatList } from '../../types.js'
import type { Surroundings } from './around.js'

const seat =
  /(自治区|[省市州盟县旗区镇乡])(党委(?![办组])|委(?![员托派屈任以外办组宣统政老]|书记|常委|党校|全面|依法)|人民政府|政府(?![办采网性])|人大常委会|人大(?![代常])|人大(?=代表(?:建议|议案))|政协(?!委员))/g
const joint = /^(?:[、，]|和|及|与|以及)?$/

/** 县委、县政府; 市委、市政府和县委: seats of party and government by the word of their level, as they are listed. */
export function scanSeatLists(text: string, around: Surroundings): SeatList[] {
  const lists: Seat[][] = []
  for (const { 0: whole, 1: word, 2: organ, index } of matchesOf(text, seat)) {
    const one: Seat = {
      span: span(index, index + whole.length),
      word: word!,
      organ: kinds[organ!] ?? (organ as Seat['organ']),
    }
    const last = lists.at(-1)
    if (last && joint.test(text.slice(last.at(-1)!.span.end, index))) last.push(one)
    else lists.push([one])
  }
  return lists.map(seats => {
    const place = span(seats[0]!.span.start, seats.at(-1)!.span.end)
    return { span: place, seats, ...around(place) }
  })
}

const kinds: Readonly<Record<string, Seat['organ']>> = {
  党委: '委',
  人民政府: '政府',
  人大常委会: '人大',
}

const acts: readonly { readonly kind: SeatAct['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'chairs',
    pattern:
      /(?<!副)(?<by>自治区|[省市州盟县旗区镇乡])(?:党?委书记|长)(?:亲自)?(?:主持召开|主持|召集)(?<of>自治区|[省市州盟县旗区镇乡])(?:党?委|人民政府|政府)/g,
  },
  // 县长带头落实《……规定》，主持召开局党组会议: the head of an area has no 局.
  {
    kind: 'chairs',
    pattern:
      /(?<=^|[，,。；])(?<by>[市州县旗区镇乡])长[^，。；《》、长任记员]{0,16}(?:《[^《》]{1,40}》)?[^。；《》、长任记员]{0,16}主持(?:召开)?(?<of>局)(?:党组|党委|长办公会|务会|班子)/g,
  },
  {
    kind: 'heads',
    pattern:
      /(?<by>[省市州县旗区镇乡])党?委书记、(?<of>[省市州县旗区镇乡])长(?=(?:认真|切实|严格|主动|自觉)?(?:落实|履行)[^。；]{0,40}第一责任人)/g,
  },
  {
    kind: 'heads',
    pattern:
      /(?<=^|[，,。；;])受(?<by>自治区|[省市州盟县旗区])(?:人民)?政府委托[，,]?向(?<of>自治区|[省市州盟县旗区])人(?:大|民代表大会)常(?:委会|务委员会)(?=报告|作)/g,
  },
  {
    kind: 'hears',
    pattern:
      /(?<by>[市州盟县旗区])委(?:常委会)?(?:会议)?(?:专题)?(?:听取|研究|审议)(?:全面)?依法治(?<of>[省市州盟县旗区])/g,
  },
]

const compressed =
  /[省市州县区旗镇乡](?:、[省市州县区旗镇乡]){2,4}(?=人大|政协|党?委|政府|[两三四]级)/g

/** 省、市、市人大代表: one level twice; before the first the name of a place may stand. */
export function scanDoubledLevels(text: string): Span[] {
  return matchesOf(text, compressed)
    .filter(({ 0: list }) => {
      const [, ...words] = list.split('、')
      return new Set(words).size < words.length
    })
    .map(({ 0: list, index }) => span(index, index + list.length))
}

/** What a seat or its head does with the same seat: two level words in it contradict each other. */
export function scanSeatActs(text: string): SeatAct[] {
  return acts
    .flatMap(({ kind, pattern }) =>
      matchesOf(text, pattern).map(({ 0: whole, index, groups }) => ({
        kind,
        span: span(index, index + whole.length),
        by: groups!.by!,
        of: groups!.of!,
      })),
    )
    .toSorted((a, b) => a.span.start - b.span.start)
}
