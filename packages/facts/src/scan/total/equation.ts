import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, toHalfWidth } from '../../numeral.js'
import type { BareTotal } from './part-list.js'
import { sumOf } from './sum.js'

const figure = '[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?'
const term = `${figure}\\s?[\\u3400-\\u9fff]{0,4}`
/** 12+9=21, 许可12件＋处罚9件＝21件: at most twenty terms. */
const equation = new RegExp(
  `(?<![0-9０-９.．A-Za-z+＋\\-－—×*/÷=＝（(）)])${term}(?:\\s?[+＋]\\s?[\\u3400-\\u9fff]{0,8}${term}){1,20}\\s?[=＝]\\s?[\\u3400-\\u9fff]{0,4}${term}(?!\\s?[+＋×*/÷0-9０-９.．%％])`,
  'g',
)
const terms = new RegExp(`(${figure})\\s?([\\u3400-\\u9fff]{0,4})`, 'g')

/** Sums written as equations, in one unit or none. */
export function scanEquations(text: string): BareTotal[] {
  if (!/[=＝]/.test(text)) return []
  return matchesOf(text, equation).flatMap(match => {
    const all = matchesOf(match[0], terms).map(({ 0: whole, 1: digits, 2: unit, index }) => {
      const start = match.index + index
      const decimals = toHalfWidth(digits!).split('.')[1]?.length ?? 0
      return {
        span: span(start, start + whole.trimEnd().length),
        value: readArabic(digits!),
        precision: 1 / 10 ** decimals,
        unit: unit!,
        chinese: false,
      }
    })
    const total = all.at(-1)!
    if (!all.every(({ unit }) => unit === total.unit || unit === '')) return []
    return [
      sumOf(
        total,
        all.slice(0, -1).map(quantity => ({ label: '', quantity })),
      ),
    ]
  })
}
