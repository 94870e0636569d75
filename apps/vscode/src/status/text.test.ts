import { expect, test } from 'vitest'
import { checkedFixture, en, zh } from '../testing/checked.js'
import { statusOf } from './text.js'

const street = checkedFixture('subdistrict-2024.txt')

test('says score and grade, in the tooltip what was found and what kind of report it is', () => {
  const status = statusOf(street, zh)!
  expect(status.text).toBe('$(checklist) 核稿 90.5 优')
  expect(status.tooltip.split('\n')).toEqual([
    '得分 90.5，满分 100',
    '错误 2 处，警告 1 处，提示 1 处',
    '法治政府建设年度报告（乡镇人民政府、街道办事处）',
    '点一下看得分明细。',
  ])
  expect(statusOf(street, en)!.text).toBe('$(checklist) Hegao 90.5 excellent')
})

test('the colour goes with the grade', () => {
  const coloured = (['优', '良', '中', '差'] as const).map(grade => {
    const { colour, background } = statusOf({ ...street, score: { ...street.score, grade } }, zh)!
    return colour ?? background
  })
  expect(coloured).toEqual([
    'testing.iconPassed',
    undefined,
    'statusBarItem.warningBackground',
    'statusBarItem.errorBackground',
  ])
})

test('a file that is no draft is not spoken of', () => {
  expect(statusOf(undefined, zh)).toBeUndefined()
  expect(statusOf({ uri: 'file:///a', version: 1, state: 'not-a-draft' }, zh)).toBeUndefined()
})

test('a mistake in the config is named, and led to', () => {
  const start = { line: 3, character: 0 }
  const config = { uri: 'file:///hegao.yaml', range: { start, end: start }, message: '没有这一项' }
  const broken = statusOf({ uri: 'file:///a', version: 1, state: 'config-error', config }, zh)!
  expect(broken).toMatchObject({ tooltip: '没有这一项', command: 'config' })
  expect(statusOf({ ...street, config }, zh)!.tooltip).toContain('hegao.yaml 现在有误')
})
