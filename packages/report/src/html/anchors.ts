import { linesOf } from './lines.js'

/** The ids of a draft's places, and links to those that are shown. Numbers count from 1. */
export interface Anchors {
  /** The id of the draft. */
  readonly draft: string
  /** False without a text that words could be marked in. */
  readonly hasText: boolean
  line(line: number): string
  /** The explanation of a finding. */
  note(finding: number): string
  /** Its words in the text. */
  words(finding: number): string
  /** One of the other places of a finding. */
  place(finding: number, index: number): string
  /** Leads to the line, or to the draft where the line is not shown. */
  toLine(line: number): string
}

export function anchorsOf(rank: number, source: string | undefined): Anchors {
  const draft = `d${rank}`
  const hasText = source !== undefined && source.trim() !== ''
  const shown = new Set(
    hasText
      ? linesOf(source)
          .filter(({ start, end }) => source.slice(start, end).trim() !== '')
          .map(({ number }) => number)
      : [],
  )
  return {
    draft,
    hasText,
    line: line => `${draft}-l${line}`,
    note: finding => `${draft}-f${finding}`,
    words: finding => `${draft}-m${finding}`,
    place: (finding, index) => `${draft}-p${finding}-${index}`,
    toLine: line => (shown.has(line) ? `#${draft}-l${line}` : `#${draft}`),
  }
}
