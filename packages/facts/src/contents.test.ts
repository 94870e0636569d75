import { readDraft, wordsAt } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readContents } from './contents.js'

const entriesOf = (...lines: string[]) => {
  const draft = readDraft(
    ['青溪县2024年法治政府建设年度报告', '目　录', ...lines].join('\n'),
    'txt',
  )
  return readContents(draft).map(entry => [wordsAt(draft, entry), entry.page])
}
const body = ['一、学法', '全年学法4次。', '二、执法', '全年立案3件。']

describe('the lines of a 目录', () => {
  it.each([
    ['dots', '一、学法…………1', '二、执法…………12'],
    ['dots of another kind', '一、学法......1', '二、执法 ······ 12'],
    ['brackets', '一、学法（1）', '二、执法…（12）'],
    ['full-width figures', '一、学法……１', '二、执法……１２'],
  ])('have their pages behind %s', (_, first, second) => {
    expect(entriesOf(first, second, ...body)).toEqual([
      ['一、学法', 1],
      ['二、执法', 12],
    ])
  })

  it('may have none', () => {
    expect(entriesOf('一、学法', '二、执法', ...body)).toEqual([
      ['一、学法', undefined],
      ['二、执法', undefined],
    ])
  })

  it('keep the figures of what they name', () => {
    const more = ['三、2025年工作安排', '加强培训。']
    expect(entriesOf('一、学法…1', '二、执法…2', '三、2025年工作安排…3', ...body, ...more)).toEqual(
      [
        ['一、学法', 1],
        ['二、执法', 2],
        ['三、2025年工作安排', 3],
      ],
    )
  })

  it('are none where no 目录 is', () => {
    expect(readContents(readDraft(body.join('\n'), 'txt'))).toEqual([])
  })
})
