import type { AnyRule, RulePackage, Text } from '@hegao/core'
import { join, quoted, say } from '../text.js'
import { checkRule, isRecord } from './check-rule.js'

/**
 * What a package exports, or the first thing that is wrong with it: what it exports at all, then rule
 * by rule.
 * @param taken ids of rules that others have
 */
export function checkPackage(
  exported: unknown,
  name: string,
  taken: ReadonlySet<string>,
): Required<RulePackage> | Text {
  const { rules = [], profiles = [] } = isRecord(exported) ? exported : {}
  if (!Array.isArray(rules) || !Array.isArray(profiles) || rules.length + profiles.length === 0)
    return noPackage
  if (!profiles.every(path => typeof path === 'string' && /\.ya?ml$/i.test(path))) return noProfiles
  const seen = new Set(taken)
  for (const [index, rule] of rules.entries()) {
    const wrong = isRecord(rule) ? checkId(rule.id, name, seen) : notARule
    if (wrong) return join(say(`第 ${index + 1} 条规则：`, `rule ${index + 1}: `), wrong)
    seen.add(rule.id)
    const lacks = checkRule(rule)
    if (lacks) return join(say(`规则“${rule.id}”：`, `rule “${rule.id}”: `), lacks, say('。', '.'))
  }
  return { rules: rules as AnyRule[], profiles }
}

function checkId(id: unknown, name: string, seen: ReadonlySet<string>): Text | undefined {
  if (typeof id !== 'string' || !id.startsWith(`${name}/`) || !own.test(id.slice(name.length + 1)))
    return say(
      `id 应当是 ${name}/ 加小写字母、数字和连字符，这里是“${quoted(String(id))}”。`,
      `its id has to be ${name}/ and lower-case letters, digits and hyphens, not “${quoted(String(id))}”.`,
    )
  if (!seen.has(id)) return undefined
  return say(`“${id}”已经是另一条规则的 id。`, `“${id}” is the id of another rule.`)
}

const own = /^[a-z][a-z0-9-]*$/

const notARule = say('这不是规则。', 'this is no rule.')
const noPackage = say(
  '默认导出（default export）要写成 definePackage({ rules: […], profiles: […] })。',
  'its default export has to be definePackage({ rules: […], profiles: […] }).',
)
const noProfiles = say(
  'profiles 要写包里 .yaml 文件的路径。',
  'its “profiles” takes paths of .yaml files in the package.',
)
