import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'
import { rolesOf } from '../testing/roles.js'

const title = '青溪县2024年法治政府建设年度报告'
const body = `一、主要举措和成效
（一）学法。全年集体学法4次。
（二）执法。全年立案32件。
二、存在的不足和原因
执法力量不足，原因是编制偏紧。`

const contentsOf = (draft: string) => rolesOf(draft.split('\n'), 'contents')

describe('the contents of a draft', () => {
  it.each([
    ['dots and pages', ['一、主要举措和成效…………1', '（一）学法…………1', '二、存在的不足和原因……5']],
    [
      'dots of other kinds',
      ['一、主要举措和成效......1', '（一）学法······2', '二、存在的不足和原因…5'],
    ],
    [
      'pages in brackets',
      ['一、主要举措和成效（1）', '（一）学法（1）', '二、存在的不足和原因（5）'],
    ],
    ['tabs', ['一、主要举措和成效\t1', '（一）学法\t2', '二、存在的不足和原因\t5']],
    ['no pages', ['一、主要举措和成效', '（一）学法', '（二）执法', '二、存在的不足和原因']],
  ])('are known with %s', (_, lines) => {
    expect(contentsOf(`${title}\n目　录\n${lines.join('\n')}\n${body}`)).toEqual([
      '目　录',
      ...lines,
    ])
  })

  it('may name a heading otherwise than it is, where dots and a page follow', () => {
    const lines = ['一、主要举措及成效…………1', '二、存在的不足和原因…………5']
    expect(contentsOf(`${title}\n目录\n${lines.join('\n')}\n${body}`)).toEqual(['目录', ...lines])
  })

  it.each([
    ['first', ['一、主要做法和成效', '（一）学法', '（二）执法', '二、存在的不足和原因']],
    ['in between', ['一、主要举措和成效', '（一）普法', '（二）执法', '二、存在的不足和原因']],
    ['last', ['一、主要举措和成效', '（一）学法', '（二）执法', '二、存在的问题']],
    ['by its number', ['一、主要举措和成效', '（一）学法', '二、执法', '三、存在的不足和原因']],
  ])('may name a heading otherwise than it is: %s', (_, lines) => {
    const draft = `${title}\n目录\n${lines.join('\n')}\n2024年，有序推进。\n${body}`
    expect(contentsOf(draft)).toEqual(['目录', ...lines])
  })

  it('end where the chapters begin', () => {
    const lines = ['一、主要举措和成效', '二、存在的不足和原因', '三、工作安排']
    const chapters = '一、主要做法\n（一）学法\n学法4次。\n二、存在的不足和原因\n三、工作安排'
    expect(contentsOf(`${title}\n目录\n${lines.join('\n')}\n${chapters}`)).toEqual([
      '目录',
      ...lines,
    ])
  })

  it('are no headings, and the title may stand behind them', () => {
    const lines = ['一、主要举措和成效……1', '二、存在的不足和原因……5']
    const draft = readDraft(`目录\n${lines.join('\n')}\n${title}\n${body}`, 'txt')
    expect(draft.parts.title?.text).toBe(title)
    expect(draft.outline.map(({ heading }) => heading.title)).toEqual([
      '主要举措和成效',
      '存在的不足和原因',
    ])
  })

  it('end where a line names nothing that comes later', () => {
    expect(
      contentsOf(`${title}\n目录\n一、主要举措和成效\n二、存在的不足和原因\n县委：\n${body}`),
    ).toEqual(['目录', '一、主要举措和成效', '二、存在的不足和原因'])
  })

  it.each([
    ['a heading of that name with text below it', `${title}\n一、目录\n目录管理严格。\n${body}`],
    ['the word alone before the body', `${title}\n目录\n${body}`],
  ])('are not %s', (_, draft) => {
    expect(contentsOf(draft)).toEqual([])
  })
})
