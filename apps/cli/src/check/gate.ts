import type { Severity, Text } from '@hegao/core'
import type { EffectiveConfig } from '@hegao/workspace'
import type { Values } from '../command.js'
import type { Asked } from './gate-options.js'

export type FailOn = Severity | 'never'

/** A threshold, and who set it. */
export interface Limit<T> {
  readonly value: T
  readonly from: Text
}

/** What the gate asks of one draft. */
export interface Gate {
  readonly failOn: Limit<FailOn>
  readonly minScore?: Limit<number>
  readonly maxWarnings?: Limit<number>
}

/** The command line before the config before the default. */
export function gateOf(
  { thresholds, origins }: Pick<EffectiveConfig, 'thresholds' | 'origins'>,
  values: Values,
  { minScore, maxWarnings }: Asked,
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
  return {
    failOn,
    ...(least ? { minScore: least } : {}),
    ...(maxWarnings === undefined
      ? {}
      : { maxWarnings: { value: maxWarnings, from: same(`--max-warnings ${maxWarnings}`) } }),
  }
}

const same = (text: string): Text => ({ 'zh-CN': text, en: text })

const byDefault: Text = {
  'zh-CN': '缺省：有错误就不通过',
  en: 'by default errors fail',
}
