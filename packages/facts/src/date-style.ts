import { toHalfWidth } from './numeral.js'

/**
 * How a date is written (日期的写法): `standard` 2026年1月5日; `chinese` 二〇二六年一月五日; `digits`
 * 2026-01-05 and 2026.1.5; `padded` 2026年01月05日; `no-day` 2026年1月; `other` for what is none of
 * these.
 */
export type DateStyle = 'standard' | 'chinese' | 'digits' | 'padded' | 'no-day' | 'other'

const styles: readonly (readonly [DateStyle, RegExp])[] = [
  ['standard', /^[0-9]{4}年[1-9][0-9]?月[1-9][0-9]?日$/],
  ['padded', /^[0-9]{4}年(?:0[1-9]|1[0-2]|[1-9])月[0-9]{1,2}日$/],
  ['no-day', /^[0-9]{4}年[0-9]{1,2}月$/],
  ['digits', /^[0-9]{4}([./-])[0-9]{1,2}\1[0-9]{1,2}$/],
  [
    'chinese',
    /^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?$/,
  ],
]

/** @param text the date and nothing else; spaces do not count */
export function dateStyle(text: string): DateStyle {
  const plain = toHalfWidth(text).replace(/\s/g, '')
  return styles.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other'
}
