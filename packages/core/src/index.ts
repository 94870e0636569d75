export { Scanner } from '@hegao/facts'
export { type Acceptable, type Accepted, type AcceptedKey, acceptedKey } from './accepted.js'
export { type Remainder, remainderOf } from './all-done.js'
export { countsItsList } from './announced.js'
export { type NameClash, nameClash } from './attachment-name.js'
export * from './catalogue.js'
export { type Certainty, certaintiesOfYear } from './certain-year.js'
export { type ChangeFinding, judgeChange } from './change-finding.js'
export { type CheckSetup, checkDraft, type Toolbox } from './check.js'
export {
  type ChosenProfile,
  deadlineOf,
  fitVariant,
  generalId,
  recogniseProfile,
} from './choose-profile.js'
export {
  isAbridged,
  isDraftText,
  isStatute,
  lawOf,
  mayBeLocal,
  opensWithState,
  withoutBracket,
  withoutState,
} from './cited.js'
export { comparedYears } from './compared-years.js'
export { namedAgain } from './conflict/back-reference.js'
export type { Conflict } from './conflict/conflict.js'
export { countedThoughDenied } from './conflict/denied.js'
export { fewerThanThereAre, moreThanThereAre } from './conflict/member.js'
export { countedTwice } from './conflict/repeated.js'
export { underTwoScopes } from './conflict/scope.js'
export { type TableConflict, unlikeItsTable } from './conflict/table.js'
export { unlikeItsRow, withDigitsTransposed } from './conflict/transposed.js'
export { confusionFinder, type FoundConfusion } from './confusion.js'
export { type Counted, inOneSentence, settingOf } from './counted.js'
export { type DescribedWith, describeLaw } from './describe-law.js'
export { type ListedFact, listFacts } from './fact-list/list.js'
export { factTitle, oneLine, type SaidFact, sayFact } from './fact-list/say.js'
export { factKinds } from './fact-list/words.js'
export * from './finding.js'
export { fingerprints } from './fingerprint.js'
export { applyEdits, mapSpan, type TextEdit } from './fix/edit.js'
export {
  applyFixes,
  type Check,
  type Fixed,
  fixDraft,
  followedBy,
  type Reading,
} from './fix/fix-draft.js'
export { fixedWords } from './fix/fixed-words.js'
export { editsOf, planFixes } from './fix/plan.js'
export { type NamedMembers, namedMembers } from './fixed-list.js'
export { areOfOneKind, fractionOf, isBare, type Tie, tieOf } from './fraction.js'
export { groupBy } from './group.js'
export { refutedGrowth } from './growth-over-years.js'
export { inAll } from './in-all.js'
export { isOneNumber } from './issue-number.js'
export { areStages, exhaust } from './kinds.js'
export * from './language.js'
export * from './law.js'
export { openLawBook, withOwnTitles } from './law-book.js'
export { type WrongIssuer, wrongIssuer } from './law-issuer.js'
export { type LawCells, packLaws, packName } from './law-pack.js'
export { hasPackingSigns, type LawData } from './law-rows.js'
export { type LawSources, sourceIn } from './law-sources.js'
export { keyOf } from './law-title.js'
export { lawKinds, lawWords } from './law-words.js'
export { misuseOf } from './level-word.js'
export { limits } from './limits.js'
export { judgeList, type ListFault } from './list-wording.js'
export { wholeDraftRange } from './locate.js'
export { endsInJoint, firstMatter } from './matter.js'
export { countNamed, type Named, repeatedMember } from './members.js'
export { hasEveryStatute, nearStatute } from './near-statute.js'
export { foldCase, nearest } from './nearest.js'
export { findMisplaced, type Misplaced, type Ranked } from './order.js'
export { definePackage, type LoadedPackage, type RulePackage, withPackages } from './package.js'
export { matchesAny } from './pattern.js'
export {
  type Folded,
  findPhrase,
  fold,
  phraseReader,
  type QuotedPhrases,
  type Run,
} from './phrase.js'
export { type LatePlan, latePlan } from './plan-made.js'
export { expiredPlans, overduePlans, wrongPlannedYears } from './planned-years.js'
export { LineIndex } from './position.js'
export * from './profile.js'
export { quotable } from './quotable.js'
export { quotient, scaleFor } from './quotient.js'
export { judgeRepetition } from './repetition.js'
export * from './report.js'
export * from './rule.js'
export { groupOf, namesRule, ruleNames } from './rule-pattern.js'
export { messageOf, type RuleSettings } from './run.js'
export { buildReport, describeRule } from './run-report.js'
export * from './score.js'
export { findSections, type SectionState, type SectionStatus } from './sections.js'
export { type MisfitShare, misfitShares } from './share.js'
export { slipFor } from './slip.js'
export * from './source.js'
export { spokenUntil } from './spoken-time.js'
export type { Stopwatch } from './stopwatch.js'
export { studiedAt } from './study-time.js'
export { type SuggestedLaw, suggestLaws } from './suggest-laws.js'
export { isReason, type Suppression } from './suppression.js'
export { missingTopics } from './topics.js'
export { totalVerdict } from './total-verdict.js'
export { type TotalFinding, totalFinding } from './total-words.js'
export {
  dateIn,
  isInPlan,
  isPlanned,
  isWrittenDay,
  writeDay,
  writeIso,
  writtenBy,
} from './writing.js'
