const figures = '[0-9０-９〇○零一二三四五六七八九十]'
// 二O二五年 with a letter (Latin, Greek, Cyrillic) or a figure for 〇 is badly written, but it is the date.
const year = '(?:[0-9０-９]{4}|[〇○◯零OＯ0\u039f\u041e一二三四五六七八九]{4})'
/** Letters that look like 1 and 0: 2026年l月26日 is the date too, though a figure of it is none. */
const signs = `(?:${figures}|[lIiOo]){1,3}`
// Room to write by hand, and no more: it could be shared out among the gaps in countless ways.
const gap = '\\s{0,12}'
export const dateLine = new RegExp(
  `${year}${gap}年${gap}(?:${signs}|元|[Xx×*＊_＿\\s]{0,3})${gap}月${gap}(?:(?:${signs}|[Xx×*＊_＿\\s]{0,3})${gap}日)?`,
)
export const wholeDate = new RegExp(`^${dateLine.source}$`)
/** The form that 成文日期 has under a title; some write it so at the end, too. */
export const bracketedDate = new RegExp(`^[（(]\\s{0,4}${dateLine.source}\\s{0,4}[）)]$`)
const lastBracket = /[（(][^（）()]{6,40}[）)]$/
/** Where the same begins behind a title on its line: ……年度报告（2025年1月15日）. */
export function findDateBehind(title: string): number | undefined {
  const bracket = lastBracket.exec(title)
  return bracket && bracketedDate.test(bracket[0]) ? bracket.index : undefined
}
/** 题注: ——2025年1月15日在……会议上, （2024年12月30日……会议审议通过）. */
export const occasionLine = new RegExp(
  `^[—–－-]{0,2}\\s{0,4}[（(]?\\s{0,4}经?${dateLine.source}[^。；！？]{1,50}(?:会议?上?|通过|审[议定核]|批准|同意|讨论)[）)]?$`,
)
/** A date that is still to be filled in: 　　年　月　日. */
const blankDate =
  /^[0-9０-９Xx×*＊_＿\s]{0,10}年[0-9０-９Xx×*＊_＿\s]{0,10}月[0-9０-９Xx×*＊_＿\s]{0,10}日$/
export const numericDate = /^[0-9０-９]{4}[./-][0-9０-９]{1,2}[./-][0-9０-９]{1,2}$/

export const isDate = (text: string): boolean =>
  wholeDate.test(text) || bracketedDate.test(text) || numericDate.test(text) || blankDate.test(text)
