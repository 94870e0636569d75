import type { Text } from '@hegao/core'
import { quoted, say } from '../text.js'

const types: Readonly<Record<string, Text>> = {
  string: say('文字', 'a string'),
  number: say('数字', 'a number'),
  integer: say('整数', 'a whole number'),
  boolean: say(' true 或 false', 'true or false'),
  array: say('列表', 'a list'),
  object: say('“键: 值”', 'a mapping'),
  null: say('空', 'null'),
}

/** 文字或列表 / a string or a list. */
export function typeNames(names: readonly string[]): Text {
  const texts = names.map(name => types[name] ?? say(name, name))
  return say(texts.map(text => text['zh-CN']).join('或'), texts.map(text => text.en).join(' or '))
}

/** What a value is, with the value itself where it is short. */
export function describe(data: unknown): Text {
  if (data === null || data === undefined) return say('空的', 'empty')
  if (Array.isArray(data)) return types.array!
  if (typeof data === 'object') return types.object!
  const written = quoted(String(data))
  if (typeof data === 'string') return say(`文字“${written}”`, `the string “${written}”`)
  return say(` ${written}`, written)
}

/** What a JSON pointer names: /overrides/0/files → “files”, /ignore/2 → “ignore”第 3 项. */
export function nameOf(pointer: string): Text {
  const parts = pointer.split('/').slice(1).map(unescapePart)
  const last = parts.at(-1) ?? ''
  if (!/^\d+$/.test(last)) return say(`“${last}”`, `“${last}”`)
  // People count from one.
  const place = Number(last) + 1
  const whole = parts.slice(0, -1).findLast(part => !/^\d+$/.test(part)) ?? ''
  return say(`“${whole}”第 ${place} 项`, `item ${place} of “${whole}”`)
}

const unescapePart = (part: string): string => part.replace(/~1/g, '/').replace(/~0/g, '~')
