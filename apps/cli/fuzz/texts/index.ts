import fc from 'fast-check'
import type { Written } from '../engine.js'
import { markdownText, pageText } from './markup.js'
import { gluedText } from './pieces.js'
import { spoiltText } from './spoilt.js'

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  // Halves of pairs stand alone here.
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map(codes => String.fromCharCode(...codes)),
)

/** Any text, as Markdown or plain text. */
export const textDraft: fc.Arbitrary<Written & { readonly format: 'md' | 'txt' }> = fc.record({
  text: fc.oneof(
    { weight: 8, arbitrary: gluedText },
    // Whole reports, which take as long as ten others.
    { weight: 1, arbitrary: spoiltText },
    { weight: 3, arbitrary: markdownText },
    { weight: 4, arbitrary: anything },
  ),
  format: fc.constantFrom('md', 'txt'),
})

const page: fc.Arbitrary<Written> = fc.record({
  text: fc.oneof({ weight: 4, arbitrary: pageText }, { weight: 1, arbitrary: gluedText }),
  format: fc.constant('html'),
})

/** Any text in any format that is read. */
export const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: textDraft as fc.Arbitrary<Written> },
  { weight: 1, arbitrary: page },
)
