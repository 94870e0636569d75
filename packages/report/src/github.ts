import type { Diagnostic, FileReport, RunReport, Severity } from '@hegao/core'
import { detailLines, speakerOf } from './plain.js'
import { harmless, harmlessDeep } from './words/harmless.js'
import { messageOf } from './words/known.js'
import { position } from './words/position.js'
import { withoutPath } from './words/summary.js'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}
const words = speakerOf('zh-CN')

/**
 * Workflow commands of GitHub Actions: a line each, which the runner turns into an annotation.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function* renderGithub({ files, ...run }: RunReport): Iterable<string> {
  const { rules, errors } = harmlessDeep(run)
  for (const one of files) {
    const file = harmlessDeep(one)
    for (const finding of file.diagnostics) yield `${annotate(file, finding, rules)}\n`
  }
  for (const { path, message } of errors) {
    const properties = { file: path, title: words.say('failed') }
    yield `${command('error', properties, withoutPath(path, message))}\n`
  }
}

function annotate(file: FileReport, finding: Diagnostic, rules: RunReport['rules']): string {
  const { rule, severity, range } = finding
  const message = messageOf(words, finding)
  const inFile = file.positions === 'file'
  const info = rules[rule]
  const properties = {
    file: file.path,
    ...(inFile ? placeOf(range) : {}),
    title: info ? `${info.title} ${rule}` : rule,
  }
  const first = inFile ? message : `${position(range)} ${message}`
  return command(
    commands[severity],
    properties,
    [first, ...detailLines(words, finding, info)].join('\n'),
  )
}

/** GitHub takes columns only where the annotation is on one line. */
function placeOf({ start, end }: Diagnostic['range']): Record<string, number> {
  const lines = { line: start.line, endLine: end.line }
  if (end.line > start.line) return lines
  return { ...lines, col: start.column, endColumn: end.column }
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`)
  return `::${name} ${list.join(',')}::${data(message)}`
}

/** The runner undoes exactly these escapes; a line end that stayed would begin a new command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string =>
  data(harmless(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
