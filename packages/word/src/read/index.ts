import type { WordProblem } from '../problem.js'
import { isContainer } from '../signature.js'
import { readWordFile, type WordFile } from './file.js'

export type { WordFile } from './file.js'

/**
 * Reads a Word file (.docx, .docm, .dotx).
 * @returns the file; one sentence why it cannot be read; or undefined for bytes that are no such
 *   file at all (text, a PDF, an old .doc, a spreadsheet). It never throws.
 */
export const readWord = (bytes: Uint8Array): WordFile | WordProblem | undefined =>
  isContainer(bytes) ? readWordFile(bytes) : undefined
