import { span } from '@hegao/document'
import { daysInMonth } from '../../calendar.js'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { PrivateNumber } from '../../types.js'

/** No figure, letter or sign of a longer number stands on either side. */
const alone = (pattern: string) =>
  new RegExp(`(?<![0-9A-Za-z./_=*×+-])(?:${pattern})(?![0-9A-Za-z/_=*×-]|[.,][0-9])`, 'g')
const mobile = alone('(?:\\+?86[ -]?)?1[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4})')
/** Without the 86 of the country. */
const mobileLength = 11
const identity = alone('[1-9][0-9]{16}[0-9Xx]')

/** What is counted or paid is no telephone number. */
const measured = /^\s?(?:余|多)?(?:亿|万|元|人|件|次|户|个|吨|千瓦|立方|平方|公里|米|份|家|条|项|%)/
/** Numbers of accounts, files and firms may begin like one. */
const otherNumber =
  /(?:编号|单号|账号|帐号|卡号|流水号|档案号|案号|信用代码|机构代码|许可证号?|证书号?|备案号|QQ群?号?|公众号|群号|第)\s?[：:为是]?\s?$/
/** Published so that people call it. */
const service =
  /(?:举报|监督|投诉|热线|值班|咨询|服务|求助|报警|应急|公开|公布|受理|预约)[^。；\n]{0,16}$/

/** Mobile numbers and identity numbers of persons; masked ones (138****5678) are none. */
export function scanPrivateNumbers(text: string): PrivateNumber[] {
  const plain = toHalfWidth(text)
  if (!/[0-9]{3}/.test(plain)) return []
  const found: PrivateNumber[] = []
  for (const [kind, pattern] of [
    ['mobile', mobile],
    ['identity', identity],
  ] as const) {
    for (const { 0: written, index } of matchesOf(plain, pattern)) {
      const end = index + written.length
      const before = plain.slice(Math.max(0, index - 24), index)
      const figures = written.replace(/[ +-]/g, '')
      const letters = kind === 'mobile' ? figures.slice(-mobileLength) : figures
      if (measured.test(plain.slice(end, end + 6)) || otherNumber.test(before)) continue
      if (kind === 'identity' && !isIdentity(letters)) continue
      found.push({ span: span(index, end), kind, letters, toBeCalled: service.test(before) })
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** GB 11643: the date of birth exists and the check digit is right. */
function isIdentity(letters: string): boolean {
  const [year, month, day] = [
    Number(letters.slice(6, 10)),
    Number(letters.slice(10, 12)),
    Number(letters.slice(12, 14)),
  ]
  if (year < 1900 || year > 2099) return false
  if (day < 1 || day > daysInMonth(year, month)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(letters[at]), 0)
  return checkDigits[sum % 11] === letters[17]!.toUpperCase()
}
