import { span } from '@hegao/document'
import type { LevelWord, PlaceName } from '../../types.js'
import type { Surroundings } from './around.js'

/** What a place's name may follow. */
const lead =
  /(?:^|[^\u3400-\u9fff]|在|对|向|与|和|及|为|由|从|到|赴|来自|毗邻|邻近|给|把|将|的|是|同|提升|提高|推动|推进|助力|促进|服务|加快|打造|建设|优化|规范|保障|维护|支持|支撑|完善|加强|深化|营造|展示|组织|指导|联合|带动|引领|围绕|结合|立足|聚焦|覆盖|改善|增强|赋能|护航|实现|统筹|抓好|做好|完成|开展)$/
/** Characters that names of places do not have, or that begin another word. */
const noName = /^[年月日]|[的了在和与及对向各全我本该等这那为由从到以所其于接受省市县区旗州镇乡]/
/** Verbs before 县委 or 县人大 are no names. */
const verbs =
  /^(?:办理|按照|协助|组织|会同|召开|出台|落实|提请|审核|编制|培训|配合|承办|推动|推进|开展|完成|建立|健全|制定|印发|根据|贯彻|执行|参加|邀请|联合|报送|提交|成立|加强|强化|指导|督促|协调|依托|通过|建成|实现|覆盖|修订|汇报|委托|会商|争创|创建|打造|纳入|整合|统筹|构建|支持|融入)$/
const words = new Set(['县', '自治县', '旗', '自治旗', '镇', '乡', '市', '区'])

/** Names of places as far as their beginning can be seen: 助力临澜县, ，石桥镇. */
export function scanPlaces(
  text: string,
  levels: readonly LevelWord[],
  around: Surroundings,
): PlaceName[] {
  const found: PlaceName[] = []
  for (const { span: at, word, use } of levels) {
    if (use !== 'name' || !words.has(word)) continue
    for (const length of [2, 3]) {
      const start = at.start - length
      const name = text.slice(Math.max(0, start), at.start)
      if (start < 0 || !/^[\u3400-\u9fff]+$/.test(name) || noName.test(name) || verbs.test(name))
        continue
      const before = lead.exec(text.slice(Math.max(0, start - 2), start))
      if (!before) continue
      const place = span(start, at.end)
      found.push({ span: place, name, word, lead: before[0], ...around(place) })
      break
    }
  }
  return found
}
