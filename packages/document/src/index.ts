import type { Format } from './block.js'
import type { Draft } from './draft.js'
import { readHtml } from './read/html/index.js'
import { readMarkdown } from './read/markdown.js'
import { readText } from './read/text.js'
import { recognise } from './recognise/index.js'

export type { Block, BlockKind, Format, TextFormat } from './block.js'
export * from './draft.js'
export {
  type Ordinal,
  type OrdinalStyle,
  ordinalRank,
  ordinalStyles,
  readChineseOrdinal,
  readOrdinal,
  writeChineseOrdinal,
  writeOrdinal,
} from './ordinal.js'
export { type ReadPage, readHtml } from './read/html/index.js'
export { readMarkdown } from './read/markdown.js'
export { readText } from './read/text.js'
export { isPageNumber } from './recognise/chrome.js'
export { recognise } from './recognise/index.js'
export { withoutParent } from './recognise/issuer.js'
export { splitSentences } from './sentence.js'
export { type Piece, SourceMap } from './source-map.js'
export { contains, overlaps, type Span, shift, slice, span } from './span.js'

/** Reads the decoded text of a file (without BOM) into a Draft. Never throws, whatever the text. */
export function readDraft(source: string, format: Format): Draft {
  if (format !== 'html')
    return recognise(source, format, format === 'md' ? readMarkdown(source) : readText(source))
  const { text, blocks } = readHtml(source)
  return recognise(text, format, blocks)
}
