export { type Acceptable, type Accepted, type AcceptedKey, acceptedKey } from './accepted.js'
export * from './catalogue.js'
export { certaintyOfYear } from './certain-year.js'
export {
  buildReport,
  type CheckSetup,
  checkDraft,
  describeRule,
  Scanner,
  type Toolbox,
} from './check.js'
export { type ChosenProfile, fitVariant, generalId, recogniseProfile } from './choose-profile.js'
export {
  isAbridged,
  isStatute,
  lawOf,
  mayBeLocal,
  opensWithState,
  slipFor,
  withoutState,
} from './cited.js'
export { namedAgain } from './conflict/back-reference.js'
export type { Conflict } from './conflict/conflict.js'
export { countedThoughDenied } from './conflict/denied.js'
export { moreThanThereAre } from './conflict/member.js'
export { countedTwice } from './conflict/repeated.js'
export { underTwoScopes } from './conflict/scope.js'
export { type TableConflict, unlikeItsTable } from './conflict/table.js'
export { type Counted, inOneSentence, settingOf } from './counted.js'
export * from './finding.js'
export { fingerprints } from './fingerprint.js'
export { type NamedMembers, namedMembers } from './fixed-list.js'
export { areOfOneKind, fractionOf, isBare, type Tie, tieOf } from './fraction.js'
export {
  areDecisions,
  areOfOneDivision,
  areStages,
  cross,
  excludeEachOther,
  exhaust,
} from './kinds.js'
export * from './language.js'
export * from './law.js'
export { openLawBook, withOwnTitles } from './law-book.js'
export { kindLetters, type LawData, packDay, packTitle } from './law-rows.js'
export { keyOf } from './law-title.js'
export { misuseOf } from './level-word.js'
export { judgeList, type ListFault } from './list-wording.js'
export { wholeDraftRange } from './locate.js'
export { countNamed, type Named, repeatedMember } from './members.js'
export { foldCase, nearest } from './nearest.js'
export { countTwice, isClosed, isTied, labelsOf, mayHoldOlder } from './parts.js'
export { matchesAny } from './pattern.js'
export { type Folded, findPhrase, findRuns, fold, type Run } from './phrase.js'
export { LineIndex } from './position.js'
export * from './profile.js'
export * from './report.js'
export * from './rule.js'
export { namesRule, ruleNames } from './rule-pattern.js'
export { messageOf, type RuleSettings } from './run.js'
export * from './score.js'
export { findSections, type SectionState, type SectionStatus } from './sections.js'
export * from './source.js'
export { isReason, type Suppression } from './suppression.js'
export { isInPlan, isPlanned, writeDay, writtenBy } from './writing.js'
