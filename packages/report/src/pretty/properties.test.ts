import type { Report } from '@hegao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sample } from '../testing/sample.js'
import { spans, spoilt, hostileText as text } from '../testing/spoilt.js'
import { whole } from '../whole.js'
import { widthOf } from './cells.js'
import { renderPretty } from './index.js'

const render = (report: Report, source: string, width: number, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  whole(renderPretty(report, { lang, width, colour: false, sourceOf: () => source }))

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
