import type { Source } from '@hegao/core'
import { unknown } from '../nearest.js'
import { type ConfigProblem, type ProblemCode, problem } from '../problem.js'
import { join, say } from '../text.js'
import { step } from '../yaml/places.js'
import type { YamlFile } from '../yaml/read.js'
import { checkScoring } from './check-scoring.js'
import { checkDate } from './date.js'
import type { RawDeadline, RawOrder, RawProfile, RawSource } from './raw.js'
import { checkSource } from './source.js'

/** What the schema cannot know. Only for a file that the schema has vouched for. */
export function checkProfile(
  { data, places }: YamlFile,
  rules?: readonly string[],
): ConfigProblem[] {
  const raw = data as unknown as RawProfile
  const problems: ConfigProblem[] = []
  const report = (
    code: ProblemCode,
    pointer: string,
    message: ReturnType<typeof say>,
    key = false,
  ): void => {
    problems.push(problem(code, key ? places.ofKey(pointer) : places.of(pointer), message))
  }

  const checkDay = (date: string | undefined, pointer: string): void => {
    const message = date === undefined ? undefined : checkDate(date)
    if (message) report('bad-value', pointer, message)
  }
  const keys = Object.keys(raw.sources ?? {})
  const checkAuthority = (source: RawSource, pointer: string): void => {
    if (typeof source !== 'string') {
      const message = checkSource(source)
      if (message) report('unverified-source', pointer, message)
      checkDay(source.from, `${pointer}/from`)
    } else if (!keys.includes(source)) {
      const none =
        keys.length === 0 ? say('请在 sources 里写明它。', ' Write it under sources.') : undefined
      report('unknown-source', pointer, join(unknown(say('依据', 'source'), source, keys), none))
    }
  }
  const checkDeadline = ({ before, source }: RawDeadline, pointer: string): void => {
    checkDay(before, `${pointer}/before`)
    checkAuthority(source, `${pointer}/source`)
  }
  const checkIds = (items: readonly { id: string }[], pointer: string): void => {
    const seen = new Set<string>()
    items.forEach(({ id }, index) => {
      if (seen.has(id)) report('duplicate-key', `${pointer}/${index}/id`, twice(id))
      seen.add(id)
    })
  }
  const checkOrder = ({ allowed, source }: RawOrder): void => {
    checkAuthority(source, '/order/source')
    const known = (raw.sections ?? []).map(({ id }) => id)
    for (const [index, order] of allowed.entries()) {
      for (const [place, id] of order.entries()) {
        const pointer = `/order/allowed/${index}/${place}`
        const isNew = order.indexOf(id) === place
        if (!known.includes(id))
          report('unknown-value', pointer, unknown(say('部分', 'section'), id, known))
        else if (!isNew) report('duplicate-key', pointer, twice(id))
      }
    }
  }
  const checkRules = (record: object | undefined, pointer: string): void => {
    for (const id of rules ? Object.keys(record ?? {}) : []) {
      if (!rules!.includes(id))
        report('unknown-rule', step(pointer, id), unknown(say('规则', 'rule'), id, rules!), true)
    }
  }
  const checkOwn = ({ parts = [], deadline, severities }: Own, at: string): void => {
    checkIds(parts, `${at}/parts`)
    for (const [index, { source }] of parts.entries())
      checkAuthority(source, `${at}/parts/${index}/source`)
    if (deadline) checkDeadline(deadline, `${at}/deadline`)
    checkRules(severities, `${at}/severities`)
  }

  for (const [key, source] of Object.entries<Source>(raw.sources ?? {})) {
    checkAuthority(source, step('/sources', key))
  }
  const sections = raw.sections ?? []
  checkIds(sections, '/sections')
  for (const [index, { source, elements = [] }] of sections.entries()) {
    const at = `/sections/${index}`
    checkAuthority(source, `${at}/source`)
    checkIds(elements, `${at}/elements`)
    for (const [place, element] of elements.entries()) {
      checkAuthority(element.source, `${at}/elements/${place}/source`)
    }
  }
  const topics = raw.topics ?? []
  checkIds(topics, '/topics')
  for (const [index, { source }] of topics.entries())
    checkAuthority(source, `/topics/${index}/source`)
  if (raw.order) checkOrder(raw.order)
  checkOwn(raw, '')
  if (raw.publication) checkDeadline(raw.publication, '/publication')
  checkIds(raw.variants ?? [], '/variants')
  for (const [index, variant] of (raw.variants ?? []).entries())
    checkOwn(variant, `/variants/${index}`)
  checkRules(raw.scoring?.rules, '/scoring/rules')
  return [...problems, ...checkScoring(raw.scoring, places)]
}

type Own = Pick<RawProfile, 'parts' | 'deadline' | 'severities'>

const twice = (id: string) => say(`“${id}”写了两次。`, `“${id}” is there twice.`)
