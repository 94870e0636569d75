import type { Origin } from '../problem.js'
import type { EffectiveConfig } from './effective.js'

/** One value of a config, and who set it. */
export interface ConfigRow {
  /** `profile`, `severities.RULE`, `options.RULE.NAME`, `thresholds.failOn`, `terms[0]`, … */
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
    return { key, value, origin: effective.origins[key] ?? 'default' }
  })
  return rows.sort((a, b) => rank(a) - rank(b))
}

const groups = [
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
          ...items('ignore', config.ignore),
          ...items('terms', config.terms),
          ...items('titles', config.titles),
          ...items('accepted', config.accepted),
        ]
      : []),
  ]
}
