import type { Span } from '@hegao/document'
import type { Balance } from './types/balance.js'
import type {
  Amount,
  Average,
  Change,
  DayRate,
  GrowthOverYears,
  NaturalGrowth,
  Placing,
  PlanShare,
  RankMove,
  Rate,
  ShareList,
  Spread,
} from './types/change.js'
import type { RawCitations } from './types/citation.js'
import type { Count, CountLabel, Each, MatterCount } from './types/count.js'
import type {
  ClockTime,
  Duration,
  Edition,
  HourLength,
  PeriodLength,
  RawDate,
  RawPeriod,
  Weekday,
  YearStep,
} from './types/date.js'
import type { MalformedFigure, Percentage, Quantity } from './types/figure.js'
import type { Closing, DocumentNumber, PrivateNumber } from './types/form.js'
import type { CountedList, Enumerator, OrdinalRun, PointBreak, Respective } from './types/list.js'
import type {
  DoubledMark,
  Echo,
  Ending,
  HalfWidthMark,
  LatinWord,
  NestedMark,
  PairMark,
  Placeholder,
  Repetition,
  Residue,
} from './types/mark.js'
import type { RawNames } from './types/name.js'
import type { Announcement, Pointer } from './types/pointer.js'
import type { Label, Milestone, RunningList } from './types/saying.js'
import type { DivisionLead, SumLine, Total } from './types/total.js'

export type * from './types/balance.js'
export type * from './types/change.js'
export type * from './types/citation.js'
export type * from './types/count.js'
export type * from './types/date.js'
export type * from './types/figure.js'
export type * from './types/form.js'
export type * from './types/list.js'
export type * from './types/mark.js'
export type * from './types/name.js'
export type * from './types/pointer.js'
export type * from './types/table.js'
export type * from './types/total.js'

/** What one paragraph's text says by itself; nothing here depends on the draft around it. */
export interface RawFacts {
  readonly names: RawNames
  readonly citations: RawCitations
  readonly quantities: readonly Quantity[]
  readonly percentages: readonly Percentage[]
  readonly malformedFigures: readonly MalformedFigure[]
  readonly totals: readonly Total[]
  readonly divisionLeads: readonly DivisionLead[]
  readonly sumLines: readonly SumLine[]
  readonly balances: readonly Balance[]
  readonly each: readonly Each[]
  readonly countedLists: readonly CountedList[]
  readonly countLabels: readonly CountLabel[]
  readonly respectives: readonly Respective[]
  readonly changes: readonly Change[]
  readonly growthsOverYears: readonly GrowthOverYears[]
  readonly rankMoves: readonly RankMove[]
  readonly placings: readonly Placing[]
  readonly averages: readonly Average[]
  readonly spreads: readonly Spread[]
  readonly amounts: readonly Amount[]
  readonly shares: readonly ShareList[]
  readonly planShares: readonly PlanShare[]
  readonly naturalGrowths: readonly NaturalGrowth[]
  readonly dayRates: readonly DayRate[]
  readonly rates: readonly Rate[]
  readonly counts: readonly Count[]
  readonly matterCounts: readonly MatterCount[]
  readonly dates: readonly RawDate[]
  readonly periods: readonly RawPeriod[]
  readonly durations: readonly Duration[]
  readonly periodLengths: readonly PeriodLength[]
  readonly hourLengths: readonly HourLength[]
  readonly weekdays: readonly Weekday[]
  readonly clockTimes: readonly ClockTime[]
  readonly editions: readonly Edition[]
  readonly milestones: readonly Milestone[]
  readonly labels: readonly Label[]
  readonly runningLists: readonly RunningList[]
  readonly enumerators: readonly Enumerator[]
  /** Words that may begin a list in another way than 一是: 首先, 第一, 一方面. */
  readonly listOpeners: readonly Span[]
  readonly ordinalRuns: readonly OrdinalRun[]
  readonly announcements: readonly Announcement[]
  readonly pointers: readonly Pointer[]
  /** The whole text where it says nothing by itself: 略, ……, 具体情况如下：. */
  readonly stubs: readonly Span[]
  readonly pairMarks: readonly PairMark[]
  readonly halfWidthMarks: readonly HalfWidthMark[]
  /** How many full-width commas, stops, colons, semicolons and brackets the text has. */
  readonly fullWidthMarks: number
  readonly doubledMarks: readonly DoubledMark[]
  readonly nestedMarks: readonly NestedMark[]
  /** One; none where the text is blank. */
  readonly endings: readonly Ending[]
  readonly residues: readonly Residue[]
  readonly latinWords: readonly LatinWord[]
  readonly repetitions: readonly Repetition[]
  readonly echoes: readonly Echo[]
  readonly pointBreaks: readonly PointBreak[]
  readonly placeholders: readonly Placeholder[]
  readonly documentNumbers: readonly DocumentNumber[]
  readonly privateNumbers: readonly PrivateNumber[]
  readonly closings: readonly Closing[]
  readonly yearSteps: readonly YearStep[]
  /** Sentences that hand over to what follows: 现将有关情况报告如下; 2023年，我局…仍存在以下不足. */
  readonly handovers: readonly Span[]
  /** Dates up to which figures count: 截至12月3日. */
  readonly cutoffs: readonly RawDate[]
}
