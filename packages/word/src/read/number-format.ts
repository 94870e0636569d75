import { writeChineseOrdinal } from '@hegao/document'

const cycle = (letters: string) => (n: number) => Array.from(letters)[n - 1]

/** A to Z, AA to ZZ, AAA, as far as anybody numbers. */
const letters = (first: number) => (n: number) =>
  n <= 26 * 9
    ? String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1)
    : undefined

const range = (first: number, count: number) => (n: number) =>
  n <= count ? String.fromCodePoint(first + n - 1) : undefined

const romanValues: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(n: number): string {
  let [rest, text] = [n, '']
  for (const [value, letter] of romanValues) {
    text += letter.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

/** Numerals for 0 to 9 set side by side: 一〇 for 10. */
const digits = (ten: string) => (n: number) =>
  String(n).replace(/\d/g, digit => Array.from(ten)[Number(digit)]!)

/** Up to 99, as far as drafts count: 十一, 二十. */
const chinese = (n: number) => (n < 100 ? writeChineseOrdinal(n) : undefined)

const legal: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('一二三四五六七八九十', (digit, index) => [digit, '壹贰叁肆伍陆柒捌玖拾'[index]!]),
)

/** 壹拾壹: unlike 十一, the ten has its one. */
const chineseLegal = (n: number) =>
  chinese(n)
    ?.replace(/^十/, '一十')
    .replace(/./g, digit => legal[digit]!)

/** w:numFmt by its value; ECMA-376 part 1, 17.18.59. */
const formats: Readonly<Record<string, (n: number) => string | undefined>> = {
  decimal: String,
  decimalZero: n => String(n).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalEnclosedCircle: range(0x2460, 20),
  decimalEnclosedCircleChinese: range(0x2460, 20),
  decimalEnclosedParen: range(0x2474, 20),
  decimalEnclosedFullstop: range(0x2488, 20),
  numberInDash: n => `- ${n} -`,
  upperRoman: roman,
  lowerRoman: n => roman(n).toLowerCase(),
  upperLetter: letters(0x41),
  lowerLetter: letters(0x61),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digits('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  taiwaneseDigital: digits('〇一二三四五六七八九'),
  chineseLegalSimplified: chineseLegal,
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: range(0x3280, 10),
  none: () => '',
  bullet: () => '',
}

const largest = 32767

/** A number as a list shows it; in figures where the format, or its end, is not known. */
export function writeNumber(n: number, format: string): string {
  if (n < 1 || n > largest) return format === 'none' || format === 'bullet' ? '' : String(n)
  return formats[format]?.(n) ?? String(n)
}
