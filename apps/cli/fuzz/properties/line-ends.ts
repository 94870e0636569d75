import type { FileReport } from '@hegao/core'
import fc from 'fast-check'
import { checkText } from '../engine.js'
import { mustBeSame, type Property } from '../property.js'
import { written } from '../texts/index.js'

/** Windows writes CRLF; nothing is found otherwise for it, and everything on the same line. */
export const lineEnds: Property = {
  name: 'line-ends',
  share: 5,
  build: () =>
    fc.property(written, ({ text, format }) => {
      const lf = text.replace(/\r/g, '')
      const crlf = lf.replace(/\n/g, '\r\n')
      mustBeSame(
        found(checkText({ text: crlf, format })),
        found(checkText({ text: lf, format })),
        'CRLF',
      )
    }),
}

const found = ({ score, sections, diagnostics, suppressed, notChecked }: FileReport) => ({
  score,
  sections: sections.map(({ id, status, range }) => [id, status, range?.start.line]),
  notChecked,
  found: [...diagnostics, ...suppressed].map(
    ({ rule, messageId, message, range, text, related }) => [
      rule,
      messageId,
      unbroken(message),
      range.start.line,
      range.start.column,
      unbroken(text),
      related.map(other => [other.range.start.line, other.range.start.column]),
    ],
  ),
})

const unbroken = (text: string): string => text.replaceAll('\r\n', '\n')
