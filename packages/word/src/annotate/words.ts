import {
  authorityLine,
  type Diagnostic,
  type FileReport,
  format,
  type Language,
  type RelatedDiagnostic,
  type Report,
  type ReportedSection,
  type Text,
  type Values,
} from '@hegao/core'
import type { WordComment } from './index.js'

const words = {
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  info: { 'zh-CN': '提示', en: 'Note' },
  finding: { 'zh-CN': '【{severity}】{message}', en: '{severity}: {message}' },
  related: {
    'zh-CN': '· {message}（第 {line} 段“{words}”）',
    en: '· {message} (paragraph {line}, “{words}”)',
  },
  more: { 'zh-CN': '· 另有 {n} 处', en: '· and {n} more' },
  change: { 'zh-CN': '建议改为：“{after}”', en: 'Suggested: “{after}”' },
  delete: { 'zh-CN': '建议删去：“{before}”', en: 'Suggested: delete “{before}”' },
  rule: { 'zh-CN': '规则：{rule}', en: 'Rule: {rule}' },
  score: {
    'zh-CN': '核稿得分 {total} / 100（{grade}）',
    en: 'Score {total} / 100 ({grade})',
  },
  counts: {
    'zh-CN': '错误 {error} 处，警告 {warning} 处，提示 {info} 处',
    en: '{error} errors, {warning} warnings, {info} notes',
  },
  completeness: { 'zh-CN': '完整性', en: 'Completeness' },
  consistency: { 'zh-CN': '一致性', en: 'Consistency' },
  form: { 'zh-CN': '规范性', en: 'Form' },
  lost: { 'zh-CN': '{name}：扣 {lost} 分', en: '{name}: −{lost}' },
  sections: { 'zh-CN': '必备内容：', en: 'Required contents:' },
  present: { 'zh-CN': '✓ {title}', en: '✓ {title}' },
  inside: { 'zh-CN': '◐ {title}（没有单列）', en: '◐ {title} (no section of its own)' },
  missing: { 'zh-CN': '✗ {title}（缺）', en: '✗ {title} (missing)' },
  notChecked: { 'zh-CN': '未检查：{reason}', en: 'Not checked: {reason}' },
} as const satisfies Record<string, Text>

const grades: Readonly<Record<FileReport['score']['grade'], string>> = {
  优: 'excellent',
  良: 'good',
  中: 'fair',
  差: 'poor',
}

/** Places that a comment names; a balloon with more is not read. */
const mostRelated = 6
const mostCharacters = 24

/** What is said about one draft: its score and checklist on the title first, then each finding. */
export function commentsOf(
  file: FileReport,
  rules: Report['rules'],
  title: WordComment['range'],
  language: Language,
): WordComment[] {
  const say = (id: keyof typeof words, values: Values = {}) => format(words[id][language], values)
  return [
    { range: title, paragraphs: summary(file, say, language) },
    ...file.diagnostics.map(finding => ({
      range: { start: finding.range.start.offset, end: finding.range.end.offset },
      paragraphs: findingWords(finding, file.source ?? '', rules, say, language),
    })),
  ]
}

type Say = (id: keyof typeof words, values?: Values) => string

function summary(file: FileReport, say: Say, language: Language): string[] {
  const { score, sections, diagnostics, notChecked } = file
  const grade = language === 'en' ? grades[score.grade] : score.grade
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter(one => one.severity === severity).length
  const lost = (['completeness', 'consistency', 'form'] as const).flatMap(id => {
    const category = score.categories[id]
    return category && category.lost > 0
      ? [say('lost', { name: say(id), lost: category.lost.toFixed(1) })]
      : []
  })
  return [
    say('score', { total: score.total.toFixed(1), grade }),
    say('counts', { error: count('error'), warning: count('warning'), info: count('info') }),
    ...lost,
    ...(sections.length > 0 ? [say('sections'), ...sections.map(one => section(one, say))] : []),
    ...notChecked.map(({ reason }) => say('notChecked', { reason })),
  ]
}

const section = ({ status, title }: ReportedSection, say: Say): string => say(status, { title })

function findingWords(
  finding: Diagnostic,
  source: string,
  rules: Report['rules'],
  say: Say,
  language: Language,
): string[] {
  const { severity, message, related, rule, fix } = finding
  const authority = finding.source ?? rules[rule]?.source
  const left = related.length - mostRelated
  const change = fix?.edits.length === 1 ? fix.edits[0] : undefined
  return [
    say('finding', { severity: say(severity), message }),
    ...related.slice(0, mostRelated).map(one => place(one, source, say)),
    ...(left > 0 ? [say('more', { n: left })] : []),
    ...(change ? [suggestion(change, source, say)] : []),
    ...(authority ? [authorityLine(authority, language)] : []),
    say('rule', { rule }),
  ]
}

/** Word shows no line numbers: the words tell the place, the paragraph’s number helps. */
const place = ({ message, range }: RelatedDiagnostic, source: string, say: Say): string =>
  say('related', {
    message: message.replace(/[。：:]$/, ''),
    line: range.start.line,
    words: shorten(source.slice(range.start.offset, range.end.offset)),
  })

function suggestion(
  { range, newText }: NonNullable<Diagnostic['fix']>['edits'][number],
  source: string,
  say: Say,
): string {
  const written = source.slice(range.start.offset, range.end.offset)
  return newText === ''
    ? say('delete', { before: shorten(written) })
    : say('change', { after: shorten(newText) })
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length > mostCharacters
    ? `${characters.slice(0, mostCharacters - 1).join('')}…`
    : characters.join('')
}
