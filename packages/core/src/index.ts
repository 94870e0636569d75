export { type Acceptable, type Accepted, type AcceptedKey, acceptedKey } from './accepted.js'
export * from './catalogue.js'
export { type CheckSetup, checkDraft, Scanner, type Toolbox } from './check.js'
export {
  type ChosenProfile,
  deadlineOf,
  fitVariant,
  generalId,
  recogniseProfile,
} from './choose-profile.js'
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
export * from './language.js'
export * from './law.js'
export { openLawBook, withOwnTitles } from './law-book.js'
export { isTurn } from './law-nearness.js'
export { type LawCells, packLaws, packName } from './law-pack.js'
export { hasPackingSigns, type LawData } from './law-rows.js'
export { type LawSources, sourceIn } from './law-sources.js'
export { keyOf } from './law-title.js'
export { lawKinds, lawWords } from './law-words.js'
export { limits } from './limits.js'
export { wholeDraftRange } from './locate.js'
export { foldCase, nearest } from './nearest.js'
export { definePackage, type LoadedPackage, type RulePackage, withPackages } from './package.js'
export { matchesAny, matchesPlain, plainOf } from './pattern.js'
export { LineIndex } from './position.js'
export * from './profile.js'
export * from './report.js'
export * from './rule.js'
export { groupOf, namesRule, ruleNames } from './rule-pattern.js'
export { messageOf, type RuleSettings } from './run.js'
export { buildReport, describeRule } from './run-report.js'
export * from './score.js'
export { findSections, type SectionState, type SectionStatus } from './sections.js'
export * from './source.js'
export type { Stopwatch } from './stopwatch.js'
export { type SuggestedLaw, suggestLaws } from './suggest-laws.js'
export { isReason, type Suppression } from './suppression.js'
