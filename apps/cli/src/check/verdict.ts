import {
  type FileReport,
  type FileReports,
  type Severity,
  severities,
  type Text,
} from '@hegao/core'
import type { Gate } from './gate.js'

/** One reason why a draft does not pass. */
export interface Failure {
  readonly path: string
  readonly kind: 'severity' | 'warnings' | 'score' | 'regress'
  /** What is wrong with the draft, a clause without path and full stop. */
  readonly what: Text
}

/** Why drafts fail; empty where all pass. */
export const judge = (files: FileReports, gateFor: (path: string) => Gate): Failure[] =>
  Array.from(files, file => {
    const gate = gateFor(file.path)
    return [...bySeverity(file, gate), ...byWarnings(file, gate), ...byScore(file, gate)]
  }).flat()

/** A failure as a line of its own. */
export const sentenceOf = ({ path, what }: Failure): Text => ({
  'zh-CN': `${path} 不通过：${what['zh-CN']}。`,
  en: `${path} fails: ${what.en}.`,
})

const names: Readonly<Record<Severity, Text>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'note' },
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What the baseline knows does not count. */
const countOf = ({ diagnostics }: FileReport, severity: Severity): number =>
  diagnostics.filter(one => one.severity === severity && one.baseline !== 'unchanged').length

function bySeverity(file: FileReport, { failOn: { value, from } }: Gate): Failure[] {
  if (value === 'never') return []
  const counts = severities
    .slice(0, severities.indexOf(value) + 1)
    .map(severity => ({ severity, count: countOf(file, severity) }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return []
  const zh = counts.map(({ severity, count }) => `${names[severity]['zh-CN']} ${count} 处`)
  const en = counts.map(({ severity, count }) => many(count, names[severity].en))
  const what = {
    'zh-CN': `${zh.join('，')}（${from['zh-CN']}）`,
    en: `${en.join(', ')} (${from.en})`,
  }
  return [{ path: file.path, kind: 'severity', what }]
}

function byWarnings(file: FileReport, { maxWarnings }: Gate): Failure[] {
  const count = countOf(file, 'warning')
  if (!maxWarnings || count <= maxWarnings.value) return []
  const { value, from } = maxWarnings
  const what = {
    'zh-CN': `警告 ${count} 处，多于 ${value} 处（${from['zh-CN']}）`,
    en: `${many(count, 'warning')}, more than ${value} (${from.en})`,
  }
  return [{ path: file.path, kind: 'warnings', what }]
}

function byScore({ path, score }: FileReport, { minScore }: Gate): Failure[] {
  if (!minScore || score.total >= minScore.value) return []
  const { value, from } = minScore
  const what = {
    'zh-CN': `得分 ${score.total}，低于 ${value}（${from['zh-CN']}）`,
    en: `it scores ${score.total}, below ${value} (${from.en})`,
  }
  return [{ path, kind: 'score', what }]
}
