import type { AnyRule, Text } from '@hegao/core'
import { unknown } from '../nearest.js'
import { type ConfigProblem, problem } from '../problem.js'
import { nameOf } from '../schema/describe.js'
import { badLength, notOneOf, outOfRange, wrongType } from '../schema/sentences.js'
import { say } from '../text.js'
import { type Places, step } from '../yaml/places.js'

/** The keywords that a rule's option may use; others describe and do not check. */
interface OptionSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly items?: OptionSchema
}

/**
 * Checks the options of one rule against the rule's own schema. Rules come from packages too, so
 * that no validator can be generated for them; this reads the few keywords that options need.
 */
export function checkOptions(
  rule: AnyRule,
  options: Readonly<Record<string, unknown>>,
  pointer: string,
  places: Places,
): ConfigProblem[] {
  const schemas = (rule.options?.properties ?? {}) as Readonly<Record<string, OptionSchema>>
  const names = Object.keys(schemas)
  return Object.entries(options).flatMap(([name, value]) => {
    const at = step(pointer, name)
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (schema) return checkValue(value, schema, at, places)
    const message =
      names.length === 0
        ? say(`规则“${rule.id}”没有可以设的选项。`, `the rule “${rule.id}” has no options.`)
        : unknown(say('选项', 'option'), name, names)
    return [problem('unknown-option', places.ofKey(at), message)]
  })
}

function checkValue(
  value: unknown,
  schema: OptionSchema,
  at: string,
  places: Places,
): ConfigProblem[] {
  const message = fault(value, schema, nameOf(at))
  if (message) return [problem('bad-value', places.of(at), message)]
  if (!Array.isArray(value) || !schema.items) return []
  const { items } = schema
  return value.flatMap((item, index) => checkValue(item, items, step(at, index), places))
}

/** What is wrong with the value itself, items aside. */
function fault(value: unknown, schema: OptionSchema, name: Text): Text | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some(type => isType(value, type)))
    return wrongType(name, types, value)
  if (schema.enum && !schema.enum.includes(value)) return notOneOf(name, schema.enum, value)
  const { minimum = -Infinity, maximum = Infinity, minLength = 0, minItems = 0 } = schema
  if (typeof value === 'number' && (value < minimum || value > maximum))
    return outOfRange(name, schema, value)
  if (typeof value === 'string' && [...value].length < minLength)
    return badLength(name, 'minLength', minLength)
  if (Array.isArray(value) && value.length < minItems) return badLength(name, 'minItems', minItems)
  return undefined
}

function isType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'null':
      return value === null
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    default:
      return typeof value === type
  }
}
