import { Memo } from '../memo.js'
import type { RawFacts } from '../types.js'
import { scanAmounts } from './amount.js'
import { scanAnnouncements } from './announcement.js'
import { scanAverages } from './average.js'
import { scanBalances } from './balance.js'
import { scanChanges } from './change.js'
import { scanCitations } from './citation/index.js'
import { scanClockTimes } from './clock.js'
import { scanClosings } from './closing.js'
import { scanCounts } from './count.js'
import { scanCountLabels } from './count-label.js'
import { scanCountedLists } from './counted-list.js'
import { scanCourses } from './course.js'
import { scanDates } from './date.js'
import { scanDivisionLeads, scanSumLines } from './division-lead.js'
import { scanDocumentNumbers } from './document-number.js'
import { scanDoubledMarks } from './doubled-mark.js'
import { scanDurations } from './duration.js'
import { scanEach } from './each.js'
import { scanEchoes } from './echo.js'
import { scanEditions } from './edition.js'
import { scanEndings } from './ending.js'
import { scanEnumerators, scanListOpeners } from './enumerator.js'
import { readFigures, withTenths } from './figure.js'
import { scanGains } from './gain.js'
import { scanGrowthOverYears } from './growth-over-years.js'
import { scanHandovers } from './handover.js'
import { scanHourLengths } from './hour-length.js'
import { scanLabels } from './label.js'
import { scanMalformedFigures } from './malformed.js'
import { countFullWidthMarks, scanHalfWidthMarks, scanPairMarks } from './mark.js'
import { scanMilestones } from './milestone.js'
import { scanMultiples } from './multiple.js'
import { scanNames } from './name/index.js'
import { scanNaturalGrowths } from './natural-growth.js'
import { scanNestedMarks } from './nested-mark.js'
import { isNoTotal } from './no-total.js'
import { scanOrdinalRuns } from './ordinal-run.js'
import { scanPercentages } from './percentage.js'
import { scanPeriodLengths } from './period-length.js'
import { scanPlaceholders } from './placeholder.js'
import { scanPlacings } from './placing.js'
import { scanPlanShares } from './plan-share.js'
import { scanPointBreaks } from './point.js'
import { scanPointers } from './pointer.js'
import { scanPrices } from './price.js'
import { scanPrivateNumbers } from './private-number.js'
import { scanQuantities } from './quantity.js'
import { scanRankMoves } from './rank-move.js'
import { scanRates } from './rate.js'
import { scanResidues } from './residue.js'
import { scanRespectives } from './respective.js'
import { scanRunningLists } from './running-list.js'
import { scanScores } from './score.js'
import { scanSeriesGrowth } from './series-growth.js'
import { scanShares } from './share.js'
import { scanSpreads } from './spread.js'
import { scanStubs } from './stub.js'
import { scanTargetGaps } from './target-gap.js'
import { scanTenths } from './tenths.js'
import { scanTotals } from './total.js'
import { scanWeekdays } from './weekday.js'
import { scanLatinWords, scanRepetitions } from './word.js'
import { scanYearSteps } from './year-step.js'
import { scanYields } from './yield.js'

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
      ...scanChanges(text, withTenths(sizes, scanScores(text))),
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
    rates: scanRates(text, percentages, figures, listed),
    counts: scanCounts(text, quantities),
    ...times,
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
  readonly #known = new Map<string, RawFacts>()
  /** For what others read of the same texts. */
  readonly memo: Memo
  /** How often a text had to be scanned; known texts do not count. */
  scanned = 0

  /** @param limit how many texts are kept; past it the oldest is forgotten. */
  constructor(readonly limit = 20_000) {
    this.memo = new Memo(limit)
  }

  scan(text: string): RawFacts {
    const known = this.#known.get(text)
    if (known) return known
    const facts = scan(text)
    this.scanned++
    if (this.#known.size >= this.limit) this.#known.delete(this.#known.keys().next().value!)
    this.#known.set(text, facts)
    return facts
  }

  /** Forgets every text: where the next draft is another one, what is kept only grows old. */
  forget(): void {
    this.#known.clear()
    this.memo.forget()
  }
}
