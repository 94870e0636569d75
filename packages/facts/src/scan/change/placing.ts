import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { Placing } from '../../types.js'

const numeral = '[0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5}'
/** Bodies and places that are ranked among one another. */
const ranked =
  '(?:参评|参赛|参考|被考核|同类|同组|区域内)?(?:的)?(?:县[（(](?:市、区|区、市|市区|区|市)[）)]|县市区|县区|区县|市县区?|市州|市[（(]州[）)]|设区市|地级市|地市|州市|旗县区?|省份|省市区?|城市|乡镇[（(]街道[）)]|镇[（(]街道?[）)]|乡镇街道|镇街|乡镇|街道|开发区|园区|县|市|区|旗|乡|镇|州|部门|单位|机关|委办局|组成部门|司法局|支队|大队|中队|派出所|司法所)(?:单位|政府|局)?'
const placed = '(?:综合)?(?:排名|排序|排位|位列|位居|名列|位次|列|居|排)'
/** 9个县（区）中排名第11位. What follows the place is of it (第11位), or of nothing. */
const pattern = new RegExp(
  `(?<among>${numeral})个(?<what>${ranked})(?:之?中|里|当中)?[，,]?(?:综合|总分|得分|成绩|年度考核)?${placed}(?:全[省市县区州])?(?<place>第(?<rank>${numeral})(?:位|名)?)(?![0-9０-９个季批届期次类至、—-])`,
  'g',
)
/** 列【全市9个县（市、区）局】第2名 */
const listedAt = new RegExp(
  `(?:位列|名列|位居|排名|排在|列|居|排)(?:全[省市县区州](?:的)?)?(?<among>${numeral})个(?<what>${ranked})(?:之?中|里|当中)?(?:的)?(?<place>第(?<rank>${numeral})(?:位|名))(?![0-9０-９个季批届期次类至、—-])`,
  'g',
)
/** 近300个, 各9个, 第9个: no number of those that were ranked. 其余 leaves some out. */
const notAll = /(?:[近约超逾余多每各第前后]|\d[.．]|至|—|-|其[余他]|除外?)$/

/** Finds places in a ranking of a known number: 在全市9个县（区）中排名第3位. */
export function scanPlacings(text: string): Placing[] {
  if (!text.includes('个') || !text.includes('第')) return []
  return [...matchesOf(text, pattern), ...matchesOf(text, listedAt)].flatMap(match => {
    const { among, what, place, rank } = match.groups!
    const start = match.index + match[0].indexOf(`${among}个`)
    if (notAll.test(text.slice(Math.max(0, start - 3), start))) return []
    const whole = numberOf(among!)
    const value = numberOf(rank!)
    if (!whole || !value) return []
    const end = match.index + match[0].length
    const from = end - place!.length
    return [
      {
        span: span(start, end),
        among: { value: whole, span: span(start, start + among!.length + 1 + what!.length) },
        place: { value, span: span(from, end) },
      },
    ]
  })
}

const numberOf = (text: string): number | undefined =>
  /[0-9０-９]/.test(text) ? readArabic(text) : readChinese(text)
