import { arabicFigure, readMagnitude } from '../magnitude.js'
import type { WrittenMove } from '../types.js'
import { units } from '../unit.js'

const down = '[-−－–—↓▼▽⬇]|减少|下降|降低|下跌|减|降'
const up = '[+＋↑⬆]|增加|增长|上升|提高|提升|增|升'
/** Some offices set ▲ before what rose, others before what is below zero. */
const either = '[▲△±]'
const move = new RegExp(
  `^(?:同比|较上年|比上年)?(?:(?<down>${down})|(?<up>${up})|${either})?了?\\s?(?<figure>${arabicFigure})\\s?(?:(?<percent>[%％])|(?<points>个?百分点)|${units.filter(unit => unit !== '倍' && unit !== '番').join('|')})?\\s?(?:(?<fell>[↓▼▽⬇])|(?<rose>[↑⬆]))?$`,
)
const longest = 30

/** As accounts write what is below zero. */
const inBrackets = /^[（(]([0-9０-９][^（）()]{0,20})[）)]$/

/** Reads the cell of a change: 5, −5, －5, （5）, 下降5, ↓5%, 2.1个百分点, 持平. */
export function readMove(text: string): WrittenMove | undefined {
  const negative = inBrackets.exec(text)?.[1]
  const inner = negative === undefined ? undefined : readMove(negative)
  if (inner) return inner.direction ? undefined : { ...inner, direction: 'down' }
  if (/^(?:与上年)?(?:持平|不变)$/.test(text)) return { value: 0, precision: 1, unit: '' }
  const groups = text.length <= longest ? move.exec(text)?.groups : undefined
  const read = groups && readMagnitude(groups.figure!)
  if (!groups || !read) return undefined
  const direction =
    (groups.down ?? groups.fell) ? 'down' : (groups.up ?? groups.rose) ? 'up' : undefined
  if (direction === 'down' && groups.rose) return undefined
  const unit = groups.percent ? '%' : groups.points ? '个百分点' : ''
  return { ...read, unit, ...(direction ? { direction } : {}) }
}
