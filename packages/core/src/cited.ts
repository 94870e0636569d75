import type { Citation } from '@hegao/facts'
import type { FoundLaw, Law, LawBook, NearLaw } from './law.js'

const state = '中华人民共和国'

/**
 * True where the citation may be of a document of a place or a body of its own, which resembles a
 * national one: it names its owner, or the report tells of writing, issuing or changing it.
 */
export function mayBeLocal({ title, citedFor }: Citation): boolean {
  if (title.name.startsWith(state)) return false
  const made = citedFor === 'draft' || citedFor === 'revise' || citedFor === 'issue'
  return title.owner !== undefined || made || citedFor === 'repeal'
}

/** The law that a citation means, where no other can be meant. */
export function lawOf({ title, written }: Citation, laws: LawBook): FoundLaw | undefined {
  const found = laws.find(title.name)
  // Without marks a short name may be part of a longer one that the catalogue does not know.
  return found && written === 'bare' && title.owner !== undefined ? undefined : found
}

/** The title as it is written in running text when 中华人民共和国 is left out. */
export const withoutState = (title: string): string =>
  title.startsWith(state) ? title.slice(state.length) : title

/** 《民法典》 is right; 《保密法》 has lost words of its title. */
export const isAbridged = ({ law, by }: FoundLaw, name: string): boolean =>
  by === 'short' && isStatute(law) && name.length < withoutState(law.title).length

export const isStatute = ({ kind }: Law): boolean => kind === 'statute' || kind === 'constitution'

export const opensWithState = (name: string): boolean => name.startsWith(state)

/**
 * The one title that the cited one is a slip for. There is none where two are as near, where years
 * speak against it, or where what differs may make another document of it.
 */
export function slipFor({ title, wraps }: Citation, laws: LawBook): NearLaw | undefined {
  const [best, next] = laws.nearest(title.name)
  if (!best || next?.distance === best.distance) return undefined
  // 关于贯彻实施〈行政处罚法〉的通知 is of another body than 关于进一步贯彻实施〈行政处罚法〉的通知.
  if (wraps && best.distance > 1) return undefined
  const years = title.period
  const own = best.law.period
  if (best.slip === 'period') return best
  if (years && own && (years.from !== own.from || years.to !== own.to)) return undefined
  return best.slip === 'listed' || isSlight(best, title.name) ? best : undefined
}

/**
 * One character in five may be a slip of the pen. 电信法 is no slip for 电力法, and two characters
 * exchanged for others are another matter: 养老服务条例, 托育服务条例.
 */
function isSlight({ slip, distance, name }: NearLaw, written: string): boolean {
  const length = Math.min(withoutState(name).length, withoutState(written).length)
  if (slip === 'lost' || slip === 'added') return length > 3 * distance - 2
  if (slip === 'exchanged') return distance === 1 && length > 4
  if (slip === 'genre' && opensWithState(written)) return true
  return length > 4 * distance
}
