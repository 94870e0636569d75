import type { RulePackage } from '@hegao/core'
import type { Bench } from './check.js'
import { type ExampleCheck, exampleChecks } from './examples.js'

/**
 * The checks of all examples in a package of rules, to be handed to any test runner:
 * `for (const { name, run } of packageChecks(…)) test(name, run)`.
 * @param bench what Hegao has itself: rules, profiles and catalogue of @hegao/rules
 */
export function packageChecks({ rules = [] }: RulePackage, bench: Bench): ExampleCheck[] {
  const all = { ...bench, rules: [...bench.rules, ...rules] }
  return rules.flatMap(rule =>
    exampleChecks(rule, all).map(({ name, run }) => ({ name: `${rule.id} ${name}`, run })),
  )
}
