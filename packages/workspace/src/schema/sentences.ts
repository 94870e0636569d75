import type { Text } from '@hegao/core'
import { unknown } from '../nearest.js'
import { join, list, say } from '../text.js'
import { describe, typeNames } from './describe.js'

/** “terms”应写成列表，这里是文字“…”。 `name` comes quoted, from nameOf. */
export function wrongType(name: Text, types: readonly string[], data: unknown): Text {
  if (data === null) {
    return say(
      `${name['zh-CN']}后面没有写值；没有要写的，请删去它。`,
      `${name.en} has no value; leave it out where there is nothing to say.`,
    )
  }
  const expected = typeNames(types)
  const found = describe(data)
  const plain = types.includes('string') && typeof data !== 'object'
  return join(
    name,
    say(
      `应写成${expected['zh-CN']}，这里是${found['zh-CN']}。`,
      ` has to be ${expected.en}; it is ${found.en}.`,
    ),
    plain ? say('要当作文字，请加引号。', ' Put it in quotes to make it text.') : undefined,
  )
}

/** “failOn”：不认识的值“eror”。是不是想写“error”？… */
export function notOneOf(name: Text, allowed: readonly unknown[], data: unknown): Text {
  const choices = allowed.map(String)
  const known = typeof data === 'string'
  if (known) return join(name, say('：', ': '), unknown(say('值', 'value'), data, choices))
  const found = describe(data)
  const all = list(choices)
  return join(
    name,
    say(
      `只能是 ${all['zh-CN']}，这里是${found['zh-CN']}。`,
      ` has to be one of ${all.en}; it is ${found.en}.`,
    ),
  )
}

/** “minScore”应在 0 到 100 之间，这里是 120。 */
export function outOfRange(name: Text, range: Range, data: unknown): Text {
  const { minimum, maximum } = range
  const between = minimum !== undefined && maximum !== undefined
  const limit = between
    ? say(`应在 ${minimum} 到 ${maximum} 之间`, `between ${minimum} and ${maximum}`)
    : minimum !== undefined
      ? say(`不能小于 ${minimum}`, `at least ${minimum}`)
      : say(`不能大于 ${maximum}`, `at most ${maximum}`)
  return join(
    name,
    say(`${limit['zh-CN']}，这里是 ${data}。`, ` has to be ${limit.en}; it is ${data}.`),
  )
}

interface Range {
  readonly minimum?: number
  readonly maximum?: number
}

/** Too short, too long, too few items. */
export function badLength(name: Text, keyword: string, limit = 1): Text {
  if (keyword.startsWith('max'))
    return join(name, say(`太长，最多 ${limit}。`, ` is too long; at most ${limit}.`))
  if (keyword.startsWith('min') && limit > 1)
    return join(name, say(`太短，至少 ${limit}。`, ` is too short; at least ${limit}.`))
  if (keyword.startsWith('min')) return join(name, say('不能是空的。', ' is empty.'))
  return join(name, say('的写法不对。', ' is not written as it should be.'))
}
