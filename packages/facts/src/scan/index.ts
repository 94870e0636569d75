import { Memo } from '../memo.js'
import { Recent } from '../recent.js'
import type { RawFacts } from '../types.js'
import { scanEach } from './average/each.js'
import { scanAverages } from './average/index.js'
import { scanMultiples } from './average/multiple.js'
import { scanPrices } from './average/price.js'
import { scanSpreads } from './average/spread.js'
import { scanYields } from './average/yield.js'
import { scanBalances } from './balance/index.js'
import { scanGains } from './change/gain.js'
import { scanGrowthOverYears } from './change/growth-over-years.js'
import { scanChanges } from './change/index.js'
import { scanNamedBases } from './change/named-base.js'
import { scanNaturalGrowths } from './change/natural-growth.js'
import { scanPlacings } from './change/placing.js'
import { scanRankMoves } from './change/rank-move.js'
import { scanRespectiveBases } from './change/respective-base.js'
import { scanSeriesGrowth } from './change/series-growth.js'
import { scanTargetGaps } from './change/target-gap.js'
import { scanYearSteps } from './change/year-step.js'
import { scanCitations } from './citation/index.js'
import { scanCounts } from './count/index.js'
import { scanMatterCounts } from './count/matter.js'
import { scanClosings } from './form/closing.js'
import { scanDocumentNumbers } from './form/document-number.js'
import { scanHandovers } from './form/handover.js'
import { scanPointers } from './form/pointer.js'
import { scanPrivateNumbers } from './form/private-number.js'
import { scanAnnouncements } from './list/announcement.js'
import { scanCountLabels } from './list/count-label.js'
import { scanCountedLists } from './list/counted.js'
import { scanEnumerators, scanListOpeners } from './list/enumerator.js'
import { scanLabels } from './list/label.js'
import { scanOrdinalRuns } from './list/ordinal-run.js'
import { scanPointBreaks } from './list/point.js'
import { scanRespectives } from './list/respective.js'
import { scanRunningLists } from './list/running.js'
import { scanDoubledMarks } from './mark/doubled.js'
import { scanEndings } from './mark/ending.js'
import { countFullWidthMarks, scanHalfWidthMarks, scanPairMarks } from './mark/index.js'
import { scanNestedMarks } from './mark/nested.js'
import { scanNames } from './name/index.js'
import { scanAmounts } from './quantity/amount.js'
import { readFigures, withTenths } from './quantity/figure.js'
import { scanQuantities } from './quantity/index.js'
import { scanMalformedFigures } from './quantity/malformed.js'
import { scanScores } from './quantity/score.js'
import { scanTenths } from './quantity/tenths.js'
import { scanDayRates } from './share/day-rate.js'
import { scanShares } from './share/index.js'
import { scanPercentages } from './share/percentage.js'
import { scanPlanShares } from './share/plan-share.js'
import { scanRates } from './share/rate.js'
import { scanClockTimes } from './time/clock.js'
import { scanCourses } from './time/course.js'
import { scanDates } from './time/date.js'
import { scanDurations } from './time/duration.js'
import { scanEditions } from './time/edition.js'
import { scanHourLengths } from './time/hour-length.js'
import { scanMilestones } from './time/milestone.js'
import { scanPeriodLengths } from './time/period-length.js'
import { scanWeekdays } from './time/weekday.js'
import { scanDivisionLeads, scanSumLines } from './total/division-lead.js'
import { scanTotals } from './total/index.js'
import { isNoTotal } from './total/no-total.js'
import { scanEchoes } from './wording/echo.js'
import { scanPlaceholders } from './wording/placeholder.js'
import { scanResidues } from './wording/residue.js'
import { scanStubs } from './wording/stub.js'
import { scanLatinWords, scanRepetitions } from './wording/word.js'

/** Reads what a text says by itself. The result depends on the text and on nothing else. */
export function scan(text: string): RawFacts {
  const quantities = scanQuantities(text)
  const times = scanDates(text)
  const durations = scanDurations(text)
  const percentages = scanPercentages(text)
  // Those of a change or an average among them: their parts need not add up, but they are listed all the same.
  const listed = scanTotals(text, quantities)
  const figures = readFigures(text, quantities, percentages)
  const sizes = withTenths(figures, scanTenths(text))
  const changes = scanChanges(text, withTenths(sizes, scanScores(text)))
  return {
    quantities,
    percentages,
    malformedFigures: scanMalformedFigures(text),
    totals: listed.filter(({ total }) => !isNoTotal(text, total)),
    divisionLeads: scanDivisionLeads(text, quantities),
    sumLines: scanSumLines(text, quantities),
    balances: scanBalances(text, quantities, listed),
    each: scanEach(text, quantities),
    countedLists: scanCountedLists(text),
    countLabels: scanCountLabels(text),
    respectives: scanRespectives(text),
    changes: [
      ...changes,
      ...scanNamedBases(text, figures, changes),
      ...scanRespectiveBases(text, figures, changes),
      ...scanGains(text, percentages, figures),
      ...scanTargetGaps(text, figures),
      ...scanSeriesGrowth(text, figures),
    ],
    growthsOverYears: scanGrowthOverYears(text, figures),
    rankMoves: scanRankMoves(text),
    placings: scanPlacings(text),
    spreads: scanSpreads(text),
    averages: [
      ...scanAverages(text, quantities),
      ...scanPrices(text, quantities, listed),
      ...scanMultiples(text, quantities),
      ...scanYields(text),
    ],
    amounts: scanAmounts(text, figures),
    shares: scanShares(text, sizes, listed),
    planShares: scanPlanShares(text, figures),
    naturalGrowths: scanNaturalGrowths(text),
    dayRates: scanDayRates(text),
    rates: scanRates(text, percentages, figures, listed),
    counts: scanCounts(text, quantities),
    matterCounts: scanMatterCounts(text, quantities),
    dates: times.dates,
    periods: times.periods,
    cutoffs: times.cutoffs,
    durations,
    periodLengths: [
      ...scanPeriodLengths(text, times.periods, durations),
      ...scanCourses(text, times.dates, durations),
    ],
    hourLengths: scanHourLengths(text),
    weekdays: scanWeekdays(text, times.dates, times.periods),
    clockTimes: scanClockTimes(text),
    editions: scanEditions(text),
    milestones: scanMilestones(text),
    labels: scanLabels(text),
    runningLists: scanRunningLists(text),
    enumerators: scanEnumerators(text),
    listOpeners: scanListOpeners(text),
    ordinalRuns: scanOrdinalRuns(text),
    announcements: scanAnnouncements(text),
    pointers: scanPointers(text),
    stubs: scanStubs(text),
    pairMarks: scanPairMarks(text),
    halfWidthMarks: scanHalfWidthMarks(text),
    fullWidthMarks: countFullWidthMarks(text),
    doubledMarks: scanDoubledMarks(text),
    nestedMarks: scanNestedMarks(text),
    endings: scanEndings(text),
    residues: scanResidues(text),
    latinWords: scanLatinWords(text),
    repetitions: scanRepetitions(text),
    echoes: scanEchoes(text),
    pointBreaks: scanPointBreaks(text),
    placeholders: scanPlaceholders(text),
    handovers: scanHandovers(text),
    documentNumbers: scanDocumentNumbers(text),
    privateNumbers: scanPrivateNumbers(text),
    closings: scanClosings(text),
    yearSteps: scanYearSteps(text),
    names: scanNames(text),
    citations: scanCitations(text),
  }
}

/** Remembers what was scanned, by text. One scanner serves one run, or one editor session. */
export class Scanner {
  readonly #known: Recent<RawFacts>
  /** For what others read of the same texts. */
  readonly memo: Memo
  /** How often a text had to be scanned; known texts do not count. */
  scanned = 0

  /** @param limit how many texts are kept, as `Recent` counts. */
  constructor(readonly limit = 10_000) {
    this.#known = new Recent(limit)
    this.memo = new Memo(limit)
  }

  scan(text: string): RawFacts {
    const known = this.#known.get(text)
    if (known) return known
    const facts = scan(text)
    this.scanned++
    this.#known.set(text, facts)
    return facts
  }

  /** Forgets every text: where the next draft is another one, what is kept only grows old. */
  forget(): void {
    this.#known.forget()
    this.memo.forget()
  }
}
