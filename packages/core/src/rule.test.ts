import { describe, expect, it } from 'vitest'
import { type AnyRule, defineRule, type Reporter, type RuleInput } from './rule.js'
import { check, source, text } from './testing/colours.js'

const rest = {
  id: 'own/rule',
  title: text('规则'),
  about: text('规则'),
  severity: 'warning',
  category: 'form',
  source,
  messages: { total: text('总数'), part: text('分项'), unread: text('没有读') },
  examples: { kind: 'passage', bad: [], good: [] },
} as const
const place = { paragraph: 0, span: { start: 0, end: 1 } }

describe('the messages of a rule', () => {
  it('are what it reports with, itself and through helpers that name some of them', () => {
    const tellTotal = (report: Reporter<'total' | 'part'>) =>
      report('total', place, { related: [{ messageId: 'part', place }] })
    const rule = defineRule({
      ...rest,
      check(_, report) {
        tellTotal(report)
        report.notChecked('unread')
      },
    })
    const { diagnostics, notChecked } = check('红。', [rule])
    expect(diagnostics).toMatchObject([{ message: '总数', related: [{ message: '分项' }] }])
    expect(notChecked).toContainEqual({ rule: 'own/rule', reason: '没有读' })
  })

  // That none of these compiles is for tsc to say.
  it.each<AnyRule>([
    // @ts-expect-error
    defineRule({ ...rest, check: (_, report) => report('tpyo', place) }),
    defineRule({
      ...rest,
      check: (_, report) =>
        // @ts-expect-error
        report('total', place, { related: [{ messageId: 'tpyo', place }] }),
    }),
    // @ts-expect-error
    defineRule({ ...rest, check: (_, report) => report.notChecked('tpyo') }),
    defineRule({
      ...rest,
      check(_, report) {
        const helper = (says: Reporter<'total' | 'tpyo'>) => says('tpyo', place)
        // @ts-expect-error
        helper(report)
      },
    }),
    defineRule({
      ...rest,
      check({ options }: RuleInput<{ readonly most?: number }>, report) {
        // @ts-expect-error
        if (options.most === undefined) report('tpyo', place)
      },
    }),
  ])('are all there are (%#)', rule => {
    expect(() => check('红。', [rule])).toThrow('own/rule has no message “tpyo”')
  })
})
