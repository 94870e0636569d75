import type { Span } from '@hegao/document'

/** In reading order; of two in one place the longer. */
export function withoutOverlaps<Found extends { readonly span: Span }>(
  found: readonly Found[],
): Found[] {
  const kept: Found[] = []
  const length = ({ span }: Found) => span.end - span.start
  for (const one of found.toSorted((a, b) => length(b) - length(a)))
    if (!kept.some(({ span }) => span.start < one.span.end && one.span.start < span.end))
      kept.push(one)
  return kept.toSorted((a, b) => a.span.start - b.span.start)
}
