import type { Report } from '@hegao/core'
import { panelScript, panelStyle } from '../generated/page.js'
import { rank } from '../ranked.js'
import { type HtmlOptions, renderBody, titleOf } from './body.js'
import { html, Markup } from './markup.js'
import { createWords } from './words.js'

export interface PanelOptions extends HtmlOptions {
  /** New for every page, of letters and digits: the policy obeys what bears it and nothing else. */
  readonly nonce: string
  /** Offers a copy of the Word file with the findings as comments. */
  readonly canAnnotate: boolean
}

export interface Panel {
  readonly title: string
  readonly html: string
  /** Path of each draft in the order of the page: `draft` 1 of a message is the first. */
  readonly drafts: readonly string[]
}

/**
 * The same parts as a page inside of an editor: in the colours of its theme, and with a script that
 * tells the editor what was clicked (`acquireVsCodeApi`), as messages of two kinds:
 * `{ type: 'reveal', draft, line }`, both from 1, and `{ type: 'annotate' }`. It takes the page of a
 * later report, `{ type: 'update', html }`, and puts that in place without moving the reader.
 */
export function renderPanel(report: Report, options: PanelOptions): Panel {
  const { lang, nonce, canAnnotate } = options
  if (!/^[A-Za-z0-9]{16,}$/.test(nonce))
    throw new Error('A nonce is 16 letters and digits or more.')
  const words = createWords(lang)
  const button = canAnnotate ? 'annotate' : undefined
  const title = titleOf(words, report)
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<title>${title}</title>
<style nonce="${nonce}">${new Markup(panelStyle)}</style>
</head>
<body>
<a class="skip" href="#results">${words.say('page.skip')}</a>
${[...renderBody(words, report, options, button)]}<script nonce="${nonce}">${new Markup(panelScript)}</script>
</body>
</html>
`
  const drafts = rank(report.files).map(({ index }) => report.files[index]!.path)
  return { title, html: page.text, drafts }
}
