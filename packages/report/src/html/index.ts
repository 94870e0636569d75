import type { RunReport } from '@hegao/core'
import { type HtmlOptions, renderBody, titleOf } from './body.js'
import { renderPage } from './page.js'
import { createWords } from './words.js'

export type { HtmlOptions } from './body.js'

/**
 * The report as one page for people who do not program, to look at and to print: the drafts ranked,
 * then each with its score and its text, the findings marked in it and explained beside it.
 */
export function* renderHtml(report: RunReport, options: HtmlOptions): Iterable<string> {
  const words = createWords(options.lang)
  yield* renderPage(words, titleOf(words, report), renderBody(words, report, options, 'theme'))
}
