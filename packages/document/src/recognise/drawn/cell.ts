/** A figure with at most a sign before it and a unit behind it; a year, a day or an ordinal is none. */
const figure =
  /^(?:[-−－–+＋±↑↓▲▼△▽]|增[长加]|上升|下降|减少|约)?[0-9０-９][0-9０-９,，.．]{0,15}(?<![.．,，])\s?(?:[\u3400-\u9fff㎡]{1,4}(?<![年月日号章条]))?[%％‰]?$/
const year = /^(?:19|20)[0-9]{2}$/
const nothing = /^(?:[-—–－―/／\\*·.…]{1,4}|无|空)?$/

/** True for what a column of figures holds: 12, 3.5万元, 98%, －5. */
export const isFigure = (text: string): boolean => text.length <= 24 && figure.test(text)

/** A head may hold years: 2023, 2024. */
export const isHeadFigure = (text: string): boolean => isFigure(text) && !year.test(text)

/** True for an empty cell and for the marks that stand for nothing: — / 无. */
export const isNothing = (text: string): boolean => nothing.test(text)

/** True where a cell is prose: it has a sentence in it, or is as long as one. */
export const isProse = (text: string): boolean =>
  text.length > longestCell || /[。；！？]|[，：][^，：]{8}/.test(text)

const longestCell = 40
