import { groupOf } from '@hegao/core'
import type { Origin } from '../problem.js'
import type { EffectiveConfig } from './effective.js'

/** One value of a config, and who set it. */
export interface ConfigRow {
  /** `packages[0]`, `profile`, `severities.RULE`, `options.RULE.NAME`, `thresholds.failOn`, `terms[0]`, … */
  readonly key: string
  readonly value: unknown
  readonly origin: 'default' | Origin
}

/** What holds where the config says nothing. */
export type ConfigDefaults = Partial<
  Pick<EffectiveConfig, 'severities' | 'options' | 'thresholds'> & { readonly profile: string }
>

/** All values for one file, those of no config included, in a fixed order (`print-config`). */
export function describeConfig(effective: EffectiveConfig, defaults: ConfigDefaults): ConfigRow[] {
  const values = new Map<string, unknown>([...flat(defaults), ...flat(effective)])
  const rows = [...values].map(([key, value]): ConfigRow => {
    const origin = effective.origins[key]
    if (origin) return { key, value, origin }
    return ofGroup(key, effective) ?? { key, value, origin: 'default' }
  })
  return rows.sort((a, b) => rank(a) - rank(b))
}

/** What a rule has by its group: number/* in severities. */
function ofGroup(key: string, { severities, origins }: EffectiveConfig): ConfigRow | undefined {
  const rule = /^severities\.(.+)$/.exec(key)?.[1]
  if (rule === undefined) return undefined
  const group = groupOf(rule)
  const value = severities[group]
  return value && { key, value, origin: origins[`severities.${group}`]! }
}

const groups = [
  'packages',
  'profile',
  'thresholds',
  'baseline',
  'severities',
  'options',
  'ignore',
  'terms',
  'titles',
  'accepted',
]

const rank = ({ key }: ConfigRow): number => groups.indexOf(/^\w+/.exec(key)![0])

function flat(config: ConfigDefaults | EffectiveConfig): [string, unknown][] {
  const { profile, severities, options, thresholds } = config
  const named = (prefix: string, record: object = {}): [string, unknown][] =>
    Object.entries(record).map(([key, value]) => [`${prefix}.${key}`, value])
  const items = (prefix: string, all: readonly unknown[]): [string, unknown][] =>
    all.map((value, index) => [`${prefix}[${index}]`, value])
  const id = typeof profile === 'object' ? profile.value : profile
  return [
    ...(id === undefined ? [] : [['profile', id] as [string, unknown]]),
    ...named('thresholds', thresholds),
    ...('baseline' in config && config.baseline
      ? [['baseline', config.baseline.value] as [string, unknown]]
      : []),
    ...named('severities', severities),
    ...Object.entries(options ?? {}).flatMap(([rule, record]) => named(`options.${rule}`, record)),
    ...('origins' in config
      ? [
          ...items('packages', config.packages),
          ...items('ignore', config.ignore),
          ...items('terms', config.terms),
          ...items('titles', config.titles),
          ...items('accepted', config.accepted),
        ]
      : []),
  ]
}
