import { readdirSync, readFileSync } from 'node:fs'
import {
  type Check,
  checkDraft,
  type Diagnostic,
  editsOf,
  type Fixed,
  type FixTier,
  fixDraft,
  mapSpan,
  Scanner,
  type TextEdit,
} from '@hegao/core'
import { type Draft, type Format, readDraft } from '@hegao/document'
import { formatOf, plainSetup, readMarkedFile } from '@hegao/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const toolbox = { rules, profiles, catalogue, scanner: new Scanner() }
const check: Check = draft => checkDraft('draft', draft, toolbox, plainSetup)
const read = (text: string, format: Format) => {
  const draft = readDraft(text, format)
  return { draft, report: check(draft) }
}

const key = ({ rule, text }: Pick<Diagnostic, 'rule' | 'text'>) => `${rule} ${text}`

/** Marks for marks, or words gone that stand right before or behind as well: nothing that says something. */
function saysNothing(source: string, { start, end, newText }: TextEdit): boolean {
  const words = source.slice(start, end).trim()
  const isMarks = (text: string) => /^[\p{P}\p{S}\s]*$/u.test(text)
  if (isMarks(words) && isMarks(newText)) return true
  const isDoubled =
    source.startsWith(words, end) || source.slice(0, start).trimEnd().endsWith(words)
  return newText === '' && isDoubled
}

/** Fixes a text, and holds what comes of it against what has to be so whatever the text. */
function fix(text: string, format: Format, tiers: readonly FixTier[]): Fixed {
  const reading = read(text, format)
  const fixed = fixDraft(reading, tiers, check)
  const { edits } = fixed
  const after = fixed.draft.source

  // None overlaps another, and what is outside of them is as it was.
  let from = 0
  let at = 0
  for (const { start, end, newText } of edits) {
    expect(start).toBeGreaterThanOrEqual(from)
    const whole = text.slice(from, start) + newText
    expect(after.slice(at, at + whole.length)).toBe(whole)
    at += whole.length
    from = end
  }
  expect(after.slice(at)).toBe(text.slice(from))
  expect(after.match(/\r\n|\r|\n/g)).toEqual(text.match(/\r\n|\r|\n/g))

  // Markup stays what it is: nothing of it comes into sight, no line goes.
  const seen = ({ blocks }: Draft) => blocks.map(({ text }) => text)
  expect(fixed.draft.blocks.length).toBe(reading.draft.blocks.length)
  if (!tiers.includes('review'))
    expect(seen(fixed.draft).join('').length).toBeLessThanOrEqual(
      seen(reading.draft).join('').length,
    )

  // In Markdown the word before may have markup behind it.
  const safe = reading.report.diagnostics.filter(one => one.fix?.tier === 'safe')
  if (format === 'txt') expect(editsOf(safe).filter(edit => !saysNothing(text, edit))).toEqual([])

  // Twice is once.
  expect(fixDraft(fixed, tiers, check)).toEqual({ ...fixed, edits: [], count: 0 })

  // No finding more than there was, each with its words as they read now.
  const known = reading.report.diagnostics.map(({ rule, range: { start, end } }) => {
    const place = mapSpan({ start: start.offset, end: end.offset }, edits)
    return key({ rule, text: after.slice(place.start, place.end) })
  })
  for (const finding of fixed.report.diagnostics.map(key)) {
    expect(known).toContain(finding)
    known.splice(known.indexOf(finding), 1)
  }
  return fixed
}

const reports = new URL('../../fixtures/reports/', import.meta.url)
const drafts = readdirSync(reports)
  .filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
  .map(name => ({ name, text: readFileSync(new URL(name, reports), 'utf8') }))

test.each(drafts)('fixes of $name lose nothing', ({ name, text }) => {
  fix(text, formatOf(name), ['safe'])
  fix(text, formatOf(name), ['safe', 'review'])
})

const markedFolder = new URL('../../fixtures/marked/', import.meta.url)
const marked = readdirSync(markedFolder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.includes('/') || name.includes('\\'))
  .filter(name => name.endsWith('.md'))

test.each(marked)('fixes of the marked passages of %s lose nothing', name => {
  for (const { text } of readMarkedFile(readFileSync(new URL(name, markedFolder), 'utf8'))) {
    fix(text, 'md', ['safe'])
    fix(text, 'txt', ['safe', 'review'])
  }
})

/** Slips with one way back, and where they can be made. */
const slips: readonly { readonly where: RegExp; readonly make: (words: string) => string }[] = [
  {
    where: /(?<=，)(?:加强|落实|完善)(?=[\u3400-\u9fff]{2})/g,
    make: word => word + word,
  },
  { where: /(?<=[\u3400-\u9fff])，(?=[\u3400-\u9fff])/g, make: () => ',' },
  { where: /(?<=[\u3400-\u9fff])；(?=[\u3400-\u9fff])/g, make: () => ';' },
]

test('slips in drafts without any are mended: the draft is to the letter what it was', () => {
  const clean = drafts.filter(
    ({ name, text }) => fix(text, formatOf(name), ['safe', 'review']).count === 0,
  )
  expect(clean.length).toBeGreaterThan(3)
  const spoiled = clean.map(draft => {
    const places = slips.flatMap(({ where, make }) =>
      [...draft.text.matchAll(where)].map(({ 0: right, index: at }) => ({
        at,
        right,
        wrong: make(right),
      })),
    )
    return fc.record({
      name: fc.constant(draft.name),
      places: fc.subarray(places, { minLength: 1 }),
    })
  })
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
  fc.assert(
    fc.property(fc.oneof(...spoiled), lineEnd, ({ name, places }, end) => {
      const { text } = clean.find(draft => draft.name === name)!
      const wrong = places
        .toSorted((a, b) => b.at - a.at)
        .reduce(
          (sofar, { at, right, wrong }) =>
            sofar.slice(0, at) + wrong + sofar.slice(at + right.length),
          text,
        )
      const fixed = fix(wrong.replaceAll('\n', end), formatOf(name), ['safe'])
      expect(fixed.draft.source).toBe(text.replaceAll('\n', end))
    }),
    { numRuns: 20 },
  )
})

/** Words with slips, and what they may be entangled with. */
const fragment = fc.constantFrom(
  ...[
    '加强**加强**',
    '取得了**取**得了',
    '建设\n建设',
    '<b>加强</b>加强',
    '加强[加强](a)',
    '落实&#21152;落实',
  ],
  ...[
    '《法制政府建设建设实施纲要（2021—2025年）》',
    '加强加强,',
    '加强加强加强加强',
    '(试行(',
    '建设\\,建设',
  ],
  ...[
    '加强',
    '建设',
    '推进',
    '取得了',
    '的',
    '了',
    '现将',
    '一件',
    '，',
    ',',
    ';',
    ':',
    '(',
    ')',
    '（',
  ],
  ...[
    '。',
    '.',
    '!',
    '?',
    '"',
    '“',
    '”',
    '《',
    '》',
    '法制政府建设实施纲要（2021—2025年）',
    '民法典',
  ],
  ...[
    '坚定“四个意识”、',
    '学法尊法学法守法用法',
    '共28件，其中12件、',
    '9件。',
    '一、',
    '（一)',
    '3.',
    '2024年',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '\\',
    '\\,',
    '&',
    '&#44;',
    '&nbsp;',
    '<br>',
    '[',
    '](',
    '> ',
    '- ',
    '# ',
    '| ',
    '|-|-|',
  ],
  ...[
    '<!-- hegao-disable-next-line punctuation/half-width: 原文 -->',
    '<!-- hegao-disable x/y -->',
  ],
  ...[
    '<!-- hegao-disable wording/*: 引用 -->',
    '\u3000',
    ' ',
    '𠮷',
    '\ufeff',
    '\ud842',
    '\0',
    '\f',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\n> ', '\n  '],
)
const hostile = fc.array(fragment, { maxLength: 60 }).map(parts => parts.join(''))
const entangled = fc
  .array(fc.tuple(fragment, fragment), { maxLength: 20 })
  .map(pairs => pairs.map(([word, between]) => `中${word}${between}${word}${between}文`).join(''))

test('fixes of whatever text lose nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(hostile, entangled),
      fc.constantFrom<Format>('md', 'txt'),
      fc.constantFrom<readonly FixTier[]>(['safe'], ['safe', 'review']),
      (text, format, tiers) => {
        fix(text, format, tiers)
      },
    ),
    { numRuns: 600 },
  )
})
