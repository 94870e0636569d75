import {
  type Diagnostic,
  type FileReport,
  format,
  type Language,
  type RelatedDiagnostic,
  type ReportedSection,
  type Text,
  type Values,
} from '@hegao/core'

const words = {
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  info: { 'zh-CN': '提示', en: 'Note' },
  finding: { 'zh-CN': '【{severity}】{message}', en: '{severity}: {message}' },
  // Word shows no line numbers: the words tell the place, the paragraph’s number helps.
  text: { 'zh-CN': '第 {line} 段', en: 'paragraph {line}' },
  file: { 'zh-CN': '第 {line} 行', en: 'line {line}' },
  related: {
    'zh-CN': '· {message}（{place}“{words}”）',
    en: '· {message} ({place}, “{words}”)',
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

/** One phrase in the language of whoever speaks. */
export type Say = (id: keyof typeof words, values?: Values) => string

export const sayIn =
  (language: Language): Say =>
  (id, values = {}) =>
    format(words[id][language], values)

/** Other places that one finding names; a balloon or a cell with more is not read. */
const mostRelated = 6
const mostCharacters = 24

/** 错误 2 处，警告 0 处，提示 1 处 */
export function countsOf({ diagnostics }: FileReport, say: Say): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter(one => one.severity === severity).length
  return say('counts', { error: count('error'), warning: count('warning'), info: count('info') })
}

export function scoreOf({ score: { total, grade } }: FileReport, language: Language): string {
  const shown = language === 'en' ? grades[grade] : grade
  return sayIn(language)('score', { total: total.toFixed(1), grade: shown })
}

export const sectionOf = ({ status, title }: ReportedSection, say: Say): string =>
  say(status, { title })

/** Lines of a Word file are its paragraphs. */
export const placeOf = (
  { range }: Pick<Diagnostic, 'range'>,
  { positions }: FileReport,
  say: Say,
): string => say(positions, { line: range.start.line })

/**
 * What stands under the message of a finding: its other places and its fix, a line each.
 * @param source the draft’s, which the ranges count in
 */
export function detailsOf(
  { related, fix }: Diagnostic,
  file: FileReport,
  source: string,
  say: Say,
): string[] {
  const left = related.length - mostRelated
  const change = fix?.edits.length === 1 ? fix.edits[0] : undefined
  return [
    ...related.slice(0, mostRelated).map(one => other(one, file, source, say)),
    ...(left > 0 ? [say('more', { n: left })] : []),
    ...(change ? [suggestion(change, source, say)] : []),
  ]
}

const other = (one: RelatedDiagnostic, file: FileReport, source: string, say: Say): string =>
  say('related', {
    message: one.message.replace(/[。：:]$/, ''),
    place: placeOf(one, file, say),
    words: shorten(source.slice(one.range.start.offset, one.range.end.offset)),
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
