import { readDraft, slice } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readTableTitles } from './table-titles.js'

const table = '| 类 | 数 |\n|---|---|\n| 甲 | 1 |'
const titlesOf = (source: string) => {
  const draft = readDraft(source, 'md')
  return readTableTitles(draft).map(({ paragraph, span, word, number, name }) => [
    slice(draft.paragraphs[paragraph]!.text, span),
    word,
    number,
    name,
  ])
}

describe('readTableTitles', () => {
  it.each<[string, unknown[]]>([
    ['表1　执法 情况', ['表1', '表', 1, '执法情况']],
    ['表 二：执法情况', ['表 二', '表', 2, '执法情况']],
    ['附表3 执法情况（2024年）', ['附表3', '附表', 3, '执法情况（2024年']],
    ['（表4）执法情况\n\n单位：件', ['表4', '表', 4, '执法情况']],
    ['### 表５', ['表５', '表', 5, '']],
    ['表10执法情况', ['表10', '表', 10, '执法情况']],
    ['表十二　执法情况', ['表十二', '表', 12, '执法情况']],
    ['(附表1)执法情况', ['附表1', '附表', 1, '执法情况']],
    ['附表 １:执法情况', ['附表 １', '附表', 1, '执法情况']],
    ['表3', ['表3', '表', 3, '']],
    ['表6 执法情况\n\n（单位:件）\n\n计量单位：件', ['表6', '表', 6, '执法情况']],
  ])('reads %j', (line, expected) => {
    expect(titlesOf(`正文。\n\n${line}\n\n${table}\n`)).toEqual([expected])
  })

  it('reads it in the first row of the table', () => {
    expect(titlesOf('| 表1 执法情况 | |\n|---|---|\n| 类 | 数 |\n| 甲 | 1 |\n')).toEqual([
      ['表1', '表', 1, '执法情况'],
    ])
  })

  it.each([
    '表1-2 执法情况',
    '表2所列为全年的数',
    '表2中的数为全年',
    '表1、表2如下',
    '表2024年数据',
    '表1 执法情况（续）',
    '续表1',
    '代表3人',
    '表1 执法情况，全年的数如下',
    '见表1 执法情况',
    '表123 执法情况',
    '表1、执法情况',
    '表1月度情况',
    `表1 ${'执法情况'.repeat(16)}`,
    '表1 执法情况\n\n全年的单位：件',
    '表1 执法情况\n\n执法单位：望溪区教育局',
    '表1 执法情况\n\n单位：件\n\n单位：件\n\n单位：件',
    '> 表1 执法情况',
    '```\n表1 执法情况\n```',
  ])('does not take %s for one', line => {
    expect(titlesOf(`正文。\n\n${line}\n\n${table}\n`)).toEqual([])
  })

  it('reads it before the unit of the table', () => {
    expect(titlesOf(`表2 执法情况（单位：件、万元、%）\n\n${table}\n`)).toEqual([
      ['表2', '表', 2, '执法情况'],
    ])
  })

  it('reads it over one table alone', () => {
    expect(titlesOf(`表1 许可\n\n${table}\n\n表2 处罚\n\n${table}\n`)).toEqual([
      ['表1', '表', 1, '许可'],
      ['表2', '表', 2, '处罚'],
    ])
  })

  it('reads no other cell of the table', () => {
    expect(titlesOf('| 类 | 表1 许可 |\n|---|---|\n| 甲 | 1 |\n')).toEqual([])
    expect(titlesOf('| 表1 许可 | 续表2 |\n|---|---|\n| 甲 | 1 |\n')).toEqual([
      ['表1', '表', 1, '许可'],
    ])
  })

  it('takes none that has no table', () => {
    expect(titlesOf('表1　执法情况\n\n正文。\n')).toEqual([])
    expect(titlesOf(`表1　执法情况\n\n正文。\n\n${table}\n`)).toEqual([])
  })
})
