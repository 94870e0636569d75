import { type FileReport, type Report, type Severity, severities, type Text } from '@hegao/core'

export type FailOn = Severity | 'never'

/** What the gate asks of one draft. */
export interface Gate {
  readonly failOn: FailOn
  readonly minScore?: number
}

/** Why the gate fails, a sentence each; empty where it passes. */
export function judge(report: Report, gateOf: (path: string) => Gate): Text[] {
  return report.files.flatMap(file => {
    const { failOn, minScore } = gateOf(file.path)
    return [...failedBySeverity(file, failOn), ...failedByScore(file, minScore)]
  })
}

const names: Readonly<Record<Severity, Text>> = {
  error: { 'zh-CN': '错误', en: 'errors' },
  warning: { 'zh-CN': '警告', en: 'warnings' },
  info: { 'zh-CN': '提示', en: 'notes' },
}

function failedBySeverity({ path, diagnostics }: FileReport, failOn: FailOn): Text[] {
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
      'zh-CN': `${path} 不通过：${counts.map(({ severity, count }) => `${names[severity]['zh-CN']} ${count} 处`).join('，')}（--fail-on ${failOn}）。`,
      en: `${path} fails: ${counts.map(({ severity, count }) => `${count} ${names[severity].en}`).join(', ')} (--fail-on ${failOn}).`,
    },
  ]
}

function failedByScore({ path, score }: FileReport, minScore: number | undefined): Text[] {
  if (minScore === undefined || score.total >= minScore) return []
  return [
    {
      'zh-CN': `${path} 不通过：得分 ${score.total}，低于 ${minScore}（--min-score）。`,
      en: `${path} fails: it scores ${score.total}, below ${minScore} (--min-score).`,
    },
  ]
}
