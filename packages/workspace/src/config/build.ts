import type { Located } from '../problem.js'
import { type Places, step } from '../yaml/places.js'
import type { YamlFile } from '../yaml/read.js'
import type { Accepted, ConfigFile, Override, Settings, Thresholds } from './types.js'

/** The shape of hegao.yaml, as the schema has vouched for it. */
interface RawSettings {
  profile?: string
  severities?: Record<string, never>
  options?: Record<string, Record<string, unknown>>
  accepted?: Omit<Accepted, 'origin'>[]
}

interface Raw extends RawSettings {
  extends?: string | string[]
  packages?: string[]
  overrides?: (RawSettings & { files: string | string[] })[]
  ignore?: string[]
  terms?: string[]
  titles?: string[]
  thresholds?: Record<string, never>
  baseline?: string
}

/** Joins the values of a file that has passed all checks with their places. */
export function buildConfig({ data, places }: YamlFile): ConfigFile {
  const raw = data as Raw
  const strings = (
    key: 'extends' | 'packages' | 'ignore' | 'terms' | 'titles',
  ): Located<string>[] => {
    const value = raw[key] ?? []
    if (typeof value === 'string') return [{ value, origin: places.of(`/${key}`) }]
    return value.map((item, index) => ({ value: item, origin: places.of(`/${key}/${index}`) }))
  }
  return {
    files: [places.path],
    ...settings(raw, '', places),
    extends: strings('extends'),
    packages: strings('packages'),
    overrides: (raw.overrides ?? []).map((item, index): Override => {
      const pointer = `/overrides/${index}`
      return {
        files: [item.files].flat(),
        origin: places.of(pointer),
        ...settings(item, pointer, places),
      }
    }),
    ignore: strings('ignore'),
    terms: strings('terms'),
    titles: strings('titles'),
    thresholds: located(raw.thresholds, '/thresholds', places) as Thresholds,
    ...(raw.baseline === undefined
      ? {}
      : { baseline: { value: raw.baseline, origin: places.of('/baseline') } }),
  }
}

function settings(raw: RawSettings, pointer: string, places: Places): Settings {
  const { profile, severities, options, accepted } = raw
  return {
    ...(profile === undefined
      ? {}
      : { profile: { value: profile, origin: places.of(`${pointer}/profile`) } }),
    severities: located(severities, `${pointer}/severities`, places),
    options: Object.fromEntries(
      Object.entries(options ?? {}).map(([rule, values]) => [
        rule,
        located(values, step(`${pointer}/options`, rule), places),
      ]),
    ),
    accepted: (accepted ?? []).map(({ files, ...item }, index) => ({
      ...item,
      ...(files === undefined ? {} : { files: [files].flat() }),
      origin: places.of(`${pointer}/accepted/${index}`),
    })),
  }
}

/** Each value of a mapping with its place. */
function located<T>(
  record: Readonly<Record<string, T>> | undefined,
  pointer: string,
  places: Places,
) {
  const entries = Object.entries(record ?? {})
  return Object.fromEntries(
    entries.map(([key, value]): [string, Located<T>] => [
      key,
      { value, origin: places.ofKey(step(pointer, key)) },
    ]),
  )
}
