// Plants one fault at a time in a draft, to see what a check makes of it. Knows the shapes of
// figures, dates, level words and lists, and nothing of any rule: what it plants is not what some
// rule can find, and where a fault contradicts nothing in the text nobody has to find it.
//
// node scripts/faults/plant.mjs FILE   prints one fault per line as JSON.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {object} Fault
 * @property {string} kind what was done: number+1, rate-5, year+1, level, list-drop, …
 * @property {{ start: number, end: number }} span where, in UTF-16 units of the sound text
 * @property {string} before the words there
 * @property {string} after the words that replace them
 * @property {string} text the whole text with the fault in it
 *
 * @typedef {{ kind: string, start: number, end: number, after: string }} Change
 */

const numerals = '〇一二三四五六七八九十'
const weekdays = '一二三四五六日'

/** What may follow a Chinese numeral that counts or orders something. */
const counted =
  '个|季度|项|次|天|年|届|件|类|级|种|名|人|家|条|期|场|所|方面|大|是|等奖|落实|同|公开|统一'

/** The exchange of a level word: plausible, and wrong where the first was right. */
const otherLevel = {
  县: '市',
  市: '县',
  区: '市',
  镇: '乡',
  乡: '镇',
  省: '市',
  州: '市',
  旗: '市',
}

/** A word in a list: no mark, no figure. */
const word = '[^，,。；;：:、（）()\\s\\d“”"|]'

/**
 * Every fault that can be planted, in the order of the text.
 *
 * @param {string} text
 * @returns {Fault[]}
 */
export function faultsIn(text) {
  const taken = new Set()
  /** Takes the places that no earlier reading has taken, so that the 24 of 2024 is no number. */
  const claim = (start, end) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false
    for (let at = start; at < end; at++) taken.add(at)
    return true
  }
  return [
    ...dates(text, claim),
    ...numbers(text, claim),
    ...chineseNumerals(text, claim),
    ...levels(text),
    ...parts(text),
    ...members(text),
  ]
    .filter(({ start, end, after }) => text.slice(start, end) !== after)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ kind, start, end, after }) => ({
      kind,
      span: { start, end },
      before: text.slice(start, end),
      after,
      text: text.slice(0, start) + after + text.slice(end),
    }))
}

/** @returns {Change[]} */
function dates(text, claim) {
  const found = []
  for (const { 0: year, index } of text.matchAll(
    /(?<!\d)(?:19|20)\d{2}(?=学?年|[—–～~-](?:19|20)\d{2}学?年|[〕】])/g,
  )) {
    if (!claim(index, index + 4)) continue
    for (const by of [-1, 1]) found.push(change(`year${sign(by)}`, index, year, `${+year + by}`))
  }
  for (const { 0: month, index } of text.matchAll(/(?<!\d)\d{1,2}(?=月)/g)) {
    if (!claim(index, index + month.length)) continue
    for (const by of [-1, 1])
      if (+month + by >= 1 && +month + by <= 12)
        found.push(change(`month${sign(by)}`, index, month, `${+month + by}`))
  }
  for (const { 0: day, index } of text.matchAll(
    /(?<=\d月|月\d{1,2}日(?:（星期.）)?[至—–～~-])\d{1,2}(?=日)/g,
  )) {
    if (!claim(index, index + day.length)) continue
    for (const by of [-1, 1])
      if (+day + by >= 1 && +day + by <= 31)
        found.push(change(`day${sign(by)}`, index, day, `${+day + by}`))
  }
  for (const { 0: day, index } of text.matchAll(/(?<=星期|礼拜|周)[一二三四五六日](?=[）)，,])/g)) {
    if (!claim(index, index + 1)) continue
    found.push(change('weekday+1', index, day, weekdays[(weekdays.indexOf(day) + 1) % 7]))
  }
  return found
}

/** Figures and percentages. @returns {Change[]} */
function numbers(text, claim) {
  const found = []
  for (const { 0: match, index } of text.matchAll(/\d+(?:\.\d+)?[%％]?/g)) {
    if (!claim(index, index + match.length)) continue
    const percent = /[%％]$/.exec(match)?.[0] ?? ''
    const figure = percent ? match.slice(0, -1) : match
    const decimals = figure.split('.')[1]?.length ?? 0
    const put = (kind, value) => {
      if (value >= 0) found.push(change(kind, index, match, value.toFixed(decimals) + percent))
    }
    if (percent) {
      for (const by of [-5, 5]) put(`rate${sign(by)}`, +figure + by)
    } else {
      for (const by of [-1, 1]) put(`number${sign(by)}`, +figure + by)
      // Below ten this would be no change, or the one above once more.
      if (+figure >= 15)
        for (const by of [-10, 10]) put(`number${sign(by)}%`, +figure * (1 + by / 100))
    }
    const swapped = swapDigits(figure)
    if (swapped !== undefined)
      found.push(change(percent ? 'rate-digits' : 'number-digits', index, match, swapped + percent))
  }
  return found
}

/** Exchanges the last two neighbouring digits that differ, as a hasty hand does; no leading zero. */
function swapDigits(figure) {
  for (let at = figure.length - 2; at >= 0; at--) {
    const [left, right] = [figure[at], figure[at + 1]]
    if (left === '.' || right === '.' || left === right) continue
    if (at === 0 && right === '0') continue
    return figure.slice(0, at) + right + left + figure.slice(at + 2)
  }
  return undefined
}

/** Ordinals of headings and lists, and small counts written in characters. @returns {Change[]} */
function chineseNumerals(text, claim) {
  const found = []
  const shapes = [
    /(?<=（|\()[一二三四五六七八九十]{1,3}(?=）|\))/g,
    /(?<=^#* *)[一二三四五六七八九十]{1,3}(?=、)/gm,
    /(?<=“)[二三四五六七八九十](?![一二三四五六七八九十])(?=[\u4e00-\u9fff])/g,
    new RegExp(`(?<![${numerals}百千万两])[${numerals}两]{1,3}(?=${counted})`, 'g'),
  ]
  for (const shape of shapes)
    for (const { 0: match, index } of text.matchAll(shape)) {
      const value = toNumber(match)
      if (value === undefined || !claim(index, index + match.length)) continue
      for (const by of [-1, 1])
        if (value + by >= 1)
          found.push(change(`numeral${sign(by)}`, index, match, numeralOf(value + by)))
    }
  return found
}

/** The value of a Chinese numeral from 1 to 99; nothing for 八五 and the like, which name a plan. */
function toNumber(numeral) {
  if (numeral === '两') return 2
  for (let value = 1; value < 100; value++) if (numeralOf(value) === numeral) return value
  return undefined
}

function numeralOf(value) {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? numerals[ones] : ''}`
}

/** @returns {Change[]} */
function levels(text) {
  const shapes = [
    /(?<=(?<![健安完保齐])全|我|本)[县市区镇乡省旗](?![（、镇])/g,
    /(?<=依法治)[县市区镇乡省州旗]/g,
    /(?<!城)[县市区镇乡省州旗](?=党?委(?!员)|政府|人民政府|人大|政协|长(?=认真|、|履行)|人民代表)/g,
    /(?<!城)(?:县|市(?!场)|区|镇|乡|省)(?=(?:教育|水利|司法|住房和城乡建设|交通运输|市场监督管理|应急管理|文化广电和旅游)局)/g,
  ]
  // The place that the title begins with, wherever it is named again.
  const own = /^#* *([\u4e00-\u9fff]{1,4}?)(?:[县市区镇乡旗]|州(?!市))/.exec(text)?.[1]
  if (own) shapes.push(new RegExp(`(?<=${own})[县市区镇乡州旗](?!市)`, 'g'))
  const found = new Map()
  for (const shape of shapes)
    for (const { 0: match, index } of text.matchAll(shape))
      found.set(index, change('level', index, match, otherLevel[match]))
  return [...found.values()]
}

/** A part with its figure, in a list of such parts: lost, or written twice. @returns {Change[]} */
function parts(text) {
  const part = new RegExp(
    `(?<=\\d[\\d.]*[万亿]?[\\u4e00-\\u9fff]{1,3})、${word}{1,20}\\d+(?:\\.\\d+)?[万亿]?[\\u4e00-\\u9fff]{1,2}(?=[、，,。；;）)])`,
    'g',
  )
  return [...text.matchAll(part)].flatMap(({ 0: match, index }) => [
    change('part-drop', index, match, ''),
    change('part-double', index, match, match + match),
  ])
}

/** A member of a list that a count follows (A、B和C三项): lost, or named twice. @returns {Change[]} */
function members(text) {
  const list = new RegExp(
    `(?<!\\d.|[\\d万亿])((?:${word}{1,20}、){1,12}${word}{2,20}?)(?=“?(?:[二两三四五六七八九十]|\\d{1,2})(?:${counted}))`,
    'g',
  )
  return [...text.matchAll(list)].flatMap(({ 0: match, index }) =>
    [...match.matchAll(/[、和][^、和]{2,}/g)].flatMap(({ 0: member, index: at }) => [
      change('list-drop', index + at, member, ''),
      change('list-double', index + at, member, `${member}、${member.slice(1)}`),
    ]),
  )
}

const change = (kind, start, before, after) => ({ kind, start, end: start + before.length, after })
const sign = by => (by > 0 ? `+${by}` : `${by}`)

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    console.error('Usage: node scripts/faults/plant.mjs FILE')
    process.exit(2)
  }
  for (const { kind, span, before, after, text } of faultsIn(readFileSync(file, 'utf8')))
    console.log(JSON.stringify({ kind, span, before, after, text }))
}
