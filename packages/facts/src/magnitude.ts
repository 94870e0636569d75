import { chineseNumeral, readArabic, readChinese, toHalfWidth } from './numeral.js'

/** A figure with its scale, and how exact it is written. */
export interface Magnitude {
  /** In single units: 1.2万 is 12000. */
  readonly value: number
  /** The weight of the last digit written, in single units: 1000 for 1.2万, 1 for 28. */
  readonly precision: number
}

const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  百亿: 1e10,
  千亿: 1e11,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
}
/** The scales as a pattern, the longer before the shorter. */
export const scaleWords = '万亿|十万|百万|千万|百亿|千亿|亿|万|千|百'

/** Spaces that bind a figure together. The common space also parts two figures. */
const bindingSpace = '\\u00a0\\u2009\\u202f'
/** One run of digits with its marks. Lengths are bounded so that a long run is read once. */
const digits = `(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[０-９]{1,3}(?:，[０-９]{3}){1,4}|[0-9]{1,3}(?:[${bindingSpace}][0-9]{3}){1,4}|[0-9]{1,3}(?: [0-9]{3}){1,4}|[0-9０-９]{1,16})(?:[.．][0-9０-９]{1,15})?`

/** A figure of Arabic digits, with scales inside but none behind: 3亿5000 of 3亿5000万元. */
export const arabicFigure = `${digits}(?:(?:${scaleWords})[零〇]?[0-9０-９]{1,8}){0,3}`
/** A figure of Chinese numerals. */
export const chineseFigure = `[${chineseNumeral}]{1,32}`

const part = new RegExp(`([零〇])?([0-9,]+(?:\\.[0-9]+)?)(${scaleWords})?`, 'y')

/**
 * Reads a figure as people write it: 1,234, １２３, 1.2万, 3亿5000万, 1万亿, 一百零三万, 二〇二四.
 * `undefined` for what has no one reading, such as 3万5 and 两万五.
 */
export function readMagnitude(text: string): Magnitude | undefined {
  if (!/^[0-9０-９]/.test(text)) return readChineseMagnitude(text)
  const plain = toHalfWidth(text).replace(/\s/g, '')
  let value = 0
  let precision = 1
  let room = Number.POSITIVE_INFINITY
  part.lastIndex = 0
  while (part.lastIndex < plain.length) {
    const match = part.exec(plain)
    if (!match) return undefined
    const [, zero, figure, scale] = match
    const weight = scale ? scales[scale]! : 1
    const first = room === Number.POSITIVE_INFINITY
    const inside = readArabic(figure!) * weight
    // 3万5 is 35,000 to one reader and 30,005 to another; 1.2亿300万 is written by nobody.
    const clear =
      first || zero !== undefined || weight > 1 || figure!.length === String(room).length - 1
    if (!clear || inside >= room) return undefined
    if (!first && /[.,]/.test(figure!)) return undefined
    value += inside
    precision = weight / 10 ** (figure!.split('.')[1]?.length ?? 0)
    if (part.lastIndex < plain.length && /\./.test(figure!)) return undefined
    room = weight
  }
  return Number.isFinite(value) ? { value: tidy(value), precision } : undefined
}

function readChineseMagnitude(text: string): Magnitude | undefined {
  const value = readChinese(text)
  if (value === undefined || !Number.isSafeInteger(value)) return undefined
  const scale = /万亿$|[万亿]$/.exec(text)?.[0]
  return { value, precision: scale ? scales[scale]! : 1 }
}

/** Products such as 1.2 × 10000 come out a hair off; the digits of a double are 15. */
const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15))
