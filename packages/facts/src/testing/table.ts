import { readDraft, type Span } from '@hegao/document'
import { readTables } from '../table/index.js'

/** A Markdown table of rows whose cells are parted by |, the first of them its head. */
export const write = ([head, ...rows]: readonly string[]): string =>
  [head!, head!.split('|').fill('---').join('|'), ...rows].map(row => `|${row}|`).join('\n')

/** The first table of a draft with these rows between these lines, and how to get the words of a place in it. */
export function tableOf(rows: readonly string[], above = '', below = '') {
  const draft = readDraft(`${above}\n\n${write(rows)}\n\n${below}\n`, 'md')
  const table = readTables(draft)[0]!
  const words = ({ start, end }: Span) => draft.paragraphs[table.paragraph]!.text.slice(start, end)
  return { table, words }
}
