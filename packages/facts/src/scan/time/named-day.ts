import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { Edition } from '../../types.js'

/** The name of a day: 国家宪法日, 教师节, 全民国家安全教育日. */
const name =
  '(?<name>(?:(?:全国|国家|国际|世界|全民|中国)[\\u3400-\\u9fff]{1,8}?|宪法|生态|环境|教师|护士|记者|禁毒|消防(?:宣传)?|消费者权益|知识产权|防灾减灾|植树|爱[耳眼]|烈士纪念)(?:日|节))'
/** “12·4”国家宪法日, 12.4国家宪法日; behind another such day (“6·5”“8·15”) it may be one of a list. */
const dotted = new RegExp(
  `(?<![0-9０-９.．·•・/-])(?<open>[“"]?)(?<words>(?<month>[0-9０-９]{1,2})\\s?[·•・.．]\\s?(?<day>[0-9０-９]{1,2}))[”"]?\\s?${name}`,
  'g',
)
const oneOfSeveral = /[0-9][”"]?[、，和及]?[“"]?$/
/** 8月15日首个全国生态日; what goes on with 宣传活动 may be held on another day. */
const written = new RegExp(
  `(?<![0-9０-９])(?<words>(?<month>[0-9０-９]{1,2})\\s?月\\s?(?<day>[0-9０-９]{1,2})\\s?日)(?:是|为|的)?(?:首个|第[0-9一二三四五六七八九十]{1,3}个)?“?${name}”?(?=[、，,。；;）)]|等|期间|当[天日]|来临|到来|前后|之际|这[一天]|$)`,
  'g',
)
/** 六五环境日 */
const spoken =
  /(?<![一二三四五六七八九十])(?<open>[“"]?)(?<words>(?<month>[一二三四五六七八九])(?<day>[一二三四五六七八九]))[”"]?\s?(?<name>(?:世界|国际)?环境日)/g
const figures = '一二三四五六七八九'

/** Days of the year that have a name, as the text dates them; the number is 1204 for 12月4日. */
export const scanNamedDays = (text: string): Edition[] =>
  [
    ...matchesOf(text, dotted).filter(
      ({ index }) => !oneOfSeveral.test(text.slice(Math.max(0, index - 3), index)),
    ),
    ...(text.includes('月') ? matchesOf(text, written) : []),
    ...(text.includes('环境日') ? matchesOf(text, spoken) : []),
  ].flatMap(({ 0: whole, index, groups }) => {
    const { open = '', words, month, day, name: called } = groups!
    const [inYear, inMonth] = [numberOf(month!), numberOf(day!)]
    if (inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > 31) return []
    const at = index + whole.lastIndexOf(called!)
    const start = index + open.length
    return {
      span: span(index, at + called!.length),
      number: { value: inYear * 100 + inMonth, span: span(start, start + words!.length) },
      unit: '日' as const,
      name: { text: called!, span: span(at, at + called!.length) },
    }
  })

const numberOf = (figure: string): number =>
  figures.includes(figure) ? figures.indexOf(figure) + 1 : Number(toHalfWidth(figure))
