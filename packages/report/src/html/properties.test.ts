import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attribute, hasClass, readPage, textOf } from '../testing/html-tree.js'
import { sample, sampleSource } from '../testing/sample.js'
import { hostileText, spans, spoilt } from '../testing/spoilt.js'
import { whole } from '../whole.js'
import { harmless } from '../words/harmless.js'
import { renderHtml } from './index.js'
import { linesOf } from './lines.js'

const shapeOf = (page: string) =>
  new Set(
    readPage(page).elements.flatMap(({ tagName, attrs }) => [
      tagName,
      ...attrs.map(({ name }) => `${tagName} ${name}`),
    ]),
  )

const render = (report: ReturnType<typeof sample>, source: string) =>
  whole(renderHtml(report, { lang: 'zh-CN', sourceOf: () => source, profileTitle: () => source }))

/** What stands in a page of ours: the elements of the sample and their attributes. */
const ours = shapeOf(
  whole(
    renderHtml(sample(), { lang: 'zh-CN', sourceOf: sampleSource, profileTitle: () => undefined }),
  ),
)

/** A draft, its path, reasons, titles and messages may hold anything. */
const hostile = fc.tuple(hostileText, spans, hostileText).map(([source, places, path]) => {
  const report = spoilt(source, places)
  const files = report.files.map((file, index) => ({ ...file, path: `${path}/${index}` }))
  return { source, report: { ...report, files } }
})

test('a hostile draft brings no element and no attribute of its own', () => {
  fc.assert(
    fc.property(hostile, ({ source, report }) => {
      const page = render(report, source)
      expect([...shapeOf(page)].filter(one => !ours.has(one))).toEqual([])
      expect(readPage(page).mistakes).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('links lead into the page and nowhere else, whatever the draft says', () => {
  fc.assert(
    fc.property(hostile, ({ source, report }) => {
      const { elements } = readPage(render(report, source))
      const ids = elements.flatMap(one => attribute(one, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const links = elements.flatMap(one => attribute(one, 'href') ?? [])
      expect(links.filter(link => !ids.includes(link.slice(1)))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the text is shown as it is: nothing added, nothing lost', () => {
  fc.assert(
    fc.property(hostile, ({ source, report }) => {
      const { elements } = readPage(render(report, source))
      const shown = new Map(
        elements
          .filter(one => hasClass(one, 'line') && attribute(one, 'id')!.startsWith('d1-'))
          .map(one => [
            Number(attribute(one, 'data-line')),
            textOf(one, element => hasClass(element, 'number-of')),
          ]),
      )
      for (const { number, start, end } of linesOf(source)) {
        const own = source.slice(start, end)
        const isCut = /\p{Cs}/u.test(own) || (shown.get(number) ?? '').includes('�')
        if (own.trim() === '' || isCut) continue
        expect(shown.get(number)).toBe(own.replace(/[^\t]+/g, harmless))
      }
    }),
    { numRuns: 60 },
  )
})
