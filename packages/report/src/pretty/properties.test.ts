import type { Diagnostic, FileReport, Report } from '@hegao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeAt } from '../testing/places.js'
import { sample } from '../testing/sample.js'
import { widthOf } from './cells.js'
import { renderPretty } from './index.js'

/** Paths and ids are never cut, so these stay short; everything else may be anything. */
const piece = fc.oneof(
  fc.constantFrom(...'全年办理𠮷行政许可，。、；：）”》（《“…—·％ 　\n'),
  fc.constantFrom('word', '12.5%', ',', '\r\n', '\t', '\u001b[2J', '\u009b1m', '\u202e', '\ufeff'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const text = fc.array(piece, { minLength: 1, maxLength: 80 }).map(parts => parts.join(''))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const spans = fc.array(fc.tuple(share, share, text), { minLength: 1, maxLength: 8 })

function spoilt(source: string, places: [number, number, string][]): Report {
  const base = sample()
  const file = base.files[0]!
  const model = file.diagnostics[0]!
  const diagnostics = places.map(([from, length, message]): Diagnostic => {
    const start = Math.floor(from * source.length)
    const end = start + Math.floor(length * (source.length - start))
    const range = rangeAt(source, start, end)
    const related = places.map(([at]) => {
      const offset = Math.floor(at * source.length)
      return { message, range: rangeAt(source, offset, Math.min(source.length, offset + 2)) }
    })
    const fix = { tier: 'safe' as const, edits: [{ range, newText: message.slice(0, 5) }] }
    return { ...model, message, range, text: source.slice(start, end), related, fix }
  })
  const words = places[0]![2]
  const rules = { [model.rule]: { ...base.rules[model.rule]!, title: words } }
  const suppressed = diagnostics.map(one => ({
    ...one,
    suppression: { kind: 'directive' as const, reason: words },
  }))
  const sections = file.sections.map(section => ({ ...section, title: words }))
  const notChecked = [{ rule: model.rule, reason: words }]
  const changed: FileReport = {
    ...file,
    title: words,
    sections,
    notChecked,
    diagnostics,
    suppressed,
  }
  const errors = [{ path: 'a.txt', code: 'unreadable', message: words }]
  const skipped = [{ path: 'b.txt', reason: words }]
  return { ...base, files: [changed, ...base.files.slice(1)], rules, errors, skipped }
}

const render = (report: Report, source: string, width: number, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  renderPretty(report, { lang, width, colour: false, sourceOf: () => source })

test('no line is wider than the terminal', () => {
  fc.assert(
    fc.property(
      text,
      spans,
      fc.integer({ min: 64, max: 130 }),
      fc.boolean(),
      (source, places, width, english) => {
        const output = render(spoilt(source, places), source, width, english ? 'en' : 'zh-CN')
        const wide = output.split('\n').filter(line => widthOf(line) > width)
        expect(wide).toEqual([])
      },
    ),
  )
})

test('without colour nothing but text and line feeds is printed', () => {
  fc.assert(
    fc.property(text, spans, (source, places) => {
      const output = render(spoilt(source, places), source, 80)
      expect(output.replace(/\n|\u200d/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }),
  )
})

test('no line ends in a space', () => {
  const output = render(sample(), '', 80)
  expect(output.split('\n').filter(line => line.endsWith(' '))).toEqual([])
})
