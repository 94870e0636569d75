import { SourceMap } from '../source-map.js'
import { type Span, span } from '../span.js'

/** Text that a person sees, with its way back to the source. */
export interface Visible {
  readonly text: string
  readonly map: SourceMap
}

/** The text without some stretches of it, which are given in their order. */
export function without({ text, map }: Visible, stretches: readonly Span[]): Visible {
  const kept = [...stretches, span(text.length, text.length)].map(({ start }, index) =>
    span(stretches[index - 1]?.end ?? 0, start),
  )
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    map: SourceMap.concat(
      kept.map(stretch => ({
        map: map.slice(stretch),
        length: stretch.end - stretch.start,
        glue: 0,
      })),
    ),
  }
}
