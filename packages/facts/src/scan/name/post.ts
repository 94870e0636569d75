import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Post } from '../../types.js'
import type { Surroundings } from './around.js'

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤季'
/** What may follow a name: a mark, a title, a verb of what the person did. */
const end =
  '(?=$|[^\\u3400-\\u9fff]|同志|主持|带队|带头|带领|参加|出席|作[了为出]|讲授|在|深入|率队|率先|听取|强调|指出|要求|任|担任|亲自|对|就|以|到|代表|多次|先后|认真|严格|为|与|和|及|等)'
/** 局长任组长: there 任 is no surname. */
const name = new RegExp(`(?!任[组副总主第领])[${surnames}](?:[\\u3400-\\u9fff]{1,2}?)${end}`, 'y')
/**
 * 张海涛局长: a clause begins with the name. 黄山市市长 is of a place, 金融局局长 of a body, and a word
 * of one character before the post (由, 请, 了) is no name.
 */
const nameBefore = new RegExp(
  `(?<![\\u3400-\\u9fff])(?!任[命免用])[${surnames}][\\u3400-\\u9fff]{2}(?<![省市县区州旗盟镇乡村街局厅委办处院会所站科室校园场厂社司由请向对与和及让被是为的了在新各任副原])$`,
)
/** 主任医师, 院长助理, 书记员 are other posts. */
const otherPost =
  /^(?:员|助理|医师|护师|技师|药师|科员|检察官|法官|律师|记者|编辑|播音|信箱|热线|接待|办公)/
const party = '(?:党组|党委|党工委|县委|区委|市委|旗委|州委)'
const post = new RegExp(
  `(?:(?<party>${party})(?<vice>副?)书记、)?(?<deputy>副|常务副|代)?(?<post>局长|厅长|县长|区长|市长|旗长|镇长|乡长|主任|院长|书记)`,
  'g',
)

/** Posts with the persons who hold them: 党组书记、局长李国栋, 李国栋局长. */
export function scanPosts(text: string, around: Surroundings): Post[] {
  return matchesOf(text, post).map(match => {
    const { party, vice, deputy, post } = match.groups!
    const place = span(match.index, match.index + match[0].length)
    name.lastIndex = place.end
    const person = name.exec(text)?.[0]
    const led =
      party || person || otherPost.test(text.slice(place.end, place.end + 3))
        ? undefined
        : nameBefore.exec(text.slice(Math.max(0, place.start - 4), place.start))?.[0]
    const from = place.start - (led?.length ?? 0)
    return {
      span: place,
      post: post!,
      postSpan: span(place.end - post!.length, place.end),
      deputy: Boolean(deputy),
      ...(party ? { party, partyDeputy: Boolean(vice) } : {}),
      ...(person
        ? { person: { name: person, span: span(place.end, place.end + person.length) } }
        : led
          ? { person: { name: led, span: span(from, place.start) } }
          : {}),
      ...around(span(from, place.end)),
    }
  })
}
