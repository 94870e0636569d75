import { describe, expect, it } from 'vitest'
import { SourceMap } from './source-map.js'
import { contains, overlaps, shift, slice, span } from './span.js'

describe('SourceMap', () => {
  it('verbatim text maps unit by unit', () => {
    const map = SourceMap.verbatim(10, 5)
    expect(map.toSource(span(0, 5))).toEqual(span(10, 15))
    expect(map.toSource(span(2, 3))).toEqual(span(12, 13))
  })

  it('an empty span has a place and no length', () => {
    const map = SourceMap.verbatim(10, 5)
    expect(map.toSource(span(3, 3))).toEqual(span(13, 13))
    expect(map.toSource(span(5, 5))).toEqual(span(15, 15))
  })

  it('an empty map answers 0 and does not throw', () => {
    expect(new SourceMap([]).toSource(span(0, 0))).toEqual(span(0, 0))
    expect(new SourceMap([]).toSource(span(0, 3))).toEqual(span(0, 0))
  })

  // a&amp;b, **b** around the second half
  const map = new SourceMap([
    { text: 0, length: 1, source: 0, sourceLength: 1 },
    { text: 1, length: 1, source: 1, sourceLength: 5 },
    { text: 2, length: 2, source: 8, sourceLength: 2 },
  ])

  it.each([
    ['a piece of unequal lengths as a whole', span(1, 2), span(1, 6)],
    ['from before it', span(0, 2), span(0, 6)],
    ['markup after a span is left outside', span(0, 1), span(0, 1)],
    ['markup before a span is left outside', span(2, 3), span(8, 9)],
    ['markup inside a span is in the range', span(0, 4), span(0, 10)],
  ])('%s', (_, visible, source) => {
    expect(map.toSource(visible)).toEqual(source)
  })

  it.each([
    ['text inside a verbatim piece', span(8, 9), span(2, 3)],
    ['a piece of unequal lengths as a whole', span(0, 6), span(0, 2)],
    ['a place between two characters', span(9, 9), span(3, 3)],
    ['markup inside', span(1, 9), undefined],
    ['a part of a piece that maps as a whole', span(2, 6), undefined],
    ['markup alone', span(6, 8), undefined],
    ['more than there is', span(8, 12), undefined],
  ])('goes back to the text: %s', (_, source, visible) => {
    expect(map.toText(source)).toEqual(visible)
  })

  it('slices to the map of a part', () => {
    const part = map.slice(span(1, 3))
    expect(part.toSource(span(0, 1))).toEqual(span(1, 6))
    expect(part.toSource(span(1, 2))).toEqual(span(8, 9))
    expect(part.toSource(span(0, 2))).toEqual(span(1, 9))
  })

  it('a slice inside an unequal piece keeps the whole source of it', () => {
    const two = new SourceMap([{ text: 0, length: 2, source: 4, sourceLength: 8 }])
    expect(two.slice(span(1, 2)).toSource(span(0, 1))).toEqual(span(4, 12))
  })

  it('joins two halves with the gap of the source between them', () => {
    const joined = SourceMap.verbatim(0, 3).join(3, SourceMap.verbatim(5, 2))
    expect(joined.toSource(span(0, 5))).toEqual(span(0, 7))
    expect(joined.toSource(span(2, 4))).toEqual(span(2, 6))
    expect(joined.toSource(span(3, 5))).toEqual(span(5, 7))
  })

  it('generated characters between two halves take no source', () => {
    const joined = SourceMap.verbatim(0, 3).join(3, SourceMap.verbatim(9, 2), 1)
    expect(joined.toSource(span(3, 4))).toEqual(span(3, 3))
    expect(joined.toSource(span(2, 5))).toEqual(span(2, 10))
  })
})

describe('spans', () => {
  it.each([
    ['inside', span(0, 5), span(1, 3), true, true],
    ['the same', span(0, 5), span(0, 5), true, true],
    ['touching', span(0, 5), span(5, 7), false, false],
    ['across', span(0, 5), span(4, 7), false, true],
  ])('%s', (_, outer, inner, isContained, isOverlapping) => {
    expect(contains(outer, inner)).toBe(isContained)
    expect(overlaps(outer, inner)).toBe(isOverlapping)
  })

  it('moves and slices', () => {
    expect(shift(span(1, 3), 4)).toEqual(span(5, 7))
    expect(slice('主要举措', span(2, 4))).toBe('举措')
  })
})
