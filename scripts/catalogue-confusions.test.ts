import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfusions } from '../rules/scripts/confusions.mjs'

const source = fileURLToPath(new URL('../rules/catalogue/confusions.yaml', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'confusions-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of the list with some words exchanged, each with its line. */
function errorsWith(words: string, other: string): string[] {
  const path = join(folder, 'confusions.yaml')
  cpSync(source, path)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(words)
  writeFileSync(path, text.replace(words, other))
  const { errors } = readConfusions(folder) as {
    errors: { path: string; line: number; message: Record<string, string> }[]
  }
  return errors.map(error => `${error.path}:${error.line} ${error.message['zh-CN']}`)
}

const line = (words: string) =>
  readFileSync(source, 'utf8')
    .split('\n')
    .findIndex(one => one.includes(words)) + 1

describe('rows of the confusion list', () => {
  test('as they are, nothing is wrong', () => {
    expect(errorsWith('groups:', 'groups:')).toEqual([])
  })

  test.each([
    ['example: 局党组及时布署年度普法任务。', 'example: 及时部署。', '例句里找不到“布署”'],
    ['notBefore: [公, 发, 分, 颁, 宣], notAfter: [名]', 'notAfter: [期]', '误报了正确的句子'],
    ['wrong: 布署, right: 部署', 'wrong: 布署', '“布署”缺少 right'],
    ['wrong: 布署, right: 部署', 'wrong: 布署, right: 布署好', '自己也会被指出'],
    ['nearMiss: 组织干部暑期集中学法。', 'nearMiss: 组织学法。', '既没有“部暑”也没有“部署”'],
    ["'约{数}余', right", "'约{数目}余', right", '不认识“{数目}”'],
    ['notBefore: [公, 发', 'notBefor: [公, 发', '不认识“notBefor”这一项'],
    ['wrong: 部暑, right', 'wrong: [部暑], right', '“wrong”不合要求'],
    ['kind: typo', 'kind: typos', '应为 typo、variant、misuse、redundant、negation 之一'],
    [', note: “约”和“余”都表示概数，留一个即可, example: 约20', ', example: 约20', '缺少 note'],
    ['groups:', 'group:', '缺少“groups”'],
  ])('%s → %s is refused with its line', (words, other, said) => {
    const errors = errorsWith(words, other)
    expect(errors.join('\n')).toContain(said)
    expect(errors.every(error => /^catalogue.confusions\.yaml:[1-9]\d* /.test(error))).toBe(true)
  })

  test('the line is that of the row', () => {
    expect(errorsWith('局党组及时布署年度', '局党组及时部署年度')).toEqual([
      `${join('catalogue', 'confusions.yaml')}:${line('局党组及时布署年度')} 例句里找不到“布署”`,
    ])
  })

  test('a row that is there twice is refused', () => {
    const row = readFileSync(source, 'utf8')
      .split('\n')
      .find(one => one.includes('wrong: 部暑,'))!
    expect(errorsWith(row, `${row}\n${row}`).join('\n')).toContain('重复')
  })
})
