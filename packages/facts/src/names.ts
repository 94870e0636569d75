import type { Draft } from '@hegao/document'
import { congressClashes } from './congress-clash.js'
import { type At, gather, type Scanned } from './gather.js'
import { isOwnPost, leads, type OwnParty, ownParties } from './naming.js'
import { type NearPlace, nearPlaces } from './near-place.js'
import { type OtherBody, otherBodies } from './other-body.js'
import { type OwnBody, ownBodyOf } from './own-body.js'
import { rankOf } from './rank.js'
import { type SeatClash, seatClashes } from './seat-clash.js'
import { differentParts, type PartName, type SelfName, selfNames } from './self-name.js'
import { slippedNames } from './short-name.js'
import { strayHeads } from './stray-head.js'
import type * as Raw from './types.js'

/**
 * How a level named in the text stands to the own one: 全县 of a county is `own`, 全市 there `superior`,
 * 全镇 `below`, 全旗 a `neighbour` of the same level.
 */
export type Relation = 'own' | 'superior' | 'below' | 'neighbour' | 'unknown'

/** What the draft calls by a name. */
export interface Names {
  readonly own?: OwnBody
  readonly levelWords: readonly At<Raw.LevelWord & { readonly of: Relation }>[]
  readonly bodies: readonly At<Raw.BodyName>[]
  readonly fields: readonly At<Raw.FieldName>[]
  readonly ownParties: readonly OwnParty[]
  readonly selfNames: readonly SelfName[]
  readonly partNames: readonly PartName[]
  readonly nearPlaces: readonly NearPlace[]
  readonly seatClashes: readonly SeatClash[]
  readonly otherBodies: readonly OtherBody[]
  /** Heads of another area of the own level, in what is said of the own head. */
  readonly strayHeads: readonly At<Raw.Post>[]
  readonly lawCommittees: readonly At<Raw.LawCommittee & { readonly of: Relation }>[]
  readonly places: readonly At<Raw.PlaceName & { readonly of: Relation }>[]
  /** `own`: of the issuing body, as far as the words before it can say. */
  readonly posts: readonly At<Raw.Post & { readonly own: boolean }>[]
  readonly terms: readonly At<Raw.Term>[]
  readonly plans: readonly At<Raw.Plan>[]
}

export function resolveNames(scanned: readonly Scanned[], draft: Draft): Names {
  const own = ownBodyOf(draft)
  const all = gather(scanned, raw => raw.names)
  const bodies = all('bodies')
  const levelWords = all('levelWords')
  const province = draft.issuer?.name.includes('省') || levelWords.some(isOfProvince)
  const autonomous = levelWords.some(({ word }) => word === '自治区')
  const of = (word: string) => relationOf(word, own, province && !autonomous)
  return {
    ...(own ? { own } : {}),
    levelWords: levelWords.map(one => ({ ...one, of: of(one.word) })),
    bodies,
    fields: all('fields'),
    ownParties: ownParties(own, bodies),
    selfNames: selfNames(own, levelWords, draft),
    partNames: [...differentParts(draft), ...slippedNames(own, all('shortNames'), draft)],
    nearPlaces: nearPlaces(own, levelWords, draft),
    otherBodies: otherBodies(own, all('subjects'), draft),
    strayHeads: strayHeads(own, all('posts')),
    seatClashes: [
      ...congressClashes(all('seatLists'), draft),
      ...seatClashes(
        own,
        all('seatLists'),
        all('seatActs'),
        all('doubledLevels'),
        [
          ...all('places'),
          ...levelWords.filter(({ called, before }) => called && !leads.test(before)),
        ],
        of,
        draft,
      ),
    ],
    lawCommittees: all('lawCommittees').map(one => ({ ...one, of: of(one.seat) })),
    places: all('places').map(one => ({
      ...one,
      of: placeRelation(one, own, of(one.word)),
    })),
    posts: all('posts').map(one => ({ ...one, own: isOwnPost(one, own) })),
    terms: all('terms'),
    plans: all('plans'),
  }
}

/** A draft that speaks of 省委, 省级 and 省司法厅 is of a province, and its 全区 is no 自治区. */
function isOfProvince({ word, use, before, after, quoted }: Raw.LevelWord): boolean {
  if (word !== '省' || quoted) return false
  if (use !== 'name' || /^(?:委|政府|厅)/.test(after)) return true
  // 外省公安厅 and 岚江省司法厅 may be of others.
  return bareBefore.test(before) && offices.test(after)
}

const bareBefore = /(?:^|[，、：；（(]|落实|贯彻|按照|根据|依据|接受|获得?|[在由被经向报])$/
const offices = /^(?:[\u3400-\u9fff]{2,8}厅|人大常委会|政协|高级人民法院|人民检察院)/

const ownRanks = { province: 4, prefecture: 3, county: 2, township: 1 } as const

/** Words that an area uses of itself besides its own: 全区 of a 地区 and of a 自治区. */
const alsoOwn: Readonly<Record<string, readonly string[]>> = {
  地区: ['区'],
  自治区: ['区'],
  区: ['新区', '林区'],
}

function relationOf(word: string, own: OwnBody | undefined, inProvince: boolean): Relation {
  if (!own) return 'unknown'
  if (word === own.word || alsoOwn[own.word]?.includes(word)) return 'own'
  const rank = rankOf(word)
  // Whether a 市 is a prefecture or a county, 全县 is not its own.
  if (own.word === '市' && !own.level && rank !== undefined && rank < 3 && word !== '区')
    return 'below'
  if (!own.level || rank === undefined) return 'unknown'
  // 砚溪县经济开发区 lies in the county.
  if (own.name.slice(0, own.name.indexOf(own.area)).includes(word)) return 'superior'
  const ownRank = ownRanks[own.level]
  if (word === '区' && !inProvince) return ownRank === 1 ? 'superior' : 'unknown'
  if (word === '市' && ownRank === 4) return 'below'
  if (rank === ownRank) return 'neighbour'
  return rank > ownRank ? 'superior' : 'below'
}

/** A 市 of the own level, or one below or above, cannot be told apart by its word. */
function placeRelation(
  { name, word }: Raw.PlaceName,
  own: OwnBody | undefined,
  level: Relation,
): Relation {
  if (!own || (own.word === '市' && word === '市' && own.shortArea !== name)) return 'unknown'
  // 青岚县 for 青岚土家族自治县 is the own place; so is 白鹿林|区, whose word is 林区.
  if (own.area.startsWith(name)) return 'own'
  return level === 'own' || level === 'neighbour' ? 'neighbour' : level
}
