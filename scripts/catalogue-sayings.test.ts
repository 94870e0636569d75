import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSayings } from '../rules/scripts/sayings.mjs'

const catalogue = fileURLToPath(new URL('../rules/catalogue/', import.meta.url))
const names = ['timeline', 'editions', 'formulations']
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayings-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of the catalogue with some words of one file exchanged. */
function errorsWith(name: string, words: string, other: string): string[] {
  for (const file of names) cpSync(join(catalogue, `${file}.yaml`), join(folder, `${file}.yaml`))
  const path = join(folder, `${name}.yaml`)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(words)
  writeFileSync(path, text.replace(words, other))
  const { errors } = readSayings(folder) as {
    errors: { path: string; line: number; message: Record<string, string> }[]
  }
  for (const { path, line } of errors) {
    expect(path).toBe(join('catalogue', `${name}.yaml`))
    expect(line).toBeGreaterThan(0)
  }
  return errors.map(({ message }) => message['zh-CN']!)
}

describe('rows of timeline, editions and formulations', () => {
  test('as they are, nothing is wrong', () => {
    expect(errorsWith('timeline', 'events:', 'events:')).toEqual([])
  })

  test.each([
    ['timeline', 'to: 2025-10-23', 'to: 2025-10-19', '“二十届四中全会”的结束早于开始'],
    ['timeline', 'from: 2026-01-01, to: 2030', 'from: 2025-12-01, to: 2030', '时期重叠'],
    ['timeline', 'name: 二十届四中全会', 'name: 二十届二中全会', '“二十届二中全会”重复'],
    ['timeline', 'from: 2024-07-15, to: 2024-07-18', 'from: 2022-12-15', '没有按日期排列'],
    ['timeline', 'name: 二十届二中全会', 'name: 二十届六中全会', '不会早于'],
    ['timeline', 'kind: congress', 'kind: congres', '“kind”不合要求'],
    ['timeline', 'from: 2025-10-20', 'from: 2025-13-20', '“from”不合要求'],
    ['timeline', 'unheld: true', 'unhold: true', '不认识“unhold”'],
    ['timeline', 'verified: text', 'verified: yes', '“verified”不合要求'],
    ['timeline', 'coming: [', 'comming: [', '缺少“coming”'],
    ['editions', 'names: [国家宪法日]', 'names: [教师节]', '“教师节”重复'],
    ['editions', 'first: 2014', 'first: 214', '“first”不合要求'],
    ['formulations', 'wrong: 建设法制政府', 'wrong: 建设法治政府', '就在正确的'],
    ['formulations', 'wrongVerbs: [坚定]', 'wrongVerbs: [增强]', '正确写法列进了错误写法'],
    ['formulations', 'right: 增强“四个意识”', 'right: 增强“三个意识”', '里没有“四个意识”'],
    ['formulations', 'wrong: [路线自信]', 'wrong: [道路自信]', '既是成员又是错误写法'],
    ['formulations', 'least: 5', 'least: 8', '多于成员数'],
    ['formulations', ', since: 2022', '', 'former 和 since 要一起写'],
    ['formulations', '[尊法学法守法用法,', '[尊法学法守法,', '不是各部分各一次'],
  ])('%s: %s → %s is refused', (name, words, other, said) => {
    expect(errorsWith(name, words, other).join('\n')).toContain(said)
  })
})
