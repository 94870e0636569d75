import { Tab, TextRun } from 'docx'
import { impossible } from '../xml/characters.js'

type Look = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'text' | 'children'>

/**
 * The same text, unit for unit, with blanks for the ends of lines and pages, and a sign (U+FFFD)
 * for what else XML cannot hold.
 */
export const writable = (text: string): string =>
  text.replace(/[\r\n\f\v]/g, ' ').replace(impossible, '\ufffd')

/** Text as runs, unit for unit, so that every place stays where it is; tabs become Word’s own. */
export function runs(text: string, look: Look = {}): TextRun[] {
  if (text === '') return []
  const pieces = writable(text).split('\t')
  const children = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]))
  return [new TextRun({ ...look, children: children.filter(child => child !== '') })]
}
