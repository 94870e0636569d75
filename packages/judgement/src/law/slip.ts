import { isTurn, type LawBook, type NearLaw } from '@hegao/core'
import type { Citation } from '@hegao/facts'
import { opensWithState, withoutState } from './cited.js'

/**
 * The one title that the cited one is a slip for. There is none where two are as near, where years
 * speak against it, or where what differs may make another document of it.
 */
export function slipFor({ title, wraps }: Citation, laws: LawBook): NearLaw | undefined {
  const [best, next] = laws.nearest(title.name)
  if (!best) return undefined
  if (next?.distance === best.distance && (isTurn(next) || !isTurn(best))) return undefined
  // 关于贯彻实施〈行政处罚法〉的通知 is of another body than 关于进一步贯彻实施〈行政处罚法〉的通知.
  if (wraps && best.distance > 1) return undefined
  if (isOfAnother(best, title.name, laws)) return undefined
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
function isSlight(near: NearLaw, written: string): boolean {
  const { slip, distance, name } = near
  const length = Math.min(withoutState(name).length, withoutState(written).length)
  if (isWordLost(near, written)) return true
  const isNational = saysNational(near, written)
  if (!isNational && (distance > 1 || slip === 'genre') && mayBeAnother(near, written)) return false
  if (slip === 'lost' || slip === 'added') return length > 3 * distance - 2
  if (slip === 'exchanged') return (distance === 1 && length > 4) || isWordExchanged(near, written)
  if (slip === 'genre' && opensWithState(written)) return true
  return length > 4 * distance
}

/** The names of regulations that are long enough to be known by all but one word. */
const longRegulation = 11
/** How much of it stands before that word. */
const knownStart = 4

/** 保障中小企业账款支付条例: one word of a long name of a regulation, of which all are known, is another. */
function isWordExchanged(
  { law, name, right, distance, written: was }: NearLaw,
  written: string,
): boolean {
  const [known, said] = [withoutState(name), withoutState(written)]
  return (
    law.kind === 'regulation' &&
    distance === 2 &&
    was.length === 2 &&
    known.length >= longRegulation &&
    known.slice(0, knownStart) === said.slice(0, knownStart) &&
    reserved.test(said) &&
    !telling.test(was + right)
  )
}

/** A name as long as this is that of one document. */
const longName = 16
/** Words that may make another document of it, and kinds that every place makes of a national one. */
const telling = /全国|国家|中央|省|市|县|乡|镇|村|级|暂行|试行|修订|实施/
const madeByPlaces = /^关于|实施|(?:办法|细则|方案|意见|通知|计划)$/

/** Words of zeal, which make no other document of the one that a national body has issued. */
const zeal = ['严格', '切实', '深入', '大力', '扎实']

/**
 * 党政主要负责人推进法治建设第一责任人职责规定: one word of a long name left out; 国务院办公厅关于规范涉企行政检查的意见: one that only says how
 * earnestly, behind the body that has issued it.
 */
const isWordLost = ({ law, slip, right, name }: NearLaw, written: string): boolean =>
  slip === 'lost' &&
  right.length === 2 &&
  withoutState(name).length >= longName &&
  !telling.test(right) &&
  (!madeByPlaces.test(withoutBrackets(written)) ||
    (zeal.includes(right) && law.issuers.some(issuer => written.startsWith(`${issuer}关于`))))

const withoutBrackets = (name: string): string => name.replace(/[（(][^（）()]{0,20}[）)]$/, '')

const nationalBody = /^(?:国务院|中共中央|全国人民代表大会|中国共产党)/

/** A name of the state or the party; a national body in it has issued papers nobody listed besides. */
const saysNational = ({ law, distance }: NearLaw, written: string): boolean =>
  opensWithState(written) ||
  (distance === 1 &&
    (nationalBody.test(written) || law.issuers.some(issuer => written.startsWith(issuer))))

/** Kinds that no office gives to papers of its own without naming its place. */
const reserved = /(?:(?<!办)法|法典|条例|准则)$/
/** Kinds of rules that are mixed up; 办法 and 细则 are what a place makes of them. */
const mixedUp = { written: /^(?:条例|规定|规则)$/, right: /^(?:条例|规定|规则|办法)$/ }

/**
 * True for rules and papers that begin with another word, one that a known title begins with as
 * well: 农药标签和说明书管理办法 need be no slip for 兽药标签和说明书管理办法.
 */
function isOfAnother({ slip, written: was, right }: NearLaw, written: string, laws: LawBook) {
  const name = withoutState(written)
  if (slip !== 'exchanged' || was.length > 1 || reserved.test(name)) return false
  const isConfused = was === '制' && right === '治'
  const at = name.indexOf(was)
  if (isConfused || at > 1) return false
  const word = name.slice(0, 2)
  return laws.all.some(({ title }) => withoutState(title).startsWith(word))
}

/**
 * With more than a character or the kind another, 信访工作责任制实施细则 or 关于……的通知 may be what a
 * place made of the national 实施办法 or 意见, cited there without its own name.
 */
const mayBeAnother = ({ slip, written: was, right: is }: NearLaw, written: string): boolean =>
  slip === 'genre'
    ? !mixedUp.written.test(was) || !mixedUp.right.test(is)
    : !reserved.test(withoutBrackets(written))
