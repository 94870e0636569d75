/** A half-open stretch [start, end) counted in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

/** Moves a span by `by` code units. */
export const shift = ({ start, end }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
})

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const slice = (text: string, { start, end }: Span): string => text.slice(start, end)
