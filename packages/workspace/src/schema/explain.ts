import type { Text } from '@hegao/core'
import { unknown } from '../nearest.js'
import type { ProblemCode } from '../problem.js'
import { join, say } from '../text.js'
import { nameOf } from './describe.js'
import { badLength, notOneOf, outOfRange, wrongType } from './sentences.js'

/** A JSON Schema as far as messages look into it. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly description?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-message'?: Text
  readonly 'x-code'?: ProblemCode
}

/** What ajv says of a value, with `verbose` on. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: {
    readonly additionalProperty?: string
    readonly missingProperty?: string
    readonly allowedValues?: readonly unknown[]
    readonly type?: string | readonly string[]
    readonly limit?: number
  }
  readonly parentSchema?: SchemaNode
  readonly data?: unknown
}

/** Turns an error of ajv into a sentence that names what was expected and what was found. */
export function explain(error: SchemaError): { code: ProblemCode; message: Text } {
  const { keyword, params, data } = error
  const schema = error.parentSchema ?? {}
  const name = nameOf(error.instancePath)
  switch (keyword) {
    case 'additionalProperties': {
      const keys = Object.keys(schema.properties ?? {})
      return {
        code: 'unknown-key',
        message: unknown(say('键', 'key'), params.additionalProperty!, keys),
      }
    }
    case 'required':
      return { code: 'missing-key', message: missing(params.missingProperty!, schema) }
    case 'type':
      return { code: 'wrong-type', message: wrongType(name, [params.type ?? []].flat(), data) }
    case 'enum':
      return {
        code: schema['x-code'] ?? 'unknown-value',
        message: notOneOf(name, params.allowedValues ?? [], data),
      }
    case 'minimum':
    case 'maximum':
      return { code: 'bad-value', message: outOfRange(name, schema, data) }
    default: {
      const message = schema['x-message']
      const said = message ? join(message, say('。', '.')) : badLength(name, keyword, params.limit)
      return { code: schema['x-code'] ?? 'bad-value', message: said }
    }
  }
}

/** 这里还缺“reason”（为什么可以不改，写给复核的人看）。 */
function missing(key: string, schema: SchemaNode): Text {
  const [zh, en] = (schema.properties?.[key]?.description ?? '').split('\n')
  return say(
    `这里还缺“${key}”${zh ? `（${zh.replace(/。$/, '')}）` : ''}。`,
    `“${key}” is missing here${en ? ` (${en.replace(/\.$/, '')})` : ''}.`,
  )
}
