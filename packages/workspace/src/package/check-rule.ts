import { type AnyRule, categories, severities, type Text } from '@hegao/core'
import { checkSource } from '../profile/source.js'
import { quoted, say } from '../text.js'

const levels = ['法律', '党内法规', '国家标准', '政策', '实务']
const verifications = ['text', 'secondary', 'practice']

/**
 * What a rule of a package lacks, the first of it; nothing where it has all that a rule has.
 * Packages are JavaScript: no compiler has vouched for them.
 */
export function checkRule(rule: Record<string, unknown>): Text | undefined {
  const { title, about, severity, category, source, fix, phase, needsProfile } = rule
  if (!isText(title)) return needsText('title')
  if (!isText(about)) return needsText('about')
  if (!isOneOf(severity, severities)) return needsOne('severity', severities)
  if (!isOneOf(category, categories)) return needsOne('category', categories)
  if (fix !== undefined && !isOneOf(fix, ['safe', 'review']))
    return needsOne('fix', ['safe', 'review'])
  if (phase !== undefined && phase !== 'after') return needsOne('phase', ['after'])
  if (needsProfile !== undefined && needsProfile !== true) return needsOne('needsProfile', ['true'])
  return (
    checkAuthority(source) ??
    checkMessages(rule.messages) ??
    checkExamples(rule.examples) ??
    checkOptions(rule.options) ??
    (typeof rule.check === 'function'
      ? undefined
      : say('没有函数 check', 'it has no function check'))
  )
}

/** True for an object that is no array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== ''

const isText = (value: unknown): value is Text =>
  isRecord(value) && isWords(value['zh-CN']) && isWords(value.en)

const isOneOf = (value: unknown, choices: readonly string[]): boolean =>
  typeof value === 'string' && choices.includes(value)

const needsText = (key: string): Text =>
  say(
    `${key} 要有中文（'zh-CN'）和英文（en）`,
    `its “${key}” needs Chinese ('zh-CN') and English (en)`,
  )

const needsOne = (key: string, choices: readonly string[]): Text =>
  say(`${key} 只能是 ${choices.join('、')}`, `its “${key}” has to be ${choices.join(' or ')}`)

function checkAuthority(source: unknown): Text | undefined {
  if (!isRecord(source) || !isWords(source.name))
    return say('source 要写明依据（name）', 'its “source” needs the authority (name)')
  if (!isOneOf(source.level, levels)) return needsOne('source.level', levels)
  if (!isOneOf(source.verified, verifications)) return needsOne('source.verified', verifications)
  return checkSource(source as Partial<AnyRule['source']>)
}

function checkMessages(messages: unknown): Text | undefined {
  const all = isRecord(messages) ? Object.entries(messages) : []
  if (all.length === 0) return say('messages 里没有提示语', 'it has no messages')
  const wrong = all.find(([, text]) => !isText(text))
  return wrong && needsText(`messages.${quoted(wrong[0])}`)
}

function checkExamples(examples: unknown): Text | undefined {
  const { kind, bad, good } = isRecord(examples) ? examples : {}
  const kinds = ['passage', 'draft']
  if (!areExamples(bad) || !areExamples(good))
    return say(
      'examples 里错的（bad）和对的（good）例子至少各写一个',
      'its “examples” need at least one bad and one good',
    )
  return isOneOf(kind, kinds) ? undefined : needsOne('examples.kind', kinds)
}

const areExamples = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(example => isRecord(example) && typeof example.text === 'string')

function checkOptions(options: unknown): Text | undefined {
  if (options === undefined) return undefined
  const { properties } = isRecord(options) ? options : {}
  if (
    isRecord(properties) &&
    Object.values(properties).every(one => isRecord(one) && one.default !== undefined)
  )
    return undefined
  return say(
    'options.properties 里每个选项都要有 default',
    'every option in its “options.properties” needs a default',
  )
}
