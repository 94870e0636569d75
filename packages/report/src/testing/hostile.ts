import type { Diagnostic, FileReport, Report } from '@hegao/core'
import fc from 'fast-check'
import { rangeAt } from './places.js'
import { sample } from './sample.js'

/** What has broken a format somewhere: commands, formulas, markup, controls, half surrogates. */
const piece = fc.oneof(
  fc.constantFrom(...'全年办理𠮷，。”｜　 \n'),
  fc.constantFrom('::error::x', '\n::stop-commands::y', '##[error]', '%0A', '%', ':', ',', '\r'),
  fc.constantFrom('=1+1', '+', '-', '@SUM(A1)', '\t=', '＝1', "'", '"', '""', '\r\n', ';'),
  fc.constantFrom('<script>', '<!--', '-->', ']]>', '<![CDATA[', '&amp;', '&#0;', '<b>', '</a>'),
  fc.constantFrom(
    '[a](http://x)',
    '![i](x)',
    '|',
    '`',
    '```',
    '\n# ',
    '\n- ',
    '\n---\n',
    '~~',
    '$',
  ),
  fc.constantFrom('http://a.cn', 'www.b.cn', 'c@d.cn', '[^1]', '\\', '**', '__', '{0}', '](1)'),
  fc.constantFrom('\0', '\u001b[2J', '\u007f', '\u009b', '\u202e', '\u2028', '\ufeff', '\ufffe'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
export const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map(parts => parts.join(''))

/** A report in which every text may be anything. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({ words: fc.array(hostileText, { minLength: 8, maxLength: 8 }), count: fc.nat(4) })
  .map(({ words, count }) => build(words, count))

function build(words: readonly string[], count: number): Report {
  const [path, title, text, message, newText, reason, name, other] = words as Eight
  const base = sample()
  const file = base.files[0]!
  const range = rangeAt(text, 0, text.length)
  const fix = { tier: 'review' as const, edits: [{ range, newText }] }
  const severities = ['error', 'warning', 'info', 'error', 'info'] as const
  const diagnostics = severities.slice(0, count).map(
    (severity, index): Diagnostic => ({
      ...file.diagnostics[index]!,
      severity,
      message,
      range,
      text,
      related: [{ message: other, range }],
      data: { [name]: other },
      fix,
    }),
  )
  const suppressed = diagnostics.map(one => ({
    ...one,
    suppression: { kind: 'accepted' as const, reason },
  }))
  const own: FileReport = {
    ...file,
    path,
    title,
    sections: file.sections.map(section => ({ ...section, title: name })),
    notChecked: [{ rule: other, reason }],
    diagnostics,
    suppressed,
  }
  const rules = Object.fromEntries(
    Object.entries(base.rules).map(([id, rule]) => [
      id,
      { ...rule, title: name, about: reason, source: { ...rule.source, name: other }, docs: path },
    ]),
  )
  return {
    ...base,
    files: [own, ...base.files.slice(1)],
    rules,
    skipped: [{ path: other, reason }],
    errors: [{ path: name, code: 'unreadable', message: reason }],
  }
}

type Eight = [string, string, string, string, string, string, string, string]
