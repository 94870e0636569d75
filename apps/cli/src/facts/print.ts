import { type Language, type ListedFact, oneLine, sayFact } from '@hegao/core'

/** One fact in two lines: its place, kind and words; below, what was read in them. */
export function printFact(fact: ListedFact, language: Language): string {
  const { line, column } = fact.range.start
  const { title, said } = sayFact(fact, language)
  return `${line}:${column}  ${title}  ${oneLine(fact.text)}\n${said ? `    ${said}\n` : ''}`
}
