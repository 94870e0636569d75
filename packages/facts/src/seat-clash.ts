import type { Draft, Place, Span } from '@hegao/document'
import type { At } from './gather.js'
import type { Relation } from './names.js'
import { leads } from './naming.js'
import type { OwnBody } from './own-body.js'
import { rankOf } from './rank.js'
import type * as Raw from './types.js'

/**
 * A seat (机关简称) that cannot be of the level written: `act` 县长主持市政府会议; `addressee` a report that
 * goes to a level below (通知, 通报, 意见 and 批复 do); `pair` 市委、县政府, where party and government are of two levels; `twice`
 * 市委、市政府和市委, `levels` 省、市、市人大代表; `place` 乡党委 in a 镇; `inner` 市政府党组 as that of a county government;
 * `itself` a government that files its documents with itself; `congress` one that reports to the congress
 * of another level.
 */
export interface SeatClash extends Place {
  readonly kind:
    | 'act'
    | 'addressee'
    | 'pair'
    | 'twice'
    | 'levels'
    | 'place'
    | 'inner'
    | 'itself'
    | 'congress'
  /** The list of seats that it stands in. */
  readonly list?: Span
  /** The other side, where the text has one. */
  readonly other?: Place
}

type List = At<Raw.SeatList>
type Of = (word: string) => Relation

const led =
  /^(?:的)?(?:坚强|正确|统一|有力|关于)?(?:领导|工作部署|部署|要求|决策|工作要求|中心工作)/
/** What only the government itself has and counts in its report. */
const inner = [
  { before: /(?:列入|纳入|作为)$/, after: /^党组理论学习中心组/ },
  { before: /(?:^|[，。；、])$/, after: /^(?:党组|常务)会议?(?:会前)?学法[0-9０-９]{1,3}次/ },
  // 区委常委会会议、区政府常务会议专题听取法治政府建设工作汇报3次
  {
    before: /(?:^|[，,。；;、])$/,
    after:
      /^常务会议(?:均|多次|先后)?(?:专题)?(?:听取|研究|审议)(?:全面依法行政|法治政府建设|法治建设)(?:工作)?(?:情况)?(?:的?(?:汇报|报告))?[0-9０-９]{1,3}次/,
  },
  // What a government has met on is counted for itself alone; 研究我县…议题2项 is of the superior.
  {
    before: /(?:^|[，,。；;、])$/,
    after:
      /^(?:党组会议?、)?常务会议(?:全年|全年共|共|累计|先后)?(?:开展|组织|进行)?(?:会前)?(?:学法|集体学法|研究法治(?:政府建设)?(?:议题|工作|事项)|研究法治[^，。；我本该]{0,8}议题)[^，。；我本该]{0,6}?[0-9０-９]{1,3}[次项个场期]/,
  },
  { before: /(?:出台|制定|制发|印发)$/, after: /^(?:行政)?规范性文件[0-9０-９]{1,3}件/ },
  {
    before: /(?:^|[，。；])$/,
    after: /^法律顾问(?:参与|审核|审查)[^，。；]{0,24}[0-9０-９]{1,4}件/,
  },
  { before: /(?:^|[，。；])$/, after: /^主要负责人(?:听取|主持)[^，。；]{0,30}[0-9０-９]{1,2}次/ },
]

export function seatClashes(
  own: OwnBody | undefined,
  lists: readonly List[],
  acts: readonly At<Raw.SeatAct>[],
  doubled: readonly At<{ readonly span: Span }>[],
  named: readonly NamedPlace[],
  of: Of,
  { paragraphs, parts }: Draft,
): SeatClash[] {
  const found: SeatClash[] = [
    ...doubled.map(one => ({ kind: 'levels', ...one }) as const),
    ...acts
      // 市委听取依法治县工作汇报 may be of the counties below.
      .filter(({ by, of, kind }) => by !== of && (kind !== 'hears' || isLower(by, of)))
      .map(({ paragraph, span }) => ({ kind: 'act', paragraph, span }) as const),
  ]
  const pairs = lists.filter(list => !list.quoted).flatMap(pairsOf)
  const isOfCity = own?.level === 'prefecture' || (own?.word === '市' && !own.level)
  const parent = own?.level === 'township' ? parentOf(own, parts) : undefined
  const isOfAnother = (word: string) =>
    parent === undefined
      ? of(word) === 'neighbour' || (isCounty(word) && isOfCity && of(word) === 'below')
      : isCounty(word) && word !== parent
  const opening = paragraphs.find(({ role, kind }) => role === 'body' && kind === 'prose')?.index
  for (const list of lists) {
    if (list.quoted) continue
    const isAddressee = paragraphs[list.paragraph]!.role === 'addressee'
    const clash =
      (isAddressee && goesUp.test(parts.title?.text.trim() ?? '')
        ? wrongAddressee(list, own, of)
        : undefined) ??
      twice(list) ??
      wrongPair(list, own, of, pairs, isAddressee) ??
      (own?.level === 'township' ? wrongPlace(list, own, named) : undefined) ??
      ledByNeighbour(list, own, isOfAnother) ??
      answersToNeighbour(list, of) ??
      (list.paragraph === opening && own?.kind === 'government'
        ? ledFromBelow(list, of)
        : undefined) ??
      (own?.kind === 'government' ? (wrongInner(list, of) ?? toItself(list, own)) : undefined)
    if (clash) found.push(clash)
  }
  return found
}

const clash = (
  kind: SeatClash['kind'],
  { paragraph, span: list }: List,
  { span }: Raw.Seat,
  other?: Place,
): SeatClash => ({
  kind,
  paragraph,
  span,
  list,
  ...(other ? { other } : {}),
})

/** A document that goes to a superior (上行文): a report or a request, whatever stands in brackets behind. */
const goesUp = /(?:报告|请示|总结|汇报|情况)(?:[（(][^（）()]{1,12}[）)])?$/

/** 县委 in the report of a 区, 镇政府 in that of a 县: nobody reports downwards. */
function wrongAddressee(list: List, own: OwnBody | undefined, of: Of): SeatClash | undefined {
  if (!own?.level) return undefined
  const wrong = list.seats.find(({ word }) => ['below', 'neighbour'].includes(of(word)))
  return wrong && clash('addressee', list, wrong)
}

/** 市委、市政府和市委: the second of two seats that are one. */
function twice(list: List): SeatClash | undefined {
  for (const [at, seat] of list.seats.entries()) {
    const first = list.seats
      .slice(0, at)
      .find(({ word, organ }) => word === seat.word && organ === seat.organ)
    if (first) return clash('twice', list, seat, { paragraph: list.paragraph, span: first.span })
  }
  return undefined
}

interface Pair {
  readonly party: Raw.Seat
  readonly government: Raw.Seat
  readonly list: List
}

/** 县委 with the 县政府 or 县人大 right behind it. */
function pairsOf(list: List): Pair[] {
  return list.seats.flatMap((party, at) => {
    const government = list.seats[at + 1]
    return party.organ === '委' && government && government.organ !== '委'
      ? { party, government, list }
      : []
  })
}

/**
 * Party and government of two levels: wrong where they are addressed, but for the own party committee
 * with the government above; in other text where a
 * lower 委 stands before a higher 政府 or commands the own body, or where the draft pairs them
 * rightly elsewhere.
 */
function wrongPair(
  list: List,
  own: OwnBody | undefined,
  of: Of,
  pairs: readonly Pair[],
  isAddressee: boolean,
): SeatClash | undefined {
  const pair = pairsOf(list).find(({ party, government }) => party.word !== government.word)
  if (!pair) return undefined
  const { party, government } = pair
  const right = pairs.find(
    one =>
      one.party.word === one.government.word &&
      [party.word, government.word].includes(one.party.word),
  )
  const other = right && { paragraph: right.list.paragraph, span: right.list.span }
  const [above, below] = [of(party.word), of(government.word)]
  // 政府 before the 委 of its own level: 市委、县政府和县委.
  const disordered = list.seats.some(
    ({ word, organ }, at) =>
      organ === '委' && word === government.word && at > list.seats.indexOf(government),
  )
  const lower = own?.level !== undefined && isLower(party.word, government.word)
  const beneath = [above, below].includes('below') || [above, below].includes('neighbour')
  const proved =
    (isAddressee && !isOwnAndUpper(pair, own, of)) ||
    disordered ||
    (led.test(list.after) && (lower || beneath || (right && list.seats.length === 2)))
  if (!proved) return undefined
  const meant = right?.party.word ?? own?.word
  const wrong = party.word === meant ? government : party
  return clash('pair', list, wrong, other)
}

/**
 * 县委、市政府: a county government reports to the party committee of its level and to the government of
 * the next; departments report to the two of their own. source: 《法治政府建设与责任落实督察工作规定》第二十三条.
 */
function isOwnAndUpper({ party, government }: Pair, own: OwnBody | undefined, of: Of): boolean {
  if (government.organ !== '政府' || own?.kind === 'department' || own?.kind === 'education')
    return false
  if (!own?.level) return isLower(party.word, government.word)
  return of(party.word) === 'own' && of(government.word) === 'superior'
}

const isLower = (a: string, b: string): boolean => (rankOf(a) ?? 0) < (rankOf(b) ?? 0)

/** A place by the word of its level, where it is named: 云岭乡. */
export type NamedPlace = At<Pick<Raw.PlaceName, 'span' | 'word'>>

/** What a township is called, and a 镇 or 街道 is not. */
const otherTownships: Readonly<Record<string, readonly string[]>> = {
  镇: ['乡'],
  乡: ['镇'],
  街道: ['镇', '乡'],
}

/**
 * 乡党委 with no place before it, in a 镇: there is none, unless the paragraph has named a 乡 (云岭乡). So with 镇党委 in a
 * 街道, but for 镇党委、街道党工委, where every kind is meant.
 */
function wrongPlace(list: List, own: OwnBody, named: readonly NamedPlace[]): SeatClash | undefined {
  const [first] = list.seats
  const other = first!.word
  if (!otherTownships[own.word]?.includes(other)) return undefined
  const { before, after } = list
  const isBare =
    /(?:^|[。；：，）]|接受|召开|围绕|服务)$/.test(before) ||
    // 镇长主持乡政府 is an act whose two words are compared as such.
    (leads.test(before) && !/[省市县区村乡镇](?:和|与|及)$|长(?:主持|召集)$/.test(before))
  const isNamed = named.some(
    ({ word, paragraph, span }) =>
      word === other && paragraph === list.paragraph && span.end <= list.span.start,
  )
  // 撤镇设街道前，镇党委: what the place was.
  const isFormer = own.word === '街道' && /撤|改设|前[，,]/.test(before)
  // 乡党委、镇党委 names every kind as well.
  const isOneOfKinds =
    /^(?:（|\/|[、和及与]街道)/.test(after) ||
    list.seats.some(({ word, organ }) => word === own.word && organ === first!.organ)
  return isBare && !isNamed && !isFormer && !isOneOfKinds ? clash('place', list, first!) : undefined
}

/** 在市委领导下，扎实推进…… where the report of a province opens: who leads a government is none below it. */
function ledFromBelow(list: List, of: Of): SeatClash | undefined {
  const [one, another] = list.seats
  const isLed =
    !another &&
    one!.organ === '委' &&
    /(?:^|[，,。])在$/.test(list.before) &&
    /^的?(?:坚强|正确|统一)?领导下[，,]/.test(list.after)
  return isLed && ['below', 'neighbour'].includes(of(one!.word))
    ? clash('place', list, one!)
    : undefined
}

const isCounty = (word: string): boolean => ['县', '区', '旗'].includes(word)

/** The word of the county that a township says it lies in: 县 of 安渠县石桥镇人民政府, and of a report to the 县人民政府. */
function parentOf(own: OwnBody, { signature, addressee }: Draft['parts']): string | undefined {
  const names = [own.name, signature?.text ?? ''].flatMap(name => {
    const at = name.indexOf(own.area)
    return at > 1 ? [name.slice(0, at)] : []
  })
  const words = [
    ...names.flatMap(name => /[县区旗](?=(?:人民政府)?$)/.exec(name)?.[0] ?? []),
    ...(/^(?:中共)?([县区旗])(?:委|政府|人民政府)/.exec(addressee?.text ?? '')?.[1] ?? ''),
  ]
  return new Set(words).size === 1 ? words[0] : undefined
}

/**
 * 区教育局在县委、县政府和市教育局的领导下: nobody is led by another area of the own level, no department of a prefecture by a
 * county, and no 镇 of a 县 by a 区.
 */
function ledByNeighbour(
  list: List,
  own: OwnBody | undefined,
  isOfAnother: (word: string) => boolean,
): SeatClash | undefined {
  const { before, after, seats } = list
  const begins =
    /(?:^|[，,。；])在$/.test(before) ||
    (own !== undefined &&
      ((own.organ !== '' && before.endsWith(`${own.word}${own.organ}在`)) ||
        before.endsWith(`${own.area}在`)))
  const isLed =
    begins &&
    /^(?:(?:和|以及|及|与)[^，。；]{2,12})?的?(?:坚强|正确|统一|有力|关心|高度|大力|精心|具体){0,2}(?:领导|指导|支持|重视)(?:和[^，。；]{2,14})?下/.test(
      after,
    )
  // 对口支援青溪县，在县委的支持下 is of that county.
  const isOpen =
    /撤|改设|原|援|帮扶|结对|协作|共建/.test(before) ||
    seats.some(({ word }) => before.includes(word))
  return isLed && !isOpen && seats.every(({ word }) => isOfAnother(word))
    ? clash('place', list, seats[0]!)
    : undefined
}

/** Who supervises the own body, and whose proposals it answers. */
const answering = [
  {
    before: /(?:^|[，,。；;])(?:主动|自觉|依法|积极){0,2}接受$/,
    after: /^的?(?:法律|工作|民主)?监督(?![^，,。；;]{0,6}(?:经验|做法))/,
  },
  {
    before: /(?:^|[，,。；;])(?:全年|共|累计|认真|依法|按时){0,2}办理$/,
    after: /^代表(?:建议|议案)[^，,。；;]{0,10}?[0-9０-９]{1,4}件/,
  },
]

/** 主动接受县人大、县政协监督 and 办理县人大代表建议9件 in a 区, which has a congress of its own. */
function answersToNeighbour(list: List, of: Of): SeatClash | undefined {
  const { before, after, seats } = list
  const answers = answering.some(one => one.before.test(before) && one.after.test(after))
  return answers && seats.every(({ word }) => of(word) === 'neighbour')
    ? clash('place', list, seats[0]!)
    : undefined
}

/** 市政府常务会议会前学法12次 in the report of a county government. */
function wrongInner(list: List, of: Of): SeatClash | undefined {
  const [one, another] = list.seats
  if (another || one!.organ !== '政府' || !['superior', 'neighbour'].includes(of(one!.word)))
    return undefined
  const isOwn = inner.some(
    ({ before, after }) => before.test(list.before) && after.test(list.after),
  )
  return isOwn ? clash('inner', list, one!) : undefined
}

/** 出台县政府规范性文件12件，按规定向县政府和县人大常委会报备. */
function toItself(list: List, own: OwnBody): SeatClash | undefined {
  const { before, after, seats } = list
  const wrong = seats.find(({ word, organ }) => word === own.word && organ === '政府')
  const kinds = [
    `${own.word}政府规范性文件`,
    `${own.word}政府及${own.word}政府办公室规范性文件`,
    `${own.word}政府及办公室规范性文件`,
  ]
  const files = kinds.some(kind => before.includes(kind)) && !/乡|镇|部门|街道/.test(before)
  const filed =
    (before.endsWith('向') && /^(?:报备|备案|报送备案)/.test(after)) ||
    (/(?:报送?|呈报|上报)$/.test(before) && /^备案/.test(after))
  return wrong && files && filed ? clash('itself', list, wrong) : undefined
}
