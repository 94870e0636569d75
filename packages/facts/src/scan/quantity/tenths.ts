import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { Figure, Interval } from '../../types.js'

const digit = '一二两三四五六七八九'
/** What the words before and behind make of a fraction. */
const before =
  '(?<before>将近|接近|近|大约|约|不足|不到|低于|不超过|(?:超过|超|逾|突破|高于|不少于|不低于|至少)了?)?'
const behind = '(?<behind>以上|多|余|强|左右|上下|以下)?'
/**
 * 三成, 四成半, 三分之一, 一半, 半数. Not 落成, 三成员, 八成立, 九成新, 一半成品; 百分之三十 is a percentage.
 */
const fraction = new RegExp(
  `${before}(?:(?<![${digit}十第0-9０-９.．]|[这那每])(?<tenths>[${digit}1-9１-９])成(?<more>半|[${digit}](?!成))?(?![立员果为效绩本熟型套功长就品交都书分新年人])|(?<whole>[${digit}十])分之(?<part>[${digit}])(?![${digit}十百点])|(?<half>(?<!另|前|后|上|下|大|小)一半(?![个径成年天])|(?<!前|后|过)半数|过半数))${behind}`,
  'g',
)

/** Beyond the fraction itself people go no further than this: rounded up by half a tenth, cut off by a whole. */
const roundedUp = 5
const cutOff = 10
/** 近 and 约 are said of what is one or two tenths away. */
const loose = 20
/** 超过一半 is not said of less; 49.6 may have been rounded first. */
const slack = 1
const hair = 1e-6

/**
 * Fractions in words, as percentages that say what they may stand for: 三成 for 25 up to, but not,
 * 40. To whoever does not ask for that they are approximate.
 */
export function scanTenths(text: string): Figure[] {
  if (!/[成半]|分之/.test(text)) return []
  return matchesOf(text, fraction).flatMap(match => {
    const { before: opener = '', behind: closer = '' } = match.groups!
    const value = sizeOf(match.groups!)
    if (value === undefined || value > 100) return []
    const start = match.index + opener.length
    const end = match.index + match[0].length - closer.length
    const over = match.groups!.half === '过半数'
    return [
      {
        span: span(start, end),
        value,
        precision: 10,
        unit: '%',
        approximation: 'about',
        stands: intervalOf(value, over ? '过' : opener, closer),
      },
    ]
  })
}

function sizeOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { tenths, more, whole, part, half } = groups
  if (half !== undefined) return 50
  if (tenths !== undefined) {
    const full = /[0-9０-９]/.test(tenths) ? readArabic(tenths) : readChinese(tenths)!
    const rest = more === undefined ? 0 : more === '半' ? 5 : readChinese(more)!
    return full * 10 + rest
  }
  const [of, some] = [readChinese(whole!), readChinese(part!)]
  return of === undefined || some === undefined || some >= of
    ? undefined
    : Number(((some / of) * 100).toFixed(6))
}

const aboutTenths = (value: number): Interval => ({ low: value - loose, high: value + loose })

/** The figure where 约 stands further before it: 约占五成. */
export const loosely = (figure: Figure): Figure => ({
  ...figure,
  approximation: 'about',
  ...(figure.stands ? { stands: aboutTenths(figure.value) } : {}),
})

function intervalOf(value: number, opener: string, closer: string): Interval {
  const most = value + cutOff - hair
  if (/^(?:不足|不到|不超|低于)/.test(opener) || closer === '以下')
    return { low: 0, high: value + slack }
  if (/近/.test(opener)) return { low: value - loose, high: most }
  if (/约/.test(opener) || /^[左上]/.test(closer)) return aboutTenths(value)
  if (/^[多余强]/.test(closer)) return { low: value - slack, high: value + loose }
  if (opener !== '' || closer !== '') return { low: value - slack, high: Number.POSITIVE_INFINITY }
  return { low: value - roundedUp, high: most }
}
