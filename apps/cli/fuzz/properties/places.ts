import type { FileReport, Range } from '@hegao/core'
import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { check } from '../engine.js'
import { must, type Property } from '../property.js'
import { written } from '../texts/index.js'

/** Whatever is found stands in the text, and the words that are shown are the words that stand there. */
export const places: Property = {
  name: 'places',
  share: 50,
  build: () =>
    fc.property(written, ({ text, format }) => {
      const draft = readDraft(text, format)
      mustStandIn(check(draft), draft.source)
    }),
}

/** @param source what the offsets of the report count in */
export function mustStandIn(report: FileReport, source: string): void {
  const breaks = lineStarts(source)
  const stands = ({ start, end }: Range, what: string) => {
    must(
      start.offset >= 0 && start.offset <= end.offset && end.offset <= source.length,
      () => `${what} is ${start.offset}–${end.offset} in a text of ${source.length}`,
    )
    for (const { line, column, offset } of [start, end])
      must(
        breaks[line - 1]! + column - 1 === offset,
        () => `${what} says ${line}:${column} for ${offset}`,
      )
  }
  for (const section of report.sections) if (section.range) stands(section.range, section.id)
  for (const { rule, range, text, related, fix } of [...report.diagnostics, ...report.suppressed]) {
    stands(range, rule)
    const words = source.slice(range.start.offset, range.end.offset)
    must(
      words === text,
      () => `${rule} shows ${JSON.stringify(text)}, there is ${JSON.stringify(words)}`,
    )
    for (const other of related) stands(other.range, `${rule}, related`)
    for (const edit of fix?.edits ?? []) stands(edit.range, `${rule}, fix`)
  }
}

/** Lines as an editor counts them. */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { 0: end, index } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}
