export { type ChangeFinding, judgeChange } from './change/finding.js'
export { refutedGrowth } from './change/over-years.js'
export { isOwedToTotal } from './change/owed.js'
export { namedAgain } from './count/back-reference.js'
export type { Conflict } from './count/conflict.js'
export { type Counted, inOneSentence, settingOf } from './count/counted.js'
export { countedThoughDenied } from './count/denied.js'
export { type MoreThanAll, moreThanAll } from './count/matter.js'
export { fewerThanThereAre, moreThanThereAre } from './count/member.js'
export { type UnlikeMove, unlikeItsMove } from './count/moved.js'
export { countedTwice } from './count/repeated.js'
export { underTwoScopes } from './count/scope.js'
export { type TableConflict, unlikeItsTable } from './count/table.js'
export { unlikeItsRow, withDigitsTransposed } from './count/transposed.js'
export { groupBy } from './group.js'
export {
  isAbridged,
  isDraftText,
  isStatute,
  lawOf,
  mayBeLocal,
  opensWithState,
  withoutBracket,
  withoutState,
} from './law/cited.js'
export { isOneNumber } from './law/issue-number.js'
export { type WrongIssuer, wrongIssuer } from './law/issuer.js'
export { hasEveryStatute, nearStatute } from './law/near-statute.js'
export { slipFor } from './law/slip.js'
export { countsItsList } from './list/announced.js'
export { type ContentsSlip, contentsSlips } from './list/contents.js'
export { type NamedMembers, namedMembers } from './list/fixed.js'
export { countNamed, type Named, repeatedMember } from './list/members.js'
export { findMisplaced, type Misplaced, type Ranked } from './list/order.js'
export { judgeList, type ListFault } from './list/wording.js'
export { quotient, scaleFor } from './quotient.js'
export { areOfOneKind, fractionOf, isBare, type Tie, tieOf } from './share/fraction.js'
export { type MisfitShare, misfitShares } from './share/misfit.js'
export { mayPassAll } from './share/past-all.js'
export { isClaimOf, type Quotient, wholesMeant, wrongRates, wrongShares } from './share/rate.js'
export { wrongAmong } from './table/among.js'
export { comesTo, wrongAverages, wrongBalances } from './table/balance.js'
export { type Crossing, crossingsOf, isCrossed, type WrongLine } from './table/crossing.js'
export { wrongSums } from './table/sum.js'
export { lineLabel, sumOf } from './table/written.js'
export { type Certainty, certaintiesOfYear } from './time/certain-year.js'
export { type ComparedYear, comparedYears } from './time/compared-years.js'
export { isOfPlan, saysPlan, yearsIn } from './time/heading-year.js'
export { cutoffsOfTheBase, worksOfLastYear } from './time/left-years.js'
export { type LatePlan, latePlan } from './time/plan-made.js'
export { expiredPlans, overduePlans, wrongPlannedYears } from './time/planned-years.js'
export { spokenUntil } from './time/spoken.js'
export {
  shortcomingsOfLastYear,
  summariesOfLastYear,
  timesOfTheirBase,
} from './time/stale-account.js'
export { studiedAt } from './time/study-time.js'
export { tablesOfLastYear } from './time/table-year.js'
export {
  areWithin,
  clauseOf,
  eventOf,
  isAhead,
  isFarAhead,
  isLongOver,
  isMeeting,
  looksBack,
  ownSpan,
  underway,
  wasHeldThen,
  yearsOf,
} from './time/timeline.js'
export { isToCome } from './time/to-come.js'
export { laterEvent, plenumsHeld } from './time/unlisted.js'
export {
  dateIn,
  isInPlan,
  isPlanned,
  isWrittenDay,
  writeIso,
  writtenBy,
} from './time/writing.js'
export { writtenYear } from './time/written-year.js'
export { missingTopics } from './topics.js'
export { type Remainder, remainderOf } from './total/all-done.js'
export { areStages, exhaust } from './total/kinds.js'
export { totalVerdict } from './total/verdict.js'
export { type TotalFinding, totalFinding } from './total/words.js'
export { type NameClash, nameClash } from './wording/attachment-name.js'
export { tellsOfBefore } from './wording/bygone.js'
export { confusionFinder, type FoundConfusion } from './wording/confusion.js'
export { inAll } from './wording/in-all.js'
export { misuseOf } from './wording/level-word.js'
export { endsInJoint, firstMatter } from './wording/matter.js'
export { type Mistyped, mistypedFinder } from './wording/mistyped.js'
export { isSlipOfPlace } from './wording/near-place.js'
export {
  type Folded,
  findPhrase,
  fold,
  phraseReader,
  type QuotedPhrases,
  type Run,
} from './wording/phrase.js'
export { quotable } from './wording/quotable.js'
export { judgeRepetition } from './wording/repetition.js'
export { says } from './wording/says.js'
export { isSpokenOf } from './wording/spoken-of.js'
