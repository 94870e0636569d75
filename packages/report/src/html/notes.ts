import type { FileReport, RunReport, SuppressedDiagnostic } from '@hegao/core'
import { shorten } from '../words/shorten.js'
import { withoutPath } from '../words/summary.js'
import type { Anchors } from './anchors.js'
import { html, type Markup, nothing } from './markup.js'
import type { Words } from './words.js'

const list = (title: string, kind: string, items: readonly Markup[]): Markup =>
  items.length === 0
    ? nothing
    : html`<section class="list ${kind}"><h3>${title}</h3><ul>\n${items}</ul></section>\n`

/** What could not be judged, and why. It never costs points. */
export const renderNotChecked = (words: Words, { notChecked }: FileReport): Markup =>
  list(
    words.say('notChecked'),
    'not-checked',
    notChecked.map(({ rule, reason }) => html`<li>${reason} <code>${rule}</code></li>\n`),
  )

/** Findings that someone decided to leave, with the reason given. */
export const renderSuppressed = (
  words: Words,
  { suppressed }: FileReport,
  anchors: Anchors,
): Markup =>
  list(
    words.say('suppressed', { n: suppressed.length }),
    'suppressed',
    suppressed.map(one => renderLeft(words, one, anchors)),
  )

function renderLeft(words: Words, one: SuppressedDiagnostic, anchors: Anchors): Markup {
  const { rule, range, text, message, suppression } = one
  const { line } = range.start
  const reason = suppression.reason.trim() || words.say('noReason')
  const left = words.say('reason', { words: shorten(text), reason })
  const by = words.say(`suppressed.${suppression.kind}`)
  return html`<li><a href="${anchors.toLine(line)}">${words.say('line', { line })}</a> ${left} <span class="aside">${message} ${by}</span> <code>${rule}</code></li>\n`
}

const fileItem = (path: string, text: string, code = ''): Markup =>
  html`<li><span class="path">${path}</span> ${text} ${code && html`<code>${code}</code>`}</li>\n`

/** Files that are no drafts, with the reason. */
export const renderSkipped = (words: Words, { skipped }: RunReport): Markup =>
  list(
    words.say('skipped'),
    'skipped',
    skipped.map(({ path, reason }) => fileItem(path, reason)),
  )

/** Files that could not be read or checked. */
export const renderErrors = (words: Words, { errors }: RunReport): Markup =>
  list(
    words.say('failed'),
    'failed',
    errors.map(({ path, message, code }) => fileItem(path, withoutPath(path, message), code)),
  )
