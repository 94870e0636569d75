import type { Catalogue } from '@hegao/core'
import type { AnnouncedList } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { countsItsList } from './announced.js'

const catalogue = { announcedNouns: ['任务'] } as unknown as Catalogue
const list = (noun: string, titles: readonly string[], below = false) =>
  ({ noun, below, items: titles.map(title => ({ title })) }) as unknown as AnnouncedList
const labelled = (noun: string, openings: readonly string[]) =>
  ({ noun, items: openings.map(opening => ({ title: '', opening })) }) as unknown as AnnouncedList

describe('what an announced number counts', () => {
  it.each([
    ['the list itself', list('', ['甲', '乙']), true],
    ['what follows below', list('乡镇', ['甲', '乙'], true), true],
    ['a noun of lists', list('重点任务', ['甲', '乙']), true],
    ['groups', list('工作组', ['综合协调组，由办公室牵头', '宣传组，由宣传部牵头']), true],
    ['groups and something else', list('工作组', ['综合协调组，由办公室牵头', '工作要求']), false],
    ['what each begins with', labelled('强化', ['强化法治培训', '强化整治']), true],
    ['what some begin with', labelled('强化', ['强化法治培训', '推进整治']), false],
    ['something else', list('乡镇', ['查制度', '查执法']), false],
    ['something that has no heading', list('乡镇', ['', '']), false],
  ])('%s', (_, announced, expected) => {
    expect(countsItsList(announced, catalogue)).toBe(expected)
  })
})
