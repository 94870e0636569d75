import { type AnyRule, namesRule, type ProfileFamily } from '@hegao/core'
import { unknown } from '../nearest.js'
import { type ConfigProblem, problem } from '../problem.js'
import { join, say } from '../text.js'
import { type Places, step } from '../yaml/places.js'
import type { Accepted, Config } from './types.js'

type Data = Readonly<Record<string, unknown>>

/** The keys of the data that findings of a rule, or of a group, have: as its examples show them. */
export const dataKeys = (rules: readonly AnyRule[], wanted: unknown): string[] =>
  typeof wanted === 'string'
    ? [...new Set(shownData(rules, wanted).flatMap(one => Object.keys(one)))]
    : []

const shownData = (rules: readonly AnyRule[], wanted: string): Data[] =>
  rules
    .filter(({ id }) => namesRule(wanted, id))
    .flatMap(({ examples }) => examples.bad)
    .flatMap(({ data }) => (data ? [data] : []))

/** What an accepted entry can never mean, whatever the draft says. */
export function checkWords(
  { rule, text, within }: Data,
  at: string,
  places: Places,
): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  // Findings about suppressions are made when suppression is done.
  if (typeof rule === 'string' && rule.startsWith('suppression/'))
    problems.push(problem('bad-value', places.of(step(at, 'rule')), ofSuppressions))
  if (typeof within !== 'string') return problems
  const place = places.of(step(at, 'within'))
  if (text === undefined) problems.push(problem('missing-key', place, needsText))
  if (typeof text === 'string' && !squash(within).includes(squash(text)))
    problems.push(problem('bad-value', place, lacksText))
  return problems
}

const squash = (text: string): string => text.replace(/\s+/gu, '')

const ofSuppressions = say(
  '“不检查”本身的问题不能再忽略，请改正或者删去它；整条规则都不查的，请在 severities 里写 off。',
  'findings about suppressions cannot be accepted; correct or delete the suppression. To switch the rule off, write off in severities.',
)
const needsText = say(
  '写了“within”，还缺“text”（被指出的原文）。',
  '“within” needs “text” beside it (the words that the finding is about).',
)
const lacksText = say(
  '“within”应当是包含“text”的一句话，这里面没有“text”的字句。',
  '“within” has to hold the words of “text”, and does not.',
)

/**
 * Ids in the `data` of accepted entries that no profile has. Asked when the profiles are known:
 * those of an office come from files of their own.
 */
export function checkAcceptedData(
  { accepted, overrides }: Pick<Config, 'accepted' | 'overrides'>,
  rules: readonly AnyRule[],
  profiles: readonly ProfileFamily[],
): ConfigProblem[] {
  const all = [...accepted, ...overrides.flatMap(one => one.accepted)]
  return all.flatMap(entry => checkEntry(entry, rules, profiles))
}

function checkEntry(
  { rule, data = {}, origin }: Accepted,
  rules: readonly AnyRule[],
  profiles: readonly ProfileFamily[],
): ConfigProblem[] {
  const shown = shownData(rules, rule)
  return Object.entries(data).flatMap(([key, value]) => {
    const ids = profileIds(key, data, profiles)
    if (!ids || !shown.some(one => key in one)) return []
    // A rule may have ids of its own: structure/empty-section calls the whole text “draft”.
    const own = shown.filter(one => agree(one, data, key)).map(one => String(one[key]))
    const choices = [...new Set([...ids, ...own])]
    if (choices.includes(String(value))) return []
    const lead = say(`“data”里的“${key}”：`, `“${key}” in “data”: `)
    return [
      problem(
        'unknown-value',
        origin,
        join(lead, unknown(say('值', 'value'), `${value}`, choices)),
      ),
    ]
  })
}

/** True where two data differ in one key at most. */
const agree = (shown: Data, data: Data, key: string): boolean =>
  key in shown && Object.keys(data).every(name => name === key || shown[name] === data[name])

/** Ids that profiles have for a key of data; nothing where the key is no id of theirs. */
function profileIds(
  key: string,
  { section }: Data,
  profiles: readonly ProfileFamily[],
): string[] | undefined {
  const sections = profiles.flatMap(profile => profile.sections)
  if (key === 'section') return sections.map(({ id }) => id)
  if (key === 'element') {
    const meant = sections.filter(({ id }) => id === section)
    return (meant.length > 0 ? meant : sections).flatMap(one => one.elements.map(({ id }) => id))
  }
  if (key !== 'part') return undefined
  return profiles
    .flatMap(({ parts, variants }) => [parts, ...variants.map(one => one.parts ?? [])].flat())
    .map(({ id }) => id)
}
