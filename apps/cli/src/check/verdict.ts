import { type FileReport, type Report, type Severity, severities, type Text } from '@hegao/core'
import type { EffectiveConfig } from '@hegao/workspace'
import type { Values } from '../command.js'

export type FailOn = Severity | 'never'

/** A threshold, and who set it. */
interface Limit<T> {
  readonly value: T
  readonly from: Text
}

/** What the gate asks of one draft. */
export interface Gate {
  readonly failOn: Limit<FailOn>
  readonly minScore?: Limit<number>
}

/** The command line before the config before the default. */
export function gateOf(
  { thresholds, origins }: Pick<EffectiveConfig, 'thresholds' | 'origins'>,
  values: Values,
  minScore: number | undefined,
): Gate {
  const set = (key: keyof typeof thresholds): Text => {
    const { path, line } = origins[`thresholds.${key}`]!
    return same(`${path}:${line} ${key}: ${thresholds[key]}`)
  }
  const option = values['fail-on'] as FailOn | undefined
  const failOn = option
    ? { value: option, from: same(`--fail-on ${option}`) }
    : thresholds.failOn
      ? { value: thresholds.failOn, from: set('failOn') }
      : { value: 'error' as const, from: byDefault }
  const least =
    minScore !== undefined
      ? { value: minScore, from: same(`--min-score ${minScore}`) }
      : thresholds.minScore !== undefined
        ? { value: thresholds.minScore, from: set('minScore') }
        : undefined
  return { failOn, ...(least ? { minScore: least } : {}) }
}

const same = (text: string): Text => ({ 'zh-CN': text, en: text })

const byDefault: Text = {
  'zh-CN': '缺省：有错误就不通过',
  en: 'by default errors fail',
}

/** Why the gate fails, a sentence each; empty where it passes. */
export function judge(report: Report, gateFor: (path: string) => Gate): Text[] {
  return report.files.flatMap(file => {
    const { failOn, minScore } = gateFor(file.path)
    return [...failedBySeverity(file, failOn), ...failedByScore(file, minScore)]
  })
}

const names: Readonly<Record<Severity, Text>> = {
  error: { 'zh-CN': '错误', en: 'errors' },
  warning: { 'zh-CN': '警告', en: 'warnings' },
  info: { 'zh-CN': '提示', en: 'notes' },
}

function failedBySeverity(
  { path, diagnostics }: FileReport,
  { value: failOn, from }: Gate['failOn'],
): Text[] {
  if (failOn === 'never') return []
  const failing = severities.slice(0, severities.indexOf(failOn) + 1)
  const counts = failing
    .map(severity => ({
      severity,
      count: diagnostics.filter(one => one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return []
  return [
    {
      'zh-CN': `${path} 不通过：${counts.map(({ severity, count }) => `${names[severity]['zh-CN']} ${count} 处`).join('，')}（${from['zh-CN']}）。`,
      en: `${path} fails: ${counts.map(({ severity, count }) => `${count} ${names[severity].en}`).join(', ')} (${from.en}).`,
    },
  ]
}

function failedByScore({ path, score }: FileReport, minScore: Gate['minScore']): Text[] {
  if (!minScore || score.total >= minScore.value) return []
  const { value, from } = minScore
  return [
    {
      'zh-CN': `${path} 不通过：得分 ${score.total}，低于 ${value}（${from['zh-CN']}）。`,
      en: `${path} fails: it scores ${score.total}, below ${value} (${from.en}).`,
    },
  ]
}
