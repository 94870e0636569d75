export type { AnnouncedItem, AnnouncedList } from './announcements.js'
export type { Attachment, AttachmentName } from './attachments.js'
export { dayNumber, daysInMonth, isLeapYear, weekdayOf } from './calendar.js'
export { type UnitSlip, unitSlipOf } from './change-slip.js'
export type { Basis, BasisEntry, Citations, ShortForm } from './citations.js'
export type { ContentsEntry } from './contents.js'
export { type DateStyle, dateStyle } from './date-style.js'
export { type Day, dayOf, monthOf, writeDay, yearOf } from './day.js'
export { faultOfDays, mostDays } from './day-rate.js'
export type { Furniture } from './furniture.js'
export type { At } from './gather.js'
export { isLetter, isPlainReport, isReply, isRequest } from './genre.js'
export {
  difference,
  isPercentOf,
  meet,
  ratio,
  readings,
  scaled,
  sum,
} from './interval.js'
export { daysOf, findLengthFault, type LengthFault } from './length.js'
export type { Recall } from './memo.js'
export { findMisfit, type Misfit, withLikelyValue } from './misfit.js'
export type { Names, Relation } from './names.js'
export { isOnlyArea, namedBy, type OwnParty } from './naming.js'
export { isOffGrowth, naturalGrowthOf } from './natural-growth.js'
export type { NearPlace } from './near-place.js'
export { readArabic, readChinese, toHalfWidth, writeChinese } from './numeral.js'
export { countUpTo, inParagraph, lastUpTo } from './ordered.js'
export { isWithin, type OtherBody } from './other-body.js'
export type { OwnBody } from './own-body.js'
export type { UnpairedMark } from './pair.js'
export type { RepeatedPassage } from './passage.js'
export { planFault, planInUnit } from './plan-share.js'
export type { ResolvedPointer } from './pointers.js'
export {
  isAverage,
  isOffByUnit,
  isQuotient,
  isQuotientOf,
  isRoundedTo,
  isShareInWords,
  isShareOf,
  isShareOfSum,
  isWrittenAs,
} from './quotient.js'
export {
  type Facts,
  type Period,
  type ResolvedDate,
  type ResolvedYear,
  readFacts,
  type YearBy,
} from './resolve.js'
export { Scanner, scan } from './scan/index.js'
export { closes } from './scan/mark/index.js'
export { writtenFigure } from './scan/quantity/figure.js'
export { isRestWord } from './scan/total/part-list.js'
export type { SeatClash } from './seat-clash.js'
export type { PartName, SelfName } from './self-name.js'
export type { Setting } from './setting.js'
export type { SpreadTotal } from './spread-totals.js'
export type { HeadingStop, MissingStop } from './stops.js'
export {
  differenceFits,
  expectedOf,
  isNear,
  partialSums,
  restFits,
  roundingOf,
  sumOfParts,
} from './sum.js'
export type { TableLead } from './table-leads.js'
export type { TableTitle } from './table-titles.js'
export type * from './types/saying.js'
export * from './types.js'
export { comparable, unitRatio, units } from './unit.js'
export { unitSlips } from './unit-slip.js'
export { inScale, scaleIn, unitSlipIn, withDecimals, writeBalance, writeSum } from './write-sum.js'
