const digitValue: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const largeUnits: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
]

/** Characters that a Chinese numeral is written with. */
export const chineseNumeral = '零〇一二两三四五六七八九十百千万亿廿卅'

/** Full-width digits, point and comma to half width; everything else stays. Lengths are kept. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．，％]/g, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}

/** The value of an Arabic figure, full or half width, with thousands marks: １，２３４．５ is 1234.5. */
export function readArabic(text: string): number {
  return Number(toHalfWidth(text).replace(/,/g, ''))
}

/**
 * The value of a Chinese numeral: 二百三十一, 两千一百, 廿五, 一百零三万, or figure by figure
 * (二〇二四). `undefined` for what is no numeral, such as 百万千.
 */
export function readChinese(text: string): number | undefined {
  if (text === '') return undefined
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map(character => digitValue[character]).join(''))
  }
  // 二百五 is 250 to one reader and 205 to another; 二百零 is no numeral.
  if (/[百千万亿][一二两三四五六七八九]$|[十百千万亿廿卅][零〇]$/.test(text)) return undefined
  for (const [unit, scale] of largeUnits) {
    const at = text.lastIndexOf(unit)
    if (at < 0) continue
    const high = readChinese(text.slice(0, at))
    const rest = text.slice(at + 1)
    const low = rest === '' ? 0 : readChinese(rest.replace(/^零/, ''))
    if (high === undefined || low === undefined || low >= scale) return undefined
    return high * scale + low
  }
  return readSmall(text)
}

/** A numeral below ten thousand. */
function readSmall(text: string): number | undefined {
  const tens = ({ 廿: 20, 卅: 30 } as Readonly<Record<string, number>>)[text[0]!]
  if (tens !== undefined) {
    const unit = text.slice(1)
    return /^[一二三四五六七八九]?$/.test(unit) ? tens + (digitValue[unit] ?? 0) : undefined
  }
  let total = 0
  let last = 10_000
  let digit: number | undefined
  for (const character of text) {
    const unit = smallUnits[character]
    if (unit !== undefined) {
      // A bare 十 is ten; a bare 百 or 千 is none.
      if (unit >= last || (digit === undefined && unit !== 10)) return undefined
      total += (digit ?? 1) * unit
      last = unit
      digit = undefined
    } else if (character === '零' || character === '〇') {
      if (digit !== undefined) return undefined
    } else {
      const value = digitValue[character]
      if (value === undefined || digit !== undefined) return undefined
      digit = value
    }
  }
  return total + (digit ?? 0)
}

const digits = '零一二三四五六七八九'

/** A whole number from 0 to below 10^12 as a Chinese numeral, as an office writes it: 一百零三万. */
export function writeChinese(value: number): string {
  if (value < 10_000) return writeSmall(value).replace(/^一十/, '十') || '零'
  const [unit, scale] = largeUnits.find(one => value >= one[1])!
  const rest = value % scale
  const gap = rest > 0 && rest < scale / 10 ? '零' : ''
  const low = rest < 10_000 ? writeSmall(rest) : writeChinese(rest)
  return writeChinese(Math.floor(value / scale)) + unit + gap + low
}

function writeSmall(value: number): string {
  let text = ''
  let gap = false
  for (const [unit, scale] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / scale) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + digits[digit] + unit
      gap = false
    }
  }
  return text
}
