import type { At } from './gather.js'
import type { OwnBody } from './own-body.js'
import type * as Raw from './types.js'

/** Which areas of one level have which head. */
const heads: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  county: { 县长: '县', 区长: '区', 旗长: '旗' },
  township: { 镇长: '镇', 乡长: '乡' },
}
/** Zones have no head of this kind, and lie in a county. */
const zone = /(?:开发|高新|经开|新|林|特|合作|示范|保税|度假|管理)区$/
/** What a report says of the own head alone. */
const acts =
  /^(?:带头|带队|率先|率队|亲自|切实|认真|严格|自觉|主动|主持|召开|出庭|履行|担任|听取|督办|领学|多次|先后|定期|签订|包案)/
/** With one of these in its sentence another place may be meant, or an earlier day. */
const elsewhere =
  /原|时任|撤|设区|设市|设县|改设|考察|调研|交流|对口|协作|结对|兄弟|邻|邀请|来访|经验|做法|案例|例如|如：/

/**
 * 区长带头出庭应诉 in the report of a 县: the head of an area of the own level, with no place before him, that the own
 * area has none of.
 */
export function strayHeads(
  own: OwnBody | undefined,
  posts: readonly At<Raw.Post>[],
): At<Raw.Post>[] {
  if (!own?.level || !['government', 'township'].includes(own.kind) || zone.test(own.area))
    return []
  const headsOf = heads[own.level]
  if (!headsOf || !['县', '区', '旗', '市', '镇', '乡'].includes(own.word)) return []
  return posts.filter(
    ({ post, deputy, quoted, before, after, party }) =>
      headsOf[post] !== undefined &&
      headsOf[post] !== own.word &&
      !deputy &&
      !quoted &&
      (!party || party.startsWith(headsOf[post]!)) &&
      (before === '' || /[，。；：]$/.test(before)) &&
      acts.test(after) &&
      !elsewhere.test(before + after),
  )
}
