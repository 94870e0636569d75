export { readArabic, readChinese, toHalfWidth, writeChinese } from './numeral.js'
export type { UnpairedMark } from './pair.js'
export {
  type At,
  type Facts,
  type Period,
  type ResolvedDate,
  readFacts,
  type YearBy,
} from './resolve.js'
export { Scanner, scan } from './scan/index.js'
export { closes } from './scan/mark.js'
export * from './types.js'
export { comparable, units } from './unit.js'
