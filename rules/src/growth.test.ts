import { readdirSync, readFileSync } from 'node:fs'
import { type AnyRule, checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const folder = new URL('../../fixtures/reports/', import.meta.url)
const paragraphs = readdirSync(folder)
  .filter(name => /^[a-z].*\.(?:md|txt)$/.test(name))
  .sort()
  .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter(line => line.length > 40 && !line.startsWith('#'))

/** Other words of the same kind: other figures, or else another beginning. */
function otherwise(line: string): string {
  const other = line.replace(/(?<![\d.〔])\d{1,3}(?![\d.年月日号〕])/g, figure =>
    String(Number(figure) + 1),
  )
  return other === line ? `同时，${line}` : other
}

const title = '云川市2024年法治政府建设年度报告'
const once = [title, ...paragraphs].join('\n')
const twice = [once, ...paragraphs.map(otherwise)].join('\n')

/**
 * How often each rule looks at an entry of a list of the draft or of its facts. Counts are the same on
 * every machine; times are not.
 */
function looksAt(text: string): ReadonlyMap<string, number> {
  const looks = new Map<string, number>()
  const counting = new WeakMap<object, object>()
  let looking = ''
  const counted = <Value>(value: Value, isList = Array.isArray(value)): Value => {
    if (typeof value !== 'object' || value === null) return value
    const known = counting.get(value) ?? new Proxy(value, isList ? ofList : ofWhole)
    counting.set(value, known)
    return known as Value
  }
  const ofList: ProxyHandler<object> = {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key))
        looks.set(looking, (looks.get(looking) ?? 0) + 1)
      return Reflect.get(list, key)
    },
  }
  const ofWhole: ProxyHandler<object> = {
    get(whole, key) {
      const value = Reflect.get(whole, key, whole)
      if (typeof value === 'function') return value.bind(whole)
      return Array.isArray(value) ? counted(value) : value
    },
  }
  const watched: AnyRule[] = rules.map(rule => ({
    ...rule,
    check(...[context, report]: Parameters<AnyRule['check']>) {
      looking = rule.id
      const { draft, facts } = context
      rule.check({ ...context, draft: counted(draft), facts: counted(facts) }, report)
    },
  }))
  const toolbox = { rules: watched, profiles, catalogue, scanner: new Scanner() }
  checkDraft('稿.txt', readDraft(text, 'txt'), toolbox, plainSetup)
  return looks
}

/** They still look at everything from everything: in a draft of 1 MB that counts. None may be added. */
const square: ReadonlySet<string> = new Set([
  // Here every passage has one that is nearly the same; in a draft it has not.
  'wording/repeated-passage',
])

test('a rule looks at no more than twice as many facts in twice the text', () => {
  const [single, double] = [looksAt(once), looksAt(twice)]
  expect(single.size).toBeGreaterThan(20)
  const growing = [...double]
    .filter(([rule, looks]) => looks > 200 && looks > 2.5 * (single.get(rule) ?? 0))
    .map(([rule]) => rule)
  expect(growing.filter(rule => !square.has(rule))).toEqual([])
})

test('a paragraph is scanned once', () => {
  const scanned = (text: string) => {
    const scanner = new Scanner()
    const draft = readDraft(text, 'txt')
    checkDraft('稿.txt', draft, { rules, profiles, catalogue, scanner }, plainSetup)
    return [scanner.scanned, draft.paragraphs.length] as const
  }
  const [[single, few], [double, many]] = [scanned(once), scanned(twice)]
  expect(single).toBeLessThanOrEqual(few)
  expect(double).toBeLessThanOrEqual(many)
})
