import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, toHalfWidth } from '../../numeral.js'
import type { Share, ShareList } from '../../types.js'

const figure = '([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2})?)'
const mark = '\\s?[:：∶]\\s?'
const ratio = new RegExp(
  `(?<![0-9０-９.．:：∶])${figure}${mark}${figure}${mark}${figure}(?![0-9０-９.．:：∶])`,
  'g',
)
/** Between the ratio of one year and that of another: 调整为. */
const moved = /^[\u3400-\u9fff，,]{0,12}$/
const sectors =
  /(?:三次产业|三产|产业结构|产业比[例重])[^。；！？]{0,20}?(?:结构|比[例重]|[由从为到至是：:])\s?$/

/** 三次产业结构由5.8:42.6:51.6调整为5.4:41.8:52.8: the three sectors are the whole economy. */
export function scanSectorRatios(text: string): ShareList[] {
  let last = -1
  return matchesOf(text, ratio).flatMap(match => {
    const { index } = match
    const named = sectors.test(text.slice(Math.max(0, index - 28), index))
    if (!named && !(last >= 0 && moved.test(text.slice(last, index)))) return []
    last = index + match[0].length
    let from = index
    const shares = match.slice(1).map((written): Share => {
      const start = text.indexOf(written, from)
      from = start + written.length
      const at = span(start, from)
      const decimals = toHalfWidth(written).split('.')[1]?.length ?? 0
      const value = readArabic(written)
      return {
        span: at,
        figure: { span: at, value, precision: 10 ** -decimals, unit: '%' },
        of: '',
      }
    })
    const at = span(index, last)
    return [{ span: at, shares, ratio: true, open: false, multiple: false, candidates: [] }]
  })
}
