import { authorityLine, type Diagnostic, fixedWords, type Language } from '@hegao/core'
import { contains } from '@hegao/document'
import { rules } from '@hegao/rules'
import { type Analysis, isDraft } from '../analysis.js'
import { type Explained, plain } from './markdown.js'

const words = {
  'zh-CN': { line: (n: number) => `第 ${n} 行`, change: '改为', delete: '删去' },
  en: { line: (n: number) => `line ${n}`, change: 'Change to', delete: 'Delete' },
}

const byId = new Map(rules.map(rule => [rule.id, rule]))

/** Why it is a finding, by which authority, and the places that it was reckoned from. */
export function explainFinding(
  analysis: Analysis,
  offset: number,
  language: Language,
): Explained[] {
  if (!isDraft(analysis)) return []
  return analysis.report.diagnostics.flatMap(finding => {
    const { start, end } = finding.range
    const at = { start: start.offset, end: end.offset }
    return contains(at, { start: offset, end: offset })
      ? [{ at, markdown: explain(finding, language) }]
      : []
  })
}

function explain(finding: Diagnostic, language: Language): string {
  const rule = byId.get(finding.rule)!
  const say = words[language]
  const places = finding.related.map(
    ({ message, range }) => `- ${plain(message)}（${say.line(range.start.line)}）`,
  )
  const after = finding.fix && fixedWords(finding)
  const fix =
    after === undefined ? '' : after === '' ? say.delete : `${say.change}：${plain(after)}`
  return [
    `**${rule.title[language]}** \`${rule.id}\``,
    plain(finding.message),
    places.join('\n'),
    fix,
    plain(authorityLine(finding.source ?? rule.source, language)),
    plain(rule.about[language]),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}
