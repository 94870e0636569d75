import type { Profile, TopicRequirement } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { Scanner } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { missingTopics } from './topics.js'

const source = { level: '实务', name: '惯例', verified: 'practice' } as const
const review: TopicRequirement = {
  id: 'review',
  title: '行政复议',
  words: ['复议', '应诉'],
  zero: [{ all: [['没有', '未'], ['被起诉']] }],
  source,
}
function missing(body: string, title = '临澜县水利局2024年法治政府建设年度报告'): string[] {
  const draft = readDraft(`${title}\n\n2024年，我局依法行政。\n\n${body}\n`, 'md')
  const { recall } = new Scanner().memo
  const profile = { topics: [review] } as unknown as Profile
  return missingTopics({ draft, recall, profile }).map(({ id }) => id)
}

describe('a topic', () => {
  it.each([
    ['is named', '全年办理行政复议案件2件。'],
    ['is named across a space', '办理行政复 议案件2件。'],
    ['is named in a heading', '## （一）办好复议\n\n无。'],
    ['is named in a table', '| 事项 | 件数 |\n| --- | --- |\n| 行政复议 | 2 |'],
    ['is said not to have been', '全年没有复议案件。'],
    ['is said not to have been in other words', '全年没有因执法被起诉。'],
    ['is named in what is attached', '临澜县水利局\n\n2025年2月8日\n\n附件\n\n行政复议案件统计表'],
  ])('is touched where it %s', (_, body) => {
    expect(missing(body)).toEqual([])
  })

  it.each([
    ['nothing of it stands in the body', '查处水事违法案件14件。'],
    ['two sentences make up the zero statement', '没有违法案件。1名当事人被起诉。'],
    ['only a comment names it', '<!-- 复议 -->\n\n查处水事违法案件14件。'],
  ])('is missing where %s', (_, body) => {
    expect(missing(body)).toEqual(['review'])
  })

  it('is missing where only the title has its words', () => {
    expect(missing('查处案件14件。', '临澜县行政复议局2024年法治政府建设年度报告')).toEqual([
      'review',
    ])
  })
})
