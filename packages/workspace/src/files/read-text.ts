import { type Decoded, decode } from './decode.js'
import type { FileError } from './error.js'
import { decodePage, looksLikePage } from './page.js'
import { tooLong } from './too-long.js'

/** The text of a draft, and how it is to be read. */
export interface ReadText extends Decoded {
  readonly format: 'md' | 'txt' | 'html'
}

/**
 * Reads the bytes of a draft that is no Word file. Markdown and pages go by their extension; what has
 * none of a text may be a page too; every other text is plain. One that is too long for a draft is
 * not read.
 */
export function readText(bytes: Uint8Array, path: string): ReadText | FileError {
  const file = pageName.test(path) ? decodePage(bytes, path) : decode(bytes, path)
  if (!('text' in file)) return file
  return tooLong(file.text, path) ?? { ...file, format: formatOf(path, file.text) }
}

function formatOf(path: string, text: string): ReadText['format'] {
  if (/\.(?:md|markdown)$/i.test(path)) return 'md'
  const isPage = pageName.test(path) || (!/\.txt$/i.test(path) && looksLikePage(text))
  return isPage ? 'html' : 'txt'
}

const pageName = /[^/\\]\.x?html?$/i
