import { script, scriptHash, style, styleHash } from '../generated/page.js'
import { html, Markup } from './markup.js'
import type { Words } from './words.js'

/** Nothing is loaded, sent or framed; of styles and scripts only those of this page are obeyed. */
const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`

/** The whole document in pieces: one file that needs no other. */
export function* renderPage(words: Words, title: string, body: Iterable<Markup>): Iterable<string> {
  const head = html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="generator" content="hegao">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#results">${words.say('page.skip')}</a>
`
  yield head.text
  for (const { text } of body) yield text
  yield html`<script>${new Markup(script)}</script>
</body>
</html>
`.text
}
