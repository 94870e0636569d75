import type { Toolbox } from './check.js'
import { guardRule } from './guard.js'
import type { ProfileFamily } from './profile.js'
import type { AnyRule } from './rule.js'

/** What the default export of an npm package has for Hegao. */
export interface RulePackage {
  /** Their ids begin with the name of the package: `hegao-rules-example/retired-name`. */
  readonly rules?: readonly AnyRule[]
  /** Paths of .yaml files, relative to the folder of the package. */
  readonly profiles?: readonly string[]
}

/** Types a package and returns it as it is: plain data, no registry. */
export function definePackage(pack: RulePackage): RulePackage {
  return pack
}

/** A package that was loaded, its profiles read. */
export interface LoadedPackage {
  /** As npm has it: `hegao-rules-example`, `@office/hegao-rules`. */
  readonly name: string
  readonly rules: readonly AnyRule[]
  readonly profiles: readonly ProfileFamily[]
}

/**
 * The toolbox with the rules and profiles of packages behind its own: a title that both know is one
 * of Hegao's own kinds. A score that rules of packages have a part in is not the standard one.
 */
export function withPackages<Tools extends Toolbox>(
  tools: Tools,
  packages: readonly LoadedPackage[],
): Tools {
  if (packages.length === 0) return tools
  const rules = packages.flatMap(one => one.rules.map(guardRule))
  return {
    ...tools,
    rules: [...tools.rules, ...rules],
    profiles: [...tools.profiles, ...packages.flatMap(one => one.profiles)],
    ...(rules.length > 0 ? { customised: true } : {}),
  }
}
