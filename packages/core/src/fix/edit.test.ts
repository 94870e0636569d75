import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEdits } from './compose.js'
import { applyEdits, mapSpan, sortEdits, type TextEdit } from './edit.js'

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText })

/** Edits of a text of some length: sorted, none overlapping another, touching ones among them. */
const editsOf = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 12 }).map(cuts => {
    const places = cuts.toSorted(([a], [b]) => a - b)
    const edits: TextEdit[] = []
    for (let index = 0; index + 1 < places.length; index += 2)
      edits.push(edit(places[index]![0], places[index + 1]![0], places[index]![1]))
    return edits
  })

const textWithEdits = fc
  .string({ maxLength: 30 })
  .chain(text => editsOf(text.length).map(edits => ({ text, edits })))

describe('edits', () => {
  it('are put into the text', () => {
    expect(applyEdits('现将现将报告,如下', [edit(2, 4, ''), edit(6, 7, '，')])).toBe(
      '现将报告，如下',
    )
    expect(applyEdits('', [])).toBe('')
  })

  it('at one place stand in the order given, before what is replaced there', () => {
    const edits = sortEdits([
      edit(1, 2, '乙'),
      edit(1, 1, '（'),
      edit(1, 1, '《'),
      edit(0, 1, '甲'),
    ])
    expect(applyEdits('ab', edits)).toBe('甲（《乙')
  })

  it('move what stands behind them', () => {
    const edits = [edit(0, 2, ''), edit(4, 4, '新'), edit(6, 8, '换了')]
    const text = 'aa红红b蓝蓝c绿绿'
    const after = applyEdits(text, edits)
    const words = (start: number, end: number) => {
      const place = mapSpan({ start, end }, edits)
      return after.slice(place.start, place.end)
    }
    expect(words(2, 4)).toBe('红红')
    expect(words(4, 6)).toBe('b蓝')
    expect(words(8, 10)).toBe('绿绿')
    expect(words(7, 9)).toBe('换了绿')
    expect(words(0, 1)).toBe('')
    expect(words(2, 6)).toBe('红红新b蓝')
  })

  it('leave the words of what they do not touch', () => {
    fc.assert(
      fc.property(textWithEdits, fc.nat(30), fc.nat(10), ({ text, edits }, start, length) => {
        const end = start + length
        fc.pre(end <= text.length && !edits.some(one => one.start < end && start < one.end))
        fc.pre(!edits.some(one => one.start > start && one.start < end))
        const place = mapSpan({ start, end }, edits)
        expect(applyEdits(text, edits).slice(place.start, place.end)).toBe(text.slice(start, end))
      }),
    )
  })
})

describe('edits after edits', () => {
  it('come to edits of the first text', () => {
    const twice = textWithEdits.chain(({ text, edits }) =>
      editsOf(applyEdits(text, edits).length).map(more => ({ text, edits, more })),
    )
    fc.assert(
      fc.property(twice, ({ text, edits, more }) => {
        const composed = composeEdits(edits, more)
        expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, edits), more))
        for (const [index, { start, end }] of composed.entries()) {
          expect(start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leave what neither touches', () => {
    expect(composeEdits([edit(2, 4, '')], [edit(6, 7, '，')])).toEqual([
      edit(2, 4, ''),
      edit(8, 9, '，'),
    ])
    expect(composeEdits([edit(5, 5, '甲乙')], [edit(6, 7, '丙')])).toEqual([edit(5, 5, '甲丙')])
  })
})
