import type { Language } from '@hegao/core'
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver'
import type { PlacedProblem } from '../host/host.js'
import type { ConfigMistake } from '../protocol.js'
import { diagnosticSource } from './diagnostics.js'

/** Mistakes of hegao.yaml and of profiles, each at its line, by the file that they stand in. */
export function configDiagnostics(
  problems: readonly PlacedProblem[],
  language: Language,
): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>()
  // Every draft of a folder tells of the same ones.
  const distinct = new Map(problems.map(one => [JSON.stringify(one), one]))
  for (const problem of distinct.values()) {
    const list = byFile.get(problem.uri) ?? []
    byFile.set(problem.uri, list)
    list.push({
      range: rangeOf(problem),
      severity: DiagnosticSeverity.Error,
      code: problem.code,
      source: diagnosticSource,
      message: messageOf(problem, language),
    })
  }
  return byFile
}

/** The first mistake, for those who show only one. */
export function configErrorOf(
  [first]: readonly PlacedProblem[],
  language: Language,
): ConfigMistake | undefined {
  return first && { uri: first.uri, range: rangeOf(first), message: messageOf(first, language) }
}

/** Only where it begins is known: the rest of the line is marked. */
const rangeOf = ({ line, column }: PlacedProblem): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: line - 1, character: endOfLine },
})

/** The protocol takes what is behind the end of a line for its end; this is the most that it allows. */
const endOfLine = 2 ** 31 - 1

/** Without “hegao.yaml 第 3 行：” in front, which the place says. */
const messageOf = ({ message, line }: PlacedProblem, language: Language): string => {
  const text = message[language]
  const lead = language === 'en' ? `, line ${line}: ` : ` 第 ${line} 行：`
  const at = text.indexOf(lead)
  return at < 0 ? text : text.slice(at + lead.length)
}
