import type { Diagnostic, FileReport, Report } from '@hegao/core'
import fc from 'fast-check'
import { rangeAt } from './places.js'
import { sample } from './sample.js'

const piece = fc.oneof(
  fc.constantFrom(...'全年办理𠮷行政许可，。、；：）”》（《“…—·％ 　\n'),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"',
    "'",
    '&lt;',
    '<!--',
    '</style>',
    ' onload=x ',
    '<',
  ),
  fc.constantFrom('word', '12.5%', ',', '\r\n', '\t', '\u001b[2J', '\u009b1m', '\u202e', '\ufeff'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
export const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 80 })
  .map(parts => parts.join(''))
const share = fc.double({ min: 0, max: 1, noNaN: true })
export const spans = fc.array(fc.tuple(share, share, hostileText), { minLength: 1, maxLength: 8 })

/** The sample with hostile words wherever words stand, and findings at any place of `source`. */
export function spoilt(source: string, places: [number, number, string][]): Report {
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
