import { expect, test } from 'vitest'
import { checkPackage } from './check-package.js'

const text = { 'zh-CN': '旧名', en: 'old name' }
const rule = {
  id: '@office/rules/old-name',
  title: text,
  about: text,
  severity: 'warning',
  category: 'form',
  source: { level: '实务', name: '惯例', verified: 'practice' },
  messages: { old: text },
  examples: { kind: 'passage', bad: [{ text: '⟦旧⟧' }], good: [{ text: '新' }] },
  check() {},
}

const messageFor = (exported: unknown, taken: readonly string[] = []): string => {
  const checked = checkPackage(exported, '@office/rules', new Set(taken))
  return 'zh-CN' in checked ? checked['zh-CN'] : 'right'
}

test('a package with rules, with profiles, with both is right', () => {
  expect(messageFor({ rules: [rule] })).toBe('right')
  expect(messageFor({ profiles: ['profiles/duty.yaml'] })).toBe('right')
  const options = { type: 'object', properties: { least: { default: 0, description: '' } } }
  const all = { ...rule, fix: 'safe', phase: 'after', needsProfile: true, options }
  expect(messageFor({ rules: [all], profiles: ['a.yml'] })).toBe('right')
})

test.each([
  ['nothing', undefined],
  ['a function', () => {}],
  ['rules that are no list', { rules: rule }],
  ['an empty package', { rules: [] }],
])('%s is no package', (_, exported) => {
  expect(messageFor(exported)).toContain('definePackage({ rules')
})

test.each([[[3]], [['duty.json']], [[{}]]])('profiles %j are no files', profiles => {
  expect(messageFor({ rules: [rule], profiles })).toContain('profiles 要写包里 .yaml 文件的路径')
})

test.each([
  ['id', { id: 'old-name' }, '@office/rules/ 加小写字母、数字和连字符，这里是“old-name”'],
  ['id of others', { id: 'number/old-name' }, '“number/old-name”'],
  ['id below the package', { id: '@office/rules/a/b' }, '“@office/rules/a/b”'],
  ['id that is none', { id: undefined }, '“undefined”'],
  ['title', { title: '旧名' }, 'title 要有中文'],
  ['title in one language', { title: { 'zh-CN': '旧名' } }, 'title 要有中文'],
  ['about', { about: undefined }, 'about 要有中文'],
  ['severity', { severity: 'fatal' }, 'severity 只能是 error、warning、info'],
  ['category', { category: 'style' }, 'category 只能是 completeness、consistency、form'],
  ['source', { source: undefined }, 'source 要写明依据'],
  ['level', { source: { ...rule.source, level: '条例' } }, 'source.level 只能是 法律'],
  ['verified', { source: { ...rule.source, verified: true } }, 'source.verified 只能是 text'],
  ['false authority', { source: { ...rule.source, clause: '第三条' } }, '就要读过原文'],
  ['fix', { fix: 'yes' }, 'fix 只能是 safe、review'],
  ['phase', { phase: 'before' }, 'phase 只能是 after'],
  ['needsProfile', { needsProfile: 'yes' }, 'needsProfile 只能是 true'],
  ['no messages', { messages: {} }, 'messages 里没有提示语'],
  ['message', { messages: { old: 'old' } }, 'messages.old 要有中文'],
  ['no examples', { examples: undefined }, '至少各写一个'],
  ['no good example', { examples: { ...rule.examples, good: [] } }, '至少各写一个'],
  ['example', { examples: { ...rule.examples, bad: ['旧'] } }, '至少各写一个'],
  ['kind', { examples: { ...rule.examples, kind: 'text' } }, 'examples.kind 只能是 passage、draft'],
  ['options', { options: { properties: { least: {} } } }, '每个选项都要有 default'],
  ['check', { check: undefined }, '没有函数 check'],
])('a rule with a wrong %s is named', (_, wrong, expected) => {
  const message = messageFor({
    rules: [
      { ...rule, id: '@office/rules/first' },
      { ...rule, ...wrong },
    ],
  })
  expect(message).toContain(expected)
  expect(message).toMatch('id' in wrong ? /^第 2 条规则：/ : /^规则“@office\/rules\/old-name”：/)
})

test('an id stands once, in the package and besides it', () => {
  expect(messageFor({ rules: [rule, rule] })).toContain('已经是另一条规则的 id')
  expect(messageFor({ rules: [rule] }, [rule.id])).toContain('已经是另一条规则的 id')
})

test('what is no rule is told by its number', () => {
  expect(messageFor({ rules: [rule, null] })).toBe('第 2 条规则：这不是规则。')
})
