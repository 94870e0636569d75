import type { Severity } from '@hegao/core'
import type { Located, Origin } from '../problem.js'

export type Setting = Severity | 'off'
export type FailOn = Severity | 'never'

/** Values by rule id, each with its place. */
export type ByRule<T> = Readonly<Record<string, Located<T>>>

/** Options by rule id and option name, each with its place. */
export type OptionsByRule = Readonly<Record<string, Readonly<Record<string, Located<unknown>>>>>

/** A finding that was looked at and may stay. */
export interface Accepted {
  readonly rule: string
  /** The words of the draft, verbatim. */
  readonly text?: string
  /** Words around them, where the draft has the same words more than once. */
  readonly within?: string
  /** What tells findings on the whole draft apart. */
  readonly data?: Readonly<Record<string, unknown>>
  readonly reason: string
  /** Globs; absent: in every file. */
  readonly files?: readonly string[]
  /** Where it is written, for a finding that it is not used. */
  readonly origin: Origin
}

/** What may be set for all files and again for some of them. */
export interface Settings {
  /** A known id, or the path of a profile relative to the file in `origin`. */
  readonly profile?: Located<string>
  readonly severities: ByRule<Setting>
  readonly options: OptionsByRule
  readonly accepted: readonly Accepted[]
}

/** Settings for the files that match one of the globs. */
export interface Override extends Settings {
  readonly files: readonly string[]
  readonly origin: Origin
}

export interface Thresholds {
  readonly failOn?: Located<FailOn>
  /** 0–100. */
  readonly minScore?: Located<number>
}

/** Everything in a config, one file's or several merged. Globs are relative to the hegao.yaml in use. */
export interface Config extends Settings {
  /** The files that it was read from, the hegao.yaml in use last. */
  readonly files: readonly string[]
  /** Names of npm packages, found from the file in `origin`. */
  readonly packages: readonly Located<string>[]
  readonly overrides: readonly Override[]
  readonly ignore: readonly Located<string>[]
  readonly terms: readonly Located<string>[]
  readonly titles: readonly Located<string>[]
  readonly thresholds: Thresholds
  /** The path of a baseline, relative to the file in `origin`. */
  readonly baseline?: Located<string>
}

/** One config file as written. */
export interface ConfigFile extends Config {
  /** Paths relative to this file. */
  readonly extends: readonly Located<string>[]
}
