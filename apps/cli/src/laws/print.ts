import { type DescribedWith, describeLaw, type Law, type LawBook } from '@hegao/core'

/** What the catalogue knows of a law, one line for each thing. */
export function printLaw(law: Law, book: LawBook, options: DescribedWith): string {
  const known = describeLaw(law, book, options)
  const width = Math.max(...known.map(([name]) => columnsOf(name))) + 2
  const lines = known.map(
    ([name, value]) => `  ${name}${' '.repeat(width - columnsOf(name))}${value}\n`,
  )
  return `${law.title}\n${lines.join('')}`
}

/** Chinese characters take two columns. */
const columnsOf = (name: string): number =>
  [...name].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0)
