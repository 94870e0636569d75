import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, type Format, readDraft, sourceRange, splitSentences } from './index.js'
import { contains, slice, span } from './span.js'
import { hostileText as text } from './testing/hostile-text.js'

const format = fc.constantFrom<Format>('md', 'txt')
const options = { numRuns: 600 }

const seen = ({ paragraphs }: Draft) =>
  paragraphs.map(({ text, role, kind, quoted, ordinal }) => [
    text,
    role,
    kind,
    quoted,
    ordinal?.value,
  ])

describe('any text', () => {
  it('is read, with places inside the source and in its order', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        const draft = readDraft(source, as)
        for (const { map, text } of draft.paragraphs) {
          let last = 0
          let position = 0
          for (const piece of map.pieces) {
            expect(piece.text).toBe(position)
            expect(piece.length).toBeGreaterThan(0)
            expect(piece.source).toBeGreaterThanOrEqual(last)
            position += piece.length
            last = piece.source + piece.sourceLength
          }
          expect(position).toBe(text.length)
          expect(last).toBeLessThanOrEqual(source.length)
        }
      }),
      options,
    )
  })

  it('every span of a paragraph has a range inside the source', () => {
    fc.assert(
      fc.property(text, format, fc.nat(), fc.nat(), (source, as, a, b) => {
        for (const { map, text } of readDraft(source, as).paragraphs) {
          const start = a % (text.length + 1)
          const end = start + (b % (text.length - start + 1))
          const range = map.toSource(span(start, end))
          expect(contains(span(0, source.length), range)).toBe(true)
          expect(contains(map.toSource(span(0, text.length)), range)).toBe(true)
        }
      }),
      options,
    )
  })

  it('the words of a verbatim piece stand in the source', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        for (const { map, text } of readDraft(source, as).paragraphs) {
          for (const piece of map.pieces) {
            if (piece.length !== piece.sourceLength) continue
            expect(text.slice(piece.text, piece.text + piece.length)).toBe(
              source.slice(piece.source, piece.source + piece.sourceLength),
            )
          }
        }
      }),
      options,
    )
  })

  it('the slice of a map is the map of the slice', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        for (const { map, text } of readDraft(source, 'md').paragraphs) {
          if (text === '') continue
          const start = a % text.length
          const end = start + 1 + (b % (text.length - start))
          expect(map.slice(span(start, end)).toSource(span(0, end - start))).toEqual(
            map.toSource(span(start, end)),
          )
        }
      }),
      options,
    )
  })

  it('sentences cover a paragraph', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        for (const { sentences, text } of readDraft(source, as).paragraphs) {
          expect(sentences).toEqual(splitSentences(text))
          expect(sentences.map(each => slice(text, each)).join('')).toBe(text)
        }
      }),
      options,
    )
  })

  it('CRLF and LF give the same paragraphs', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        const lf = source.replace(/\r/g, '')
        const crlf = lf.replace(/\n/g, '\r\n')
        const normal = (draft: Draft) => JSON.stringify(seen(draft)).replaceAll('\\r\\n', '\\n')
        expect(normal(readDraft(crlf, as))).toBe(normal(readDraft(lf, as)))
      }),
      options,
    )
  })

  it('outline, parts, issuer and year name places of the draft', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        const draft = readDraft(source, as)
        const { paragraphs, parts, sections, outline, issuer, year } = draft
        for (const part of Object.values(parts)) {
          expect(slice(paragraphs[part.paragraph]!.text, part.span)).toBe(part.text)
        }
        for (const place of [issuer?.place, year?.place, ...Object.values(parts)]) {
          if (!place) continue
          expect(contains(span(0, paragraphs[place.paragraph]!.text.length), place.span)).toBe(true)
          expect(contains(span(0, source.length), sourceRange(draft, place))).toBe(true)
        }
        if (year) expect(year.value).toBeGreaterThanOrEqual(2000)
        for (const { heading, from, to, children, depth } of sections) {
          expect(heading.paragraph).toBe(from)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(paragraphs.length)
          for (const child of children) {
            expect(child.depth).toBe(depth + 1)
            expect(child.from).toBeGreaterThan(from)
            expect(child.to).toBeLessThanOrEqual(to)
          }
        }
        expect(outline.every(({ depth }) => depth === 1)).toBe(true)
        expect(sections.map(({ from }) => from)).toEqual(
          sections.map(({ from }) => from).toSorted((a, b) => a - b),
        )
        expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, index) => index))
      }),
      options,
    )
  })

  it('is read the same twice', () => {
    fc.assert(
      fc.property(text, format, (source, as) => {
        expect(readDraft(source, as)).toEqual(readDraft(source, as))
      }),
      { numRuns: 100 },
    )
  })
})

describe('Markdown as written and as seen', () => {
  const pair = fc.constantFrom(
    ...([
      ['甲', '甲'],
      ['𠮷', '𠮷'],
      ['，', '，'],
      ['&amp;', '&'],
      ['&nbsp;', '\u00a0'],
      ['&#150;', '\ufffd'],
      ['&#x4E59;', '乙'],
      ['&foo;', '&foo;'],
      ['&', '&'],
      ['\\\\', '\\'],
      ['\\*', '*'],
      ['\\&amp;', '&amp;'],
      ['\0', '\0'],
      ['\ud842', '\ud842'],
      ['[', '['],
      ['<u>', ''],
      ['<!-- 丙 -->', ''],
    ] as const),
  )

  it('what is seen has the place where it is written', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), pairs => {
        const written = ['丁', ...pairs.map(([source]) => source), '戊']
        const visible = ['丁', ...pairs.map(([, text]) => text), '戊']
        const [paragraph] = readDraft(written.join(''), 'md').paragraphs
        expect(paragraph!.text).toBe(visible.join(''))
        let [at, from] = [0, 0]
        written.forEach((source, index) => {
          const length = visible[index]!.length
          if (length > 0)
            expect(paragraph!.map.toSource(span(at, at + length))).toEqual(
              span(from, from + source.length),
            )
          at += length
          from += source.length
        })
      }),
      options,
    )
  })
})

describe('any plain text', () => {
  it('the source of a paragraph without break is its text', () => {
    fc.assert(
      fc.property(text, source => {
        for (const { map, text, breaks, role, kind } of readDraft(source, 'txt').paragraphs) {
          // The lines of a title are joined too, and are no break in a sentence.
          if (breaks.length > 0 || role === 'title' || kind === 'table') continue
          expect(slice(source, map.toSource(span(0, text.length)))).toBe(text)
        }
      }),
      options,
    )
  })

  it('loses no character but blanks and what tables are drawn with', () => {
    fc.assert(
      fc.property(text, source => {
        const all = (text: string) => text.replace(/[\s\u3000\ufeff|:\-—=+]/g, '')
        expect(
          all(
            readDraft(source, 'txt')
              .paragraphs.map(({ text }) => text)
              .join(''),
          ),
        ).toBe(all(source))
      }),
      options,
    )
  })
})

describe('a report without markup', () => {
  const word = fc.constantFrom(
    '坚持党的领导',
    '办理案件12件',
    '规范执法',
    '深入学习贯彻',
    '𠮷',
    '3.5万人',
    '（含许可5件）',
    '“双随机”',
  )
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 9 })
    .map(words => `${words.join('，')}。`)
  const line = fc.oneof(
    sentence,
    fc
      .tuple(fc.constantFrom('一、', '（一）', '1.', '2．', '(3)', '①'), word)
      .map(each => each.join('')),
  )
  const report = fc.array(line, { minLength: 1, maxLength: 12 })

  it('is the same draft as .txt and as .md', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('\n', '\n\n', '\r\n'), (lines, between) => {
        const source = [
          '云汀市望溪区司法局关于2024年法治政府建设情况的报告',
          ...lines,
          '云汀市望溪区司法局',
          '2025年1月10日',
        ].join(between)
        const [txt, md] = [readDraft(source, 'txt'), readDraft(source, 'md')]
        expect(seen(md)).toEqual(seen(txt))
        expect(md.parts).toEqual(txt.parts)
        expect(md.outline).toEqual(txt.outline)
      }),
      { numRuns: 200 },
    )
  })

  it('a cut in the middle of a long sentence is healed, with the place of each half', () => {
    const long =
      '局党组坚持把法治政府建设摆在突出位置，深入学习贯彻习近平法治思想，全面落实各项任务并督促各科室主要负责人认真履行职责。'
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: long.length - 11 }),
        fc.constantFrom('\n', '\n\n', '\r\n\r\n\u3000\u3000', '\n\f'),
        (at, gap) => {
          const source = `一、主要举措\n${long.slice(0, at)}${gap}${long.slice(at)}`
          const paragraph = readDraft(source, 'txt').paragraphs[1]!
          expect(paragraph.text).toBe(long)
          expect(paragraph.breaks).toEqual([at])
          for (const words of ['学习', '各科室', '职责']) {
            const start = long.indexOf(words)
            const range = paragraph.map.toSource(span(start, start + words.length))
            expect(slice(source, range).replace(gap, '')).toBe(words)
          }
        },
      ),
    )
  })
})

describe('a hostile length', () => {
  it.each([
    ['brackets', '['.repeat(3000)],
    ['stars', '**甲'.repeat(1500)],
    ['quotations', `${'> '.repeat(200)}甲`],
    ['lists', Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')],
    ['ordinals', '1.'.repeat(2000)],
    ['blanks inside a line', `甲${' '.repeat(20_000)}乙`],
    ['references', '&amp;'.repeat(2000)],
    ['stops', '。”'.repeat(2000)],
    ['one line', '坚持党的领导，'.repeat(3000)],
    ['headings', '一、甲\n'.repeat(2000)],
    ['open comments', '<!-- '.repeat(1000)],
    ['tags', '<div>'.repeat(1000)],
  ])('%s', (_, source) => {
    for (const as of ['md', 'txt'] as const) expect(() => readDraft(source, as)).not.toThrow()
  })
})
