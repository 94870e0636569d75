import type { AnyRule, OptionsSchema } from '@hegao/core'
import type { Known } from '../config/index.js'

const text = { 'zh-CN': '', en: '' }

/** As much of a rule as a config looks at. */
const rule = (id: string, options?: OptionsSchema, data?: Record<string, unknown>): AnyRule => ({
  id,
  title: text,
  about: text,
  severity: 'error',
  category: 'form',
  source: { level: '实务', name: '惯例', verified: 'practice' },
  messages: {},
  examples: { kind: 'passage', bad: data ? [{ text: '', data }] : [], good: [] },
  ...(options ? { options } : {}),
  check() {},
})

export const known: Known = {
  rules: [
    rule('number/total-mismatch', {
      type: 'object',
      additionalProperties: false,
      properties: {
        tolerance: { type: 'number', minimum: 0, maximum: 10, default: 0, description: '' },
        units: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          default: [],
          description: '',
        },
        mode: { enum: ['strict', 'loose'], default: 'strict', description: '' },
      },
    }),
    rule('wording/repeated-word'),
    rule('structure/missing-section', undefined, { section: 'plan' }),
  ],
  profiles: ['fazhi-annual', 'general'],
}
