import type { Catalogue } from '@hegao/core'
import type { Facts, TableCell, TableSum } from '@hegao/facts'
import { areStages, exhaust } from '../total/kinds.js'
import { isBetween, isNoMean } from './mean.js'
import { lineLabel, sumOf } from './written.js'

/** A total of a table, and the cells that it should be the sum of and is not. */
export interface WrongSum {
  readonly sum: TableSum
  readonly parts: readonly TableCell[]
}

/** The totals of a table that its other totals, or the form of it, prove to be wrong; each cell once. */
export function wrongSums(
  { sums }: Pick<Facts['tables'][number], 'sums'>,
  catalogue: Catalogue,
): WrongSum[] {
  const told = new Set<TableCell>()
  return sums.flatMap(sum => {
    const alike = sums.filter(({ by, plan }) => by === sum.by && plan === sum.plan)
    const parts = told.has(sum.total) ? undefined : wrongParts(sum, alike, catalogue)
    if (!parts) return []
    told.add(sum.total)
    return [{ sum, parts }]
  })
}

/** So many other lines show that a line between them is added up as they are, and is no average. */
const leastBeside = 3

/** The cells that the total is not the sum of, where it is proved that it should be. */
function wrongParts(
  sum: TableSum,
  alike: readonly TableSum[],
  catalogue: Catalogue,
): readonly TableCell[] | undefined {
  const verdicts = sum.readings.map(reading => judge(sum, reading))
  if (verdicts.some(verdict => verdict !== 'wrong')) return undefined
  const [best] = sum.readings
    .map((reading, index) => {
      const right = alike.filter(other => isEvidence(other, other.readings[index]!))
      return { reading, weights: right.map(other => other.readings[index]!) }
    })
    .toSorted((a, b) => b.weights.length - a.weights.length)
  const { reading, weights } = best!
  if (sum.readings.some(one => isBetween(sum.total, one))) {
    const isProved = weights.length >= leastBeside && !sum.rounded
    return isProved && isNoMean(sum.total, reading, weights) ? reading : undefined
  }
  if (weights.length > 0) return reading
  const isOne = alike.length === 1 || isPlainTotal(lineLabel(sum.total, sum.by))
  const clear = !sum.weak && isOne && alike.every(other => haveOneSet(other, sum))
  return clear && !overlap(sum, catalogue) ? reading : undefined
}

/** 参加总人数 may have who came twice once. */
const isPlainTotal = (label: string): boolean => /^[合总共]\s*计/.test(label)

/** 受理 87、64、39 and 办结 87、64、39 with one total: as well as one column, for both of them say the same. */
const haveOneSet = (one: TableSum, other: TableSum): boolean => figuresOf(one) === figuresOf(other)

const figuresOf = ({ total, readings }: TableSum): string =>
  [total, ...readings.flat()].map(({ kind, value }) => `${kind} ${value}`).join()

/** `open` where a cell is unknown and the known ones leave room for it. */
function judge(
  { total, rounded }: TableSum,
  parts: readonly TableCell[],
): 'right' | 'wrong' | 'open' {
  const cells = [total, ...parts].filter(({ kind }) => kind === 'number')
  const exact = !rounded && cells.every(({ precision }) => precision === 1)
  const tolerance = exact ? 0 : cells.reduce((half, { precision }) => half + precision! / 2, 0)
  const difference = sumOf(parts) - total.value!
  if (Math.abs(difference) <= tolerance + 1e-9) return 'right'
  if (cells.length === parts.length + 1) return 'wrong'
  return difference > 0 && cells.every(({ value }) => value! >= 0) ? 'wrong' : 'open'
}

/** Sums of a figure and zeros prove no reading. */
const isEvidence = (sum: TableSum, parts: readonly TableCell[]): boolean =>
  judge(sum, parts) === 'right' && parts.filter(({ value }) => value).length > 1

/** Kinds of some dimension (党员, 女性) unless it is all of them, or stages of one matter: no parts. */
function overlap({ by, readings }: TableSum, catalogue: Catalogue): boolean {
  const labels = readings[0]!.map(cell => lineLabel(cell, by))
  const touched = catalogue.dimensions.some(words =>
    labels.some(label => words.some(word => label.includes(word))),
  )
  return !exhaust(labels, catalogue) && (touched || areStages(labels, catalogue))
}
