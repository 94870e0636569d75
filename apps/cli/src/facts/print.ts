import { type Language, type ListedFact, oneLine, sayFact } from '@hegao/core'
import { harmless } from '@hegao/report'

/** One fact in two lines: its place, kind and words; below, what was read in them. */
export function printFact(fact: ListedFact, language: Language): string {
  const { line, column } = fact.range.start
  const { title, said } = sayFact(fact, language)
  const words = harmless(oneLine(fact.text))
  return `${line}:${column}  ${title}  ${words}\n${said ? `    ${harmless(said)}\n` : ''}`
}
