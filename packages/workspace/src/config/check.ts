import { type AnyRule, groupOf, namesRule } from '@hegao/core'
import { mostNamed, unknown } from '../nearest.js'
import { type ConfigProblem, problem } from '../problem.js'
import { join, say } from '../text.js'
import { step } from '../yaml/places.js'
import type { YamlFile } from '../yaml/read.js'
import { checkWords, dataKeys } from './check-accepted.js'
import { checkOptions } from './options.js'

/** What a config may name. */
export interface Known {
  readonly rules: readonly AnyRule[]
  /** Ids of the built-in profiles, and of those of packages. */
  readonly profiles: readonly string[]
  /** Names of the packages whose rules and profiles are among them. */
  readonly packages?: readonly string[]
}

/** A profile is a file where it ends in .yaml or .yml; else it is an id. */
export const isProfilePath = (profile: string): boolean => /\.ya?ml$/i.test(profile)

/**
 * What the schema cannot know: ids of rules and profiles, options of rules, and what an accepted
 * finding is known by. Values of a wrong shape are passed over; the schema has spoken of them.
 */
export function checkNames({ data, places }: YamlFile, known: Known): ConfigProblem[] {
  const rules = new Map(known.rules.map(rule => [rule.id, rule]))
  const ids = [...rules.keys()]
  const groups = [...new Set(ids.map(groupOf))]
  const problems: ConfigProblem[] = []
  // What is in a package that was not loaded is unknown, not wrong.
  const closed = items(data.packages).filter(name => !known.packages?.includes(`${name}`))
  const mayBeOfPackage = (id: string) => closed.some(name => id.startsWith(`${name}/`))

  const checkRule = (
    id: unknown,
    pointer: string,
    at: 'of' | 'ofKey',
    group?: 'or group',
  ): void => {
    if (typeof id !== 'string' || id === '' || rules.has(id) || mayBeOfPackage(id)) return
    // An accepted finding and a severity may name a group: number/*.
    if (group === 'or group' && ids.some(rule => namesRule(id, rule))) return
    const choices = group && id.endsWith('/*') ? groups : ids
    const hint = say('全部规则见 hegao rules。', ' `hegao rules` lists all.')
    const message = join(
      unknown(say('规则', 'rule'), id, choices),
      choices.length > mostNamed ? hint : undefined,
    )
    problems.push(problem('unknown-rule', places[at](pointer), message))
  }

  const checkSettings = (settings: Record<string, unknown>, pointer: string): void => {
    const { profile } = settings
    if (
      typeof profile === 'string' &&
      profile &&
      !isProfilePath(profile) &&
      closed.length === 0 &&
      !known.profiles.includes(profile)
    ) {
      const place = places.of(`${pointer}/profile`)
      const hint = say(
        '自己写的报告种类，请写 .yaml 文件的路径。',
        ' For your own profile write the path of its .yaml file.',
      )
      problems.push(
        problem(
          'unknown-profile',
          place,
          join(unknown(say('报告种类', 'profile'), profile, known.profiles), hint),
        ),
      )
    }
    for (const id of Object.keys(record(settings.severities))) {
      checkRule(id, step(`${pointer}/severities`, id), 'ofKey', 'or group')
    }
    for (const [id, options] of Object.entries(record(settings.options))) {
      const at = step(`${pointer}/options`, id)
      checkRule(id, at, 'ofKey')
      const rule = rules.get(id)
      if (rule) problems.push(...checkOptions(rule, record(options), at, places))
    }
    items(settings.accepted).forEach((item, index) => {
      const at = `${pointer}/accepted/${index}`
      if (!isRecord(item)) return
      checkRule(item.rule, `${at}/rule`, 'of', 'or group')
      if (!('text' in item) && !('data' in item)) {
        problems.push(problem('missing-key', places.of(at), acceptedNeeds))
      }
      problems.push(...checkWords(item, at, places))
      const keys = dataKeys(known.rules, item.rule)
      for (const key of keys.length > 0 ? Object.keys(record(item.data)) : []) {
        if (keys.includes(key)) continue
        const message = unknown(say('键', 'key'), key, keys)
        problems.push(problem('unknown-key', places.ofKey(step(`${at}/data`, key)), message))
      }
    })
  }

  checkSettings(data, '')
  items(data.overrides).forEach((item, index) => {
    checkSettings(record(item), `/overrides/${index}`)
  })
  return problems
}

const acceptedNeeds = say(
  '这里还缺“text”（被指出的原文）；针对全文的问题写“data”。整条规则都不查的，请在 severities 里写 off。',
  '“text” is missing here (the words that the finding is about); findings on the whole draft take “data”. To switch a rule off, write off in severities.',
)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
